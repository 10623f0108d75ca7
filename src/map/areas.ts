/**
 * What a row belongs to besides the circle it stands on. A locality is a part of its municipality,
 * and totals are those of the municipality; Montréal stands in postal sectors, is one municipality,
 * and its boroughs are parts of it where a list names them.
 */
import { boroughOf } from '@/lmia/place/boroughs'
import { foldCity } from '@/lmia/place/names'
import { MONTREAL_CODE, readLocality } from '@/lmia/place/sectors'
import type { StoredApproval } from '@/lmia/store/storedApproval'

import type { MapPlace } from './row'

export interface MapArea {
  /** 'm:68055', 'n:…' (no official code), 'l:…' (locality), 'b:…' (borough). */
  key: string
  name: string
}

export interface RowAreas {
  /** `null` where only the postal sector is known. */
  municipality: MapArea | null
  /** A locality or a borough that the list names. */
  part: MapArea | null
}

/** The municipality of a row and the part of it that its city names; nulls where neither is known. */
export function areasOf({
  place,
  method,
  cityKey,
}: Pick<StoredApproval, 'place' | 'method' | 'cityKey'>): RowAreas {
  if (place === null) return { municipality: null, part: null }
  if (method === 'split') return { municipality: MONTREAL, part: boroughOf(cityKey ?? '') ?? null }
  if (place.kind === 'postalSector') return { municipality: null, part: null }
  const locality = readLocality(place)
  if (!locality) return { municipality: { key: place.key, name: place.name }, part: null }
  const municipality = {
    key: keyOfMunicipality(locality.code),
    name: locality.municipality,
  }
  return { municipality, part: boroughAt(place) ?? { key: place.key, name: locality.name } }
}

/**
 * The borough that a locality of Montréal is. One with a postal code of no sector ("Ville St-Laurent, K4T", for
 * H4T) is placed by its name alone, and is the borough all the same.
 */
export function boroughAt(place: Pick<MapPlace, 'key' | 'name'>): MapArea | undefined {
  const locality = readLocality(place)
  return locality?.code === MONTREAL_CODE ? boroughOf(foldCity(locality.name)) : undefined
}

const OFFICIAL = 'm:'

/** @example keyOfMunicipality('68055') // 'm:68055' */
export const keyOfMunicipality = (code: string): string =>
  /^\d+$/.test(code) ? `${OFFICIAL}${code}` : code

/** The municipality of a key, as it stands in addresses: its official code when it has one. */
export const codeOfMunicipality = (key: string): string =>
  key.startsWith(OFFICIAL) ? key.slice(OFFICIAL.length) : key

/** Its rows stand on many circles, so that none of them is the city's. */
export const isMontreal = ({ key }: MapArea): boolean => key === MONTREAL.key

const MONTREAL: MapArea = { key: keyOfMunicipality(MONTREAL_CODE), name: 'Montréal' }
