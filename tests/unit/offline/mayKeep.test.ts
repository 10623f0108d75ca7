import type { Request, Response } from 'express'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { holdsForm } from '@/forms/formPages'
import type { Href } from '@/i18n/href'
import { LOCALES } from '@/i18n/locales'
import { PAGE_QUERIES, queryWordKind } from '@/i18n/pageQueries'
import { PATHNAMES, type Pathname } from '@/i18n/pathnames'
import { pathTo } from '@/i18n/paths'
import {
  isDelicate,
  isKeptFile,
  isKeptKind,
  isOfSite,
  isSearch,
  keptAddress,
  localeOf,
  mayKeepAnswer,
} from '@/offline/mayKeep'
import { OWN_ENDPOINTS } from '@/server/endpoints'
import { requestKind } from '@/server/requestKind'
import { securityHeaders } from '@/server/securityHeaders'

const at = (path: string) => new URL(path, 'https://example.org')
const PAGES = Object.keys(PATHNAMES) as Pathname[]
const PARAMS = {
  slug: 'a',
  part: 'b',
  section: 'c',
  key: 'm:1',
  id: '2',
  organization: '12',
  reading: '12',
  number: '3',
}
const WORDS = [...new Set(Object.values(PAGE_QUERIES).flatMap((words) => Object.keys(words)))]

/** Pages of the map, of accounts and links, of what somebody sends or hands over. */
const NEVER =
  /^\/(?:map|account|my-sheet|outside-reading|styleguide|handout|give|feedback|embed|open-data\/embed|directory\/nominate)/

const page = fc.constantFrom(...PAGES)
const locale = fc.constantFrom(...LOCALES)
/** A part of an address as it may be written: other pages' names, dots, spaces, accents, signs. */
const part = fc
  .oneof(
    fc.constantFrom('api', 'admin', 'carte', 'compte', '..', 'a b', 'é', 'x'),
    fc.string({ minLength: 1, maxLength: 12 }),
  )
  .filter((value) => value.trim() !== '' && value !== '.' && value !== '..')
const query = fc.dictionary(
  fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom('utm_source', 'x')),
  fc.string({ maxLength: 8 }),
  { maxKeys: 3 },
)

