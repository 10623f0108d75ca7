import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { fileName, filePath } from '@/editions/files'
import { Counter, OTHER_ITEM } from '@/statistics/counter'
import type { DayCount } from '@/statistics/counts'
import { isPerson, isReader } from '@/statistics/readers'
import { askedSearch, mayCount, readPage, takenFile } from '@/statistics/whatCounts'
import { sameWords, wordsToKeep } from '@/statistics/wordsKept'

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:141.0) Gecko/20100101 Firefox/141.0'
/** As the page of an edition leads to it. */
const EDITION = filePath(3, fileName(3, { part: 'guide', language: 'es', format: 'epub' }))
const html = (path: string, status = 200) => ({
  path,
  query: '',
  status,
  type: 'text/html; charset=utf-8',
})
const file = (path: string, type: string, status = 200) => ({ path, query: '', status, type })

describe('a page', () => {
  it.each([
    ['/fr', 'fr', '/'],
    ['/es/directorio/regiones/estrie', 'es', '/directory/regions/estrie'],
    ['/en/guide/housing', 'en', '/guide/housing'],
    ['/fr/guide/imprimer', 'fr', '/guide/print'],
    [
      '/fr/repertoire/organismes/entraide-d-exemple',
      'fr',
      '/directory/organizations/entraide-d-exemple',
    ],
    // What no editor could have named is told by its page alone.
    ['/fr/guide/%C3%A9t%C3%A9', 'fr', '/guide/[slug]'],
  ])('%s counts under its name without language', (path, locale, item) => {
    expect(readPage(html(path))?.counted).toEqual({ kind: 'page', locale, item })
  })

  it('counts again when the browser still had it, and not when there is none', () => {
    expect(readPage(html('/fr/guide', 304))).toBeDefined()
    for (const status of [301, 308, 404, 410, 429, 500]) {
      expect([status, readPage(html('/fr/guide', status))]).toEqual([status, undefined])
    }
    expect(readPage(file('/fr/guide/ce-qui-a-change/atom', 'application/atom+xml'))).toBeUndefined()
    expect(readPage(html('/'))).toBeUndefined()
  })

  it('is nothing of the admin, of programs or of what pages are made of', () => {
    for (const path of [
      '/admin',
      '/admin/login',
      '/api/search',
      '/api',
      '/_next/static/a.js',
      '/assets/a.css',
    ]) {
      expect([path, mayCount(path)]).toEqual([path, undefined])
    }
    expect(mayCount('/fr/apiculture')).toBe('page')
  })
})

describe('a file', () => {
  it.each([
    ['/es/guia/guide.epub', 'es', '/guide/guide.epub'],
    ['/fr/guide/logement.pdf', 'fr', '/guide/logement.pdf'],
    ['/en/directory/regions/estrie.pdf', 'en', '/directory/regions/estrie.pdf'],
    ['/fr/repertoire/organismes/entraide.vcf', 'fr', '/directory/organizations/entraide.vcf'],
    ['/en/directory/all-of-quebec/xlsx', 'en', '/directory/province/xlsx'],
    ['/fr/editions/2/guide.json', 'fr', '/editions/2/guide.json'],
    [EDITION, 'es', EDITION],
    ['/fr/editions/%C3%A9/guide.json', 'fr', '/*.json'],
    ['/api/directory.csv', 'fr', '/api/directory.csv'],
  ])('%s counts once it is taken', (path, locale, item) => {
    expect(mayCount(path)).toBe('file')
    expect(takenFile(file(path, 'application/octet-stream'))).toEqual({
      kind: 'download',
      locale,
      item,
    })
    // While it is made, a page says so; a browser that has it takes nothing.
    expect(takenFile(html(path))).toBeUndefined()
    expect(takenFile(file(path, 'application/octet-stream', 304))).toBeUndefined()
  })

  it('is told in the language that it is asked in', () => {
    const asked = { ...file('/api/directory.csv', 'text/csv'), query: 'lang=es' }
    expect(takenFile(asked)?.locale).toBe('es')
  })
})

