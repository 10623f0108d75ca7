import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { type SearchView, searchDirectory } from '@/data/directory'
import { pageAlternates } from '@/i18n/alternates'
import type { Locale } from '@/i18n/locales'
import { readParams } from '@/i18n/params'
import { pathTo } from '@/i18n/paths'
import { readQuery, type SearchParams } from '@/i18n/query'

import { Entry } from './_list/Entry'
import { listQuery } from './_list/query'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: SearchParams
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'openData.embed' })
  return {
    title: t('metaTitle'),
    alternates: pageAlternates('/directory', locale),
    robots: { index: false, follow: true },
  }
}

/** A list of organizations inside of another site's page: no header, no footer, links in a tab of their own. */
export default async function EmbedPage({ params, searchParams }: Props) {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'openData.embed' })
  const asked = await readQuery(searchParams, '/embed')
  const view = await searchDirectory({ locale, ...asked })
  const name = [
    ...view.filters.map(({ label }) => label),
    ...(view.place?.label ? [t('near', { place: view.place.label })] : []),
  ].join(' · ')
  return (
    <embed-height>
      <main className="embed" aria-labelledby="list-title">
        <h1 id="list-title" className="embed-title">
          {t('title')}
        </h1>
        <p className="small muted">
          {[name, t('count', { count: view.total })].filter(Boolean).join(' · ')}
        </p>
        {view.unresolvedPlace && <p>{t('place')}</p>}
        {view.total === 0 && !view.unresolvedPlace && <p>{t('none')}</p>}
        {view.results.length > 0 && (
          <ul className="org-list">
            {view.results.map((organization) => (
              <li key={organization.slug}>
                <Entry locale={locale} organization={organization} />
              </li>
            ))}
          </ul>
        )}
        <Pages locale={locale} view={view} />
        <p className="small embed-source">
          <a
            href={pathTo(locale, { pathname: '/directory', query: listQuery(view.asked) })}
            target="_blank"
            rel="noopener"
          >
            {t('all')}
            <span className="visually-hidden"> {t('newTab')}</span>
          </a>
        </p>
      </main>
    </embed-height>
  )
}

/** The next ones, in the same frame. */
async function Pages({ locale, view }: { locale: Locale; view: SearchView }) {
  if (view.pageCount <= 1) return null
  const t = await getTranslations({ locale, namespace: 'openData.embed' })
  const pathOf = (page: number) =>
    pathTo(locale, { pathname: '/embed', query: { ...listQuery(view.asked), page: String(page) } })
  return (
    <nav className="pagination" aria-label={t('pages')}>
      {view.page > 1 && (
        <a href={pathOf(view.page - 1)} rel="prev">
          {t('previous')}
        </a>
      )}
      <span>
        {view.page} / {view.pageCount}
      </span>
      {view.page < view.pageCount && (
        <a href={pathOf(view.page + 1)} rel="next">
          {t('next')}
        </a>
      )}
    </nav>
  )
}
