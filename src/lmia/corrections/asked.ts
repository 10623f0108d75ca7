/** A correction as the place panel of the map begins it, in the address of its form. */

/** The fields that an address may fill. */
export const ASKED_FIELDS = ['kind', 'city', 'placeKey', 'toPlaceName'] as const
export type AskedCorrection = Partial<Record<(typeof ASKED_FIELDS)[number], string>>

/**
 * What is most often wrong of a place: where its point stands, or, where it has none of its own, how lists write
 * its name. Another kind can be chosen, and finds the name there.
 *
 * @param key of the place; '' for rows without one
 */
export function correctionOfPlace({ key, name }: { key: string; name: string }): AskedCorrection {
  if (key === '') return { kind: 'cityAlias' }
  // A borough, and a municipality of several circles, have no point.
  const hasPoint = !key.startsWith('b:')
  return hasPoint
    ? { kind: 'movedPoint', placeKey: key, toPlaceName: name, city: name }
    : { kind: 'cityAlias', city: name }
}

/** Longer is no name. */
const MAX_LENGTH = 200

/** Reads what `correctionOfPlace` wrote in an address. */
export function readAsked(params: URLSearchParams): AskedCorrection {
  const asked: AskedCorrection = {}
  for (const name of ASKED_FIELDS) {
    const value = params.get(name)
    if (value && value.length <= MAX_LENGTH) asked[name] = value
  }
  return asked
}
