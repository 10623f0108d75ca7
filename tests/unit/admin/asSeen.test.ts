import { expect, it } from 'vitest'

import { asSeen } from '@/admin/WorkflowPanel/asSeen'

const offerOf = (seenAt: string, stateLabel: string) => ({
  stateLabel,
  seenAt,
  publishedState: null,
  reviewerNote: null,
  publishedAlone: null,
  blockers: [],
  actions: [],
})
const before = offerOf('2026-01-01T00:00:00.000Z', 'Brouillon')
const now = offerOf('2026-01-02T00:00:00.000Z', 'En relecture')

it('what is offered again beside an open form is of the words that it shows', () => {
  expect(asSeen(now, before)).toEqual({ ...now, seenAt: before.seenAt })
  expect(asSeen(now, undefined)).toEqual(now)
})
