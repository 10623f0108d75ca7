import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'

/** The language in which an account is written to. */
export const accountLocale = (
  account: { preferredLocale?: Locale | null } | null | undefined,
): Locale => account?.preferredLocale ?? DEFAULT_LOCALE
