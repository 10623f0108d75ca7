import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { Button } from '@/components/Button'
import { ChoiceField, SelectField, TextAreaField, TextField } from '@/components/Field'
import { Page } from '@/components/Page'
import { errorWords, PublicForm, readDraft } from '@/components/PublicForm'
import { Shell } from '@/components/Shell'
import { listTaxonomy } from '@/data/directory'
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
  const { sent } = await readQuery(searchParams, '/directory/nominate')
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

const FIELDS = ['name', 'municipality', 'phone', 'website', 'services', 'isFree', 'email'] as const

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
      labels={Object.fromEntries(FIELDS.map((name) => [name, t(name)]))}
    >
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
      <TextAreaField {...field('services')} label={t('services')} rows={5} required />
      <ChoiceField
        name="isFree"
        value="yes"
        label={t('isFree')}
        error={errors.isFree && say(errors.isFree, 'isFree')}
        defaultChecked={values.isFree === 'yes'}
        required
      />
      <TextField
        {...field('email')}
        label={t('email')}
        hint={feedback('emailHint')}
        type="email"
        autoComplete="email"
      />
      <Button>{feedback('send')}</Button>
    </PublicForm>
  )
}
