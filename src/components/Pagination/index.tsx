import { getTranslations } from 'next-intl/server'

import type { Locale } from '@/i18n/locales'

import { pageWindow } from './pageWindow'

interface Props {
  locale: Locale
  current: number
  total: number
  /** Address of a page of results, the search kept. */
  hrefFor: (page: number) => string
}

/** Pages of results. Nothing when there is only one. */
export async function Pagination({ locale, current, total, hrefFor }: Props) {
  if (total <= 1) return null
  const t = await getTranslations({ locale, namespace: 'common' })
  return (
    <>
      <nav className="pagination" aria-label={t('pagination.label')}>
        {current > 1 && (
          <a href={hrefFor(current - 1)} rel="prev">
            {t('pagination.previous')}
          </a>
        )}
        <ul>
          {pageWindow(current, total).map((slot, index) => (
            <li key={index}>
              {slot === 'gap' ? (
                <span className="pagination-gap">…</span>
              ) : (
                <a
                  href={hrefFor(slot)}
                  aria-label={t('pagination.page', { page: slot })}
                  aria-current={slot === current ? 'page' : undefined}
                >
                  {slot}
                </a>
              )}
            </li>
          ))}
        </ul>
        {current < total && (
          <a href={hrefFor(current + 1)} rel="next">
            {t('pagination.next')}
          </a>
        )}
      </nav>
      <p className="paper-only">{t('pagination.of', { page: current, total })}</p>
    </>
  )
}
