import { foldWords } from '@/text/fold'

import type { Gazetteer } from '../context'
import { foldEmployer } from '../normalize/employer'
import { foldCity } from '../place/names'
import type { Place } from '../types'

import type { CorrectionDocument } from './document'
import {
  type CorrectionProblem,
  isInQuebec,
  PLACE_UNKNOWN,
  problemsOf,
  type TypedCorrection,
} from './problems'

export interface ResolvedCorrection {
  /** Fields the site fills in: folded names, the place meant. */
  fields: Partial<CorrectionDocument>
  problems: CorrectionProblem[]
}

/**
 * Folds what was typed and finds the place meant, or says what is missing. The gazetteer is asked
 * for only when a place must be found.
 */
export async function resolveTyped(
  typed: TypedCorrection,
  loadGazetteer: () => Promise<Gazetteer>,
): Promise<ResolvedCorrection> {
  const fields: TypedCorrection = {
    employerKey: fold(typed.employerName, foldEmployer),
    toEmployerKey: fold(typed.toEmployerName, foldEmployer),
    cityKey: fold(typed.city, foldWords),
    fsa: typed.fsa?.trim().toUpperCase() || null,
    occupationCode: typed.occupationCode?.trim() || null,
    toOccupationCode: typed.toOccupationCode?.trim() || null,
  }
  const problems = problemsOf({ ...typed, ...fields })
  if (typed.kind === 'cityAlias' && problems.length === 0) {
    const place = findTarget(await loadGazetteer(), typed, fields.fsa ?? null)
    if (place) Object.assign(fields, place)
    else problems.push({ path: 'toPlaceName', message: PLACE_UNKNOWN })
  }
  return { fields, problems }
}

const fold = (text: string | null | undefined, by: (text: string) => string): string | null =>
  text?.trim() ? by(text) : null

/** The place named, in the gazetteer; or the point given by hand under that name. */
function findTarget(
  gazetteer: Gazetteer,
  typed: TypedCorrection,
  fsa: string | null,
): TypedCorrection | undefined {
  const name = typed.toPlaceName!.trim()
  // A person's word is enough where the postal sector contradicts the name.
  const place = gazetteer.find(name, fsa).place ?? gazetteer.find(name, null).place
  if (isInQuebec(typed)) {
    return {
      toPlaceName: name,
      toPlaceKey: place?.key ?? `l:${foldCity(name)}`,
      toRegionCode: place?.regionCode ?? null,
      toMrc: place?.mrc ?? null,
      latitude: typed.latitude,
      longitude: typed.longitude,
    }
  }
  return place ? placeFields(place) : undefined
}

const placeFields = (place: Place): TypedCorrection => ({
  toPlaceName: place.name,
  toPlaceKey: place.key,
  toRegionCode: place.regionCode,
  toMrc: place.mrc,
  latitude: place.latitude,
  longitude: place.longitude,
})
