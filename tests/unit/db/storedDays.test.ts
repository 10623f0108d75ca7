import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { mendDays, storedDay, storedLastDay } from '@/db/storedDays'

describe('the day that an instant of before stood for', () => {
  it.each([
    ['a day', '2026-12-01', '2026-12-01'],
    ['written without an hour', '2026-12-01T00:00:00.000Z', '2026-12-01'],
    ['chosen in the admin', '2026-12-01T12:00:00.000Z', '2026-12-01'],
    ['chosen in the admin, with the clock’s seconds', '2026-12-01T12:00:41.000Z', '2026-12-01'],
    ['midnight in Quebec, in winter', '2026-12-01T05:00:00.000Z', '2026-12-01'],
    ['midnight in Quebec, in summer', '2027-06-01T04:00:00.000Z', '2027-06-01'],
    ['the end of a day in Quebec', '2026-12-02T04:59:59.000Z', '2026-12-01'],
    ['a moment of the evening', '2026-12-02T01:30:00.123Z', '2026-12-01'],
    ['no date at all', 'bientôt', 'bientôt'],
  ])('%s', (_, stored, day) => {
    expect(storedDay(stored)).toBe(day)
  })

  it.each([
    ['the end of a day in winter, by summer’s time', '2028-01-15T03:59:59.000Z', '2028-01-14'],
    ['the end of a day in summer', '2027-06-02T03:59:59.000Z', '2027-06-01'],
    ['midnight in Quebec', '2026-12-01T05:00:00.000Z', '2026-12-01'],
    ['chosen in the admin', '2026-12-01T12:00:00.000Z', '2026-12-01'],
    ['taken away in the middle of a day', '2026-12-01T19:12:03.456Z', '2026-11-30'],
  ])('of an access: %s', (_, stored, day) => {
    expect(storedLastDay(stored)).toBe(day)
  })

  it('is found once: finding it again changes nothing', () => {
    const moment = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString())
    fc.assert(
      fc.property(moment, (stored) => {
        for (const rule of [storedDay, storedLastDay]) {
          expect(rule(rule(stored))).toBe(rule(stored))
        }
      }),
    )
  })
})

describe('a document of before', () => {
  const noon = '2026-12-01T12:00:00.000Z'

  it('has its days mended through lists, dates of MongoDB too, and nothing else changed', () => {
    const document = {
      title: noon,
      rows: [{ date: new Date(noon), note: 'x' }, { date: null }, { note: 'y' }],
    }
    expect(mendDays(document, ['rows', 'date'], storedDay)).toEqual({
      title: noon,
      rows: [{ date: '2026-12-01', note: 'x' }, { date: null }, { note: 'y' }],
    })
  })

  it('is itself when it has nothing to mend', () => {
    const document = { rows: [{ date: '2026-12-01' }], other: 1 }
    expect(mendDays(document, ['rows', 'date'], storedDay)).toBe(document)
    expect(mendDays(document, ['absent', 'date'], storedDay)).toBe(document)
  })
})
