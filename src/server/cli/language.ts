import { firstLocale } from '@/i18n/firstLocale'
import type { Locale } from '@/i18n/locales'

/** The language a command answers in: the one asked for, else the machine's, else French. */
export function commandLocale(
  asked: string | undefined,
  environment: Record<string, string | undefined>,
): Locale {
  const machine = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''
  return firstLocale(asked, machine.slice(0, 2).toLowerCase())
}
