import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

/** Whether an address of ours is the map in that language, whatever it shows. */
export const isTheMap = (address: string, locale: Locale): boolean =>
  /^[^?#]*/.exec(address)?.[0] === pathTo(locale, '/map')
