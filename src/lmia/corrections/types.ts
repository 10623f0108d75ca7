/**
 * Corrections made by a person: rules laid over the rows when they are read. What was published
 * stays stored as it was, so a rule applies to past and future lists alike and can be withdrawn.
 */
import type { Place } from '../types'

export const CORRECTION_KINDS = [
  'employerAlias',
  'cityAlias',
  'movedPoint',
  'occupationFix',
  'exclusion',
] as const
export type CorrectionKind = (typeof CORRECTION_KINDS)[number]

interface Rule {
  id: string
}

/** Two names of one employer: rows of `employerKey` count for `to`. */
export type EmployerAlias = Rule & {
  kind: 'employerAlias'
  employerKey: string
  to: { key: string; name: string }
}

/** A city as typed stands for a known place; with `fsa`, only in that postal sector. */
export type CityAlias = Rule & {
  kind: 'cityAlias'
  cityKey: string
  fsa: string | null
  to: Place
}

/** A place whose point was wrong. Degrees. */
export type MovedPoint = Rule & {
  kind: 'movedPoint'
  placeKey: string
  latitude: number
  longitude: number
}

/** An occupation code or title read wrongly; with `employerKey`, only for that employer. */
export type OccupationFix = Rule & {
  kind: 'occupationFix'
  /** Code as read; `null` stands for a blank or unreadable one. */
  occupationCode: string | null
  /** Title as read, folded; `null` for any. */
  occupationTitle: string | null
  employerKey: string | null
  to: { code: string }
}

/** Rows left out of every count, with the reason kept beside. Every given condition must hold. */
export type Exclusion = Rule & {
  kind: 'exclusion'
  employerKey: string | null
  cityKey: string | null
  /** One line of one file, by the file's SHA-256. */
  fileSha256: string | null
  line: number | null
}

export type Correction = EmployerAlias | CityAlias | MovedPoint | OccupationFix | Exclusion
