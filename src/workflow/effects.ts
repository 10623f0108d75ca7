import type { Id } from '@/db/ids'
import { approveUnits } from '@/translation/approveUnits'
import { countStates, type TranslationCounts, type TranslationState } from '@/translation/states'
import type { StoredUnits, Unit } from '@/translation/types'

import { isPublic, type WorkflowState } from './states'
import { TRANSITIONS, type TranslationAction, type WorkflowAction } from './transitions'

/** Who acts, when (ISO date), and why. */
export interface Act {
  person: Id
  date: string
  reason?: string
}

export interface HistoryEntry {
  /** ISO date. */
  date: string
  kind: 'major' | 'minor' | 'withdrawal' | 'restoration'
  note?: string | null
}

interface Explanation {
  reason: string | null
  /** ISO date. */
  date: string | null
}

/** What the workflow alone writes in a text. What a person types there is ignored. */
export interface WorkflowFields {
  workflowState: WorkflowState
  author: Id | null
  lastEditedBy: Id | null
  submittedBy: Id | null
  approvedBy: Id | null
  reviewerNote: string | null
  /** ISO date of the last publication. */
  publishedAt: string | null
  /** How many times the text was published. */
  edition: number
  publishedAlone: Explanation
  withdrawal: Explanation
  history: readonly HistoryEntry[]
}

/** A text, or one of its versions: its words, and what the workflow writes. */
export type Text = Readonly<Record<string, unknown>> & Partial<WorkflowFields>

/** One version to write: the one that everyone reads, or the draft beside it. */
export interface Write<Document> {
  document: Document
  isDraft: boolean
}

const NOTHING: Explanation = { reason: null, date: null }

/** What each action writes in the text that it acts on, beside the state that the table names. */
export const TEXT_EFFECTS: Record<
  WorkflowAction,
  (text: Text, act: Act) => Partial<WorkflowFields & { changeNote: null; changeKind: 'major' }>
> = {
  edit: (_text, { person }) => ({ lastEditedBy: person, submittedBy: null, approvedBy: null }),
  submit: (_text, { person }) => ({ submittedBy: person, reviewerNote: null }),
  requestChanges: (_text, { reason = null }) => ({ reviewerNote: reason, approvedBy: null }),
  approve: (_text, { person }) => ({ approvedBy: person, reviewerNote: null }),
  publish: (text, { date }) => published(text, date),
  approveAndPublish: (text, { date, person }) => ({
    ...published(text, date),
    approvedBy: person,
  }),
  publishAlone: (text, { date, reason = null }) => ({
    ...published(text, date),
    publishedAlone: { reason, date },
  }),
  withdraw: (text, { date, reason = null }) => ({
    withdrawal: { reason, date },
    history: [...historyOf(text), { date, kind: 'withdrawal', note: reason }],
  }),
  restore: (text, { date, reason = null }) => ({
    withdrawal: NOTHING,
    history: [...historyOf(text), { date, kind: 'restoration', note: reason }],
  }),
}

/** The note goes to the history; the next version starts with an empty one. */
const published = (text: Text, date: string) =>
  ({
    publishedAt: date,
    edition: Number(text.edition ?? 0) + 1,
    history: [...historyOf(text), publication(text, date)],
    changeNote: null,
    changeKind: 'major',
    reviewerNote: null,
    publishedAlone: NOTHING,
    withdrawal: NOTHING,
  }) as const

/**
 * What an action writes, whole: the text that it acts on and, when that is the published one while
 * a draft is in progress, the same draft again as the latest version, told what happened.
 */
export function textWrites(
  action: WorkflowAction,
  { latest, readable }: { latest: Text; readable: Text },
  act: Act,
): [Write<Text>, ...Write<Text>[]] {
  const { on, to } = TRANSITIONS.text[action]
  const base = on === 'published' ? readable : latest
  const document = {
    ...base,
    ...TEXT_EFFECTS[action](base, act),
    workflowState: to,
    _status: isPublic(to) ? 'published' : 'draft',
  }
  const done = { document: inPlaceOf(latest, document), isDraft: !isPublic(to) }
  if (on === 'draft' || latest._status !== 'draft') return [done]
  const { history, withdrawal } = document
  const draft = inPlaceOf(document, { ...latest, history, withdrawal })
  return [done, { document: draft, isDraft: true }]
}

/** A translation, or one of its versions. */
export type Translation = Readonly<Record<string, unknown>> & {
  units?: StoredUnits | null
  workflowState?: TranslationState | null
}

/** What the workflow alone writes in a translation. */
export interface TranslationFields {
  workflowState: TranslationState
  units: StoredUnits
  counts: TranslationCounts
  /** ISO date of the last publication. */
  publishedAt: string
}

/** What each action writes in a translation of the French `units`, beside the state. */
export const TRANSLATION_EFFECTS: Record<
  TranslationAction,
  (translation: Translation, units: readonly Unit[], act: Act) => Partial<TranslationFields>
> = {
  submit: () => ({}),
  // Only the person's own words, then, stay unapproved.
  publish: (translation, units, { date, person }) =>
    approved(translation, units, { date, except: person }),
  publishAlone: (translation, units, { date }) => approved(translation, units, { date }),
}

function approved(
  translation: Translation,
  units: readonly Unit[],
  { date, except }: { date: string; except?: Id },
) {
  const { entries } = approveUnits(translation.units ?? {}, units, except)
  return { units: entries, counts: countStates(units, entries), publishedAt: date }
}

/** What an action writes in a translation, whole. `to` is the state that `transition` answers. */
export function translationWrite(
  action: TranslationAction,
  translation: Translation,
  units: readonly Unit[],
  act: Act & { to: TranslationState },
): Write<Translation> {
  const isDraft = TRANSITIONS.translation[action].to !== 'published'
  return {
    document: {
      ...translation,
      ...TRANSLATION_EFFECTS[action](translation, units, act),
      workflowState: act.to,
      _status: isDraft ? 'draft' : 'published',
    },
    isDraft,
  }
}

/**
 * `document` with null for what only `latest` has, as when it is older than a field: what a write
 * leaves out is otherwise taken from the latest version, and the words of a draft would slip into the
 * text that everyone reads.
 */
export const inPlaceOf = <Document extends object>(
  latest: object,
  document: Document,
): Document => ({
  ...Object.fromEntries(Object.keys(latest).map((field) => [field, null])),
  ...document,
})

export const publication = (text: Text, date: string): HistoryEntry => ({
  date,
  kind: text.changeKind === 'minor' ? 'minor' : 'major',
  note: typeof text.changeNote === 'string' ? text.changeNote : null,
})

export const historyOf = ({ history }: Text): readonly HistoryEntry[] =>
  Array.isArray(history) ? history : []