describe('a search', () => {
  const search = (path: string, query: string) => {
    const read = readPage(html(path))
    return read && askedSearch(read, query)
  }

  it('is words on the page of search, and any choice in the directory', () => {
    expect(search('/es/buscar', 'q=vivienda')?.counted).toEqual({
      kind: 'search',
      locale: 'es',
      item: '/search',
    })
    expect(search('/fr/repertoire', 'service=housing')?.words).toBe('')
    expect(search('/fr/repertoire', 'q=logement&place=Laval')?.words).toBe('logement')
  })

  it.each([
    ['/fr/recherche', ''],
    ['/fr/recherche', 'q=++'],
    ['/fr/recherche', 'place=Laval'],
    ['/fr/repertoire', 'q=logement&page=2'],
    ['/fr/repertoire', 'q=logement&view=map'],
    ['/fr/repertoire', 'utm_source=x'],
    ['/fr/guide', 'q=logement'],
  ])('is not %s?%s', (path, query) => {
    expect(search(path, query)).toBeUndefined()
  })
})

describe('who reads', () => {
  const asked = (more: object) => ({ 'user-agent': FIREFOX, 'sec-fetch-mode': 'navigate', ...more })

  it('is a person with a browser, also an old one or a frame of another site', () => {
    expect(isReader(asked({}))).toBe(true)
    expect(isReader({ 'user-agent': FIREFOX })).toBe(true)
    expect(isReader(asked({ 'sec-fetch-dest': 'iframe' }))).toBe(true)
    // Opened through the worker of the site, as Chromium says it.
    expect(isReader(asked({ 'sec-fetch-dest': 'empty' }))).toBe(true)
    expect(isReader(asked({ cookie: 'theme=dark' }))).toBe(true)
  })

  it.each([
    ['nobody says what', { 'user-agent': undefined }],
    [
      'a robot',
      { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' },
    ],
    ['a program', { 'user-agent': 'curl/8.5.0' }],
    [
      'a browser without a window',
      { 'user-agent': 'Mozilla/5.0 HeadlessChrome/140.0.0.0 Safari/537.36' },
    ],
    ['who is signed in', { cookie: 'a=b; payload-token=x' }],
    ['a browser that looks ahead', { 'sec-purpose': 'prefetch;prerender' }],
    ['an older one that does', { purpose: 'prefetch' }],
    ['what is taken along for later', { 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' }],
  ])('is not %s', (_, more) => {
    expect(isReader(asked(more))).toBe(false)
  })

  it('takes a file in whatever way the browser asks for one', () => {
    expect(isPerson(asked({ 'sec-fetch-mode': 'cors' }))).toBe(true)
  })
})

describe('the counts in memory', () => {
  const ITEMS = ['/', '/guide', '/search', '/directory/regions/estrie'] as const
  const event = fc.record({
    day: fc.constantFrom('2026-11-28', '2026-11-29'),
    kind: fc.constantFrom('page', 'search'),
    locale: fc.constantFrom('fr', 'en', 'es'),
    item: fc.constantFrom(...ITEMS),
  })
  const sum = (counts: readonly DayCount[]) => counts.reduce((all, { count }) => all + count, 0)

  it('lose and double nothing, however they are taken and put back', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(event, fc.boolean(), fc.boolean())), (steps) => {
        const counter = new Counter()
        let written = 0
        for (const [{ day, ...counted }, isWritten, isBack] of steps) {
          counter.add(day, counted)
          if (!isWritten) continue
          const taken = counter.take()
          if (isBack) counter.putBack(taken)
          else written += sum(taken)
        }
        expect(written + sum(counter.take())).toBe(steps.length)
      }),
    )
  })

  it('have a bound that a thousand odd addresses do not move, and still count each', () => {
    const counter = new Counter(10)
    for (let n = 0; n < 1000; n += 1) {
      counter.add('2026-11-29', { kind: 'page', locale: 'fr', item: `/guide/${n}` })
    }
    const taken = counter.take()
    expect(taken).toHaveLength(11)
    expect(sum(taken)).toBe(1000)
    expect(taken.find(({ item }) => item === OTHER_ITEM)?.count).toBe(990)
  })
})

describe('words without result', () => {
  it('are kept in small letters and single spaces, and are the same however typed', () => {
    expect(wordsToKeep('  Garderie   en Milieu familial ')).toBe('garderie en milieu familial')
    expect(sameWords('créche')).toBe(sameWords('CRECHE'.toLowerCase()))
    expect(sameWords('幼稚園')).toBe('幼稚園')
  })

  it.each([
    '514 555 0123',
    'marie@example.org',
    '12 rue du Port',
    'https://example.org',
    'www.example.org',
    '@pseudonyme',
    'a',
    '?!',
    'un deux trois quatre cinq six sept huit neuf',
    'x'.repeat(61),
    'mot\u202Ecaché',
  ])('are never %s', (typed) => {
    expect(wordsToKeep(typed)).toBeUndefined()
  })
})
