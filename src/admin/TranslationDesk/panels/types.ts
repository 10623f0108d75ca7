import type { Id } from '@/db/ids'
import type { Locale } from '@/i18n/locales'
import type { FoundTerm } from '@/translation/glossary'
import type { MemoryMatch } from '@/translation/memory'
import type { SourceUnit, StoredUnit } from '@/translation/types'

import type { MachineAnswer, Trouble } from '../state/api'
import type { Words } from '../words'

/** Puts words in the open passage: in the place of all of it, or where the cursor is; a machine's, named. */
export type Put = (what: 'all' | 'word', text: string, machine?: string) => void

/** What a panel knows of the open passage. */
export interface PanelProps {
  translation: Id
  unit: SourceUnit
  /** As it is stored. */
  entry: StoredUnit | undefined
  /** As it is written now. */
  text: string
  language: Locale
  /** The language that leads the text. */
  sourceLanguage: Locale
  /** Names of those who wrote in the text, by number of their account. */
  names: Readonly<Record<string, string>>
  person: number | string | undefined
  /** What the memory proposes; nothing while it is asked, or for who only reads. */
  matches: readonly MemoryMatch[] | Trouble | undefined
  /** The agreed words in the passage. */
  terms: readonly FoundTerm[]
  /** Asks a machine for the passage; nothing without one, or for who only reads. */
  askMachine: (() => Promise<MachineAnswer | Trouble>) | undefined
  /** Nothing for who only reads. */
  put: Put | undefined
  /** Reads the text again, after a panel had something written in it. */
  reload: () => Promise<void>
  /** Of the open passage; a panel begins the ids of its elements with it. */
  id: string
  words: Words
}
