import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { addDays } from '@/days/calendar'
import { LOCALES } from '@/i18n/locales'
import {
  extract,
  saveUnits,
  type StoredUnit,
  type StoredUnits,
  type UnitOrder,
} from '@/translation'
import { countWords } from '@/translation/diff'
import {
  countApprovals,
  figuresCsv,
  figuresOf,
  plotOf,
  type Approvals,
  type TranslationFact,
} from '@/translation/figures'
import { roundUp } from '@/translation/figures/plot'
import { lastMondays, mondayOf } from '@/translation/figures/weeks'
import { Glossary } from '@/translation/glossary'
import { countStates } from '@/translation/states'

const TODAY = '2026-11-28'

const entry = (fields: Partial<StoredUnit> = {}): StoredUnit => ({
  source: 'Trois mots ici.',
  target: 'Three words here.',
  state: 'toReview',
  ...fields,
})

const approvedOn = (day: string, fields: Partial<StoredUnit> = {}): StoredUnit =>
  entry({ state: 'approved', approvedAt: `${day}T15:00:00.000Z`, ...fields })

describe('words approved', () => {
  it('are those of the French, in the week that the approval has in Quebec', () => {
    // Sunday evening in Quebec is Monday already in UTC.
    const late = approvedOn('2026-11-30', { approvedAt: '2026-11-30T03:00:00.000Z' })
    expect(countApprovals({}, { a: entry() }, { a: late })).toEqual({ '2026-11-23': 3 })
  })

  it('are not counted again while nothing is approved', () => {
    const same = { a: approvedOn(TODAY), b: entry() }
    const counted = countApprovals({ '2026-11-23': 3 }, same, {
      ...same,
      b: entry({ target: 'x' }),
    })
    expect(counted).toEqual({ '2026-11-23': 3 })
  })

  it('leave their own week when the approval is taken back', () => {
    const before = { a: approvedOn('2026-11-12') }
    const counted = countApprovals({ '2026-11-09': 10, '2026-11-23': 1 }, before, { a: entry() })
    expect(counted).toEqual({ '2026-11-09': 7, '2026-11-23': 1 })
  })

  it('stay counted when they are written anew, and count again when those are approved', () => {
    const rewritten = entry({ target: 'Other words here.' })
    const first = countApprovals({}, { a: entry() }, { a: approvedOn('2026-11-12') })
    const second = countApprovals(first, { a: approvedOn('2026-11-12') }, { a: rewritten })
    const third = countApprovals(
      second,
      { a: rewritten },
      { a: approvedOn(TODAY, { target: rewritten.target }) },
    )
    expect(second).toEqual(first)
    expect(third).toEqual({ '2026-11-09': 3, '2026-11-23': 3 })
  })

  it('have no week when nobody knows when', () => {
    const before = { a: entry({ state: 'approved' }) }
    expect(countApprovals({}, {}, before)).toEqual({ undated: 3 })
    expect(countApprovals({ undated: 3 }, before, { a: entry() })).toEqual({})
  })

  it('are, after any orders of two people, those of approvals that nobody took back', () => {
    const units = extract({
      title: 'Un titre court',
      summary: 'Une phrase plus longue que le titre.',
    })
    const checks = { language: 'en', glossary: new Glossary([], 'en') } as const
    const order = fc.record({
      action: fc.constantFrom('write' as const, 'approve' as const, 'reopen' as const),
      unit: fc.constantFrom(...units),
      target: fc.constantFrom('One', 'Another'),
      person: fc.constantFrom(1, 2),
      day: fc.nat(40).map((days) => addDays(TODAY, -days)),
    })
    fc.assert(
      fc.property(fc.array(order, { maxLength: 40 }), (orders) => {
        let stored: StoredUnits = {}
        let approvals: Approvals = {}
        // The witness: the weeks of each passage's approvals, one after the other.
        const given = new Map<string, string[]>(units.map(({ key }) => [key, []]))
        for (const { action, unit, target, person, day } of orders) {
          const now = stored[unit.key]
          const before = now?.target ?? ''
          const asked: UnitOrder = {
            action,
            unit,
            before,
            target: action === 'write' ? target : before,
          }
          const act = { person, date: `${day}T15:00:00.000Z`, checks }
          const next = saveUnits(stored, units, [asked], act)
          const [outcome] = next.outcomes
          if (outcome?.result === 'saved' && action === 'approve' && now?.state !== 'approved') {
            given.get(unit.key)?.push(mondayOf(day))
          }
          if (outcome?.result === 'saved' && action === 'reopen' && now?.state === 'approved') {
            given.get(unit.key)?.pop()
          }
          approvals = countApprovals(approvals, stored, next.stored)
          stored = next.stored
        }
        const expected: Record<string, number> = {}
        for (const { key, source } of units) {
          for (const week of given.get(key) ?? []) {
            expected[week] = (expected[week] ?? 0) + countWords(source)
          }
        }
        expect(approvals).toEqual(expected)
      }),
    )
  })
})

