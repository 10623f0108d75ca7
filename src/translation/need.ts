import type { TranslationCounts } from './states'

/** What tells how much a translation is needed. */
export interface Needed {
  counts: TranslationCounts
  /** ISO date of its last publication: readers have it before them. */
  publishedAt?: string | null
  /** The day by which it should be done, 'yyyy-MM-dd'. */
  dueDate?: string | null
}

/** The first reason that holds decides; what has none comes last. */
const NEEDS: readonly ((translation: Needed) => boolean)[] = [
  // Readers are told that the French has changed.
  ({ counts, publishedAt }) => counts.units.stale > 0 && Boolean(publishedAt),
  // Somebody promised a day.
  ({ counts, dueDate }) => counts.wordsToDo > 0 && Boolean(dueDate),
  ({ counts }) => counts.units.stale > 0,
  // Readers find French in the middle of their page.
  ({ counts, publishedAt }) => counts.units.missing > 0 && Boolean(publishedAt),
  // What is begun is nearer its end than what is not.
  ({ counts }) => counts.units.missing > 0 && counts.units.missing < counts.totalUnits,
  ({ counts }) => counts.units.missing > 0,
  ({ counts }) => counts.units.toReview > 0,
]

/** Translations by how much they are needed; alike, by their day, then the one with fewer words to do. */
export const inOrderOfNeed = <Each extends Needed>(translations: readonly Each[]): Each[] =>
  [...translations].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.dueDate ?? NO_DAY).localeCompare(b.dueDate ?? NO_DAY) ||
      a.counts.wordsToDo - b.counts.wordsToDo,
  )

/** After every day. */
const NO_DAY = '9999-12-31'

function rank(translation: Needed): number {
  const at = NEEDS.findIndex((holds) => holds(translation))
  return at < 0 ? NEEDS.length : at
}
