import type { Id } from '@/db/ids'

import { historyOf, publication, TEXT_EFFECTS } from './effects'
import { BLANK, WORKFLOW_FIELDS, type Text, type WorkflowFields } from './fields'
import { isPublic, type WorkflowState } from './states'
import { isTextField, textChanged, WITHOUT_WORDS } from './textChanged'
import { withRestorer, writersOf } from './writers'

/** A new text, by a person. */
export const begun = (data: Text, person: Id): Text => ({
  ...data,
  ...BLANK,
  _status: 'draft',
  author: person,
  lastEditedBy: person,
  writers: [person],
})

/**
 * A person saves: a draft in any case, and a new version of it if its text changed; of its words,
 * then, the person is one of the writers. Otherwise the text stays as it was, to the identifiers of its
 * blocks: what was approved is what is published.
 */
export function edited(data: Text, original: Text, act: { person: Id; date: string }): Text {
  const kept = { ...data, ...workflowFieldsOf(original), _status: 'draft' }
  if (textChanged(data, original, WORKFLOW_FIELDS)) {
    const next: Text = { ...kept, ...TEXT_EFFECTS.edit(original, act), workflowState: 'draft' }
    return wordsChanged(data, original) ? next : { ...next, writers: writersOf(original) }
  }
  const same = { ...kept, ...wordsOf(original, Object.keys(data)) }
  return isPublic(original.workflowState) ? { ...same, workflowState: 'draft' } : same
}

/** The words of an older version as the next draft of a text, whose state and history stay. */
export function restored(version: Text, latest: Text, act: { person: Id; date: string }): Text {
  const { id: _id, createdAt: _created, updatedAt: _updated, ...words } = version
  const text = edited(words, latest, act)
  return wordsChanged(words, latest)
    ? { ...text, writers: withRestorer(latest, version, act.person) }
    : text
}

const wordsChanged = (data: Text, original: Text): boolean =>
  textChanged(data, original, [...WORKFLOW_FIELDS, ...WITHOUT_WORDS])

/** Those of the fields that are in a text and that neither the workflow nor the database writes. */
const wordsOf = (text: Text, fields: readonly string[]): Text =>
  Object.fromEntries(
    fields.filter((field) => field in text && isText(field)).map((field) => [field, text[field]]),
  )

const isText = isTextField(WORKFLOW_FIELDS)

const workflowFieldsOf = (text: Text): Partial<WorkflowFields> =>
  Object.fromEntries(WORKFLOW_FIELDS.map((field) => [field, text[field] ?? BLANK[field]]))

/** The site's own write (seed, jobs): the state decides, and what depends on it is filled in. */
export function settled(data: Text, original: Text | undefined, date: string): Text {
  const state = settledState(data, original)
  const text: Text = {
    ...data,
    workflowState: state,
    _status: isPublic(state) ? 'published' : 'draft',
  }
  if (!isPublic(state)) return text

  const history = historyOf(original ?? data)
  const isFirst = history.length === 0
  if (!isFirst && !(original && textChanged(data, original, BESIDE_AN_EDITION))) return text
  const publishedAt = isFirst && typeof data.publishedAt === 'string' ? data.publishedAt : date
  return {
    ...text,
    publishedAt,
    edition: isFirst ? Number(data.edition) || 1 : Number(original?.edition ?? 1) + 1,
    history: [...history, publication(data, publishedAt)],
  }
}

/** A note alone is not a new edition. */
const BESIDE_AN_EDITION = [...WORKFLOW_FIELDS, 'changeNote', 'changeKind']

function settledState(data: Text, original: Text | undefined): WorkflowState {
  const state = data.workflowState ?? 'draft'
  const saysDraft = data._status === 'draft' && original?.workflowState === data.workflowState
  if (original && isPublic(state) && saysDraft) return 'draft'
  return data._status === 'published' && !isPublic(state) ? 'published' : state
}
