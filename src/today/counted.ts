import { EDITORS, type Role } from '@/access/roles'
import type { WorkflowActor } from '@/workflow'

/** A question to a collection that both the count and the list ask. */
export type Conditions = Readonly<
  Record<string, Readonly<Record<string, string | readonly string[]>>>
>

export interface CountedTask {
  collection: string
  for: readonly Role[]
  conditions: Conditions
  /** The field that says whose it is, of what nobody does with their own. */
  notOf?: string
  /** The field that says whose it is, of what only they do. */
  of?: string
}

/** What is asked for one person: of some tasks, nothing of their own. */
export const conditionsFor = (
  { conditions, notOf, of }: CountedTask,
  { id }: Pick<WorkflowActor, 'id'>,
): Conditions => ({
  ...conditions,
  ...(notOf ? { [notOf]: { not_equals: String(id) } } : {}),
  ...(of ? { [of]: { equals: String(id) } } : {}),
})

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
  openImports: {
    collection: 'organization-imports',
    for: EDITORS,
    conditions: { state: { equals: 'open' } },
  },
  openQuestions: {
    collection: 'unit-comments',
    for: EDITORS,
    conditions: { state: { equals: 'open' } },
  },
  termProposals: {
    collection: 'term-proposals',
    for: EDITORS,
    conditions: { state: { equals: 'received' } },
    notOf: 'person',
  },
  outsideAnswers: {
    collection: 'outside-readings',
    for: EDITORS,
    conditions: { isNews: { equals: 'true' } },
    of: 'invitedBy',
  },
  unsentMessages: {
    collection: 'outbox-messages',
    for: ['admin'],
    // What was withdrawn was not to leave.
    conditions: { state: { in: ['failed', 'unsure'] }, problem: { not_equals: 'withdrawn' } },
  },
} as const satisfies Record<string, CountedTask>

export type CountedCode = keyof typeof COUNTED
