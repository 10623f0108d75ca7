import type { Locale } from '@/i18n/locales'

import { WORDS } from './words'

/** What of a list is shown at once. */
export interface Listed<Each> {
  shown: Each[]
  total: number
  page: number
  pages: number
}

export const listed = <Each,>(all: readonly Each[], page: number, size: number): Listed<Each> => ({
  shown: all.slice((page - 1) * size, page * size),
  total: all.length,
  page,
  pages: Math.ceil(all.length / size),
})

interface PagesProps {
  address: string
  locale: Locale
  name: 'page' | 'calm'
  page: number
  pages: number
}

/** The way to the rest of a list. */
export function Pages({ address, locale, name, page, pages }: PagesProps) {
  if (pages <= 1 && page === 1) return null
  const to = (other: number) => `${address}?${name}=${other}`
  return (
    <nav aria-label={WORDS.pages[locale]} className="button-row">
      {page > 1 && <a href={to(Math.min(page - 1, pages))}>{WORDS.previous[locale]}</a>}
      <span>
        {page} / {pages}
      </span>
      {page < pages && <a href={to(page + 1)}>{WORDS.next[locale]}</a>}
    </nav>
  )
}