describe('what a browser may keep', () => {
  it('is a public page that everyone reads alike, whatever is asked of it', () => {
    fc.assert(
      fc.property(page, locale, part, query, (pathname, language, value, words) => {
        const params = Object.fromEntries(Object.keys(PARAMS).map((name) => [name, value]))
        const url = at(pathTo(language, { pathname, params } as Href))
        for (const [word, said] of Object.entries(words)) url.searchParams.append(word, said)
        const kept = keptAddress(url)
        if (kept === undefined) return
        expect(requestKind(kept)).toBe('reading')
        expect(NEVER.test(pathname) && kept === url.pathname && !value.includes('/')).toBe(false)
        expect(kept).not.toContain('?')
        for (const word of Object.keys(words)) expect(queryWordKind(pathname, word)).toBe(undefined)
        expect(holdsForm(pathname, new Map())).toBe(false)
      }),
      { numRuns: 3_000 },
    )
  })

  it.each(PAGES.filter((name) => NEVER.test(name)))('is never %s', (pathname) => {
    for (const language of LOCALES) {
      expect(keptAddress(at(pathTo(language, { pathname, params: PARAMS } as Href)))).toBe(
        undefined,
      )
      // Under its internal name too.
      expect(keptAddress(at(`/${language}${pathname.replace(/\[\w+\]/g, 'x')}`))).toBe(undefined)
    }
  })

  it('is nothing of the API, the desks or any other address', () => {
    const others = [
      '/',
      '/admin',
      '/admin/collections/users',
      '/sw.js',
      '/fr/rien',
      '/feed',
      '/api',
    ]
    for (const path of [...others, ...OWN_ENDPOINTS.map((each) => each.path)]) {
      expect([path, keptAddress(at(path)), isKeptFile(path), isSearch(at(`${path}?q=x`))]).toEqual([
        path,
        undefined,
        false,
        false,
      ])
    }
  })

  it('is no answer to a question, and is under the same address whatever else is written', () => {
    expect(keptAddress(at('/es/buscar?q=no+me+pagan'))).toBe(undefined)
    expect(keptAddress(at('/fr/repertoire?lat=45&lon=-73'))).toBe(undefined)
    expect(keptAddress(at('/fr/guide/logement?near=J1H'))).toBe(undefined)
    expect(keptAddress(at('/es/guia?utm_source=x'))).toBe('/es/guia')
    expect(keptAddress(at('/es/sin-conexion'))).toBe('/es/sin-conexion')
  })

  it('has the page that helps in its place without a network, whatever was asked of it', () => {
    for (const path of ['/fr/repertoire?region=estrie', '/es/buscar?place=Granby', '/en']) {
      expect([path, isKeptKind(at(path))]).toEqual([path, true])
    }
    for (const path of ['/fr/carte', '/admin', '/api/search?q=x', '/fr/rien']) {
      expect([path, isKeptKind(at(path))]).toEqual([path, false])
    }
  })

  it('is the styles and letters of Next, never its scripts', () => {
    expect(isKeptFile('/_next/static/chunks/a.css')).toBe(true)
    expect(isKeptFile('/_next/static/media/a.woff2')).toBe(true)
    expect(isKeptFile('/assets/enhance.0123456789.js')).toBe(true)
    expect(isKeptFile('/_next/static/chunks/a.js')).toBe(false)
    expect(isKeptFile('/_next/image')).toBe(false)
    expect(isKeptFile('/api/media/file/a.png')).toBe(false)
  })

  it('is no chapter with a quick way out, and every other page that has one', () => {
    const html = '<header><quick-exit><a>…</a></quick-exit></header>'
    expect(isDelicate('/es/guia/violencia', html)).toBe(true)
    expect(isDelicate('/es/guia/vivienda', '<header></header>')).toBe(false)
    for (const language of LOCALES) {
      expect(isDelicate(pathTo(language, '/numbers'), html)).toBe(false)
      expect(isDelicate(pathTo(language, '/search'), html)).toBe(false)
    }
  })

  it.each(['/sw.js', '/fr/guide/rien', '/rien'])(
    'is believed to be gone when this site says so, not what stands before it (%s)',
    (path) => {
      const said: Record<string, string> = {}
      const res: Response = Object({
        setHeader: (name: string, value: string) => (said[name] = value),
      })
      const req: Request = Object({ path, headers: {}, query: {} })
      securityHeaders({ isDevelopment: false, isHttps: true })(req, res, () => undefined)
      expect(isOfSite({ headers: new Headers(said) })).toBe(true)
      const gateway = { Server: 'nginx', 'Strict-Transport-Security': 'max-age=1' }
      expect(isOfSite({ headers: new Headers(gateway) })).toBe(false)
    },
  )

  it('is a whole page that the server lets others keep', () => {
    const answer = (status: number, headers: Record<string, string>, redirected = false) =>
      mayKeepAnswer({ status, redirected, headers: new Headers(headers) })
    const html = { 'Content-Type': 'text/html; charset=utf-8' }
    const kept = { ...html, 'Cache-Control': 'public, max-age=0, must-revalidate' }
    expect(answer(200, kept)).toBe(true)
    expect(answer(200, kept, true)).toBe(false)
    expect(answer(206, kept)).toBe(false)
    expect(answer(404, kept)).toBe(false)
    expect(answer(503, kept)).toBe(false)
    for (const control of ['private, no-store', 'no-store', 'private, no-cache', 'Private']) {
      expect(answer(200, { ...html, 'Cache-Control': control })).toBe(false)
    }
    expect(answer(200, { 'Cache-Control': 'public' })).toBe(false)
    expect(answer(200, { 'Content-Type': 'application/json' })).toBe(false)
  })

  it('tells the search that may be answered here, and the language of an address', () => {
    expect(isSearch(at('/es/buscar?q=no+me+pagan'))).toBe(true)
    expect(isSearch(at('/fr/repertoire?q=logement'))).toBe(true)
    expect(isSearch(at('/es/buscar?q=+'))).toBe(false)
    expect(isSearch(at('/es/guia?q=x'))).toBe(false)
    expect(localeOf('/es/guia')).toBe('es')
    expect(localeOf('/de/x')).toBe(undefined)
  })
})
