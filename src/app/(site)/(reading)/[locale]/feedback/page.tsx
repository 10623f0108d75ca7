import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { Button } from '@/components/Button'
import { Callout } from '@/components/Callout'
import { SelectField, TextAreaField, TextField } from '@/components/Field'
import { Page } from '@/components/Page'
import { errorWords, PublicForm, readDraft } from '@/components/PublicForm'
import { Shell } from '@/components/Shell'
import { findPageTitle } from '@/data/pageTitle'
import { FEEDBACK_REASONS } from '@/directory/vocabulary'
import { ownPath } from '@/forms/readForms'
import { pageAlternates } from '@/i18n/alternates'
import type { Locale } from '@/i18n/locales'
import type { PageQuery } from '@/i18n/pageQueries'
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

/** Say that something is wrong, about a sheet, a chapter or any page. */
export default async function FeedbackPage({ params, searchParams }: Props) {
  const { locale } = await readParams(params)
  const query = await readQuery(searchParams, '/feedback')
  const t = await getTranslations({ locale, namespace: 'directory.feedback' })
  const about = await findSubject(locale, query)
  return (
    <Shell
      locale={locale}
      href={{
        pathname: '/feedback',
        query: {
          organization: about?.organization,
          from: about?.organization ? null : about?.from,
        },
      }}
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
          <FeedbackForm locale={locale} about={about} reason={query.reason} />
        )}
      </Page>
    </Shell>
  )
}

/** What a report is about: a page by its path, or the sheet that it shows. */
interface Subject {
  name: string
  from: string
  organization?: string
}

async function findSubject(
  locale: Locale,
  { organization, chapter, from }: PageQuery<'/feedback'>,
): Promise<Subject | undefined> {
  const path = organization
    ? pathTo(locale, {
        pathname: '/directory/organizations/[slug]',
        params: { slug: organization },
      })
    : chapter
      ? pathTo(locale, { pathname: '/guide/[slug]', params: { slug: chapter } })
      : ownPath(from ?? '')
  // Of no path too: a page that asks nothing is made anew at any change.
  const name = await findPageTitle(path)
  if (!name) return undefined
  return { name, from: path, ...(organization ? { organization } : {}) }
}

interface ThanksProps {
  locale: Locale
  about?: Subject | undefined
}

async function Thanks({ locale, about }: ThanksProps) {
  const t = await getTranslations({ locale, namespace: 'directory.feedback' })
  return (
    <p>
      {about ? (
        <a href={about.from}>{t('backTo', { name: about.name })}</a>
      ) : (
        <a href={pathTo(locale, '/directory')}>{t('back')}</a>
      )}
    </p>
  )
}

interface FormProps {
  locale: Locale
  about?: Subject | undefined
  reason?: string | undefined
}

async function FeedbackForm({ locale, about, reason }: FormProps) {
  const t = await getTranslations({ locale, namespace: 'directory.feedback' })
  const draft = await readDraft()
  const say = await errorWords(locale)
  const { values, errors } = draft
  const field = (name: string) => ({
    name,
    defaultValue: values[name],
    error: errors[name] && say(errors[name], name),
  })
  return (
    <>
      <Callout tone="warning" title={t('urgent')} />
      {about && (
        <p>
          <strong>{t('about', { name: about.name })}</strong>
        </p>
      )}
      <PublicForm
        locale={locale}
        action="/api/feedback/send"
        form="feedback"
        draft={draft}
        labels={{ reason: t('reason'), message: t('message'), email: t('email') }}
      >
        <input type="hidden" name="organization" value={about?.organization ?? ''} />
        <input type="hidden" name="from" value={about?.from ?? ''} />
        <SelectField
          {...field('reason')}
          label={t('reason')}
          anyLabel={t('chooseReason')}
          options={FEEDBACK_REASONS.map(({ code, label }) => ({
            value: code,
            label: label[locale],
          }))}
          defaultValue={values.reason ?? reason}
          required
        />
        <TextAreaField
          {...field('message')}
          label={t('message')}
          hint={t('messageHint')}
          rows={6}
        />
        <TextField
          {...field('email')}
          type="email"
          label={t('email')}
          hint={t('emailHint')}
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
