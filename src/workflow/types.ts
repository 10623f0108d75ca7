import type { Role } from '@/access/roles'
import type { DraftBlock } from '@/content'
import type { Id } from '@/db/ids'

import type { WorkflowState } from './states'

/** Who acts. */
export interface WorkflowActor {
  id: Id
  roles?: readonly Role[] | null
  /** Languages that a translator writes. */
  languages?: readonly string[] | null
}

export type Reference = Id | { id: Id } | null | undefined

/** What the workflow looks at in a text. Everything may be absent in a draft. */
export interface WorkflowDocument {
  workflowState?: WorkflowState | null
  title?: string | null
  summary?: string | null
  slug?: string | null
  content?: readonly DraftBlock[] | null
  sources?: readonly { source?: Reference; lastChecked?: string | null }[] | null
  reviewBy?: string | null
  changeNote?: string | null
  /** How many times the text was published. */
  edition?: number | null
  author?: Reference
  lastEditedBy?: Reference
  /** Who wrote words of it since its last publication; absent when that was not recorded yet. */
  writers?: readonly Id[] | null
  publishedAlone?: { date?: string | null; people?: readonly Id[] | null } | null
}

/** What each kind of text must have before everyone reads it. */
export interface PublishRequirements {
  summary: boolean
  content: boolean
  sources: boolean
  reviewBy: boolean
  changeNote: boolean
}

export const CHAPTER_REQUIREMENTS: PublishRequirements = {
  summary: true,
  content: true,
  sources: true,
  reviewBy: true,
  changeNote: true,
}

export const PAGE_REQUIREMENTS: PublishRequirements = {
  summary: false,
  content: true,
  sources: false,
  reviewBy: false,
  changeNote: false,
}

export const UPDATE_REQUIREMENTS: PublishRequirements = {
  summary: true,
  content: false,
  sources: false,
  reviewBy: false,
  changeNote: false,
}
