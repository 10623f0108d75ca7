import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { Button } from '@/components/Button'
import { Callout } from '@/components/Callout'
import { SelectField, TextAreaField, TextField } from '@/components/Field'
import { Page } from '@/components/Page'
import { errorWords, PublicForm, readDraft } from '@/components/PublicForm'
import { Shell } from '@/components/Shell'
import { findOrganization } from '@/data/directory'
import { FEEDBACK_REASONS } from '@/directory/vocabulary'
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
  const t = await getTranslations({ locale, namespace: 'directory.feedback' })
  return {
    title: t('title'),
    description: t('metaDescription'),
    alternates: pageAlternates('/feedback', locale),
  }
}

/** Say that something is wrong, about a sheet or about any page. */
export default async function FeedbackPage({ params, searchParams }: Props) {
  const { locale } = await readParams(params)
  const query = await readQuery(searchParams, '/feedback')
  const t = await getTranslations({ locale, namespace: 'directory.feedback' })
  const organization = query.organization
    ? await findOrganization({ locale, slug: query.organization })
    : undefined
  const about = organization && { slug: organization.slug, name: organization.name }
  return (
    <Shell
      locale={locale}
      href={{ pathname: '/feedback', query: { organization: about?.slug, from: query.from } }}
    >
      <Page
        locale={locale}
        title={query.sent ? t('sentTitle') : t('title')}
        lead={query.sent ? t('sentText') : t('lead')}
        width="reading"
      >
        {query.sent ? (
          <Thanks locale={locale} about={about} />
        ) : (
          <FeedbackForm locale={locale} about={about} from={query.from} reason={query.reason} />
        )}
      </Page>
    </Shell>
  )
}

type About = { slug: string; name: string } | undefined

async function Thanks({ locale, about }: { locale: Locale; about: About }) {
  const t = await getTranslations({ locale, namespace: 'directory.feedback' })
  return (
    <p>
      {about ? (
        <a
          href={pathTo(locale, {
            pathname: '/directory/organizations/[slug]',
            params: { slug: about.slug },
          })}
        >
          {t('backToSheet')}
        </a>
      ) : (
        <a href={pathTo(locale, '/directory')}>{t('back')}</a>
      )}
    </p>
  )
}

interface FormProps {
  locale: Locale
  about: About
  from?: string
  reason?: string
}

async function FeedbackForm({ locale, about, from, reason }: FormProps) {
  const t = await getTranslations({ locale, namespace: 'directory.feedback' })
  const draft = await readDraft()
  const say = await errorWords(locale)
  const { values, errors } = draft
  const error = (name: string) => errors[name] && say(errors[name], name)
  return (
    <>
      <Callout tone="warning" title={t('urgent')} />
      <PublicForm
        locale={locale}
        action="/api/feedback/send"
        draft={draft}
        labels={{ reason: t('reason'), message: t('message'), email: t('email') }}
      >
        {about && <AboutOrganization text={t('about', { name: about.name })} slug={about.slug} />}
        <input type="hidden" name="page" value={values.page ?? from ?? ''} />
        <SelectField
          name="reason"
          label={t('reason')}
          anyLabel={t('chooseReason')}
          options={FEEDBACK_REASONS.map(({ code, label }) => ({
            value: code,
            label: label[locale],
          }))}
          defaultValue={values.reason ?? reason}
          error={error('reason')}
          required
        />
        <TextAreaField
          name="message"
          label={t('message')}
          hint={t('messageHint')}
          defaultValue={values.message}
          error={error('message')}
          rows={6}
        />
        <TextField
          name="email"
          type="email"
          label={t('email')}
          hint={t('emailHint')}
          defaultValue={values.email}
          error={error('email')}
          autoComplete="email"
        />
        <Button>{t('send')}</Button>
      </PublicForm>
      <p className="small">
        {t('missing')} <a href={pathTo(locale, '/directory/nominate')}>{t('nominate')}</a>
      </p>
    </>
  )
}

const AboutOrganization = ({ text, slug }: { text: string; slug: string }) => (
  <>
    <p>
      <strong>{text}</strong>
    </p>
    <input type="hidden" name="organization" value={slug} />
  </>
)
