import type { Point } from '@/geo/distance'

/** An organization's own place, which fills what the gazetteer lacks. */
export interface KnownAddress {
  municipality: string | null
  postalCode: string | null
  region: string | null
  point: Point
}

/** A region by all the names it goes by, and its main town. */
export interface KnownRegion {
  /** '01' to '17'. */
  code: string
  names: readonly string[]
  point: Point | null
}

export interface PlaceFound {
  kind: 'town' | 'postalCode' | 'postalSector' | 'region'
  /** As people write it: a name, or a postal code in capitals. */
  label: string
  /** What was asked for, when the label is the town that it is part of ("Knowlton" of Lac-Brome). */
  alias: string | null
  /** Region code; null when unknown or when it spreads over several. */
  region: string | null
  /** Regional county (MRC), when the gazetteer knows it. */
  mrc: string | null
  point: Point | null
  /** A region, or a rural postal sector: no distance is counted from it. */
  isWide: boolean
}

/** A place that is not in Quebec. */
export interface Outside {
  /** As typed; of a position, the town that tells so, when there is one. */
  label: string
  /** Province or territory of Canada, as post writes it ('ON'); null for another country. */
  province: Province | null
}

export type Province =
  'AB' | 'BC' | 'MB' | 'NB' | 'NL' | 'NS' | 'NT' | 'NU' | 'ON' | 'PE' | 'SK' | 'YT'

export interface PlaceAnswer {
  found: PlaceFound | null
  /** Found: others that bear the name, or whose name begins so. */
  others: PlaceFound[]
  /** Not found: places that may be meant, best first. */
  suggestions: PlaceFound[]
  /** Several places bear the name and none is the likeliest: the reader chooses. */
  isAmbiguous: boolean
  outside: Outside | null
  looksLikePostalCode: boolean
}

export interface Places {
  resolve: (typed: string) => PlaceAnswer
  /** The town of exactly this name, when one is clearly meant: a look into a table, nothing more. */
  townNamed: (typed: string) => PlaceFound | null
  /** The larger town whose name is written so by ear, when it is one: a look into a table. */
  townMisspelt: (typed: string) => PlaceFound | null
  /** The region of exactly this name, whatever the language, or one that people call it by: a look into a table too. */
  regionNamed: (typed: string) => PlaceFound | null
  /** Where a device's position lies, when it is not in Quebec. */
  outsideAt: (point: Point) => Outside | null
  /** The town nearest to a point, to name a device's position; nothing when all are far. */
  townNear: (point: Point) => PlaceFound | null
}
