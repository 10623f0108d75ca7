import { isDeepStrictEqual } from 'node:util'

import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { idOf, type Id } from '@/db/ids'
import {
  transition,
  TRANSITIONS,
  type PublishRequirements,
  type WorkflowAction,
  type WorkflowActor,
  type WorkflowDocument,
  type WorkflowState,
} from '@/workflow'

import { commandFor, isPerson, refusalError } from './command'

type Data = Record<string, unknown>

interface HistoryEntry {
  date: string
  kind: 'major' | 'minor' | 'withdrawal' | 'restoration'
  note?: string | null
}

/**
 * The state of a text follows its workflow: it cannot be typed, and `_status` follows the state.
 * Saving makes a draft; actions come from the workflow endpoint; the site's own writes (seed, jobs)
 * are taken as given and made coherent.
 */
export const enforceTransition =
  (requirements: PublishRequirements): CollectionBeforeChangeHook =>
  async ({ collection, data, originalDoc, operation, req }) => {
    const id = (originalDoc as { id?: Id } | undefined)?.id
    const command = operation === 'update' ? commandFor(req, collection.slug, id) : undefined
    if (command?.action === 'keep') return data
    if (!isPerson(req)) return settle(data, originalDoc)
    if (operation === 'create' || !originalDoc) return begin(data, req)
    if (!command) return edit(data, originalDoc, req)

    const base = TRANSITIONS[command.action].on === 'published' ? await findPublished() : undefined
    return act(base ?? data, originalDoc)

    /** The text that everyone reads, while a draft of the next one may exist. */
    async function findPublished(): Promise<Data> {
      const published = await req.payload.findByID({
        collection: collection.slug as 'guide-chapters',
        id: id as never, // number or string, by database
        depth: 0,
        draft: false,
        overrideAccess: true, // the person may update this document: checked before the hooks run
        req,
      })
      const {
        id: _id,
        createdAt: _created,
        updatedAt: _updated,
        ...text
      } = published as object as Data
      return text
    }

    function act(text: Data, latest: Data): Data {
      if (!command || command.action === 'keep') return text
      const { action, reason } = command
      const onPublished = TRANSITIONS[action].on === 'published'
      const from = (onPublished ? text : latest).workflowState as WorkflowState
      const result = transition(from, action, actorOf(req), text as WorkflowDocument, {
        reason,
        requirements,
      })
      if (result.refusals) throw refusalError(req, result.refusals)
      return {
        ...text,
        ...effectOf(action, text, actorOf(req).id, reason),
        workflowState: result.to,
        _status: isPublic(result.to) ? 'published' : 'draft',
      }
    }
  }

/** Fields that the workflow writes. What a person types there is ignored. */
const WORKFLOW_FIELDS = [
  'workflowState',
  'author',
  'lastEditedBy',
  'submittedBy',
  'approvedBy',
  'reviewerNote',
  'publishedAt',
  'edition',
  'publishedAlone',
  'withdrawal',
  'history',
] as const

/** A group of fields is never null. */
const blankOf = (field: (typeof WORKFLOW_FIELDS)[number]) =>
  field === 'withdrawal' || field === 'publishedAlone' ? { reason: null, date: null } : null

/** Not part of the text: a change of these alone is not a new version of it. */
const NOT_TEXT = new Set<string>([
  ...WORKFLOW_FIELDS,
  '_status',
  'id',
  'createdAt',
  'updatedAt',
  'changeNote',
  'changeKind',
])

const isPublic = (state: unknown): boolean => state === 'published' || state === 'withdrawn'

/** A new text, by a person. */
function begin(data: Data, req: PayloadRequest): Data {
  const person = actorOf(req).id
  return {
    ...data,
    ...Object.fromEntries(WORKFLOW_FIELDS.map((field) => [field, blankOf(field)])),
    workflowState: 'draft',
    _status: 'draft',
    author: person,
    lastEditedBy: person,
    edition: 0,
    history: [],
  }
}

