import { getTranslations } from 'next-intl/server'

import { NeedList } from '@/components/NeedList'
import type { SearchView, Taxonomy } from '@/data/directory'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

import { searchPath } from './query'

interface Props {
  locale: Locale
  view: SearchView
  taxonomy: Taxonomy
}

/** Nothing found: which choice to let go of, and the needs that the directory knows. */
export async function NoResult({ locale, view, taxonomy }: Props) {
  const t = await getTranslations({ locale, namespace: 'directory.results' })
  const hasOnlyWords = view.filters.length === 1 && view.asked.q !== undefined
  return (
    <div className="empty-state" data-found-nothing="">
      <h3>
        {hasOnlyWords ? t('emptyWordsTitle', { words: view.asked.q ?? '' }) : t('emptyTitle')}
      </h3>
      {view.loosen.length > 0 && (
        <>
          <p>{t('loosen')}</p>
          <ul>
            {view.loosen.map(({ kind, filter, label, asked, count }) => (
              <li key={filter}>
                <a href={searchPath(locale, asked)}>
                  {t(kind, { label: label ?? t('position'), count })}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{t('taxonomy')}</p>
      <NeedList locale={locale} services={taxonomy.services} place={view.asked.place} />
      <p>
        <a href={pathTo(locale, '/directory')}>{t('startOver')}</a>
      </p>
    </div>
  )
}
