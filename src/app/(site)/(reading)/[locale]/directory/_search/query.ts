import type { Asked } from '@/data/directory'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

/** The same search with something changed; any change starts again at the first page. */
export const searchPath = (locale: Locale, asked: Asked, change: Asked = {}): string =>
  pathTo(locale, { pathname: '/directory', query: { ...asked, page: undefined, ...change } })
