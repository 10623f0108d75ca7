import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { DayForm } from '@/components/DayForm'
import { EmptyState } from '@/components/EmptyState'
import { Page } from '@/components/Page'
import { Pagination } from '@/components/Pagination'
import { passageWords } from '@/components/Passage'
import { Shell } from '@/components/Shell'
import { listGuideChanges } from '@/data/guide/changes'
import { readAskedDay, type AskedDay } from '@/data/guide/past'
import { addDays, dayAt } from '@/days/calendar'
import { formatDay } from '@/days/words'
import { ATOM_TYPE } from '@/exports/atom'
import { pageAlternates } from '@/i18n/alternates'
import type { Locale } from '@/i18n/locales'
import { readParams } from '@/i18n/params'
import { pathTo } from '@/i18n/paths'
import { readQuery, type SearchParams } from '@/i18n/query'
import { translator } from '@/i18n/translator'

import { feedOf } from '../../_feeds/feedOf'
import { NoSuchDay } from '../_past/NoPast'
import { ChangeRow } from './_changes/ChangeRow'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: SearchParams
}

const PER_PAGE = 30

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'guide.changes' })
  return {
    title: t('title'),
    description: t('lead'),
    alternates: {
      ...pageAlternates('/guide/changes', locale),
      ...feedOf(locale, '/guide/changes/atom', t('title')),
    },
  }
}

/** What changed in the guide, last first, with the notes of its authors. */
export default async function GuideChangesPage({ params, searchParams }: Props) {
  const { locale } = await readParams(params)
  const { page, since } = await readQuery(searchParams, '/guide/changes')
  const read = since === undefined ? undefined : readAskedDay(since)
  const from = read && 'day' in read ? read.day : undefined
  const all = await listGuideChanges({ locale })
  const changes = from === undefined ? all : all.filter(({ date }) => dayAt(date) > from)
  const t = await getTranslations({ locale, namespace: 'guide' })
  const words = passageWords(locale)
  const pageCount = Math.max(1, Math.ceil(changes.length / PER_PAGE))
  const current = Math.min(pageCount, Math.max(1, Math.trunc(Number(page)) || 1))
  const shown = changes.slice((current - 1) * PER_PAGE, current * PER_PAGE)
  return (
    <Shell locale={locale} href="/guide/changes" current="guide">
      <Page
        locale={locale}
        width="reading"
        title={t('changes.title')}
        lead={t('changes.lead')}
        breadcrumbs={[{ label: t('title'), href: pathTo(locale, '/guide') }]}
        meta={<WaysToFollow locale={locale} />}
      >
        <Days locale={locale} since={from} />
        {since !== undefined && (
          <Since locale={locale} since={since} read={read} isEmpty={changes.length === 0} />
        )}
        {all.length === 0 && (
          <EmptyState title={t('empty.title')}>
            <p>{t('empty.text')}</p>
          </EmptyState>
        )}
        <ul className="rows">
          {shown.map((change) => (
            <ChangeRow
              key={`${change.chapter.slug} ${change.kind} ${change.date}`}
              locale={locale}
              change={change}
              words={words}
              compareFrom={from ?? addDays(dayAt(change.date), -1)}
              {...(from === undefined ? { compareTo: dayAt(change.date) } : {})}
            />
          ))}
        </ul>
        <Pagination
          locale={locale}
          current={current}
          total={pageCount}
          hrefFor={(number) =>
            pathTo(locale, { pathname: '/guide/changes', query: { page: number, since: from } })
          }
        />
      </Page>
    </Shell>
  )
}

/** By a feed, or by e-mail. */
function WaysToFollow({ locale }: { locale: Locale }) {
  return (
    <>
      <a href={pathTo(locale, '/guide/changes/atom')} type={ATOM_TYPE}>
        {translator(locale, 'guide.changes')('feed')}
      </a>
      <a href={pathTo(locale, '/follow')}>{translator(locale, 'follow')('linkGuide')}</a>
    </>
  )
}

/** That the list begins on a day, or why it does not. */
async function Since({
  locale,
  since,
  read,
  isEmpty,
}: {
  locale: Locale
  since: string
  read: AskedDay | undefined
  isEmpty: boolean
}) {
  const t = await getTranslations({ locale, namespace: 'guide.changes' })
  if (read && 'problem' in read) {
    return <NoSuchDay locale={locale} asked={since} problem={read.problem} />
  }
  const date = formatDay(read && 'day' in read ? read.day : dayAt(new Date()), locale)
  return (
    <p>
      <strong>{t(isEmpty ? 'sinceNothing' : 'sinceTitle', { date })}</strong>{' '}
      <a href={pathTo(locale, '/guide/changes')}>{t('sinceAll')}</a>
    </p>
  )
}

/** What changed since a day, and the guide as it stood on one. */
function Days({ locale, since }: { locale: Locale; since: string | undefined }) {
  const t = translator(locale, 'guide')
  return (
    <>
      <DayForm<'/guide/changes'>
        id="since"
        name="since"
        action={pathTo(locale, '/guide/changes')}
        label={t('changes.sinceLabel')}
        button={t('changes.sinceButton')}
        value={since}
        max={dayAt(new Date())}
      />
      <DayForm<'/guide'>
        id="on"
        name="on"
        action={pathTo(locale, '/guide')}
        label={t('past.guideOnLabel')}
        button={t('past.onButton')}
        max={dayAt(new Date())}
      />
    </>
  )
}
