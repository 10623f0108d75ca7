/** The name of an occupation in the reader's language, from the best source at hand. */
import type { Locale } from '@/i18n/locales'

import type { OccupationTitle } from '../types'
import { findShortTitle } from './shortTitles'

export type TitleLanguage = Locale

/** Finds names: `find(code, language)`; the code alone is never the answer. */
export interface TitleFinder {
  /**
   * Our own short name; else the title in that language; else French or English, whichever is
   * known; `undefined` when no source knows the code.
   */
  find(code: string, language: TitleLanguage): string | undefined
}

/** A title with its code; the length of the code tells the edition of the NOC. */
type NamedCode = Omit<OccupationTitle, 'nocVersion'> & Partial<OccupationTitle>

/**
 * Makes a finder from titles: those of the NOC files when installed, and those met in lists.
 * Of two titles for the same code and language, the first given stays.
 */
export function createTitleFinder(titles: Iterable<NamedCode>): TitleFinder {
  const known = new Map<string, string>()
  for (const { code, language, title } of titles) {
    const key = `${language}:${code}`
    if (title && !known.has(key)) known.set(key, title)
  }
  const official = (code: string, language: TitleLanguage): string | undefined =>
    known.get(`${language}:${code}`)
  return {
    find(code, language) {
      const own = language === 'en' ? undefined : findShortTitle(code, language)
      return (
        own ??
        official(code, language) ??
        findShortTitle(code, 'fr') ??
        official(code, 'en') ??
        official(code, 'fr')
      )
    },
  }
}
