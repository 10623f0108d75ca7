import type { Id } from '@/db/ids'
import type { Approvals } from '@/translation/figures/approvals'
import type { KeptCounts, TranslationState } from '@/translation/states'
import type { StoredUnits } from '@/translation/types'

import type { WorkflowState } from './states'

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

interface PublishedAlone extends Explanation {
  /** Who wrote words of it that nobody else has read, and who published it. */
  people: readonly Id[] | null
}

/** What the workflow alone writes in a text. What a person types there is ignored. */
export interface WorkflowFields {
  workflowState: WorkflowState
  author: Id | null
  lastEditedBy: Id | null
  /** Who wrote words of it since its last publication; `null` when not recorded (`writers.ts`). */
  writers: readonly Id[] | null
  submittedBy: Id | null
  approvedBy: Id | null
  reviewerNote: string | null
  /** ISO date of the last publication. */
  publishedAt: string | null
  /** How many times the text was published. */
  edition: number
  publishedAlone: PublishedAlone
  withdrawal: Explanation
  history: readonly HistoryEntry[]
}

/** A text, or one of its versions: its words, and what the workflow writes. */
export type Text = Readonly<Record<string, unknown>> & Partial<WorkflowFields>

/** A text before anything was done to it. A group of fields is never null. */
export const BLANK: Readonly<WorkflowFields> = {
  workflowState: 'draft',
  author: null,
  lastEditedBy: null,
  writers: null,
  submittedBy: null,
  approvedBy: null,
  reviewerNote: null,
  publishedAt: null,
  edition: 0,
  publishedAlone: { reason: null, date: null, people: null },
  withdrawal: { reason: null, date: null },
  history: [],
}

/** The fields that the workflow writes and people only read. */
export const WORKFLOW_FIELDS = Object.keys(BLANK) as (keyof WorkflowFields)[]

/** A translation, or one of its versions. */
export type Translation = Readonly<Record<string, unknown>> & {
  units?: StoredUnits | null
  approvals?: Approvals | null
  workflowState?: TranslationState | null
}

/** What the workflow alone writes in a translation. */
export interface TranslationFields extends KeptCounts {
  workflowState: TranslationState
  units: StoredUnits
  approvals: Approvals
  /** ISO date of the last publication. */
  publishedAt: string
  /** Why it was sent back, until it is submitted again. */
  reviewerNote: string | null
}
