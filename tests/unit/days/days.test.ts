import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  addDays,
  addMonths,
  dayAt,
  isDay,
  isSameMoment,
  noonOf,
  weekdayOf,
  weeksOf,
} from '@/days/calendar'
import { clockOf, minutesOf } from '@/days/clock'
import { parseDay, sayDayProblem } from '@/days/parseDay'
import {
  formatDay,
  formatFullDay,
  formatMoment,
  formatMonth,
  formatMonthDay,
  formatPeriod,
} from '@/days/words'
import { LOCALES } from '@/i18n/locales'

const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('a day as people type it', () => {
  it.each([
    ['2027-06-01'],
    ['2027-6-1'],
    ['2027/06/01'],
    [' 1 juin 2027 '],
    ['1er juin 2027'],
    ['1ᵉʳ juin 2027'],
    ['le 1er juin 2027'],
    ['mardi 1er juin 2027'],
    ['1ER JUIN 2027'],
    ['1 June 2027'],
    ['June 1, 2027'],
    ['Jun. 1st, 2027'],
    ['1st of June 2027'],
    ['Tuesday, June 1, 2027'],
    ['1 de junio de 2027'],
    ['el 1.º de junio del 2027'],
    ['martes 1 de junio de 2027'],
    ['1 jun 2027'],
  ])('%s is 1 June 2027', (typed) => {
    expect(parseDay(typed)).toEqual({ is: 'day', day: '2027-06-01' })
  })

  it.each([
    ['13/6/2027', '2027-06-13'],
    ['6/13/2027', '2027-06-13'],
    ['06/06/2027', '2027-06-06'],
    ['29 février 2028', '2028-02-29'],
    ['15 août 2027', '2027-08-15'],
    ['15 aout 2027', '2027-08-15'],
    ['3 setiembre 2027', '2027-09-03'],
    ['3 juil. 2027', '2027-07-03'],
  ])('%s is understood', (typed, day) => {
    expect(parseDay(typed)).toEqual({ is: 'day', day })
  })

  it.each(['1/6/2027', '01-06-2027', '1.6.2027'])('%s is two days to choose from', (typed) => {
    expect(parseDay(typed)).toEqual({ is: 'either', days: ['2027-06-01', '2027-01-06'] })
  })

  it.each([
    ['31 février 2027', 'noSuchDay'],
    ['2027-02-31', 'noSuchDay'],
    ['2027-13-01', 'noSuchDay'],
    ['29/2/2027', 'noSuchDay'],
    ['0 juin 2027', 'noSuchDay'],
    ['1 juin', 'yearMissing'],
    ['1 juin 27', 'yearMissing'],
    ['1/6/27', 'yearMissing'],
    ['1 juin 0207', 'yearFar'],
    ['2927-06-01', 'yearFar'],
    ['', 'notUnderstood'],
    ['demain', 'notUnderstood'],
    ['3 jui 2027', 'notUnderstood'],
    ['1 juin 2027 ou 2028', 'notUnderstood'],
    ['1 juin 2027 10:00', 'notUnderstood'],
    ['juin 2027', 'notUnderstood'],
    ['2027-06-01T00:00:00.000Z', 'notUnderstood'],
    ['20270601', 'notUnderstood'],
    ['1 2 3', 'notUnderstood'],
  ])('%s is refused: %s', (typed, problem) => {
    expect(parseDay(typed)).toEqual({ is: 'problem', problem })
  })

  it.each(LOCALES)('is refused in a sentence that quotes it (%s)', (locale) => {
    for (const typed of ['31/2/2027', '1 juin', '1/6/2027', 'demain', '1/6/0207']) {
      expect(sayDayProblem(typed, locale)).toContain(typed)
    }
  })

  it.each(LOCALES)('is read back from how it is written (%s)', (locale) => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const wanted = { is: 'day', day }
        expect(parseDay(formatDay(day, locale))).toEqual(wanted)
        expect(parseDay(formatFullDay(day, locale))).toEqual(wanted)
        expect(parseDay(day)).toEqual(wanted)
      }),
    )
  })

  it('is a day of the calendar or a reason, whatever is typed', () => {
    const part = fc.constantFrom('1', '31', 'février', 'June', '2027', '/', '-', ' ', ',', 'de')
    const typed = fc.oneof(
      fc.string(),
      fc.array(part, { maxLength: 6 }).map((s) => s.join('')),
    )
    fc.assert(
      fc.property(typed, (text) => {
        const parsed = parseDay(text)
        const days = parsed.is === 'day' ? [parsed.day] : parsed.is === 'either' ? parsed.days : []
        expect(days.every(isDay)).toBe(true)
        expect(sayDayProblem(text, 'fr') === '').toBe(parsed.is === 'day')
      }),
    )
  })
})