const fact = (fields: Partial<TranslationFact> = {}): TranslationFact => ({
  id: 1,
  title: 'Changer d’employeur (en)',
  language: 'en',
  counts: countStates([], {}),
  staleSince: null,
  approvals: {},
  dueDate: null,
  ...fields,
})

const counts = (words: Partial<Record<'missing' | 'stale' | 'toReview' | 'approved', number>>) => {
  const all = { missing: 0, stale: 0, toReview: 0, approved: 0, ...words }
  return {
    ...countStates([], {}),
    words: all,
    units: all,
    wordsToDo: all.missing + all.stale,
    percent: 40,
  }
}

describe('figures', () => {
  it('list the texts of each language, those with most to do first', () => {
    const { languages } = figuresOf(
      [
        fact({ id: 1, counts: counts({ missing: 5 }) }),
        fact({ id: 2, counts: counts({ missing: 5, stale: 2, toReview: 4 }) }),
        fact({ id: 3, language: 'es', counts: counts({ missing: 70 }) }),
      ],
      TODAY,
    )
    expect(languages.map(({ language, texts }) => [language, texts.map(({ id }) => id)])).toEqual([
      ['en', [2, 1]],
      ['es', [3]],
    ])
    expect(languages[0]).toMatchObject({ wordsToDo: 12, wordsToReview: 4 })
  })

  it('say since when a text is stale, in days of Quebec, and that it is unknown when it is', () => {
    const staleOf = (fields: Partial<TranslationFact>) =>
      figuresOf([fact(fields)], TODAY).languages[0]?.texts[0]?.stale
    const stale = counts({ stale: 3 })
    expect(staleOf({ counts: stale, staleSince: '2026-11-21T03:00:00.000Z' })).toEqual({
      day: '2026-11-20',
      days: 8,
    })
    expect(staleOf({ counts: stale })).toEqual({ day: null })
    expect(staleOf({ counts: counts({ missing: 3 }) })).toBeNull()
  })

  it('add up the words of each week, and what is older or without a date apart', () => {
    const { earlier, undated, weeks } = figuresOf(
      [
        fact({ approvals: { '2026-11-23': 30, '2026-01-05': 4, undated: 9 } }),
        fact({ id: 2, approvals: { '2026-11-23': 12, '2026-09-07': 1 } }),
        fact({ id: 3, language: 'es', approvals: { '2026-11-16': 5 } }),
      ],
      TODAY,
    )
    expect(weeks).toHaveLength(12)
    expect(weeks[0]).toEqual({ monday: '2026-09-07', words: { fr: 0, en: 1, es: 0 } })
    expect(weeks.slice(-2)).toEqual([
      { monday: '2026-11-16', words: { fr: 0, en: 0, es: 5 } },
      { monday: '2026-11-23', words: { fr: 0, en: 42, es: 0 } },
    ])
    expect([earlier, undated]).toEqual([
      { fr: 0, en: 4, es: 0 },
      { fr: 0, en: 9, es: 0 },
    ])
  })

  it('are written as CSV with no title that a spreadsheet would run', () => {
    const figures = figuresOf(
      [
        fact({
          title: '=HYPERLINK("x")',
          counts: counts({ stale: 7 }),
          staleSince: '2026-11-20T15:00:00.000Z',
          dueDate: '2026-12-01',
        }),
      ],
      TODAY,
    )
    const [head, first] = figuresCsv('texts', figures, 'en').split('\r\n')
    expect(head).toContain('Words to translate')
    expect(first).toBe(`English,"'=HYPERLINK(""x"")",7,7,0,40,2026-11-20,2026-12-01,8`)
    expect(figuresCsv('weeks', figures, 'es').split('\r\n')).toHaveLength(1 + 12 + 2 + 1)
  })
})

describe('weeks', () => {
  it('begin on Monday, and the last one is that of today', () => {
    expect(mondayOf('2026-11-29')).toBe('2026-11-23')
    expect(lastMondays('2026-11-23', 2)).toEqual(['2026-11-16', '2026-11-23'])
  })
})

describe('the plot', () => {
  it('holds every bar, in order and without one over another, under a round upper edge', () => {
    const count = fc.nat(100_000)
    fc.assert(
      fc.property(
        fc.array(fc.record({ fr: count, en: count, es: count }), { maxLength: 20 }),
        (rows) => {
          const weeks = rows.map((words, at) => ({ monday: addDays(TODAY, 7 * at), words }))
          const { bars, top } = plotOf(weeks, LOCALES)
          let end = 0
          for (const { height, x, width } of bars) {
            expect(x).toBeGreaterThanOrEqual(end - 1e-9)
            expect(height).toBeLessThanOrEqual(100)
            end = x + width
          }
          expect(end).toBeLessThanOrEqual(100)
          expect(bars).toHaveLength(weeks.length * LOCALES.length)
          expect(String(top)).toMatch(/^[125]0+$/)
        },
      ),
    )
  })

  it.each([
    [10, 10],
    [11, 20],
    [340, 500],
    [501, 1000],
  ])('takes %i up to %i', (value, expected) => {
    expect(roundUp(value)).toBe(expected)
  })
})
