import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  headersToKeep,
  isCurrent,
  KEPT,
  packName,
  HELPS,
  SEEN,
  titleToList,
  toEvict,
} from '@/offline/kept'
import { withMark } from '@/offline/mark'
import {
  asOf,
  contentHash,
  isDue,
  type PackEntry,
  type PackState,
  stillToFetch,
  toForget,
  weightOf,
  within,
} from '@/offline/pack'
import { contentTag } from '@/http/contentTag'

const entry = fc.record({
  path: fc.string({ minLength: 1, maxLength: 4 }),
  hash: fc.constantFrom('', 'a', 'b'),
  bytes: fc.nat(100),
})
const entries = fc.uniqueArray(entry, { selector: ({ path }) => path, maxLength: 12 })

describe('a pack', () => {
  it('is whole only when every entry is there as the list says, and nothing else', () => {
    fc.assert(
      fc.property(
        entries,
        fc.dictionary(fc.string({ maxLength: 4 }), fc.constantFrom('', 'a', 'b')),
        (list, had) => {
          const have = new Map<string, string>(Object.entries(had))
          for (const path of toForget({ entries: list }, have)) have.delete(path)
          for (const { path, hash } of stillToFetch({ entries: list }, have)) have.set(path, hash)
          expect(new Map(list.map(({ path, hash }) => [path, hash]))).toEqual(have)
          expect(stillToFetch({ entries: list }, have)).toEqual([])
          for (const { path } of list) {
            const without = new Map(have)
            without.delete(path)
            expect(stillToFetch({ entries: list }, without).map((each) => each.path)).toEqual([
              path,
            ])
          }
        },
      ),
    )
  })

  it('never weighs more than its limit, and says what found no room', () => {
    fc.assert(
      fc.property(entries, fc.nat(400), (list: PackEntry[], limit) => {
        const { kept, leftOut } = within(list, limit)
        expect(weightOf(kept)).toBeLessThanOrEqual(limit)
        expect(kept.length + leftOut).toBe(list.length)
        // Nothing is left that there is room for.
        const room = limit - weightOf(kept)
        const left = list.filter((each) => !kept.includes(each))
        for (const { bytes } of left) expect(bytes).toBeGreaterThan(room)
      }),
    )
  })

  it('hashes a content as the server does', async () => {
    for (const text of ['', 'a', 'No me pagan ñ€', 'x'.repeat(10_000)]) {
      const bytes = Buffer.from(text)
      expect(await contentHash(new Uint8Array(bytes))).toBe(contentTag(bytes))
    }
  })

  it('is looked at twice a day, at once when it broke off, and when a clock went back', () => {
    const now = Date.parse('2026-11-29T12:00:00Z')
    const state = (wholeAt: string | null, askedAt: string, isWhole = true): PackState => ({
      list: {
        locale: 'es',
        region: '',
        regionName: '',
        search: { script: '', index: '' },
        entries: [],
        leftOut: 0,
      },
      wholeAt,
      isWhole,
      askedAt,
    })
    const early = '2026-11-29T05:00:00Z'
    expect(isDue(state(early, early), now)).toBe(false)
    expect(isDue(state(early, early, false), now)).toBe(true)
    expect(isDue({ ...state(null, early, false), isStopped: true }, now)).toBe(false)
    expect(isDue(state(null, early), now)).toBe(true)
    // Broken off by the line or the site: a minute, four, sixteen, never more than half a day.
    const cut = (cuts: number, minutesAgo: number) =>
      isDue({ ...state(null, new Date(now - minutesAgo * 60_000).toISOString()), cuts }, now)
    expect([cut(1, 0.5), cut(1, 2), cut(2, 2), cut(2, 5)]).toEqual([false, true, false, true])
    expect([cut(40, 60 * 11), cut(40, 60 * 13)]).toEqual([false, true])
    expect(isDue(state(early, '2026-11-28T12:00:00Z'), now)).toBe(true)
    expect(isDue(state(early, '2027-01-01T00:00:00Z'), now)).toBe(true)
  })
})