describe('the calendar', () => {
  it('knows which days exist', () => {
    const wrong = ['2027-02-29', '2027-6-1', '2027-06-01T00:00:00Z', '1899-12-31', '', null, 7]
    expect(wrong.filter(isDay)).toEqual([])
    expect(['2028-02-29', '1900-01-01', '2199-12-31'].filter(isDay)).toHaveLength(3)
  })

  it('is of Quebec, in summer as in winter', () => {
    expect(dayAt('2026-12-01T04:59:59.999Z')).toBe('2026-11-30')
    expect(dayAt('2026-12-01T05:00:00.000Z')).toBe('2026-12-01')
    expect(dayAt('2027-06-01T03:59:59.999Z')).toBe('2027-05-31')
    expect(dayAt('2027-06-01T04:00:00.000Z')).toBe('2027-06-01')
  })

  it('gives a moment of the day that is of that day everywhere people read', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayAt(noonOf(day))).toBe(day)
        expect(noonOf(day).toISOString().slice(0, 10)).toBe(day)
      }),
    )
  })

  it('counts days and months, and comes back', () => {
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28')
    expect(addMonths('2027-01-31', -2)).toBe('2026-11-30')
    expect(addMonths('2026-11-28', 12)).toBe('2027-11-28')
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (day, count) => {
        expect(addDays(addDays(day, count), -count)).toBe(day)
        expect(addMonths(day, count).slice(8) <= day.slice(8)).toBe(true)
      }),
    )
  })

  it('shows each day of a month once, in weeks that begin on Monday', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const weeks = weeksOf(day)
        const days = weeks.flat()
        expect(weeks.every((week) => week.length === 7 && weekdayOf(week[0]!) === 0)).toBe(true)
        expect(days.filter((each) => each === day)).toHaveLength(1)
        expect(days.filter((each) => each.startsWith(day.slice(0, 7)))).toHaveLength(
          Number(addDays(addMonths(`${day.slice(0, 8)}01`, 1), -1).slice(8)),
        )
      }),
    )
  })
})

describe('in words', () => {
  it('has the year, and the first of the month as each language writes it', () => {
    expect(LOCALES.map((locale) => formatFullDay('2027-06-01', locale))).toEqual([
      'mardi 1ᵉʳ juin 2027',
      'Tuesday, June 1, 2027',
      'martes 1 de junio de 2027',
    ])
    expect(LOCALES.map((locale) => formatMonth('2027-06-01', locale))).toEqual([
      'juin 2027',
      'June 2027',
      'junio de 2027',
    ])
  })

  it('has no year where one day stands for every year', () => {
    expect(LOCALES.map((locale) => formatMonthDay('2027-07-01', locale))).toEqual([
      '1ᵉʳ juillet',
      'July 1',
      '1 de julio',
    ])
  })

  it.each([
    ['2027-07-01', '2027-07-01', ['1ᵉʳ juillet 2027', 'July 1, 2027', '1 de julio de 2027']],
    [
      '2027-07-01',
      '2027-07-03',
      ['du 1ᵉʳ au 3 juillet 2027', 'July 1–3, 2027', 'del 1 al 3 de julio de 2027'],
    ],
    [
      '2027-06-30',
      '2027-07-01',
      [
        'du 30 juin au 1ᵉʳ juillet 2027',
        'June 30 to July 1, 2027',
        'del 30 de junio al 1 de julio de 2027',
      ],
    ],
    [
      '2026-12-24',
      '2027-01-01',
      [
        'du 24 décembre 2026 au 1ᵉʳ janvier 2027',
        'December 24, 2026 to January 1, 2027',
        'del 24 de diciembre de 2026 al 1 de enero de 2027',
      ],
    ],
  ])('says once what %s and %s share', (from, to, words) => {
    expect(LOCALES.map((locale) => formatPeriod(from, to, locale))).toEqual(words)
  })

  it('says a moment on Quebec’s clock', () => {
    expect(LOCALES.map((locale) => formatMoment('2027-06-01T02:30:00.000Z', locale))).toEqual([
      '31 mai 2027, 22\u00a0h\u00a030',
      'May 31, 2027, 10:30\u00a0p.m.',
      '31 de mayo de 2027, 22:30',
    ])
  })
})

describe('one moment and another', () => {
  it.each([
    ['2026-12-02T14:00:00.000Z', '2026-12-02T14:00:00Z', true],
    ['2026-12-02T14:00:00.000Z', '2026-12-02T09:00:00-05:00', true],
    ['2026-12-02T14:00:00.000Z', '2026-12-02T14:00:00.001Z', false],
    [undefined, '2026-12-02T14:00:00.000Z', false],
    ['2026-12-02T14:00:00.000Z', null, false],
    [undefined, undefined, false],
    ['soon', 'soon', false],
  ])('%s and %s', (a, b, isSame) => {
    expect(isSameMoment(a, b)).toBe(isSame)
    expect(isSameMoment(b, a)).toBe(isSame)
  })
})

describe('a time of a day', () => {
  it.each([
    [0, '00:00'],
    [570, '09:30'],
    [1439, '23:59'],
    [1440, '24:00'],
  ])('%d minutes after midnight is written %s', (minutes, written) => {
    expect(clockOf(minutes)).toBe(written)
  })

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => {
        expect(minutesOf(clockOf(minutes))).toBe(minutes)
      }),
    )
  })

  it.each(['24:00', '9:30', '09:60', '09:30:00', '', 570, null, undefined])(
    '%s is none',
    (time) => {
      expect(minutesOf(time)).toBeUndefined()
    },
  )
})