/** A person saves: the text goes back to draft if its words changed. */
function edit(data: Data, original: Data, req: PayloadRequest): Data {
  const kept = Object.fromEntries(
    WORKFLOW_FIELDS.map((field) => [field, original[field] ?? blankOf(field)]),
  )
  const next: Data = { ...data, ...kept, _status: 'draft' }
  if (textChanged(data, original)) {
    Object.assign(next, {
      workflowState: 'draft',
      lastEditedBy: actorOf(req).id,
      submittedBy: null,
      approvedBy: null,
    })
  } else if (isPublic(original.workflowState)) {
    next.workflowState = 'draft'
  }
  return next
}

/** The site's own write: the state decides, and what depends on it is filled in. */
function settle(data: Data, original?: Data): Data {
  const now = new Date().toISOString()
  const saysDraft = data._status === 'draft' && original?.workflowState === data.workflowState
  let state = (data.workflowState ?? 'draft') as WorkflowState
  if (original && isPublic(state) && saysDraft) state = 'draft'
  if (data._status === 'published' && !isPublic(state)) state = 'published'
  const settled: Data = {
    ...data,
    workflowState: state,
    _status: isPublic(state) ? 'published' : 'draft',
  }
  if (!isPublic(state)) return settled

  const history = historyOf(original ?? data)
  const isNew = history.length === 0
  if (isNew || (original && textChanged(data, original))) {
    const date = isNew && typeof data.publishedAt === 'string' ? data.publishedAt : now
    settled.publishedAt = date
    settled.edition = isNew ? Number(data.edition) || 1 : Number(original?.edition ?? 1) + 1
    settled.history = [...history, publication(data, date)]
  }
  return settled
}

function effectOf(
  action: WorkflowAction,
  text: Data,
  person: Id | null,
  reason: string | undefined,
): Data {
  const date = new Date().toISOString()
  switch (action) {
    case 'submit':
      return { submittedBy: person, reviewerNote: null }
    case 'requestChanges':
      return { reviewerNote: reason, approvedBy: null }
    case 'approve':
      return { approvedBy: person, reviewerNote: null }
    case 'publish':
      return published(text, date)
    case 'approveAndPublish':
      return { ...published(text, date), approvedBy: person }
    case 'publishAlone':
      return { ...published(text, date), publishedAlone: { reason, date } }
    case 'withdraw':
      return {
        withdrawal: { reason, date },
        history: [...historyOf(text), { date, kind: 'withdrawal', note: reason }],
      }
    case 'restore':
      return {
        withdrawal: { reason: null, date: null },
        history: [...historyOf(text), { date, kind: 'restoration', note: reason }],
      }
    case 'edit':
      return {}
  }
}

/** The note goes to the history; the next version starts with an empty one. */
function published(text: Data, date: string): Data {
  return {
    publishedAt: date,
    edition: Number(text.edition ?? 0) + 1,
    history: [...historyOf(text), publication(text, date)],
    changeNote: null,
    changeKind: 'major',
    reviewerNote: null,
    publishedAlone: { reason: null, date: null },
    withdrawal: { reason: null, date: null },
  }
}

const publication = (text: Data, date: string): HistoryEntry => ({
  date,
  kind: text.changeKind === 'minor' ? 'minor' : 'major',
  note: typeof text.changeNote === 'string' ? text.changeNote : null,
})

const historyOf = ({ history }: Data): HistoryEntry[] =>
  Array.isArray(history) ? (history as HistoryEntry[]) : []

const actorOf = (req: PayloadRequest): WorkflowActor =>
  (req.user as WorkflowActor | null) ?? { id: '' }

function textChanged(data: Data, original: Data): boolean {
  return Object.keys(data).some(
    (field) => !NOT_TEXT.has(field) && !isDeepStrictEqual(tidy(data[field]), tidy(original[field])),
  )
}

/** A value without what forms and databases write differently: blanks, ids and populated links. */
function tidy(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return undefined
  if (Array.isArray(value)) {
    return value.length === 0 ? undefined : value.map((item) => String(tidyItem(item)))
  }
  return typeof value === 'object' ? tidyItem(value) : String(value)
}

function tidyItem(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value ?? ''
  const fields = Object.entries(value)
    .filter(([name]) => name !== 'id')
    .map(([name, inner]): [string, unknown] => [name, tidy(inner)])
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => a.localeCompare(b))
  if (fields.length === 0 && 'id' in value) return String(idOf(value as { id: Id }))
  return JSON.stringify(fields)
}
