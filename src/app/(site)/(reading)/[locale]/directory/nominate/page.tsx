import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { Button } from '@/components/Button'
import { ChoiceField, SelectField, TextAreaField, TextField } from '@/components/Field'
import { Page } from '@/components/Page'
import { errorWords, PublicForm, readDraft } from '@/components/PublicForm'
import { Shell } from '@/components/Shell'
import { findListedAlike, listTaxonomy } from '@/data/directory'
import { CRITERIA, type Criterion, OTHER_KINDS, readCriteria } from '@/directory/criteria'
import { DUPLICATE_REASONS, type DuplicateReason } from '@/directory/duplicates'
import { COSTS, ORGANIZATION_KINDS, type Term } from '@/directory/vocabulary'
import type { FormValues } from '@/forms/readForms'
import { pageAlternates } from '@/i18n/alternates'
import type { Locale } from '@/i18n/locales'
import { readParams } from '@/i18n/params'
import { pathTo } from '@/i18n/paths'
import { readQuery, type SearchParams } from '@/i18n/query'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: SearchParams
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'directory.nominate' })
  return {
    title: t('title'),
    description: t('metaDescription'),
    alternates: pageAlternates('/directory/nominate', locale),
  }
}

/** Name an organization that the directory lacks. */
export default async function NominatePage({ params, searchParams }: Props) {
  const { locale } = await readParams(params)
  const { sent, refused } = await readQuery(searchParams, '/directory/nominate')
  const criteria = readCriteria(refused)
  if (criteria.length > 0) return <RefusedPage locale={locale} criteria={criteria} />
  const t = await getTranslations({ locale, namespace: 'directory' })
  return (
    <Shell locale={locale} href="/directory/nominate" current="directory">
      <Page
        locale={locale}
        title={sent ? t('nominate.sentTitle') : t('nominate.title')}
        lead={sent ? t('nominate.sentText') : t('nominate.lead')}
        breadcrumbs={[{ label: t('title'), href: pathTo(locale, '/directory') }]}
        width="reading"
      >
        {sent ? (
          <p>
            <a href={pathTo(locale, '/directory/nominate')}>{t('nominate.another')}</a>
          </p>
        ) : (
          <>
            <p>
              <a href={pathTo(locale, '/inclusion-criteria')}>{t('browse.criteria')}</a>
            </p>
            <NominationForm locale={locale} />
          </>
        )}
      </Page>
    </Shell>
  )
}

/** Why it cannot be listed, in the words of the published criteria. */
async function RefusedPage({
  locale,
  criteria,
}: {
  locale: Locale
  criteria: readonly Criterion[]
}) {
  const t = await getTranslations({ locale, namespace: 'directory' })
  return (
    <Shell locale={locale} href="/directory/nominate" current="directory">
      <Page
        locale={locale}
        title={t('nominate.refusedTitle')}
        lead={t('nominate.refusedText')}
        breadcrumbs={[{ label: t('title'), href: pathTo(locale, '/directory') }]}
        width="reading"
      >
        <ul>
          {criteria.map((code) => (
            <li key={code}>{CRITERIA[code][locale]}</li>
          ))}
        </ul>
        <p>
          <a href={pathTo(locale, '/inclusion-criteria')}>{t('browse.criteria')}</a>
        </p>
        <p>
          <a href={pathTo(locale, '/directory/nominate')}>{t('nominate.another')}</a>
        </p>
      </Page>
    </Shell>
  )
}

const FIELDS = [
  'name',
  'municipality',
  'phone',
  'website',
  'kind',
  'cost',
  'services',
  'email',
] as const

async function NominationForm({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'directory.nominate' })
  const feedback = await getTranslations({ locale, namespace: 'directory.feedback' })
  const { regions } = await listTaxonomy({ locale })
  const draft = await readDraft()
  const say = await errorWords(locale)
  const { values, errors } = draft
  const field = (name: string) => ({
    name,
    defaultValue: values[name],
    error: errors[name] && say(errors[name], name),
  })
  return (
    <PublicForm
      locale={locale}
      action="/api/organizations/nominate"
      form="nomination"
      draft={draft}
      labels={{
        ...Object.fromEntries(FIELDS.map((name) => [name, t(name)])),
        isAnother: t('maybeListed'),
      }}
    >
      {(errors.isAnother || values.isAnother) && (
        <Alike
          locale={locale}
          typed={values}
          error={errors.isAnother && say(errors.isAnother, 'isAnother')}
        />
      )}
      <TextField {...field('name')} label={t('name')} required />
      <TextField {...field('municipality')} label={t('municipality')} required />
      <SelectField
        {...field('region')}
        label={t('region')}
        anyLabel={t('chooseRegion')}
        options={regions}
      />
      <TextField {...field('phone')} label={t('phone')} type="tel" />
      <TextField
        {...field('website')}
        label={t('website')}
        type="url"
        placeholder="https://example.org"
      />
      <Eligibility locale={locale} field={field} />
      <TextAreaField {...field('services')} label={t('services')} rows={5} required />
      <TextField
        {...field('email')}
        label={t('email')}
        hint={feedback('emailHint')}
        type="email"
        autoComplete="email"
      />
      {/* The page is the same for everyone, and kept: it does not know whose letter was opened. */}
      <p className="small muted">{t('countsForActor')}</p>
      <Button>{feedback('send')}</Button>
    </PublicForm>
  )
}

interface EligibilityProps {
  locale: Locale
  field: (name: string) => {
    name: string
    defaultValue: string | undefined
    error: string | undefined
  }
}

/** What decides whether it can be listed at all. */
async function Eligibility({ locale, field }: EligibilityProps) {
  const t = await getTranslations({ locale, namespace: 'directory.nominate' })
  return (
    <>
      <SelectField
        {...field('kind')}
        label={t('kind')}
        anyLabel={t('choose')}
        options={choicesOf([...ORGANIZATION_KINDS, ...OTHER_KINDS], locale)}
        required
      />
      <SelectField
        {...field('cost')}
        label={t('cost')}
        anyLabel={t('choose')}
        options={[...choicesOf(COSTS, locale), { value: 'unknown', label: t('unknown') }]}
        required
      />
    </>
  )
}

const choicesOf = (terms: readonly Term[], locale: Locale) =>
  terms.map(({ code, label }) => ({ value: code, label: label[locale] }))

interface AlikeProps {
  locale: Locale
  typed: FormValues
  error: string | undefined
}

/** Those that are listed and seem to be the one that is named: it may be found already. */
async function Alike({ locale, typed, error }: AlikeProps) {
  const t = await getTranslations({ locale, namespace: 'directory.nominate' })
  const { name = '', municipality = '', phone = '', website = '' } = typed
  const found = await findListedAlike({ name, municipality, phone, website })
  return (
    <div className="nominate-alike">
      <ul className="rows">
        {found.slice(0, SHOWN_ALIKE).map((each) => (
          <li key={each.slug}>
            <a
              href={pathTo(locale, {
                pathname: '/directory/organizations/[slug]',
                params: { slug: each.slug },
              })}
            >
              {each.name}
            </a>{' '}
            <span className="small muted">
              {[each.municipality, ...each.reasons.map((code) => reasonWords(code, locale))]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <ChoiceField
        name="isAnother"
        value="yes"
        label={t('isAnother')}
        error={error}
        defaultChecked={typed.isAnother === 'yes'}
      />
    </div>
  )
}

/** The likeliest; a name that everybody uses would list a whole region. */
const SHOWN_ALIKE = 5

const reasonWords = (code: DuplicateReason, locale: Locale): string =>
  DUPLICATE_REASONS[code].label[locale]
