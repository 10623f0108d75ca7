/** What an import gives the map: plain values, whatever the database. */
import type { LmiaKind, PlaceKind, SkillLevel, Stream, Teer } from '@/lmia/types'

import type { MapArea } from './areas'
import type { MapPeriod } from './period'

/** One line of a list. */
export interface MapRow {
  kind: LmiaKind
  period: MapPeriod
  stream: Stream | null
  employer: MapEmployer & Partial<KnownAs>
  /** 4 digits (NOC 2011) or 5 (NOC 2021). */
  occupationCode: string | null
  /** As written in the list. */
  occupationTitle: string | null
  /** The codes that go on as one another across 2024; `null` when no concordance is installed. */
  occupationGroup: string | null
  skillLevel: SkillLevel | null
  teer: Teer | null
  /** First digit of the occupation code. */
  sector: string | null
  /** Absent when the row could not be placed. */
  place: MapPlace | null
  /** Absent where only the postal sector is known. */
  municipality: MapArea | null
  /** A locality or a borough that the list names, within the municipality. */
  part: MapArea | null
  /** The city as the list writes it, folded as the importer folds cities; `null` without one. */
  cityKey: string | null
  positions: number
  /** `null` before 2021Q4: the lists do not say. */
  lmias: number | null
}

/** All that lists and corrections say is one employer. */
export interface KnownAs {
  spellings: readonly string[]
  /** Its own identifier among them: addresses that were shared name it by any. */
  ids: readonly string[]
}

/** What a panel can be about: circles, and boroughs, which have none of their own. */
export type AreaKind = PlaceKind | 'borough'

/** Somewhere a circle can stand. */
export interface MapPlace {
  key: string
  kind: AreaKind
  name: string
  /** '01'–'17', or '' when unknown. */
  region: string
  mrc: string
  latitude: number
  longitude: number
}

export interface MapEmployer {
  id: string
  name: string
}
