import { type Locale, LOCALES } from '@/i18n/locales'

/** Languages that documents for migrant workers come in (BCP 47). */
export const DOCUMENT_LANGUAGES = [...LOCALES, 'pt', 'ht', 'tl', 'ar'] as const

/** @example nameLanguage('tl', 'fr') // 'filipino' */
export const nameLanguage = (code: string, locale: Locale): string =>
  new Intl.DisplayNames([`${locale}-CA`], { type: 'language' }).of(code) ?? code
