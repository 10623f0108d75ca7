import type { Locale } from '@/i18n/locales'

/** What a browser says of itself, in two proper names; nothing else of what it says is kept. */
export interface Device {
  browser?: string
  system?: string
}

/** Looked for in this order: most browsers also name those that they resemble. */
const BROWSERS = [
  ['Edge', ['Edg/', 'EdgA/', 'EdgiOS/']],
  ['Opera', ['OPR/', 'Opera']],
  ['Samsung Internet', ['SamsungBrowser/']],
  ['Firefox', ['Firefox/', 'FxiOS/']],
  ['Chrome', ['Chrome/', 'CriOS/', 'Chromium/']],
  ['Safari', ['Safari/']],
] as const

const SYSTEMS = [
  ['iPhone', ['iPhone']],
  ['iPad', ['iPad']],
  ['Android', ['Android']],
  ['Windows', ['Windows']],
  ['ChromeOS', ['CrOS']],
  ['macOS', ['Macintosh']],
  ['Linux', ['Linux']],
] as const

/** Longer ones are cut: what matters stands in front. */
const MAX_CHARS = 400

/**
 * The browser and the system, without their versions: enough to recognize one's own devices, too little
 * to tell one person from another.
 *
 * @param userAgent the header `User-Agent`
 * @example deviceOf('Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0')
 * // { browser: 'Firefox', system: 'Windows' }
 */
export function deviceOf(userAgent: string | null | undefined): Device {
  const said = (userAgent ?? '').slice(0, MAX_CHARS)
  const browser = firstNamed(BROWSERS, said)
  const system = firstNamed(SYSTEMS, said)
  return { ...(browser && { browser }), ...(system && { system }) }
}

const firstNamed = (
  names: readonly (readonly [string, readonly string[]])[],
  said: string,
): string | undefined => names.find(([, signs]) => signs.some((sign) => said.includes(sign)))?.[0]

const ON: Record<Locale, string> = { fr: 'sur', en: 'on', es: 'en' }

const UNKNOWN: Record<Locale, string> = {
  fr: 'Appareil inconnu',
  en: 'Unknown device',
  es: 'Dispositivo desconocido',
}

/**
 * A device as a person calls it.
 *
 * @example deviceWords({ browser: 'Firefox', system: 'Windows' }, 'fr') // 'Firefox sur Windows'
 */
export function deviceWords({ browser, system }: Device, locale: Locale): string {
  if (browser && system) return `${browser} ${ON[locale]} ${system}`
  return browser ?? system ?? UNKNOWN[locale]
}
