import { distanceKm } from '@/geo/distance'

import type { CorrectableRow, Rules } from './apply'

/** What a change of the rules does to the rows. */
export interface CorrectionEffect<Row> {
  rows: number
  positions: number
  /** Rows left out that were shown, or shown that were left out. */
  excludedRows: number
  restoredRows: number
  /** Rows placed that were not, and the other way round. */
  newlyPlacedRows: number
  newlyUnplacedRows: number
  /** The longest way that a row is moved, as the crow flies. */
  farthest: Move | null
  /** The first rows concerned, before and after. */
  sample: { before: Row | null; after: Row | null }[]
}

/** From one named place to another, in kilometres. */
export interface Move {
  km: number
  from: string
  to: string
}

const SAMPLE_SIZE = 20

/** Compares every row under two sets of rules; nothing is written. */
export async function previewRules<Row extends CorrectableRow>(
  rows: AsyncIterable<Row> | Iterable<Row>,
  now: Rules,
  then: Rules,
): Promise<CorrectionEffect<Row>> {
  const effect: CorrectionEffect<Row> = {
    rows: 0,
    positions: 0,
    excludedRows: 0,
    restoredRows: 0,
    newlyPlacedRows: 0,
    newlyUnplacedRows: 0,
    farthest: null,
    sample: [],
  }
  const names = { now: now.employerNames(), then: then.employerNames() }
  for await (const row of rows) {
    const before = now.apply(row)
    const after = then.apply(row)
    if (isSame(before, after) && isNamedAlike(before, after, names)) continue
    effect.rows += 1
    effect.positions += row.positions
    if (before && !after) effect.excludedRows += 1
    if (!before && after) effect.restoredRows += 1
    if (before && after) {
      if (!before.place && after.place) effect.newlyPlacedRows += 1
      if (before.place && !after.place) effect.newlyUnplacedRows += 1
      effect.farthest = longer(effect.farthest, moveOf(before, after))
    }
    if (effect.sample.length < SAMPLE_SIZE) effect.sample.push({ before, after })
  }
  return effect
}

function moveOf(before: CorrectableRow, after: CorrectableRow): Move | null {
  if (!before.place || !after.place) return null
  const km = distanceKm(before.place, after.place)
  return { km, from: before.place.name, to: after.place.name }
}

const longer = (a: Move | null, b: Move | null): Move | null =>
  (b?.km ?? 0) > (a?.km ?? 0) ? b : a

function isSame(a: CorrectableRow | null, b: CorrectableRow | null): boolean {
  if (a === b) return true
  if (!a || !b) return false
  return (
    a.employerKey === b.employerKey &&
    a.occupationCode === b.occupationCode &&
    a.place?.key === b.place?.key &&
    a.place?.latitude === b.place?.latitude &&
    a.place?.longitude === b.place?.longitude
  )
}

function isNamedAlike(
  a: CorrectableRow | null,
  b: CorrectableRow | null,
  names: { now: Map<string, string>; then: Map<string, string> },
): boolean {
  if (!a || !b) return true
  return names.now.get(a.employerKey) === names.then.get(b.employerKey)
}
