import type { Asked } from '@/data/directory'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

/** Words of the address that this page understands. */
export const QUERY = [
  'q',
  'place',
  'lat',
  'lon',
  'language',
  'service',
  'population',
  'region',
  'kind',
  'page',
] as const satisfies readonly (keyof Asked)[]

/** The same search with something changed; any change starts again at the first page. */
export const searchPath = (locale: Locale, asked: Asked, change: Partial<Asked> = {}): string =>
  pathTo(locale, { pathname: '/directory', query: { ...asked, page: undefined, ...change } })
