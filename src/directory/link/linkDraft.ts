/**
 * What an organization has written and not sent yet: changes, each with what it saw. The sheet may
 * change meanwhile; nothing of either is lost, and what both touched is shown.
 */
import {
  applyChanges,
  type ComparedChange,
  compareChanges,
  type ProposedChange,
  readChanges,
} from '../proposals/changes'
import { fieldAt } from '../proposals/fields'
import type { Values } from '../proposals/sheet'
import type { Fingerprints } from '../sections'
import { SECTIONS, type Section } from '../vocabulary'

export interface LinkDraft {
  changes: ProposedChange[]
  /** What each changed section said when the person wrote in it; '' when not the sheet as it stood. */
  seen?: Partial<Fingerprints>
}

/** What is kept of a draft, as it may be used. */
export function readLinkDraft(stored: unknown): LinkDraft {
  const { changes, seen } = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<
    string,
    unknown
  >
  return { changes: readChanges(changes ?? []).changes, seen: readSeen(seen) }
}

const readSeen = (stored: unknown): Partial<Fingerprints> =>
  Object.fromEntries(
    SECTIONS.flatMap(({ code }) => {
      const value = (stored as Record<string, unknown> | null | undefined)?.[code]
      return typeof value === 'string' ? [[code, value]] : []
    }),
  )

/** The draft with another answer for one section; the other sections stay as they were. */
export const withSection = (
  { changes, seen }: LinkDraft,
  section: Section,
  answer: readonly ProposedChange[],
  fingerprint = '',
): LinkDraft => ({
  seen: { ...seen, [section]: fingerprint },
  changes: [...changes.filter(({ path }) => fieldAt(path)?.section !== section), ...answer],
})

/** A draft beside the sheet as it stands now. */
export interface MergedDraft {
  /** What would be sent: all but what the sheet says by now. */
  changes: ComparedChange[]
  /** The same as proposals keep it. */
  proposed: ProposedChange[]
  /** The sheet as it would read. */
  drafted: Values
  /** Sections that the draft changes, in the order of the sheet. */
  sections: Section[]
}

/**
 * Lays a draft over the sheet as it stands. Of a place that would go, nothing else is sent.
 *
 * @example mergeDraft({ changes: [] }, sheet).drafted === sheet
 */
export function mergeDraft({ changes }: LinkDraft, sheet: Values): MergedDraft {
  const gone = changes.filter(({ path, after }) => after === null && isRow(path))
  const kept = changes.filter(({ path }) => !gone.some((row) => path.startsWith(`${row.path}.`)))
  const compared = compareChanges(kept, sheet).filter(({ status }) => status !== 'same')
  return {
    changes: compared,
    proposed: kept.filter(({ path }) => compared.some((change) => change.path === path)),
    drafted: applyChanges(sheet, compared),
    sections: SECTIONS.map(({ code }) => code).filter((code) =>
      compared.some(({ section }) => section === code),
    ),
  }
}

const isRow = (path: string): boolean => fieldAt(path)?.kind === 'row'
