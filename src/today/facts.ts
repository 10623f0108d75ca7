import type { Id } from '@/db/ids'
import type { TranslationCounts, TranslationState } from '@/translation/states'
import type {
  Plan,
  Reference,
  WorkflowCollection,
  WorkflowDocument,
  WorkflowState,
} from '@/workflow'

import type { CountedCode } from './counted'

/** A document of the admin, by its name. */
export interface Item {
  collection: string
  id: Id
  title: string
  /** Of a translation: the passage that it is about. */
  passage?: string
  /** Of a text: the thread of comments that it is about. */
  thread?: Id
  /** Of a text that is to be revised: the cited page that changed, by its key. */
  source?: string
  /** Why it was sent back. */
  reviewerNote?: string | null
  /** What became of what was planned for it. */
  plan?: Plan
}

/** The latest version of a chapter, a page or an update. */
export interface TextFact extends Item, WorkflowDocument {
  collection: WorkflowCollection
  title: string
  workflowState: WorkflowState
  submittedBy?: Reference
  /** ISO date. */
  updatedAt: string
}

/** The latest version of a translation, and what of it the person wrote or may approve. */
export interface TranslationFact extends Item {
  collection: 'translations'
  language: string
  /** Kind of its text, by its collection, and the language that leads it; French when nothing is said. */
  resourceType: string
  sourceLanguage?: string | null
  workflowState: TranslationState
  counts: TranslationCounts
  assignee?: Reference
  /** ISO date of its last publication. */
  publishedAt?: string | null
  /** The day by which it should be done, 'yyyy-MM-dd'. */
  dueDate?: string | null
  /** Passages of the person, or of a text that is theirs, that a reviewer sent back. */
  sentBack: number
  /** Passages to review that others wrote, and those that the person did. */
  others: number
  own: number
  /** Passages published alone that the person had no hand in, and may read. */
  unread: number
  /** ISO date on which the person last wrote a passage of it; nothing when they never did. */
  writtenAt?: string
}

/** A thread of comments on a text in which something is for the person, or, for those who edit texts, that is open. */
export interface CommentFact extends Item {
  collection: WorkflowCollection
  thread: Id
  /** Something in it is addressed to the person, who has not read it. */
  isForPerson: boolean
}

/** Something with a day, that nobody can do yet or needs to do today. */
export interface DatedFact extends Item {
  kind: 'campaignEnds' | 'accessEnds' | 'accessAnswer'
  /** 'yyyy-MM-dd' */
  day: string
}

/** Work of the site itself that failed. */
export interface FailedJob {
  id: Id
  task: string
  message: string
  /** ISO date. */
  at: string
}

/** All that Today looks at. */
export interface Facts {
  texts: readonly TextFact[]
  translations: readonly TranslationFact[]
  dated: readonly DatedFact[]
  counted: Partial<Record<CountedCode, number>>
  failedJobs: readonly FailedJob[]
  /** Passages about which translators ask something, each with the beginning of the question. */
  questions: readonly Item[]
  /** Threads on texts, each with the beginning of what was said first. */
  comments: readonly CommentFact[]
  /** What is to be done to texts at a moment, and what became of what was. */
  plans: readonly Plan[]
  /** Pages that texts cite, which changed, moved or died and wait for an answer. */
  changedSources: number
  /** Links of texts that are no sources, which lead nowhere any more or elsewhere. */
  lostLinks: number
  /** Those of translations in the person's languages: one for each translation and link, named by both. */
  lostInTranslations: readonly (Item & { address: string })[]
  /** Texts that are to be revised for a page that changed, as `collection:id`, each with one such page, by its key. */
  toRevise: ReadonlyMap<string, string>
}
