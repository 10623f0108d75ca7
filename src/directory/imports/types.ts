/** What a spreadsheet of organizations becomes on its way into the directory. */
import type { ProposedChange } from '../proposals/changes'
import type { ImportNotice } from './notices'
import type { UndoOutcome } from './states'

/** One sheet of a file: headings, then one organization (or one of its places) a row. */
export interface BroughtTable {
  name: string
  headings: string[]
  rows: BroughtTableRow[]
  /** What was seen while it was read, by line. */
  notices: ImportNotice[]
}

export interface BroughtTableRow {
  /** As the spreadsheet counts: the first line is 1. */
  line: number
  /** As many as there are headings. */
  cells: string[]
}

/** One organization of a table, in the words of the directory. */
export interface Brought {
  /** Of its first row. */
  line: number
  /** The team's own key, or the address of the sheet; '' without one. */
  key: string
  /** What came, by target: compared with what our own file says. */
  cells: Readonly<Record<string, string>>
  /** Path of a field (`proposals/fields.ts`) → value; what was empty or unreadable is not there. */
  facts: Readonly<Record<string, unknown>>
  /** Services that it names; `undefined` when it says nothing of them. */
  services?: string[]
  /** Those of them that it says are given from a distance. */
  remoteServices?: string[]
  /** Regions that it names: those of its places are among them. */
  regions?: string[]
  sites: BroughtSite[]
  /** Said of its kind, also when no sheet may say it (private firms). */
  kind?: string
  notices: ImportNotice[]
}

/** Names of the fields of a place → values. */
export type BroughtSite = Readonly<Record<string, unknown>>

/**
 * What becomes of an organization of the file. *alike*: it looks like one that stands, and waits for a
 * person to say which it is. *behind*: its sheet was changed after the file went out, and waits as well.
 * *left*: a person left it out. *refused*: it cannot be listed.
 */
export const FATES = ['new', 'changed', 'alike', 'behind', 'refused', 'left', 'same'] as const
export type Fate = (typeof FATES)[number]

export interface PlannedRow {
  line: number
  key: string
  name: string
  fate: Fate
  /** The sheet that it is about; null for a new one. */
  organization: string | null
  /** Field by field, what stands and what comes. */
  changes: ProposedChange[]
  notices: ImportNotice[]
  /** Sheets that may be of the same organization. */
  alike: LikelySheet[]
}

export interface LikelySheet {
  id: string
  name: string
  /** Codes of `DUPLICATE_REASONS`, and `KEY_REASON`. */
  reasons: string[]
}

/** What was done with one organization of the file, kept so that it can be undone. */
export interface AppliedRow {
  line: number
  name: string
  /** The team's own key, so that the next file finds the same sheet. */
  key: string
  outcome: Outcome
  organization: string | null
  /** Field by field, as stored before and after. */
  changes: ProposedChange[]
  /** The import that had written the sheet before; none when there is none. */
  markBefore?: number | string
  /** Found as a stopped process may have left it, where no transaction tells whose it is. */
  isFound?: boolean
  /** Why it was not written, in the words of whoever refused it; or what changed meanwhile. */
  reason?: string
  /** What undoing did, and the fields that somebody had changed since. */
  undo?: {
    outcome: UndoOutcome
    kept: string[]
    /** Why it stays as it is, in words. */
    reason?: string
  }
}

/**
 * *kept*: the sheet was changed since the dry run, so that nothing was written. *same*: there was nothing
 * to write; the key is remembered.
 */
export type Outcome = 'created' | 'changed' | 'kept' | 'failed' | 'same'
