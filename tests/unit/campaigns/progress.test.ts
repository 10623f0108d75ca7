import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { CALL_OUTCOME_CODES } from '@/campaigns/calls'
import type { InvitationFacts } from '@/campaigns/invitation'
import { countByRegion, countInvitations, responseRate, shadeOf } from '@/campaigns/progress'
import { SECTIONS } from '@/directory/vocabulary'

const moment = fc.option(fc.constant('2026-11-10T15:00:00.000Z'))
const anyFacts: fc.Arbitrary<InvitationFacts> = fc.record({
  sent: fc.integer({ min: 0, max: 3 }),
  lastSentOn: fc.constant('2026-11-04'),
  mail: fc.constantFrom('none', 'underWay', 'left', 'failed'),
  hasLeft: fc.boolean(),
  hasAddress: fc.boolean(),
  openedAt: moment,
  confirmedSections: fc.subarray(SECTIONS.map(({ code }) => code)),
  proposals: fc.integer({ min: 0, max: 2 }),
  refusedAt: moment,
  bouncedAt: moment,
  calls: fc.array(
    fc.record({
      at: fc.constant('2026-11-10T15:00:00.000Z'),
      by: fc.constant('Camille'),
      outcome: fc.constantFrom(...CALL_OUTCOME_CODES),
      note: fc.constant(''),
      again: fc.constant(null),
    }),
    { maxLength: 2 },
  ),
})
const anyInvitations = fc.array(
  fc.record({ region: fc.constantFrom('', '06', '16'), facts: anyFacts }),
)

describe('the progress of a campaign', () => {
  it('has each of those asked in one of four: answered, refused, came back, silent', () => {
    fc.assert(
      fc.property(anyInvitations, (invitations) => {
        const { asked, answered, refused, bounced, silent, confirmed, opened, called } =
          countInvitations(invitations)
        expect(answered + refused + bounced + silent).toBe(asked)
        expect(asked).toBeLessThanOrEqual(invitations.length)
        expect(confirmed).toBeLessThanOrEqual(answered)
        expect(Math.max(opened, called)).toBeLessThanOrEqual(asked)
      }),
    )
  })

  it('is the sum of its regions', () => {
    fc.assert(
      fc.property(anyInvitations, (invitations) => {
        const regions = [...countByRegion(invitations).values()]
        const { asked, answered } = countInvitations(invitations)
        expect(regions.reduce((sum, counts) => sum + counts.asked, 0)).toBe(asked)
        expect(regions.reduce((sum, counts) => sum + counts.answered, 0)).toBe(answered)
      }),
    )
  })

  it('has no rate where nobody was asked, and is 100 only when all answered', () => {
    expect(responseRate({ asked: 0, answered: 0 })).toBeNull()
    expect(responseRate({ asked: 370, answered: 246 })).toBe(66)
    expect(responseRate({ asked: 300, answered: 299 })).toBe(99)
  })

  it.each([
    [0, 0],
    [39, 0],
    [40, 1],
    [55, 2],
    [70, 3],
    [79, 3],
    [80, 4],
    [100, 4],
  ])('%i percent has shade %i', (rate, shade) => {
    expect(shadeOf(rate)).toBe(shade)
  })
})
