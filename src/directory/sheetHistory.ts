import type { Fingerprints } from './sections'
import { type Channel, type Section, SECTIONS } from './vocabulary'

/*
 * The history of a sheet, for those who answer for it: what was confirmed, what they sent and what
 * became of it, what the team changed. Each is read from where it is kept; nothing is written twice.
 */

/**
 * Who did something: a colleague by name, or one whose account is gone; whoever held the link; the
 * organization, as the team took down what it said; the team.
 */
export type HistoryActor =
  | { kind: 'person'; name: string }
  | { kind: 'gone' | 'link' | 'team' }
  | { kind: 'noted' | 'checked'; channel: Channel }

export interface HistoryLine {
  /** 'YYYY-MM-DD'. */
  day: string
  /** ISO date: what came last stands first. */
  at: string
  /** *Hidden*: from the public, by the organization, at once. */
  what: 'confirmed' | 'sent' | 'hidden' | 'changed'
  who: HistoryActor
  sections: Section[]
  /** The proposal, of what was sent or hidden. */
  sent?: string
}

/** A sheet as it stood from a moment on. */
export interface SheetVersion {
  day: string
  at: string
  fingerprints: Fingerprints
  /** Of what the organization hid itself: it is told with that, and the team changed nothing. */
  isOwn?: boolean
}

/**
 * What the team changed from one version of a sheet to the next: those whose sections all read as
 * before are left out, and so is the oldest, which nothing is known to come before.
 *
 * @param versions newest first
 */
export const changesBetween = (versions: readonly SheetVersion[]): HistoryLine[] =>
  versions.slice(0, -1).flatMap(({ day, at, fingerprints, isOwn }, index) => {
    if (isOwn) return []
    const before = versions[index + 1]!.fingerprints
    const sections = SECTIONS.map(({ code }) => code).filter(
      (code) => fingerprints[code] !== before[code],
    )
    return sections.length > 0
      ? [{ day, at, what: 'changed', who: { kind: 'team' }, sections }]
      : []
  })

/**
 * Lines in the order that people read, newest first. What one person did in several steps of one day
 * is one line, its sections in the order of the sheet; what was sent stays as it was sent.
 *
 * @example tellHistory([confirmedContact, confirmedHours]) // one line of two sections
 */
export function tellHistory(lines: readonly HistoryLine[]): HistoryLine[] {
  const told = Map.groupBy(lines, sameStep)
  return [...told.values()]
    .map((same): HistoryLine => {
      const last = same.toSorted(newestFirst)[0]!
      const said = new Set(same.flatMap(({ sections }) => sections))
      return {
        ...last,
        sections: SECTIONS.map(({ code }) => code).filter((code) => said.has(code)),
      }
    })
    .toSorted(newestFirst)
}

const sameStep = ({ day, what, who, sent }: HistoryLine): string =>
  JSON.stringify([day, what, who, sent ?? null])

const newestFirst = (a: HistoryLine, b: HistoryLine): number =>
  b.day.localeCompare(a.day) || b.at.localeCompare(a.at)