describe('the age of an entry', () => {
  const list: PackState['list'] = {
    locale: 'es',
    region: '',
    regionName: '',
    search: { script: '', index: '' },
    entries: [{ path: '/es/guia', hash: 'a', bytes: 1 }],
    leftOut: 0,
  }
  const wholeAt = '2026-11-29T05:00:00Z'
  const state: PackState = { list, wholeAt, isWhole: true, askedAt: wholeAt }
  const at = Date.parse('2026-11-20T05:00:00Z')

  it('is that of the day when it was last found to be the same', () => {
    const entry = { at, hash: 'a', path: '/es/guia' }
    expect(asOf(entry, state)).toBe(Date.parse(wholeAt))
    expect(asOf({ ...entry, at: Date.parse('2026-11-30') }, state)).toBe(Date.parse('2026-11-30'))
    expect(asOf({ ...entry, hash: 'b' }, state)).toBe(at)
    expect(asOf({ ...entry, path: '/es/otra' }, state)).toBe(at)
    expect(asOf(entry, { ...state, isWhole: false })).toBe(at)
    expect(asOf(entry, undefined)).toBe(at)
  })
})

describe('what is kept', () => {
  it('loses the oldest first', () => {
    expect(toEvict(['a', 'b', 'c'], 2)).toEqual(['a'])
    expect(toEvict(['a'], 2)).toEqual([])
  })

  it('is named so that an older shape is known, and another’s caches are let alone', () => {
    expect(isCurrent(SEEN)).toBe(true)
    // The page that helps stands apart: no room is made there, and erasing what was read leaves it.
    expect(isCurrent(HELPS)).toBe(true)
    expect(HELPS).not.toBe(SEEN)
    expect(isCurrent(packName('es'))).toBe(true)
    expect(isCurrent(`${KEPT}seen-0`)).toBe(false)
    expect(isCurrent('other')).toBe(false)
  })

  it('lists no page with a quick way out', () => {
    expect(titleToList('<title>Logement · Accompagner</title>')).toBe('Logement')
    expect(titleToList('<title>Violence</title><quick-exit></quick-exit>')).toBe('')
  })

  it('keeps the policy of a page with it, and nothing of who asked', () => {
    const headers = headersToKeep(
      new Headers({
        'Content-Type': 'text/html',
        'Content-Security-Policy': "default-src 'none'",
        'X-Request-Id': '1',
        'Set-Cookie': 'a=b',
      }),
      { 'X-Kept-At': '2026-11-29' },
    )
    expect(headers.get('Content-Security-Policy')).toBe("default-src 'none'")
    expect(headers.get('X-Request-Id')).toBe(null)
    expect(headers.get('X-Kept-At')).toBe('2026-11-29')
  })
})

describe('the mark of a kept page', () => {
  const at = Date.parse('2026-11-29T18:40:00Z')
  const page = '<body><main id="content" class="site-main" tabindex="-1"><h1>A</h1></main></body>'

  it.each([
    ['fr', '29 novembre 2026, 13'],
    ['en', 'November 29, 2026, 1:40'],
    ['es', '29 de noviembre de 2026, 13:40'],
  ] as const)('says first of all in %s how old it is, by Quebec’s clock', (locale, day) => {
    const marked = withMark(page, { locale, reason: 'cut', at })
    expect(marked).toMatch(/tabindex="-1"><p class="offline-mark" role="status">/)
    expect(marked.replaceAll('\u00a0', ' ')).toContain(day)
    expect(marked).not.toMatch(/<script|style=/)
  })

  it('tells the page of the search that it is asked', () => {
    const marked = withMark(page, { locale: 'es', reason: 'cut', at, isAsked: true })
    expect(marked).toContain('role="status" data-asked>')
  })
})
