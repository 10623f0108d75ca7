import { describe, expect, it } from 'vitest'

import type { InvitationFacts } from '@/campaigns/invitation'
import { type LastMessage, mailStanding, sentAgainAs } from '@/campaigns/mail'

const FACTS: InvitationFacts = {
  sent: 1,
  lastSentOn: '2026-11-29',
  mail: 'underWay',
  hasLeft: false,
  hasAddress: true,
  openedAt: null,
  confirmedSections: [],
  proposals: 0,
  refusedAt: null,
  bouncedAt: null,
  calls: [],
}
const MOMENT = '2026-11-29T18:00:00.000Z'
const BEFORE = '2026-11-29T17:59:59.000Z'

describe('a message that somebody may have sent again', () => {
  it.each<[Partial<LastMessage>, Partial<InvitationFacts>, string | undefined]>([
    [{ state: 'waiting' }, {}, undefined],
    [{ state: 'waiting', problem: 'unreachable' }, {}, 'late'],
    [{ state: 'sending', problem: 'unreachable' }, {}, undefined],
    [{ state: 'held', problem: 'unreachable' }, {}, undefined],
    [{ state: 'sent' }, {}, undefined],
    [{ state: 'unsure', problem: 'stopped' }, {}, 'unsure'],
    [{ state: 'unsure', problem: 'unanswered' }, { bouncedAt: MOMENT }, undefined],
    [{ state: 'unsure', problem: 'unanswered' }, { proposals: 1 }, undefined],
    [{ state: 'unsure', problem: 'unanswered' }, { refusedAt: MOMENT }, undefined],
    [{ state: 'unsure', problem: 'unanswered', erasedAt: MOMENT }, {}, undefined],
    [{ state: 'failed', problem: 'refused' }, {}, 'failed'],
    [{ state: 'failed', problem: 'postponed' }, {}, 'failed'],
    [{ state: 'failed', problem: 'addressRefused' }, {}, undefined],
    [{ state: 'failed', problem: 'withdrawn' }, {}, undefined],
    [{ state: 'failed', problem: 'expired' }, {}, undefined],
    [{ state: 'failed', problem: 'refused', usefulUntil: BEFORE }, {}, undefined],
    [{ state: 'waiting', problem: 'unreachable', usefulUntil: BEFORE }, {}, undefined],
    [{ state: 'unsure', problem: 'unanswered', usefulUntil: BEFORE }, {}, undefined],
    [{ state: 'failed', problem: 'refused', usefulUntil: MOMENT }, {}, 'failed'],
  ])('%j %j: %s', (message, facts, as) => {
    const whole: LastMessage = { id: 1, state: 'sent', problem: null, ...message }
    expect(sentAgainAs(whole, { ...FACTS, ...facts }, new Date(MOMENT))).toBe(as)
  })
})

describe('where the e-mails of a campaign are', () => {
  const sent = (name: string, message: Omit<LastMessage, 'id'>) => ({
    name,
    facts: FACTS,
    message: { id: name, ...message },
  })

  const standing = (sent: Parameters<typeof mailStanding>[0]) =>
    mailStanding(sent, new Date(MOMENT))

  it('is counted, with what prevented most of them first and the next attempt', () => {
    expect(
      standing([
        sent('a', { state: 'waiting', problem: 'postponed', nextAttemptAt: '2026-11-29T19:00Z' }),
        sent('b', {
          state: 'waiting',
          problem: 'unreachable',
          nextAttemptAt: '2026-11-29T18:30Z',
          handedOverAt: MOMENT,
        }),
        sent('c', { state: 'waiting', problem: 'unreachable', nextAttemptAt: '2026-11-29T20:00Z' }),
        sent('d', { state: 'waiting', problem: null }),
        sent('e', { state: 'sending', problem: 'postponed' }),
        sent('f', { state: 'held', problem: null }),
        sent('g', { state: 'kept', problem: null }),
        sent('h', { state: 'unsure', problem: 'stopped' }),
        { name: 'i', facts: FACTS, message: undefined },
      ]),
    ).toEqual({
      inLine: 2,
      held: 1,
      kept: 1,
      late: {
        count: 3,
        problems: ['unreachable', 'postponed'],
        mayHaveLeft: 1,
        names: ['a', 'b', 'c'],
        nextAttemptAt: '2026-11-29T18:30Z',
      },
      failed: null,
      unsure: {
        count: 1,
        problems: ['stopped'],
        mayHaveLeft: 0,
        names: ['h'],
        nextAttemptAt: null,
      },
    })
  })

  it('is nothing to say when all have left', () => {
    const all = standing([sent('a', { state: 'sent', problem: null })])
    expect(all).toEqual({ inLine: 0, held: 0, kept: 0, late: null, failed: null, unsure: null })
  })
})
