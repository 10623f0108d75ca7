import type { Id } from '@/db/ids'
import { approveUnits } from '@/translation/approveUnits'
import type { CheckContext } from '@/translation/checks'
import { countApprovals } from '@/translation/figures/approvals'
import { keptCounts } from '@/translation/states'
import type { Unit } from '@/translation/types'

import {
  BLANK,
  type HistoryEntry,
  type Text,
  type Translation,
  type TranslationFields,
  type WorkflowFields,
} from './fields'
import type { TranslationAction, WorkflowAction } from './transitions'
import { peopleToBeRead, withWriter } from './writers'

/** Who acts, when (ISO date), and why. */
export interface Act {
  person: Id
  date: string
  reason?: string
}

/** The same for a translation, with what its passages are checked by. */
export interface TranslationAct extends Act {
  checks: CheckContext
}

const { publishedAlone: READ, withdrawal: NOTHING } = BLANK

/** What each action writes in the text that it acts on, beside the state that the table names. */
export const TEXT_EFFECTS: Record<
  WorkflowAction,
  (text: Text, act: Act) => Partial<WorkflowFields & { changeNote: null; changeKind: 'major' }>
> = {
  edit: (text, { person }) => ({
    lastEditedBy: person,
    writers: withWriter(text, person),
    submittedBy: null,
    approvedBy: null,
  }),
  submit: (_text, { person }) => ({ submittedBy: person, reviewerNote: null }),
  requestChanges: (_text, { reason = null }) => ({ reviewerNote: reason, approvedBy: null }),
  approve: (_text, { person }) => ({ approvedBy: person, reviewerNote: null }),
  publish: (text, { date }) => published(text, date),
  approveAndPublish: (text, { date, person }) => ({
    ...published(text, date),
    approvedBy: person,
  }),
  // Whoever publishes alone is no second reader either, even of the words of others.
  publishAlone: (text, { date, person, reason = null }) => ({
    ...published(text, date),
    publishedAlone: { reason, date, people: peopleToBeRead(withHand(text, person)) },
  }),
  secondReading: (_text, { person }) => ({ publishedAlone: READ, approvedBy: person }),
  withdraw: (text, { date, reason = null }) => ({
    withdrawal: { reason, date },
    history: [...historyOf(text), { date, kind: 'withdrawal', note: reason }],
  }),
  restore: (text, { date, reason = null }) => ({
    withdrawal: NOTHING,
    history: [...historyOf(text), { date, kind: 'restoration', note: reason }],
  }),
}

const withHand = (text: Text, person: Id): Text => ({ ...text, writers: withWriter(text, person) })

/** The note goes to the history; the next version starts with an empty one. */
const published = (text: Text, date: string) =>
  ({
    publishedAt: date,
    edition: Number(text.edition ?? 0) + 1,
    history: [...historyOf(text), publication(text, date)],
    changeNote: null,
    changeKind: 'major',
    reviewerNote: null,
    publishedAlone: READ,
    writers: [],
    withdrawal: NOTHING,
  }) as const

/** What each action writes in a translation of the French `units`, beside the state. */
export const TRANSLATION_EFFECTS: Record<
  TranslationAction,
  (
    translation: Translation,
    units: readonly Unit[],
    act: TranslationAct,
  ) => Partial<TranslationFields>
> = {
  submit: () => ({ reviewerNote: null }),
  requestChanges: (_translation, _units, { reason = null }) => ({ reviewerNote: reason }),
  // Only the person's own words, then, stay unapproved.
  publish: (translation, units, { date, person, checks }) =>
    approved(translation, units, { date, person, checks }),
  publishAlone: (translation, units, act) =>
    approved(translation, units, { ...act, isAlone: true }),
}

function approved(
  translation: Translation,
  units: readonly Unit[],
  approval: Parameters<typeof approveUnits>[2],
) {
  const before = translation.units ?? {}
  const entries = approveUnits(before, units, approval)
  return {
    units: entries,
    ...keptCounts(units, entries),
    approvals: countApprovals(translation.approvals, before, entries),
    publishedAt: approval.date,
    reviewerNote: null,
  }
}

export const publication = (text: Text, date: string): HistoryEntry => ({
  date,
  kind: text.changeKind === 'minor' ? 'minor' : 'major',
  note: typeof text.changeNote === 'string' ? text.changeNote : null,
})

export const historyOf = ({ history }: Text): readonly HistoryEntry[] =>
  Array.isArray(history) ? history : []
