import { describe, expect, it } from 'vitest'

import { LOCALES } from '@/i18n/locales'
import type { Href } from '@/i18n/href'
import { PATHNAMES } from '@/i18n/pathnames'
import { pathTo } from '@/i18n/paths'
import { sitemapXml } from '@/i18n/sitemapXml'

describe('an address', () => {
  it.each<[Href, string, string, string]>([
    ['/', '/fr', '/en', '/es'],
    ['/directory', '/fr/repertoire', '/en/directory', '/es/directorio'],
    ['/map', '/fr/carte', '/en/map', '/es/mapa'],
    ['/about', '/fr/a-propos', '/en/about', '/es/acerca-de'],
    [
      { pathname: '/directory/regions/[slug]', params: { slug: 'estrie' } },
      '/fr/repertoire/regions/estrie',
      '/en/directory/regions/estrie',
      '/es/directorio/regiones/estrie',
    ],
  ])('of %j is localized', (href, fr, en, es) => {
    expect(LOCALES.map((locale) => pathTo(locale, href))).toEqual([fr, en, es])
  })

  it('carries its query and fragment, without empty values', () => {
    const href: Href = {
      pathname: '/directory',
      query: { place: 'Saint-Rémi', service: '', language: ['es', 'fr'], page: undefined },
      hash: 'list',
    }
    expect(pathTo('en', href)).toBe(
      '/en/directory?place=Saint-R%C3%A9mi&language=es&language=fr#list',
    )
  })

  it('escapes what stands in a parameter', () => {
    expect(pathTo('fr', { pathname: '/guide/[slug]', params: { slug: 'a/b ?' } })).toBe(
      '/fr/guide/a%2Fb%20%3F',
    )
  })

  it('refuses a missing parameter', () => {
    expect(() => pathTo('fr', { pathname: '/guide/[slug]', params: { slug: '' } })).toThrow(/slug/)
  })

  it.each(LOCALES)('in %s leads to one page only', (locale) => {
    const paths = Object.values(PATHNAMES).map((path) =>
      typeof path === 'string' ? path : path[locale],
    )
    expect(new Set(paths).size).toBe(paths.length)
  })
})

describe('the sitemap', () => {
  it('names each page, its languages and its last change, escaped', () => {
    const xml = sitemapXml([
      {
        url: 'https://example.org/fr?a=1&b=2',
        languages: { en: 'https://example.org/en', 'x-default': 'https://example.org/fr' },
        modified: '2026-11-12T10:00:00.000Z',
      },
    ])
    expect(xml).toContain('<loc>https://example.org/fr?a=1&amp;b=2</loc>')
    expect(xml).toContain('<lastmod>2026-11-12</lastmod>')
    expect(xml).toContain('hreflang="x-default" href="https://example.org/fr"')
  })
})
