import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { tooOld } from '@/operations/backup/retention'

const DAY_MS = 24 * 60 * 60_000
const START = Date.UTC(2026, 0, 1, 8, 40) // before dawn in Quebec

/** A moment of three years, to the second. */
const moments = fc.uniqueArray(fc.integer({ min: 0, max: 3 * 365 * 86_400 }), { maxLength: 200 })
const datesOf = (seconds: readonly number[]) => seconds.map((s) => new Date(START + s * 1000))
const daily = (days: number) => datesOf(Array.from({ length: days }, (_, day) => day * 86_400))
const kept = (made: readonly Date[]) => {
  const gone = new Set(tooOld(made))
  return made.filter((date) => !gone.has(date))
}

describe('backups of a year, one each night', () => {
  const left = kept(daily(365)).map((date) => date.toISOString().slice(0, 10))

  it('leave the last fortnight whole', () => {
    expect(left.slice(-14)).toEqual(
      daily(365)
        .slice(-14)
        .map((date) => date.toISOString().slice(0, 10)),
    )
  })

  it('leave the last of each month, and no more than days, weeks and months together', () => {
    expect(left).toEqual(expect.arrayContaining(['2026-01-31', '2026-02-28', '2026-11-30']))
    expect(left.length).toBeLessThanOrEqual(14 + 8 + 12)
  })
})

describe('several backups of a day', () => {
  const at = (moment: string) => new Date(moment)

  it('all stay for a week: the one made before a risky import outlives the night', () => {
    const made = [
      at('2026-11-22T08:40:01Z'),
      at('2026-11-28T15:00:00Z'),
      at('2026-11-28T20:00:00Z'),
      at('2026-11-29T08:40:00Z'),
    ]
    expect(tooOld(made)).toEqual([])
  })

  it('are thinned once they are older, to the last of the day as it is in Quebec', () => {
    const evening = at('2026-11-11T03:30:00Z') // 22:30 on the 10th
    const earlier = at('2026-11-10T15:00:00Z')
    const next = at('2026-11-11T08:40:00Z')
    expect(tooOld([earlier, evening, next, at('2026-11-29T08:40:00Z')])).toEqual([earlier])
  })
})

describe('whatever there is', () => {
  it('the newest stays, and nothing goes that is not there', () => {
    fc.assert(
      fc.property(moments, (seconds) => {
        const made = datesOf(seconds)
        const newest = [...made].sort((a, b) => b.getTime() - a.getTime())[0]
        const gone = tooOld(made)
        expect(gone).not.toContain(newest)
        expect(made).toEqual(expect.arrayContaining(gone))
      }),
    )
  })

  it('asking again after they went takes nothing more', () => {
    fc.assert(
      fc.property(moments, (seconds) => {
        expect(tooOld(kept(datesOf(seconds)))).toEqual([])
      }),
    )
  })

  it('pruned each night for long, there is one of each of the last twelve months', () => {
    let there: Date[] = []
    for (const date of daily(800)) there = kept([...there, date])
    const months = new Set(there.map((date) => date.toISOString().slice(0, 7)))
    expect(months.size).toBe(12)
    expect(there.length).toBeLessThanOrEqual(14 + 8 + 12)
  })

  it('a site that stood still loses none of its few', () => {
    const few = datesOf([0, 40 * 86_400, 400 * 86_400])
    expect(tooOld([...few, new Date(START + 1000 * DAY_MS)])).toEqual([])
  })
})
