import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { Badge } from '@/components/Badge'
import { EmptyState } from '@/components/EmptyState'
import { Page } from '@/components/Page'
import { Pagination } from '@/components/Pagination'
import { PassageText, passageWords } from '@/components/Passage'
import { Shell } from '@/components/Shell'
import { listUpdates } from '@/data/updates'
import { formatDay } from '@/days/words'
import { ATOM_TYPE } from '@/exports/atom'
import { pageAlternates } from '@/i18n/alternates'
import { readParams } from '@/i18n/params'
import { pathTo } from '@/i18n/paths'
import { readQuery, type SearchParams } from '@/i18n/query'

import { feedOf } from '../_feeds/feedOf'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: SearchParams
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'pages.updates' })
  return {
    title: t('title'),
    description: t('lead'),
    alternates: {
      ...pageAlternates('/updates', locale),
      ...feedOf(locale, '/updates/atom', t('title')),
    },
  }
}

/** What changed on the site and in the rules, last first. */
export default async function UpdatesPage({ params, searchParams }: Props) {
  const { locale } = await readParams(params)
  const { page } = await readQuery(searchParams, '/updates')
  const list = await listUpdates({ locale, page: Number(page) })
  const t = await getTranslations({ locale, namespace: 'pages.updates' })
  const follow = await getTranslations({ locale, namespace: 'follow' })
  const words = passageWords(locale)
  return (
    <Shell locale={locale} href="/updates" current="updates">
      <Page
        locale={locale}
        width="reading"
        title={t('title')}
        lead={t('lead')}
        meta={
          <>
            <a href={pathTo(locale, '/updates/atom')} type={ATOM_TYPE}>
              {t('feed')}
            </a>
            <a href={pathTo(locale, '/guide/changes')}>{t('guide')}</a>
            <a href={pathTo(locale, '/follow')}>{follow('linkGuide')}</a>
          </>
        }
      >
        {list.updates.length === 0 && (
          <EmptyState title={t('empty.title')}>
            <p>{t('empty.text')}</p>
          </EmptyState>
        )}
        <ul className="rows">
          {list.updates.map(({ slug, title, summary, date, kind }) => (
            <li key={slug}>
              <p className="update-meta">
                <time dateTime={date}>{t('published', { date: formatDay(date, locale) })}</time>
                <Badge>{t(`kind.${kind}`)}</Badge>
              </p>
              <h2 className="update-title">
                <a href={pathTo(locale, { pathname: '/updates/[slug]', params: { slug } })}>
                  <PassageText passage={title} words={words} />
                </a>
              </h2>
              {summary?.text && (
                <p>
                  <PassageText passage={summary} words={words} />
                </p>
              )}
            </li>
          ))}
        </ul>
        <Pagination
          locale={locale}
          current={list.page}
          total={list.pageCount}
          hrefFor={(number) => pathTo(locale, { pathname: '/updates', query: { page: number } })}
        />
      </Page>
    </Shell>
  )
}
