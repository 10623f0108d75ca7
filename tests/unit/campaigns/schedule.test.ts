import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  hasAnswered,
  type InvitationFacts,
  dueMessage,
  invitationState,
  isToCall,
} from '@/campaigns/invitation'
import {
  dueStep,
  isSilent,
  PACE,
  type Schedule,
  scheduleProblems,
  STEPS,
} from '@/campaigns/schedule'
import { addDays, daysBetween } from '@/days/calendar'
import { SECTIONS } from '@/directory/vocabulary'

const FIRST = '2026-11-04'
const SCHEDULE: Schedule = {
  from: FIRST,
  firstReminder: '2026-11-18',
  secondReminder: '2026-12-01',
  until: '2026-12-12',
}

const facts = (more: Partial<InvitationFacts> = {}): InvitationFacts => ({
  sent: 0,
  lastSentOn: null,
  mail: 'none',
  hasLeft: more.mail === 'left' || (more.sent ?? 0) > 1,
  hasAddress: true,
  openedAt: null,
  confirmedSections: [],
  proposals: 0,
  refusedAt: null,
  bouncedAt: null,
  calls: [],
  ...more,
})

const AT = '2026-11-10T15:00:00.000Z'
const call = (outcome: 'noAnswer' | 'refused' | 'changesNoted') => ({
  at: AT,
  by: 'Camille',
  outcome,
  note: '',
  again: null,
})
const EVERY_SECTION = SECTIONS.map(({ code }) => code)

describe('the days of a campaign', () => {
  it.each<[Partial<Schedule>, string[]]>([
    [{}, []],
    [{ firstReminder: null }, []],
    [{ secondReminder: null, firstReminder: null }, []],
    [{ until: '2026-11-03', firstReminder: null, secondReminder: null }, ['endsBeforeStart']],
    [
      { firstReminder: '2026-11-04', secondReminder: null },
      ['reminderOutside', 'remindersTooClose'],
    ],
    [{ secondReminder: '2026-12-13' }, ['reminderOutside']],
    [{ secondReminder: '2026-11-19' }, ['remindersTooClose']],
    [{ firstReminder: '2026-12-01', secondReminder: '2026-11-18' }, ['remindersTooClose']],
  ])('%j: %j', (more, problems) => {
    expect(scheduleProblems({ ...SCHEDULE, ...more })).toEqual(problems)
  })
})

