import { globSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { findPage } from '@/i18n/findPage'
import { LOCALES } from '@/i18n/locales'
import { PAGE_QUERIES, queryWordKind } from '@/i18n/pageQueries'
import type { Href } from '@/i18n/href'
import { PATHNAMES, type Pathname } from '@/i18n/pathnames'
import { pathTo } from '@/i18n/paths'
import { requestKind } from '@/server/requestKind'

const SITE = path.resolve(import.meta.dirname, '../../../src/app/(site)')

/** Internal names of the pages whose files stand in a group of folders. */
const pagesIn = (group: 'app' | 'reading'): string[] =>
  globSync('**/{page.tsx,route.ts}', { cwd: path.join(SITE, `(${group})`, '[locale]') })
    .map((file) => path.posix.join('/', path.dirname(file)))
    .sort()

/** Asked by the server or by browsers under the language, and linked to by no page. */
const WITHOUT_ADDRESS = [
  '/manifest.webmanifest',
  '/preview',
  '/problem/[status]',
  '/problem/file/[state]/[...page]',
]

const PARAMS = {
  slug: 'a',
  part: 'b',
  section: 'contact',
  key: 'm:1',
  id: '2',
  organization: '12',
  reading: '12',
  number: '3',
}
const addressOf = (locale: (typeof LOCALES)[number], pathname: Pathname): string =>
  pathTo(locale, { pathname, params: PARAMS } as Href)

describe('the table of addresses', () => {
  it('names every page that stands in the folders, and no other', () => {
    const files = [...pagesIn('app'), ...pagesIn('reading')]
    expect(files.filter((name) => !WITHOUT_ADDRESS.includes(name)).sort()).toEqual(
      Object.keys(PATHNAMES).sort(),
    )
  })

  it.each(['app', 'reading'] as const)(
    '%s pages are asked for as such in every language',
    (kind) => {
      const pages = pagesIn(kind).filter((name) => !WITHOUT_ADDRESS.includes(name)) as Pathname[]
      expect(pages.length).toBeGreaterThan(4)
      for (const page of pages) {
        for (const locale of LOCALES) {
          // Of the plain pages, those of whoever has a link are kept for nobody.
          const isPersonal = /^\/(?:my-sheet|account\/sheet|outside-reading)/.test(page)
          const expected = isPersonal ? 'personal' : kind
          expect([page, requestKind(addressOf(locale, page))]).toEqual([page, expected])
        }
      }
    },
  )

  it.each(Object.keys(PATHNAMES) as Pathname[])('leads back to %s from each language', (page) => {
    for (const locale of LOCALES) expect(findPage(addressOf(locale, page))).toBe(page)
  })

  it.each([
    ['/', '/'],
    ['/fr', '/'],
    ['/repertoire', '/directory'],
    ['/directorio', '/directory'],
    ['/en/directory/regions/estrie', '/directory/regions/[slug]'],
    ['/fr/guide/imprimer', '/guide/print'],
    ['/fr/guide/a/b', undefined],
    ['/pt/guide', undefined],
    ['/sitemap.xml', undefined],
  ])('%s leads to %s', (address, page) => {
    expect(findPage(address)).toBe(page)
  })
})

describe('a word of the query', () => {
  it('is known on its own page only', () => {
    expect(queryWordKind('/directory', 'service')).toBe('kept')
    expect(queryWordKind('/directory', 'near')).toBeUndefined()
    expect(queryWordKind('/guide', 'service')).toBeUndefined()
    expect(queryWordKind('/directory', 'constructor')).toBeUndefined()
    expect(queryWordKind(undefined, 'q')).toBeUndefined()
  })

  it('that says where a person is belongs to nobody else', () => {
    const personal = Object.entries(PAGE_QUERIES).flatMap(([page, words]) =>
      Object.entries(words).flatMap(([word, kind]) =>
        kind === 'personal' ? [`${page} ${word}`] : [],
      ),
    )
    expect(personal).toEqual([
      '/directory lat',
      '/directory lon',
      '/search lat',
      '/search lon',
      '/give items',
      '/handout items',
      '/handout removed',
      '/follow/choices key',
      '/follow/choices done',
      '/outside-reading/[reading] link',
      '/outside-reading/[reading] done',
      '/my-sheet link',
      '/my-sheet/quiet link',
      '/my-sheet/nobody-missing link',
      '/guide/[slug] near',
      '/map/request/confirm token',
      '/account/sign-in next',
      '/account/sign-in/code next',
      '/account/second-step next',
      '/account/second-step done',
      '/account/sessions done',
      '/account/new-password token',
      '/account/confirm-email token',
    ])
  })
})
