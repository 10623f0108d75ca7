/** What a gazetteer knows: names, the places they lead to, postal sectors. */
import type { Point } from '@/geo/distance'

import type { Place } from '../types'

/** A name and the place it leads to. */
export type GazetteerName = Point & {
  /** Folded with `foldCity`. */
  key: string
  /** As people write it: an official name, a former one, a usual spelling. */
  written: string
  place: Place
  /** Names of one municipality share it; tells homonyms from synonyms. */
  municipality: string
  population: number
  /** True for our own table of former names and usual spellings. */
  isAlias: boolean
}

/** A postal sector: three characters; rural when the second is 0. */
export interface Sector {
  fsa: string
  /** Centre, urban sectors only. */
  center: Point | null
  /** Municipalities known to have a postal code in it. */
  members: ReadonlyMap<string, Point>
  /** Regions a rural sector serves, when its municipalities are not all known. */
  regions?: readonly string[] | null
  /** Place shown for the rows of the sector: urban sectors with a centre. */
  place: Place | null
}

export interface GazetteerData {
  name: string
  names: readonly GazetteerName[]
  sectors: ReadonlyMap<string, Sector>
  /** Municipality shown by postal sector, for it alone holds a fifth of all rows. */
  splitMunicipality: string
}