describe('what is due', () => {
  it('is each step on its day, and nothing in between', () => {
    const due = (sent: number, lastSentOn: string | null, today: string) =>
      dueStep({ sent, lastSentOn }, SCHEDULE, today)
    expect(due(0, null, '2026-11-03')).toBeUndefined()
    expect(due(0, null, FIRST)).toBe('invitation')
    expect(due(1, FIRST, '2026-11-17')).toBeUndefined()
    expect(due(1, FIRST, '2026-11-18')).toBe('firstReminder')
    expect(due(2, '2026-11-18', '2026-12-02')).toBe('secondReminder')
    expect(due(3, '2026-12-02', '2026-12-12')).toBeUndefined()
    expect(due(1, FIRST, '2026-12-13')).toBeUndefined()
  })

  const day = fc.integer({ min: 0, max: 80 }).map((count) => addDays(FIRST, count))
  const anySchedule = fc
    .tuple(fc.option(day), fc.option(day), day)
    .map(([firstReminder, secondReminder, until]): Schedule => ({
      from: FIRST,
      firstReminder,
      secondReminder,
      until,
    }))
    .filter((schedule) => scheduleProblems(schedule).length === 0)

  it('is three messages at most, never two within three days, none after an answer or the end', () => {
    const days = fc.uniqueArray(fc.integer({ min: -5, max: 90 }), { maxLength: 60 })
    fc.assert(
      fc.property(
        anySchedule,
        days,
        fc.integer({ min: 0, max: 90 }),
        (schedule, looked, answer) => {
          let known = facts()
          const sentOn: string[] = []
          for (const count of [...looked].sort((a, b) => a - b)) {
            const today = addDays(FIRST, count)
            if (count >= answer) known = { ...known, proposals: 1 }
            const step = dueMessage(known, schedule, today)
            if (!step) continue
            expect(step).toBe(STEPS[known.sent])
            expect(hasAnswered(known)).toBe(false)
            sentOn.push(today)
            known = { ...known, sent: known.sent + 1, lastSentOn: today, mail: 'left' }
          }
          expect(sentOn.length).toBeLessThanOrEqual(3)
          for (const [at, today] of sentOn.entries()) {
            expect(today >= schedule.from && today <= schedule.until).toBe(true)
            const before = sentOn[at - 1]
            if (before) expect(daysBetween(before, today)).toBeGreaterThanOrEqual(PACE.gapDays)
          }
        },
      ),
    )
  })

  it.each<[string, Partial<InvitationFacts>]>([
    ['it answered', { confirmedSections: ['hours'] }],
    ['it refused', { refusedAt: AT }],
    ['it refused on the phone', { calls: [call('refused')] }],
    ['its message came back', { bouncedAt: AT }],
    ['the mail server refused its address', { mail: 'failed' }],
    ['the message before has not left', { mail: 'underWay' }],
    ['it has no address', { hasAddress: false }],
  ])('is nothing when %s', (_, more) => {
    const sent = facts({ sent: 1, lastSentOn: FIRST, mail: 'left' })
    expect(dueMessage(sent, SCHEDULE, '2026-11-18')).toBe('firstReminder')
    expect(dueMessage({ ...sent, ...more }, SCHEDULE, '2026-11-18')).toBeUndefined()
  })
})

describe('an invitation', () => {
  const left = { sent: 1, lastSentOn: FIRST, mail: 'left' } as const
  it.each<[string, Partial<InvitationFacts>]>([
    ['toSend', {}],
    ['toSend', { sent: 1, lastSentOn: FIRST, mail: 'underWay' }],
    ['sent', left],
    ['opened', { ...left, openedAt: AT }],
    ['answered', { ...left, proposals: 1 }],
    ['answered', { ...left, refusedAt: AT, calls: [call('changesNoted')] }],
    ['answered', { ...left, confirmedSections: EVERY_SECTION.slice(1) }],
    ['confirmed', { ...left, confirmedSections: EVERY_SECTION }],
    ['refused', { ...left, refusedAt: AT, bouncedAt: AT }],
    ['bounced', { ...left, bouncedAt: AT }],
    ['bounced', { ...left, mail: 'failed' }],
  ])('is %s', (state, more) => {
    expect(invitationState(facts(more), SCHEDULE, '2026-11-10')).toBe(state)
  })

  it('is silent a week after its last message, or when the campaign is over', () => {
    const last = facts({ sent: 3, lastSentOn: '2026-12-01', mail: 'left', openedAt: AT })
    expect(invitationState(last, SCHEDULE, '2026-12-07')).toBe('opened')
    expect(invitationState(last, SCHEDULE, '2026-12-08')).toBe('silent')
    expect(isSilent({ sent: 1, lastSentOn: FIRST }, SCHEDULE, '2026-12-13')).toBe(true)
  })

  it.each<[string, Partial<InvitationFacts>, string, boolean]>([
    ['written to', left, '2026-11-10', false],
    ['without an address', { hasAddress: false }, FIRST, true],
    ['whose message came back', { ...left, bouncedAt: AT }, FIRST, true],
    ['silent', { ...left, sent: 3, lastSentOn: '2026-12-01' }, '2026-12-08', true],
    ['that was called in vain', { ...left, calls: [call('noAnswer')] }, FIRST, true],
    ['that answered', { ...left, bouncedAt: AT, proposals: 1 }, FIRST, false],
    ['that refused', { ...left, calls: [call('refused')] }, FIRST, false],
  ])('%s is called or not', (_, more, today, isCalled) => {
    expect(isToCall(facts(more), SCHEDULE, today)).toBe(isCalled)
  })
})
