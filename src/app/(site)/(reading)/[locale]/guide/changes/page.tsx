import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { EmptyState } from '@/components/EmptyState'
import { Page } from '@/components/Page'
import { Pagination } from '@/components/Pagination'
import { passageWords } from '@/components/Passage'
import { Shell } from '@/components/Shell'
import { listGuideChanges } from '@/data/guide/changes'
import { ATOM_TYPE } from '@/exports/atom'
import { pageAlternates } from '@/i18n/alternates'
import { readParams } from '@/i18n/params'
import { pathTo } from '@/i18n/paths'
import { readQuery, type SearchParams } from '@/i18n/query'

import { feedOf } from '../../_feeds/feedOf'
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
  const { page } = await readQuery(searchParams, '/guide/changes')
  const changes = await listGuideChanges({ locale })
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
        meta={
          <a href={pathTo(locale, '/guide/changes/atom')} type={ATOM_TYPE}>
            {t('changes.feed')}
          </a>
        }
      >
        {changes.length === 0 && (
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
            />
          ))}
        </ul>
        <Pagination
          locale={locale}
          current={current}
          total={pageCount}
          hrefFor={(number) =>
            pathTo(locale, { pathname: '/guide/changes', query: { page: number } })
          }
        />
      </Page>
    </Shell>
  )
}
