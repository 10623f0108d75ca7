import type { StoredUnits, Unit } from '../types'

/**
 * Words that stood beside the source before passages were kept, as translations of it: read by all since,
 * so approved, by nobody and without a date.
 */
export const unitsFromBoxes = (
  units: readonly Unit[],
  boxes: ReadonlyMap<string, string>,
): StoredUnits =>
  Object.fromEntries(
    units.flatMap(({ key, path, source, fingerprint }) => {
      const target = boxes.get(path)
      return target ? [[key, { source, target, fingerprint, state: 'approved' }] as const] : []
    }),
  )
