import { question } from '@/contentVersion/questions'
import { findPage } from '@/i18n/findPage'
import type { Pathname } from '@/i18n/pathnames'
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/i18n/locales'

import { findOrganization, findRegion } from './directory'
import { findChapter } from './guide/chapters'
import { findUpdate } from './updates'

interface Asked {
  locale: Locale
  slug: string
}

/** The title of a page that has one of its own, by the end of its address. */
const TITLES = {
  '/guide/[slug]': async (asked: Asked) => (await findChapter(asked))?.title.text,
  '/directory/organizations/[slug]': async (asked: Asked) => (await findOrganization(asked))?.name,
  '/directory/regions/[slug]': async (asked: Asked) => (await findRegion(asked))?.region.name,
  '/updates/[slug]': async (asked: Asked) => (await findUpdate(asked))?.title.text,
} as const

/**
 * What a page of this site is called, by its path; else the path. Nothing for a path of none. A question: who names a sheet
 * is made anew for another name, and not for another telephone number.
 */
export const findPageTitle = question(
  'title of a page',
  async (path: string): Promise<string | undefined> => {
    const [address = ''] = path.split(/[?#]/, 1)
    const page = findPage(address)
    if (!page) return undefined
    if (!hasTitle(page)) return address
    const [, first, ...rest] = address.split('/')
    const locale = isLocale(first) ? first : DEFAULT_LOCALE
    return TITLES[page]({ locale, slug: rest.at(-1) ?? '' })
  },
)

const hasTitle = (page: Pathname): page is keyof typeof TITLES => Object.hasOwn(TITLES, page)
