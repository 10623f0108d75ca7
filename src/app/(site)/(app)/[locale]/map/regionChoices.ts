import { listRegions } from '@/data/directory'
import type { Locale } from '@/i18n/locales'

/** The regions that a person may say they work in. */
export const regionChoices = async (locale: Locale): Promise<{ code: string; name: string }[]> =>
  (await listRegions({ locale })).map(({ code, name }) => ({ code, name }))
