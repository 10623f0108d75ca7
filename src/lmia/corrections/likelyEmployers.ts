/** Employers that the lists may write in two ways, for a person to decide. */
import { ARTICLES, LEGAL_FORMS } from '../normalize/employer'
import type { Place } from '../types'

/** Small words that one spelling has and the other has not. */
const SMALL_WORDS = new Set(['de', 'du', 'des', 'd', 'l', 'et', 'and', 'of'])

/** What the rows say of one employer. */
interface Seen {
  key: string
  rows: number
  positions: number
  /** Municipalities and postal sectors where it has rows. */
  places: Map<string, Place>
}

/** Two keys that may be one employer. */
export interface LikelyPair {
  /** The one with fewer positions. */
  key: string
  rows: number
  positions: number
  /** The one that it may be. */
  other: { key: string; positions: number }
  /** Where both have rows. */
  place: Place
}

interface EmployerRow {
  employerKey: string
  positions: number
  place: Place | null
}

/** Gathers rows, then pairs the keys whose letters are the same and that share a place. */
export class LikelyEmployers {
  private readonly seen = new Map<string, Seen>()

  add({ employerKey: key, positions, place }: EmployerRow): void {
    let seen = this.seen.get(key)
    if (!seen) this.seen.set(key, (seen = { key, rows: 0, positions: 0, places: new Map() }))
    seen.rows += 1
    seen.positions += positions
    if (place) seen.places.set(place.key, place)
  }

  /** @param isSettled whether a person already said of a key what it is */
  pairs(isSettled: (key: string) => boolean): LikelyPair[] {
    const groups = Map.groupBy(this.seen.values(), ({ key }) => lettersOf(key))
    return [...groups.values()].flatMap((group) => {
      const bySize = group.sort((a, b) => b.positions - a.positions)
      return bySize.flatMap((seen, at) => pairOf(seen, bySize.slice(0, at), isSettled) ?? [])
    })
  }
}

/** One with the largest that shares a place with it, unless a person settled either. */
function pairOf(
  { key, rows, positions, places }: Seen,
  larger: readonly Seen[],
  isSettled: (key: string) => boolean,
): LikelyPair | undefined {
  if (isSettled(key)) return undefined
  for (const other of larger) {
    const place = [...places.values()].find((one) => other.places.has(one.key))
    if (place && !isSettled(other.key)) {
      return { key, rows, positions, other: { key: other.key, positions: other.positions }, place }
    }
  }
  return undefined
}

/** The letters of a key without small words, legal forms and spaces: "rodeo fx" and "rodeofx" share them. */
const lettersOf = (key: string): string =>
  key
    .split(' ')
    .filter((word) => !ARTICLES.has(word) && !SMALL_WORDS.has(word) && !LEGAL_FORMS.has(word))
    .join('') || key
