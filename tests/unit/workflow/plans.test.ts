import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { addDays, momentsAt, wallClock } from '@/days/calendar'
import { LOCALES } from '@/i18n/locales'
import {
  begunPlan,
  besidePublication,
  besideWithdrawal,
  cancelQuestion,
  describePlan,
  describePlannedDetail,
  isDue,
  isNewsTo,
  momentOf,
  PLAN_BUTTONS,
  plannableAction,
  PLANNED,
  PLANNED_BY,
  readBy,
  refusedPlan,
  summarizePlan,
  withoutPerson,
  type Plan,
  type PlanState,
} from '@/workflow'

const NOW = new Date('2026-11-29T12:00:00.000Z')

const plan = (changes: Partial<Plan> = {}): Plan => ({
  collection: 'guide-chapters',
  id: 3,
  planned: 'publish',
  mark: 'one',
  at: '2026-12-02T14:00:00.000Z',
  by: 7,
  byName: 'Bea',
  askedAt: NOW.toISOString(),
  seenAt: '2026-11-28T20:00:00.000Z',
  title: 'Changer d’employeur',
  state: 'waiting',
  attempts: 0,
  ...changes,
})

describe('Quebec’s clock', () => {
  it('shows each time of a day once, but in the hours when it changes', () => {
    expect(momentsAt('2026-12-02', 540)).toEqual([new Date('2026-12-02T14:00:00.000Z')])
    expect(momentsAt('2027-07-02', 540)).toEqual([new Date('2027-07-02T13:00:00.000Z')])
    expect(momentsAt('2027-03-14', 150), 'clocks go forward').toEqual([])
    expect(momentsAt('2027-03-14', 119)).toHaveLength(1)
    expect(momentsAt('2027-03-14', 180)).toHaveLength(1)
    expect(momentsAt('2027-11-07', 90), 'clocks go back').toEqual([
      new Date('2027-11-07T05:30:00.000Z'),
      new Date('2027-11-07T06:30:00.000Z'),
    ])
    expect(momentsAt('2027-11-07', 120)).toHaveLength(1)
  })

  it('is read back from every moment', () => {
    const minute = fc.integer({ min: 0, max: 3 * 365 * 1440 })
    fc.assert(
      fc.property(minute, (minutes) => {
        const moment = new Date(Date.parse('2026-01-01T05:00:00Z') + minutes * 60_000)
        const shown = wallClock(moment)
        const moments = momentsAt(shown.day, shown.minutes).map((each) => each.getTime())
        expect(moments).toContain(moment.getTime())
      }),
    )
  })
})

describe('a moment that a person chooses', () => {
  it.each([
    [{ day: '2026-12-02', time: '09:00' }, '2026-12-02T14:00:00.000Z'],
    [{ day: '2027-11-07', time: '01:30', turn: 'first' }, '2027-11-07T05:30:00.000Z'],
    [{ day: '2027-11-07', time: '01:30', turn: 'second' }, '2027-11-07T06:30:00.000Z'],
    // Where there is one, what is said of two changes nothing.
    [{ day: '2026-12-02', time: '09:00', turn: 'second' }, '2026-12-02T14:00:00.000Z'],
  ])('%j is a moment', (asked, moment) => {
    expect(momentOf(asked, NOW).moment?.toISOString()).toBe(moment)
  })

  it.each([
    [{ day: '2026-11-29', time: '06:59' }, 'planPast'],
    [{ day: '2026-11-29', time: '07:00' }, 'planPast'],
    [{ day: '2027-03-14', time: '02:30' }, 'planHourSkipped'],
    [{ day: '2027-11-07', time: '01:00' }, 'planHourTwice'],
    [{ day: '2027-02-30', time: '09:00' }, 'planUnreadable'],
    [{ day: '2027-02-28', time: '24:00' }, 'planUnreadable'],
    [{ day: '2027-02-28', time: '9 h' }, 'planUnreadable'],
    [{ day: undefined, time: 900 }, 'planUnreadable'],
    [{ day: addDays('2026-11-29', 731), time: '09:00' }, 'planTooFar'],
  ])('%j is none: %s', (asked, code) => {
    expect(momentOf(asked, NOW).refusals?.map((refusal) => refusal.code)).toEqual([code])
  })
})

