import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { Button } from '@/components/Button'
import { TextField } from '@/components/Field'
import { Page } from '@/components/Page'
import { errorWords, PublicForm, readDraft } from '@/components/PublicForm'
import { Shell } from '@/components/Shell'
import { listFollowable } from '@/data/followed'
import { ATOM_TYPE } from '@/exports/atom'
import { type Choice, choicesIn } from '@/following/choices'
import { pageAlternates } from '@/i18n/alternates'
import { firstLocale } from '@/i18n/firstLocale'
import type { Locale } from '@/i18n/locales'
import type { PageQuery } from '@/i18n/pageQueries'
import { readParams } from '@/i18n/params'
import { pathTo } from '@/i18n/paths'
import { readQuery, type SearchParams } from '@/i18n/query'
import { MAX_TYPED_CHARS } from '@/text/typed'

import { Choices, LanguageOfLetters } from './_follow/Choices'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: SearchParams
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'follow' })
  return {
    title: t('title'),
    description: t('metaDescription'),
    alternates: pageAlternates('/follow', locale),
  }
}

/** To be told by e-mail what changed, once a week at most. */
export default async function FollowPage({ params, searchParams }: Props) {
  const { locale } = await readParams(params)
  const query = await readQuery(searchParams, '/follow')
  const t = await getTranslations({ locale, namespace: 'follow' })
  const { chapter, part, region } = query
  return (
    <Shell locale={locale} href={{ pathname: '/follow', query: { chapter, part, region } }}>
      <Page
        locale={locale}
        width="reading"
        title={query.sent ? t('sentTitle') : t('title')}
        lead={query.sent ? t('sentText') : t('lead')}
      >
        {query.sent ? <Sent locale={locale} /> : <FollowForm locale={locale} query={query} />}
      </Page>
    </Shell>
  )
}

async function Sent({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'follow' })
  return (
    <>
      <p>
        {t('sentNothing')} <a href={pathTo(locale, '/follow')}>{t('again')}</a>
      </p>
      <p>
        <a href={pathTo(locale, '/guide/changes')}>{t('back')}</a>
      </p>
    </>
  )
}

interface FormProps {
  locale: Locale
  query: PageQuery<'/follow'>
}

async function FollowForm({ locale, query }: FormProps) {
  const t = await getTranslations({ locale, namespace: 'follow' })
  const draft = await readDraft()
  const say = await errorWords(locale)
  const { values, errors } = draft
  const wasSent = Object.keys(values).length > 0
  return (
    <>
      <PublicForm
        locale={locale}
        action="/api/follow/ask"
        form="follow"
        draft={draft}
        labels={{ guide: t('what'), email: t('email') }}
      >
        <Choices
          locale={locale}
          followable={await listFollowable(locale)}
          chosen={new Set(wasSent ? choicesIn(values) : choicesOf(query))}
          chapter={wasSent ? values.chapter : query.chapter}
          error={errors.guide && say(errors.guide, 'guide')}
        />
        <TextField
          name="email"
          type="email"
          label={t('email')}
          hint={t('emailHint')}
          autoComplete="email"
          maxLength={MAX_TYPED_CHARS}
          defaultValue={values.email}
          error={errors.email && say(errors.email, 'email')}
          required
        />
        <LanguageOfLetters locale={locale} language={firstLocale(values.language, locale)} />
        <Button>{t('send')}</Button>
      </PublicForm>
      <p className="small">
        {t('promise')} <a href={pathTo(locale, '/privacy')}>{t('privacy')}</a>
      </p>
      <p className="small">
        {t('feeds')}{' '}
        <a href={pathTo(locale, '/guide/changes/atom')} type={ATOM_TYPE}>
          {t('feedGuide')}
        </a>
      </p>
    </>
  )
}

/** What the page that led here is about is marked already. */
const choicesOf = ({ chapter, part, region }: PageQuery<'/follow'>): Choice[] =>
  choicesIn({
    chapter,
    ...(part ? { [`part-${part}`]: 'yes' } : {}),
    ...(region ? { [`region-${region}`]: 'yes' } : {}),
  })
