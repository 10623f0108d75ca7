/** What an import needs besides the file: prepared once, shared by all files of a run. */
import type { Place, PlaceMethod, Precision } from './types'

/** Why a city alone did not place a row; kept for a person to mend. */
export type PlaceProblem = 'cityUnknown' | 'cityAmbiguous' | 'cityFarFromSector'

export interface Placement {
  place: Place | null
  precision: Precision
  method: PlaceMethod
}

/** Answers where a city (as typed) with a postal sector is. */
export interface Gazetteer {
  /** For the log and the admin: 'embedded', 'full'. */
  readonly name: string
  readonly size: number
  find(city: string, fsa: string | null): Placement & { problem: PlaceProblem | null }
}

export interface LmiaContext {
  gazetteer: Gazetteer
}
