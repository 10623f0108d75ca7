import { EDITORS, type Role } from '@/access/roles'

/** A question to a collection that both the count and the list ask. */
export type Conditions = Readonly<
  Record<string, Readonly<Record<string, string | readonly string[]>>>
>

export interface CountedTask {
  collection: string
  for: readonly Role[]
  conditions: Conditions
}

/** What waits for whoever holds the role, whichever of them takes it: as many as the list says. */
export const COUNTED = {
  mapAccessRequests: {
    collection: 'map-access-requests',
    for: ['admin'],
    conditions: { state: { equals: 'received' } },
  },
  proposals: {
    collection: 'organization-proposals',
    for: EDITORS,
    conditions: { state: { equals: 'received' } },
  },
  feedback: {
    collection: 'feedback',
    for: EDITORS,
    conditions: { state: { equals: 'received' } },
  },
  failedImports: {
    collection: 'lmia-files',
    for: EDITORS,
    conditions: { state: { equals: 'failed' } },
  },
  openQuestions: {
    collection: 'unit-comments',
    for: EDITORS,
    conditions: { state: { equals: 'open' } },
  },
  unsentMessages: {
    collection: 'outbox-messages',
    for: ['admin'],
    conditions: { state: { in: ['failed', 'unsure'] } },
  },
} as const satisfies Record<string, CountedTask>

export type CountedCode = keyof typeof COUNTED
