import { describe, expect, it } from 'vitest'

import { LOCALES } from '@/i18n/locales'
import { before, sayPeriod } from '@/operations/retention/period'
import { DEFAULT_PERIODS, PROMISE_KEYS, sayPromises } from '@/operations/retention/promises'
import { readPeriods } from '@/operations/retention/readPeriods'

import { privacy } from '../../../seed/pages/privacy'

/** Which space stands before a unit differs between versions of the language data. */
const plain = (words: string) => words.replace(/\s/g, ' ')

describe('a period', () => {
  it('is said in the reader’s words, one or many', () => {
    expect(LOCALES.map((locale) => plain(sayPeriod({ count: 1, unit: 'year' }, locale)))).toEqual([
      '1 an',
      '1 year',
      '1 año',
    ])
    expect(LOCALES.map((locale) => plain(sayPeriod({ count: 30, unit: 'day' }, locale)))).toEqual([
      '30 jours',
      '30 days',
      '30 días',
    ])
  })

  it('is counted back on the calendar', () => {
    const now = new Date('2026-03-31T20:00:00Z')
    const days = (period: Parameters<typeof before>[1]) =>
      before(now, period).toISOString().slice(0, 10)
    expect(days({ count: 1, unit: 'month' })).toBe('2026-02-28')
    expect(days({ count: 2, unit: 'year' })).toBe('2024-03-31')
    expect(before(now, { count: 30, unit: 'day' }).toISOString()).toBe('2026-03-01T20:00:00.000Z')
  })
})

describe('the periods of a site', () => {
  it('are those of the table where nothing is said', () => {
    expect(readPeriods('')).toEqual({ periods: DEFAULT_PERIODS })
  })

  it('change as the setting says, one by one', () => {
    expect(readPeriods('reports=6 months, consultations = 1 year')).toEqual({
      periods: {
        ...DEFAULT_PERIODS,
        reports: { count: 6, unit: 'month' },
        consultations: { count: 1, unit: 'year' },
      },
    })
  })

  it.each([
    'reports',
    'reports=',
    'reports=0 days',
    'reports=6 weeks',
    'reports=-1 year',
    'reports=9999 years',
    '=1 year',
  ])('are refused with a remedy: %s', (setting) => {
    expect(readPeriods(setting)).toEqual({ problem: expect.stringMatching(/use |such as/) })
  })
})

describe('the table of the privacy page', () => {
  it('says the periods of the site in each language, and leaves no gap', () => {
    const periods = { ...DEFAULT_PERIODS, reports: { count: 6, unit: 'month' as const } }
    for (const locale of LOCALES) {
      const lines = sayPromises(periods, locale, true)
      expect(lines.length).toBeGreaterThan(PROMISE_KEYS.length)
      expect(lines[0]?.howLong).toContain(sayPeriod(periods.reports, locale))
      for (const { what, why, howLong } of lines) {
        expect(`${what} ${why} ${howLong}`).not.toMatch(/[{}]|undefined/)
        expect([what, why, howLong].every((words) => words.trim().length > 3)).toBe(true)
      }
    }
  })

  it('says of what goes by whole months that the month ends first', () => {
    const said = sayPromises(DEFAULT_PERIODS, 'en', false).map(({ howLong }) => howLong)
    for (const key of ['statistics', 'unansweredWords'] as const) {
      const period = sayPeriod(DEFAULT_PERIODS[key], 'en')
      expect(said.join('\n')).toContain(`${period} after the end of the month`)
    }
  })

  it('says on the page of the example that the words of a search may be kept', () => {
    const page = JSON.stringify(privacy.content)
    expect(page).toContain(`trois jours différents`)
    expect(page).not.toContain('ni les mots que vous cherchez')
  })

  it('speaks of backups only where the site makes them', () => {
    const without = sayPromises(DEFAULT_PERIODS, 'fr', false)
    expect(sayPromises(DEFAULT_PERIODS, 'fr', true)).toHaveLength(without.length + 1)
  })

  it('stands on the page of the example', () => {
    expect(privacy.content.map(({ blockType }) => blockType)).toContain('keptData')
  })
})
