/** What an import needs besides the file: prepared once, shared by all files of a run. */
import type { Place, PlaceMethod, Precision } from './types'

export type Placement = { place: Place | null; precision: Precision; method: PlaceMethod }

/** Answers where a folded city and a postal sector are. */
export interface Gazetteer {
  /** For the log and the admin: 'embedded', 'full'. */
  readonly name: string
  readonly size: number
  find(cityKey: string, fsa: string | null): Placement
}

export type LmiaContext = {
  gazetteer: Gazetteer
}