describe('a plan', () => {
  it.each<[PlanState, boolean]>([
    ['waiting', true],
    ['underWay', true],
    ['refused', false],
    ['late', false],
  ])('that is %s is to be done at its moment: %s', (state, isToBeDone) => {
    expect(isDue(plan({ state }), new Date('2026-12-02T14:00:00.000Z'))).toBe(isToBeDone)
    expect(isDue(plan({ state }), new Date('2026-12-02T13:59:59.000Z'))).toBe(false)
  })

  it('that was begun is left to whoever began it, longer each time', () => {
    const at = new Date('2026-12-02T14:00:00.000Z')
    const after = (minutes: number) => new Date(at.getTime() + minutes * 60_000)
    const once = begunPlan(plan(), at)
    expect(isDue(once, after(0.9))).toBe(false)
    expect(isDue(once, after(1))).toBe(true)
    expect(isDue(begunPlan(once, after(1)), after(2.9))).toBe(false)
  })

  it('is news to those told, until each has read it', () => {
    const ended = plan({ state: 'refused', told: [7, 1] })
    expect([7, 1, 4].map((person) => isNewsTo(ended, person))).toEqual([true, true, false])
    const once = readBy(ended, 7)!
    expect([7, 1].map((person) => isNewsTo(once, person))).toEqual([false, true])
    expect(readBy(once, 1)).toBeUndefined()
    expect(isNewsTo(plan({ told: [7] }), 7), 'nothing came of it yet').toBe(false)
  })

  it('speaks of nobody whose account is deleted', () => {
    const waiting = plan()
    expect(withoutPerson(waiting, 4)).toBe(waiting)
    expect(withoutPerson(waiting, '7')).not.toHaveProperty('by')
    const ended = plan({ state: 'refused', told: [7, 1], readBy: [1] })
    expect(withoutPerson(ended, 1)).toMatchObject({ by: 7, told: [7], readBy: [] })
    expect(withoutPerson(ended, 7), 'everybody else has read it').toBeUndefined()
    expect(withoutPerson(plan({ state: 'late', told: [7] }), 7)).toMatchObject({ told: [] })
  })

  it('is asked for by what the person could do now, and by nothing that is refused', () => {
    const offer = (refusals: { code: 'ownVersion' }[]) =>
      [{ action: 'publish', needsReason: false, refusals }] as const
    expect(plannableAction('publish', [...offer([])])?.action).toBe('publish')
    expect(plannableAction('publish', [...offer([{ code: 'ownVersion' }])])).toBeUndefined()
    expect(plannableAction('withdraw', [...offer([])])).toBeUndefined()
  })

  it('has a button for each action that stands for it', () => {
    const actions = PLANNED.flatMap((planned) => PLANNED_BY[planned])
    expect(Object.keys(PLAN_BUTTONS).sort()).toEqual([...actions].sort())
  })

  it('that was refused says so of the person who planned it, not of the reader', () => {
    const refusals = [
      { code: 'notAllowed' },
      { code: 'ownVersion' },
      { code: 'changedMeanwhile' },
      { code: 'reviewByPast' },
    ] as const
    expect(refusedPlan(refusals, plan()).map(({ code }) => code)).toEqual([
      'planNotAllowed',
      'planOwnVersion',
      'planChanged',
      'reviewByPast',
    ])
  })
})

describe.each(LOCALES)('a plan in words (%s)', (locale) => {
  const moments = { fr: '9\u00a0h', en: '9\u00a0a.m.', es: '9:00' }

  it('says what, when and by whom', () => {
    for (const planned of PLANNED) {
      const said = plan({ planned, reason: 'La mesure prend fin.' })
      const [sentence = '', ...others] = describePlan(said, locale)
      expect(sentence).toContain('Bea')
      expect(sentence).toContain(moments[locale])
      expect(others).toEqual([])
      expect(describePlan(said, locale, true)).toHaveLength(2)
      expect(summarizePlan(said, locale)).toContain(moments[locale])
      expect(cancelQuestion(said, locale)).toContain(moments[locale])
      expect(besidePublication([said], locale)[0]).toContain(moments[locale])
    }
  })

  it('that is cancelled stays approved only where it is', () => {
    const approved = cancelQuestion(plan(), locale)
    const stale = cancelQuestion(plan(), locale, true)
    expect(approved).toMatch(/reste approuvé|stays approved|Sigue aprobado/)
    expect(stale).not.toMatch(/reste approuvé|stays approved|Sigue aprobado/)
    expect(stale).toContain(moments[locale])
    const withdrawal = plan({ planned: 'withdraw' })
    expect(cancelQuestion(withdrawal, locale, true)).toBe(cancelQuestion(withdrawal, locale))
  })

  it('of a publication ends with a withdrawal by hand, one of a withdrawal does not', () => {
    const both = [plan(), plan({ planned: 'withdraw' })]
    for (const when of ['before', 'after'] as const) {
      expect(besideWithdrawal(both, locale, when)).toEqual([
        expect.stringContaining(moments[locale]),
      ])
    }
  })

  it('says why it was refused, with the version that was seen', () => {
    const refusals = refusedPlan([{ code: 'changedMeanwhile' }], plan())
    const said = describePlan(plan({ state: 'refused', refusals }), locale)
    expect(said).toHaveLength(2)
    expect(said.join(' ')).not.toMatch(/[{}]/)
    expect(said[1]).toContain(
      { fr: '28 novembre', en: 'November 28', es: '28 de noviembre' }[locale],
    )
  })

  it('is kept in the log with both moments', () => {
    const { at, askedAt, byName } = plan()
    const details = [
      { planned: { at } },
      { planned: { at, askedAt, isLate: false } },
      { planned: { at, askedAt, isLate: true } },
      { planned: { at, askedAt, byName } },
    ].map((each) => describePlannedDetail(each, locale))
    expect(new Set(details).size).toBe(4)
    for (const detail of details) expect(detail).toContain(moments[locale])
    for (const other of [undefined, null, {}, { planned: null }, { planned: 'x' }]) {
      expect(describePlannedDetail(other, locale)).toBe('')
    }
  })
})
