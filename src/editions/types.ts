import type { Locale } from '@/i18n/locales'

import type { EditionFile } from './files'
import type { EditionPart, EditionState } from './states'

/** What changed in the guide since the edition before, as one note of its page. */
export interface EditionChange {
  title: string
  /** ISO moment. */
  date: string
  kind: string
  note: string | null
  /** Of the words that are in French for a reader of another language. */
  isTitleFrench: boolean
  isNoteFrench: boolean
}

/** What was frozen, and never changes again. */
export interface Frozen {
  /** When the content was read (ISO). */
  at: string
  files: EditionFile[]
  changes: Partial<Record<Locale, EditionChange[]>>
  /** Number of the edition that `changes` are told since; nothing for the first. */
  since: number | null
  /** French addresses of the chapters, and addresses of the sheets, that stand in it. */
  shown: { guide: string[]; directory: string[] }
}

/** How far the making has come. */
export interface Progress {
  /** One making of it: another when it is begun anew. */
  run: string
  done: number
  total: number
  /** Why it has stopped. */
  problem?: 'failed' | 'hidden'
}

/** An edition as it is stored. */
export interface StoredEdition {
  id: number | string
  title: string
  number: number | null
  /** 'YYYY-MM-DD' */
  date: string
  languages?: Partial<Record<Locale, boolean | null>> | null
  notes?: Partial<Record<Locale, string | null>> | null
  state: EditionState
  progress?: Progress | null
  frozen?: Frozen | null
  issuedAt?: string | null
  withdrawnAt?: string | null
  withdrawalReason?: string | null
  withdrawalLanguage?: Locale | null
  guideWithheldAt?: string | null
  directoryWithheldAt?: string | null
}

/** The field that says since when a part of it is no longer given. */
export const WITHHELD = {
  guide: 'guideWithheldAt',
  directory: 'directoryWithheldAt',
} as const satisfies Record<EditionPart, keyof StoredEdition>
