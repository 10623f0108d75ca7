import { describe, expect, it } from 'vitest'

import {
  accessEntry,
  type AccessEvent,
  accessEvent,
  type AccessRequest,
  endedFields,
  grantedFields,
  isTold,
  needsPassword,
} from '@/accounts/mapAccess'
import type { RequestState } from '@/map/accessDecision'

const END = '2099-03-03'
const LATER = '2100-03-04T03:59:59.000Z'

const request = (more: Partial<AccessRequest> = {}): AccessRequest => ({
  id: 7,
  name: 'Alex Exemple',
  email: 'alex@example.org',
  organization: 'Municipalité d’exemple',
  locale: 'es',
  state: 'approved',
  accessUntil: END,
  ...more,
})

describe('a change of a request', () => {
  it.each<[RequestState, string | null, RequestState, string | null, AccessEvent | undefined]>([
    ['received', null, 'approved', END, 'approved'],
    ['received', null, 'refused', null, 'refused'],
    ['refused', null, 'approved', END, 'approved'],
    ['approved', END, 'withdrawn', END, 'withdrawn'],
    ['withdrawn', END, 'approved', LATER, 'approved'],
    ['approved', END, 'approved', LATER, 'extended'],
    ['approved', END, 'approved', END, undefined],
    ['refused', null, 'refused', END, undefined],
    ['received', null, 'received', null, undefined],
  ])('from %s until %s to %s until %s decides: %s', (state, accessUntil, next, until, event) => {
    expect(accessEvent({ state, accessUntil }, { state: next, accessUntil: until })).toBe(event)
  })
})

describe('an access that is granted', () => {
  it('makes an account for an address that has none, with a password that nobody knows', () => {
    expect(grantedFields(request(), undefined, 'secret')).toEqual({
      name: 'Alex Exemple',
      email: 'alex@example.org',
      preferredLocale: 'es',
      roles: ['mapReader'],
      mapAccessUntil: END,
      password: 'secret',
    })
  })

  it('adds to what a known person may do, and leaves the rest as it is', () => {
    const known = { id: 3, roles: ['translator'], emailProvedAt: END } as const
    expect(grantedFields(request(), known, 'secret')).toEqual({
      roles: ['translator', 'mapReader'],
      mapAccessUntil: END,
    })
  })

  it('gives the role once', () => {
    const known = { id: 3, roles: ['mapReader'], emailProvedAt: END } as const
    expect(grantedFields(request(), known, 'secret').roles).toEqual(['mapReader'])
  })

  it('ends what whoever made an unproved account knows: its password', () => {
    const unproved = { id: 3, roles: [], emailProvedAt: null } as const
    expect(needsPassword(unproved)).toBe(true)
    expect(grantedFields(request(), unproved, 'secret')).toEqual({
      roles: ['mapReader'],
      mapAccessUntil: END,
      password: 'secret',
    })
  })
})

describe('a decision', () => {
  it.each<[AccessEvent, boolean, boolean]>([
    ['approved', false, true],
    ['approved', true, true],
    ['extended', false, false],
    ['extended', true, true],
    ['refused', false, true],
    ['withdrawn', false, true],
  ])('%s, a password still to be chosen: %s; is told: %s', (event, isLinkNeeded, told) => {
    expect(isTold(event, isLinkNeeded)).toBe(told)
  })

  it('that withdraws leaves nothing of the day, and takes nothing else', () => {
    expect(endedFields(new Date('2099-03-03T15:00:00Z'))).toEqual({ mapAccessUntil: '2099-03-02' })
  })

  it('is a line of the log that names the request', () => {
    expect(accessEntry('extended', request())).toEqual({
      action: 'mapAccess.extended',
      summary: 'Alex Exemple (Municipalité d’exemple)',
      resource: 'map-access-requests',
      resourceKey: 7,
      details: { accessUntil: END },
    })
  })
})
