import type { PassageKind } from '@/content'

/** A French passage with a translation that somebody approved, now or once. */
export interface MemoryPair {
  source: string
  target: string
  /** What the passage is and is read with; empty for one that has left its text. */
  kind: PassageKind | ''
  context: string
  /** The text it is from, for display. */
  title: string
  /** Approved, and of the French of today. What was replaced since is shown as older. */
  isCurrent: boolean
}

/** The passage that is being translated. */
export interface MemoryQuestion {
  source: string
  kind: PassageKind
  context: string
}

/**
 * How a passage of the memory is like the one that is asked for, the nearest first:
 * - `sameContext`: the same words, in the same kind of place
 * - `exact`: the same words
 * - `form`: the same words but for case, punctuation or marks
 * - `adapted`: only numbers or names differ, and were replaced in what is proposed
 * - `fuzzy`: alike
 */
export const MATCH_KINDS = ['sameContext', 'exact', 'form', 'adapted', 'fuzzy'] as const

export type MatchKind = (typeof MATCH_KINDS)[number]

/** A number or a name that was put in the place of another. */
export interface Replacement {
  from: string
  to: string
}

export interface MemoryMatch {
  kind: MatchKind
  /** Share of the words that are the same, from `minPercent` to 100; 100 is for the same words only. */
  percent: number
  /** The French of the memory, whose difference from the passage is shown. */
  source: string
  /** What is proposed: the translation of the memory, adapted where `adapted` says so. */
  target: string
  adapted: readonly Replacement[]
  /** Wording that was replaced since, or whose French is no longer so. */
  isOlder: boolean
  /** The texts it is from, at most three. */
  titles: readonly string[]
}
