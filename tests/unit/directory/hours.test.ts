import fc from 'fast-check'
import type { PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'

import { describeExceptions, describeWeek, describeWeeks } from '@/directory/describeHours'
import { describeClock, describeStatus } from '@/directory/describeStatus'
import { addDays } from '@/days/calendar'
import { dayOf, type Hours, statusAt, toMinutes, toWallTime, WEEK } from '@/directory/hours'
import { parseHours } from '@/directory/parseHours'
import type { Locale } from '@/i18n/locales'

import { validateHours } from '../../../collections/Organizations/fields/hours'
import { standIn } from '../../standIn'

const NBSP = '\u00a0'

const weekdays: Hours = {
  kind: 'weekly',
  weekly: [
    { days: ['mo', 'tu', 'we', 'th'], opens: '09:00', closes: '17:00' },
    { days: ['fr'], opens: '09:00', closes: '12:00' },
  ],
}

/** An instant by Quebec's wall clock, in winter (UTC−5) or summer (UTC−4). */
const winter = (wall: string) => new Date(`${wall}:00-05:00`)
const summer = (wall: string) => new Date(`${wall}:00-04:00`)

describe('hours at an instant', () => {
  it('are open until closing time, which is no longer open', () => {
    expect(statusAt(weekdays, winter('2026-11-23T09:00'))).toEqual({
      state: 'open',
      until: { date: '2026-11-23', minutes: 17 * 60 },
    })
    expect(statusAt(weekdays, winter('2026-11-23T16:59')).state).toBe('open')
    expect(statusAt(weekdays, winter('2026-11-23T17:00')).state).toBe('closed')
  })

  it('say when they open next, over the weekend too', () => {
    expect(statusAt(weekdays, winter('2026-11-23T08:59'))).toEqual({
      state: 'closed',
      opens: { date: '2026-11-23', minutes: 540 },
    })
    expect(statusAt(weekdays, winter('2026-11-20T13:00'))).toEqual({
      state: 'closed',
      opens: { date: '2026-11-23', minutes: 540 },
    })
  })

  it('follow Quebec wall time on both sides of a change of clocks', () => {
    // 8 March 2026 clocks go forward, 1 November 2026 back: 9:00 stays 9:00.
    expect(statusAt(weekdays, winter('2026-03-06T09:00')).state).toBe('open')
    expect(statusAt(weekdays, summer('2026-03-09T09:00')).state).toBe('open')
    expect(statusAt(weekdays, summer('2026-03-09T08:59')).state).toBe('closed')
    expect(statusAt(weekdays, summer('2026-10-30T11:59')).state).toBe('open')
    expect(statusAt(weekdays, winter('2026-11-02T09:00')).state).toBe('open')
    expect(statusAt(weekdays, winter('2026-11-02T08:59')).state).toBe('closed')
  })

  it('do not depend on the clock of the machine', () => {
    expect(toWallTime(new Date('2026-07-01T03:30:00Z'))).toEqual({
      date: '2026-06-30',
      minutes: 23 * 60 + 30,
    })
  })

  it('are closed on a holiday that is written down, and only then', () => {
    const withHoliday: Hours = { ...weekdays, exceptions: [{ from: '2026-06-24', closed: true }] }
    expect(statusAt(withHoliday, summer('2026-06-24T10:00'))).toEqual({
      state: 'closed',
      opens: { date: '2026-06-25', minutes: 540 },
    })
    expect(statusAt(weekdays, summer('2026-06-24T10:00')).state).toBe('open')
  })

  it('let a single day differ inside a longer closing', () => {
    const holidays: Hours = {
      ...weekdays,
      exceptions: [
        { from: '2026-12-21', to: '2027-01-03', closed: true },
        { from: '2026-12-23', opens: '10:00', closes: '12:00' },
      ],
    }
    expect(statusAt(holidays, winter('2026-12-22T10:00'))).toEqual({
      state: 'closed',
      opens: { date: '2026-12-23', minutes: 600 },
    })
    expect(statusAt(holidays, winter('2026-12-23T11:00')).state).toBe('open')
    expect(statusAt(holidays, winter('2026-12-23T13:00'))).toEqual({
      state: 'closed',
      opens: { date: '2027-01-04', minutes: 540 },
    })
  })

  it('pass midnight, and join spans that touch', () => {
    const night: Hours = {
      kind: 'weekly',
      weekly: [{ days: ['fr'], opens: '22:00', closes: '02:00' }],
    }
    expect(statusAt(night, winter('2026-11-21T01:30'))).toEqual({
      state: 'open',
      until: { date: '2026-11-21', minutes: 120 },
    })
    expect(statusAt(night, winter('2026-11-20T01:30')).state).toBe('closed')

    const joined: Hours = {
      kind: 'weekly',
      weekly: [
        { days: ['mo'], opens: '09:00', closes: '12:00' },
        { days: ['mo'], opens: '12:00', closes: '24:00' },
        { days: ['tu'], opens: '00:00', closes: '01:00' },
      ],
    }
    expect(statusAt(joined, winter('2026-11-23T10:00'))).toEqual({
      state: 'open',
      until: { date: '2026-11-24', minutes: 60 },
    })
  })

  it('change with the season, also across the new year', () => {
    const seasonal: Hours = {
      kind: 'weekly',
      weekly: [{ days: ['mo'], opens: '09:00', closes: '17:00' }],
      seasons: [
        { from: '11-15', to: '02-28', weekly: [{ days: ['mo'], opens: '13:00', closes: '15:00' }] },
      ],
    }
    expect(statusAt(seasonal, winter('2026-11-23T10:00')).state).toBe('closed')
    expect(statusAt(seasonal, winter('2027-02-22T14:00')).state).toBe('open')
    expect(statusAt(seasonal, winter('2027-03-01T10:00')).state).toBe('open')
  })

  it('say when a place open in summer only opens again', () => {
    const summerOnly: Hours = {
      kind: 'weekly',
      seasons: [
        { from: '05-15', to: '10-31', weekly: [{ days: ['sa'], opens: '10:00', closes: '14:00' }] },
      ],
    }
    expect(statusAt(summerOnly, winter('2026-11-23T10:00'))).toEqual({
      state: 'closed',
      opens: { date: '2027-05-15', minutes: 600 },
    })
  })

  it('are never closed when unknown, by appointment, or without any time', () => {
    const noon = winter('2026-11-23T12:00')
    expect(statusAt({ kind: 'unknown' }, noon)).toEqual({ state: 'unknown' })
    expect(statusAt({ kind: 'byAppointment' }, noon)).toEqual({ state: 'byAppointment' })
    expect(statusAt({ kind: 'weekly', weekly: [] }, noon)).toEqual({ state: 'unknown' })
    const closedToday: Hours = {
      kind: 'byAppointment',
      exceptions: [{ from: '2026-11-23', closed: true }],
    }
    expect(statusAt(closedToday, noon).state).toBe('closed')
  })

  it('have no closing in sight day and night, unless a closing is written down', () => {
    expect(statusAt({ kind: 'always' }, winter('2026-11-23T03:00'))).toEqual({
      state: 'open',
      until: null,
    })
    const holiday: Hours = { kind: 'always', exceptions: [{ from: '2026-11-24', closed: true }] }
    expect(statusAt(holiday, winter('2026-11-23T03:00'))).toEqual({
      state: 'open',
      until: { date: '2026-11-23', minutes: 1440 },
    })
    expect(statusAt(holiday, winter('2026-11-24T03:00'))).toEqual({
      state: 'closed',
      opens: { date: '2026-11-25', minutes: 0 },
    })
  })
})

const clock = fc
  .integer({ min: 0, max: 95 })
  .map(
    (quarter) =>
      `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`,
  )

const anyHours: fc.Arbitrary<Hours> = fc.record({
  kind: fc.constant('weekly' as const),
  weekly: fc.array(
    fc.record({
      days: fc.subarray([...WEEK], { minLength: 1 }),
      opens: clock,
      closes: clock,
    }),
    { maxLength: 4 },
  ),
  exceptions: fc.array(
    fc.record({
      from: fc.integer({ min: 0, max: 60 }).map((n) => addDays('2026-10-15', n)),
      closed: fc.constant(true),
    }),
    { maxLength: 3 },
  ),
})

const anyInstant = fc
  .integer({ min: Date.parse('2026-10-01'), max: Date.parse('2027-04-01') })
  .map((ms) => new Date(Math.floor(ms / 60_000) * 60_000))

/** What the definition says, minute by minute, without any cleverness. */
function isOpenByDefinition(hours: Hours, wall: { date: string; minutes: number }): boolean {
  const isClosedOn = (date: string) => hours.exceptions?.some((e) => e.from === date)
  const isIn = (date: string, minutes: number) =>
    !isClosedOn(date) &&
    (hours.weekly ?? []).some((span) => {
      const opens = toMinutes(span.opens)
      const closes = toMinutes(span.closes)
      const end = closes > opens ? closes : closes + 1440
      return span.days.includes(dayOf(date)) && opens <= minutes && minutes < end
    })
  return isIn(wall.date, wall.minutes) || isIn(addDays(wall.date, -1), wall.minutes + 1440)
}

describe('any hours', () => {
  it('are open exactly when a span of the day or of the night before holds the minute', () => {
    fc.assert(
      fc.property(anyHours, anyInstant, (hours, instant) => {
        const status = statusAt(hours, instant)
        if (hours.weekly?.length === 0) return status.state !== 'open'
        return (status.state === 'open') === isOpenByDefinition(hours, toWallTime(instant))
      }),
      { numRuns: 500 },
    )
  })

  it('are closed at the closing and open at the opening that they announce', () => {
    fc.assert(
      fc.property(anyHours, anyInstant, (hours, instant) => {
        const status = statusAt(hours, instant)
        if (status.state === 'open' && status.until) {
          expect(isOpenByDefinition(hours, status.until)).toBe(false)
          expect(
            isOpenByDefinition(hours, { ...status.until, minutes: status.until.minutes - 1 }),
          ).toBe(true)
        }
        if (status.state === 'closed' && status.opens) {
          expect(isOpenByDefinition(hours, status.opens)).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('read back unchanged once parsed', () => {
    fc.assert(
      fc.property(anyHours, (hours) => {
        const once = parseHours(hours)
        expect(once.problems.filter(({ code }) => code !== 'sameTime')).toEqual([])
        expect(parseHours(JSON.parse(JSON.stringify(once.hours))).hours).toEqual(once.hours)
      }),
    )
  })

  it('never make parsing fail, whatever was stored', () => {
    fc.assert(fc.property(fc.jsonValue(), (stored) => parseHours(stored).hours.kind !== undefined))
  })
})

describe('hours in words', () => {
  it('group the days that are alike', () => {
    expect(describeWeek(weekdays.weekly ?? [], 'fr')).toEqual([
      { days: 'lundi – jeudi', hours: `9${NBSP}h${NBSP}–${NBSP}17${NBSP}h`, isClosed: false },
      { days: 'vendredi', hours: `9${NBSP}h${NBSP}–${NBSP}12${NBSP}h`, isClosed: false },
      { days: 'samedi, dimanche', hours: 'fermé', isClosed: true },
    ])
    expect(describeWeek(weekdays.weekly ?? [], 'en')[0]).toMatchObject({
      days: 'Monday – Thursday',
      hours: `9${NBSP}a.m.${NBSP}–${NBSP}5${NBSP}p.m.`,
    })
    expect(describeWeek(weekdays.weekly ?? [], 'en')[1]).toMatchObject({
      hours: `9${NBSP}a.m.${NBSP}–${NBSP}noon`,
    })
    expect(describeWeek(weekdays.weekly ?? [], 'es')[0]).toMatchObject({
      days: 'lunes – jueves',
      hours: `9:00${NBSP}–${NBSP}17:00`,
    })
  })

  it.each([
    ['fr', '00:00', `0${NBSP}h`],
    ['fr', '09:05', `9${NBSP}h${NBSP}05`],
    ['fr', '12:00', `12${NBSP}h`],
    ['fr', '24:00', 'minuit'],
    ['en', '00:30', `12:30${NBSP}a.m.`],
    ['en', '12:00', 'noon'],
    ['en', '12:30', `12:30${NBSP}p.m.`],
    ['en', '24:00', 'midnight'],
    ['es', '00:00', '0:00'],
    ['es', '12:00', '12:00'],
    ['es', '24:00', 'medianoche'],
  ] as const)('write in %s the time %s as %s', (locale, clock, words) => {
    expect(describeClock(clock, locale)).toBe(words)
  })

  it('keep days apart that do not follow each other, and show a lunch break', () => {
    const weekly = [
      { days: ['mo', 'we'] as const, opens: '13:00', closes: '16:30' },
      { days: ['mo', 'we'] as const, opens: '09:00', closes: '12:00' },
    ].map((span) => ({ ...span, days: [...span.days] }))
    expect(describeWeek(weekly, 'fr')[0]).toMatchObject({
      days: 'lundi, mercredi',
      hours: `9${NBSP}h${NBSP}–${NBSP}12${NBSP}h, 13${NBSP}h${NBSP}–${NBSP}16${NBSP}h${NBSP}30`,
    })
  })

  it('name the season of each week', () => {
    const seasonal: Hours = {
      kind: 'weekly',
      seasons: [{ from: '05-01', to: '10-31', weekly: weekdays.weekly ?? [] }],
    }
    const said = (locale: Locale) => describeWeeks(seasonal, locale).map((week) => week.season)
    expect(said('fr')).toEqual(['du 1ᵉʳ mai au 31 octobre'])
    expect(said('en')).toEqual(['May 1 to October 31'])
    expect(said('es')).toEqual(['del 1 de mayo al 31 de octubre'])
  })

  it('list the coming exceptions only', () => {
    const hours: Hours = {
      ...weekdays,
      exceptions: [
        { from: '2026-12-24', to: '2027-01-02', closed: true, label: 'Fêtes' },
        { from: '2026-06-24', closed: true },
      ],
    }
    expect(describeExceptions(hours, '2026-11-23', 'fr')).toEqual([
      { dates: 'du 24 décembre 2026 au 2 janvier 2027', hours: 'fermé', label: 'Fêtes' },
    ])
  })

  it.each([
    ['fr', '2026-11-23T10:00', `Ouvert maintenant, jusqu’à 17${NBSP}h`],
    ['fr', '2026-11-23T18:00', `Fermé maintenant, ouvre demain à 9${NBSP}h`],
    ['fr', '2026-11-20T18:00', `Fermé maintenant, ouvre lundi à 9${NBSP}h`],
    ['en', '2026-11-20T18:00', `Closed now, opens on Monday at 9${NBSP}a.m.`],
    ['es', '2026-11-20T18:00', 'Cerrado ahora, abre el lunes a las 9:00'],
    ['es', '2026-11-23T10:00', 'Abierto ahora, hasta las 17:00'],
  ] as const)('say in %s what holds at %s', (locale, wall, sentence) => {
    const instant = winter(wall)
    const { date } = toWallTime(instant)
    expect(describeStatus(statusAt(weekdays, instant), date, locale)).toBe(sentence)
  })
})

describe('stored hours', () => {
  it('name each thing that is wrong and keep the rest', () => {
    const { hours, problems } = parseHours({
      kind: 'weekly',
      weekly: [
        { days: ['mo'], opens: '9h', closes: '17:00' },
        { days: ['tu'], opens: '09:00', closes: '17:00' },
        { days: [], opens: '09:00', closes: '17:00' },
      ],
      exceptions: [
        { from: '2026-02-30', closed: true },
        { from: '2026-06-24T00:00:00.000Z', closed: true },
        { from: '2026-07-01' },
        { from: '2026-07-10', to: '2026-07-01', closed: true },
      ],
      seasons: [
        { from: '13-01', to: '05-01', weekly: [] },
        { from: '02-30', to: '05-01', weekly: [] },
      ],
    })
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'clock weekly.0.opens',
      'days weekly.2.days',
      'date exceptions.0.from',
      'emptyException exceptions.2',
      'order exceptions.3.to',
      'monthDay seasons.0.from',
      'monthDay seasons.1.from',
    ])
    expect(hours.weekly).toHaveLength(1)
    expect(hours.seasons).toEqual([{ from: '02-30', to: '05-01', weekly: [] }])
    expect(hours.exceptions).toEqual([{ from: '2026-06-24', to: '2026-06-24', closed: true }])
  })

  it('that close when they open are named, and stay on the sheets that say so already', () => {
    const weekly = [
      { days: ['mo'], opens: '09:00', closes: '09:00' },
      { days: ['tu'], opens: '00:00', closes: '00:00' },
    ]
    const { hours, problems } = parseHours({ kind: 'weekly', weekly })
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'sameTime weekly.0.closes',
    ])
    expect(hours.weekly).toEqual(weekly)
    const req = standIn<PayloadRequest>({ i18n: { language: 'fr' } })
    const check = (previousValue: unknown) =>
      validateHours({ kind: 'weekly', weekly }, { req, previousValue })
    expect(check(undefined)).not.toBe(true)
    expect(check({ kind: 'weekly', weekly })).toBe(true)
  })

  it('are unknown when nothing was stored', () => {
    expect(parseHours(null)).toEqual({ hours: { kind: 'unknown' }, problems: [] })
    expect(parseHours('lundi').problems[0]?.code).toBe('notHours')
  })
})
