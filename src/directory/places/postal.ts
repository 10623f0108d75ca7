/** Postal codes of Quebec: a whole code, else its sector (the first three characters). */
import type { Point } from '@/geo/distance'
import type { Sector } from '@/lmia/place/gazetteerData'

import type { KnownAddress, PlaceFound } from './types'

/** `A1A` or `A1A 1A1`, spaces or not; the groups are the sector and the rest. */
export const POSTAL_CODE = /^([a-z]\d[a-z])[\s-]*(\d[a-z]\d)?$/i

export interface PostalCodes {
  /** The place of a code, as exactly as it is known; nothing for a code never heard of. */
  find: (sector: string, rest: string | undefined) => PlaceFound | null
}

interface Spot {
  point: Point
  region: string | null
}

/**
 * The table of codes: the organizations' own addresses first, which are exact, then the sectors of
 * the gazetteer. A rural sector (second character 0) spreads over tens of kilometres, so no distance
 * is counted from it.
 */
export function buildPostalCodes(
  addresses: readonly KnownAddress[],
  sectors: ReadonlyMap<string, Sector>,
): PostalCodes {
  const known = spotsByCode(addresses)
  return {
    find: (typedSector, typedRest) => {
      const fsa = typedSector.toUpperCase()
      const code = typedRest ? `${fsa} ${typedRest.toUpperCase()}` : null
      const exact = code ? known.get(code) : undefined
      if (code && exact) return toPlace('postalCode', code, exact, false)
      return findSector(fsa, sectors.get(fsa), known.get(fsa) ?? [])
    },
  }
}

function findSector(
  fsa: string,
  sector: Sector | undefined,
  addresses: readonly Spot[],
): PlaceFound | null {
  if (sector?.center) {
    const region = sector.place?.regionCode ?? null
    return toPlace('postalSector', fsa, [{ point: sector.center, region }], false)
  }
  if (!sector)
    return addresses.length ? toPlace('postalSector', fsa, addresses, isRural(fsa)) : null
  const spots = [
    ...[...sector.members.values()].map((point): Spot => ({ point, region: null })),
    ...addresses,
  ]
  const regions = sector.regions ?? [...new Set(addresses.flatMap(({ region }) => region ?? []))]
  return {
    ...toPlace('postalSector', fsa, spots, true),
    region: regions.length === 1 ? (regions[0] ?? null) : null,
  }
}

const isRural = (fsa: string): boolean => fsa[1] === '0'

function toPlace(
  kind: PlaceFound['kind'],
  label: string,
  spots: readonly Spot[],
  isWide: boolean,
): PlaceFound {
  const regions = new Set(spots.map(({ region }) => region))
  const [region = null] = regions.size === 1 ? regions : []
  return { kind, label, alias: null, region, mrc: null, point: middleOf(spots), isWide }
}

function middleOf(spots: readonly Spot[]): Point | null {
  if (spots.length === 0) return null
  return {
    latitude: spots.reduce((sum, { point }) => sum + point.latitude, 0) / spots.length,
    longitude: spots.reduce((sum, { point }) => sum + point.longitude, 0) / spots.length,
  }
}

/** Addresses by whole code and by sector. */
function spotsByCode(addresses: readonly KnownAddress[]): Map<string, Spot[]> {
  const spots = new Map<string, Spot[]>()
  for (const { postalCode, point, region } of addresses) {
    const match = POSTAL_CODE.exec(postalCode?.trim() ?? '')
    if (!match?.[1]) continue
    const sector = match[1].toUpperCase()
    const codes = match[2] ? [sector, `${sector} ${match[2].toUpperCase()}`] : [sector]
    for (const code of codes) spots.set(code, [...(spots.get(code) ?? []), { point, region }])
  }
  return spots
}
