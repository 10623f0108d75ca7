/**
 * The approvals as columns in memory: three keys for each row (`packs.ts`), its employer and its
 * figures, and small dictionaries for the words. A row takes under 60 bytes, names included, and a
 * question is one pass over the keys (see `query.ts`).
 *
 * Rows are sorted by place, then by what else is known of where they are, then by sector and the rest
 * of `work`: the rows of a place stand together, and whether they pass a filter of work changes seldom
 * from one to the next, so that the processor guesses it right.
 */
import type { LmiaKind } from '@/lmia/types'

import type { Amounts } from './amounts'
import type { MapArea } from './areas'
import type { EmployerList } from './employers'
import type { EmployersHere } from './employersHere'
import type { Facet, Pack } from './facets'
import { type KeyColumn, type PackedColumn, packOf } from './packs'
import type { MapPeriod } from './period'
import type { MapPlace } from './row'

export interface MapTable {
  /** Changes when the data changes. */
  version: string
  rowCount: number
  /** For each row, the code of the set of facts that it has of each pack. */
  keys: Record<Pack, KeyColumn>
  /** How many sets of facts each pack has. */
  sets: Record<Pack, number>
  /**
   * What each set has, column by column: dictionary codes for facets (0 is '', not published),
   * indexes in `KINDS`, `periods` and `places`. Sets of `where` are sorted by place, those of `work`
   * by sector and skill.
   */
  packed: Record<PackedColumn, Uint16Array>
  words: Record<Facet, readonly string[]>
  here: EmployersHere
  /** Index in `parts`; 0 where the list names no part of the municipality. */
  part: KeyColumn
  /** What each row counts for, as a code of `amounts`. */
  amount: KeyColumn
  amounts: Amounts
  /** What all rows of each region add up to, by set of `time`, as pairs (`tallies.ts`). */
  timePairs: readonly Float64Array[]
  /** Sorted by time. */
  periods: readonly MapPeriod[]
  employers: EmployerList
  /** The names that lists give an employer, by its id, where they give several. */
  spellings: ReadonlyMap<string, readonly string[]>
  /** Place 0 stands for rows that could not be placed. */
  places: readonly MapPlace[]
  /** Localities and boroughs that lists name. */
  parts: readonly MapArea[]
  /** Names of municipalities by key: Montréal has one, and no circle of its own. */
  municipalities: ReadonlyMap<string, string>
  /** Keys of circles that hold rows of another municipality, and of those whose rows stand on several. */
  scattered: ReadonlySet<string>
  /** What lists call a municipality's circle, a locality or a borough, by key. */
  writtenAs: ReadonlyMap<string, ReadonlySet<string>>
  /** Rows of place `p` are `placeStart[p]` to `placeStart[p + 1]`, end excluded. */
  placeStart: Uint32Array
  /** The same for the sets of `where`. */
  whereStart: Uint32Array
  /** A title met for each occupation code, as a list wrote it. */
  occupationTitles: ReadonlyMap<string, string>
  /** The codes of each group of occupations that lists name, most positions first. */
  occupationGroups: ReadonlyMap<string, readonly string[]>
  /** Keys of the periods that each kind has a list for: the others are gaps, not zeros. */
  listed: Record<LmiaKind, ReadonlySet<string>>
  /** By key. */
  placeIndex: ReadonlyMap<string, number>
  partIndex: ReadonlyMap<string, number>
}

/** Kinds in the order of their codes. */
export const KINDS: readonly LmiaKind[] = ['positive', 'negative']

/** What a row has in a packed column. */
export const codeAt = ({ keys, packed }: MapTable, column: PackedColumn, row: number): number =>
  packed[column][keys[packOf(column)][row]!]!

/** Municipalities without a circle of their own. */
export const otherMunicipalities = ({ municipalities, placeIndex }: MapTable): MapArea[] =>
  [...municipalities].flatMap(([key, name]) => (placeIndex.has(key) ? [] : [{ key, name }]))

/** Whether any row has a value: without a concordance no row has a group, though its code is published. */
export const isKnown = ({ words }: MapTable, facet: Facet): boolean =>
  words[facet].some((word) => word !== '')
