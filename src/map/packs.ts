/**
 * Columns packed into keys: sets of codes that are met together, each set one code. 95,000 rows have
 * some 500 sets of kind, period and stream, 3,000 of occupation, group, skill and sector, and 2,000 of
 * place and what goes with it. A question is answered for sets, and a row costs three look-ups.
 */
import { FACET, type Facet, FACETS, type Pack, PACKS } from './facets'

/** What a set of a pack knows beside its facets. */
export type PackedColumn = Facet | 'kind' | 'period' | 'place'

const PACK_OF_OTHERS = { kind: 'time', period: 'time', place: 'where' } as const

/** The columns of each pack. */
export const COLUMNS_OF: Readonly<Record<Pack, readonly PackedColumn[]>> = {
  time: ['kind', 'period', ...facetsOf('time')],
  work: facetsOf('work'),
  where: ['place', ...facetsOf('where')],
}

/** The facets that are counted with a pack. */
function facetsOf(pack: Pack): Facet[] {
  return FACETS.filter((facet) => FACET[facet].pack === pack)
}

export const packOf = (column: PackedColumn): Pack =>
  column in PACK_OF_OTHERS
    ? PACK_OF_OTHERS[column as keyof typeof PACK_OF_OTHERS]
    : FACET[column as Facet].pack

/** Codes of words and of sets are of two bytes where they can be, and words always. */
export const MOST_CODES = 65_536

/** Codes of the sets, one for each row. */
export type KeyColumn = Uint8Array | Uint16Array | Uint32Array

/** As narrow as the codes allow: a row of narrow columns is read from memory sooner. */
export function narrowColumn(length: number, codes: number): KeyColumn {
  if (codes <= 256) return new Uint8Array(length)
  return codes <= MOST_CODES ? new Uint16Array(length) : new Uint32Array(length)
}

/** Something for each pack. */
export const mapPacks = <T>(make: (pack: Pack) => T): Record<Pack, T> =>
  Object.fromEntries(PACKS.map((pack) => [pack, make(pack)])) as Record<Pack, T>

/** Gives each set of codes that is met a code of its own, in order of first sight. */
export class SetDictionary {
  /** From a pair (code so far, next code) to a code, for each column but the first. */
  private readonly steps: Map<number, number>[]
  private readonly sets: number[][]

  constructor(private readonly width: number) {
    this.steps = Array.from({ length: width }, () => new Map<number, number>())
    this.sets = Array.from({ length: width }, () => [])
  }

  /** How many sets were met. */
  get size(): number {
    return this.sets[0]!.length
  }

  /** @param codes one for each column, under `MOST_CODES` each */
  code(codes: readonly number[]): number {
    let at = 0
    for (let column = 0; column < this.width; column += 1) {
      const pair = at * MOST_CODES + codes[column]!
      const step = this.steps[column]!
      let next = step.get(pair)
      if (next === undefined) {
        next = step.size
        step.set(pair, next)
        if (column === this.width - 1) this.sets.forEach((one, i) => one.push(codes[i]!))
      }
      at = next
    }
    return at
  }

  /** What each set has in one of its columns. */
  column(at: number): Uint16Array {
    return Uint16Array.from(this.sets[at]!)
  }
}
