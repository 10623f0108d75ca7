import { DEFAULT_LOCALE, type Locale, isLocale } from '@/i18n/locales'

/** The language a command answers in: the one asked for, else the machine's, else French. */
export function commandLocale(
  asked: string | undefined,
  environment: Record<string, string | undefined>,
): Locale {
  if (isLocale(asked)) return asked
  const machine = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''
  const language = machine.slice(0, 2).toLowerCase()
  return isLocale(language) ? language : DEFAULT_LOCALE
}
