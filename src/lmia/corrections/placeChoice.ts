/** A place that a correction may be about, or lead to. */
export interface PlaceChoice {
  key: string
  name: string
  mrc: string | null
  latitude: number
  longitude: number
  /** Positions of the lists that stand there; 0 for a place that only the gazetteer knows. */
  positions: number
}
