import type { Payload, PayloadRequest } from 'payload'

import { env } from '@/env'
import type { Label } from '@/i18n/locales'
import { foldWords } from '@/text/fold'

import { foldEmployer } from '../../normalize/employer'
import { loadLmiaContext } from '../../official/installedGazetteer'
import { foldCity } from '../../place/names'
import type { Place } from '../../types'

import type { CorrectionDocument } from './corrections'

/** What is wrong with a correction, at the field it is about. */
export type CorrectionProblem = { path: string; message: Label }

export type ResolvedCorrection = {
  /** Fields the site fills in: folded names, the place meant. */
  fields: Partial<CorrectionDocument>
  problems: CorrectionProblem[]
}

type Typed = Partial<CorrectionDocument>

/** Folds what was typed and finds the place meant, or says what is missing. */
export async function resolveCorrection(typed: Typed): Promise<ResolvedCorrection> {
  const fields: Typed = {
    employerKey: fold(typed.employerName, foldEmployer),
    toEmployerKey: fold(typed.toEmployerName, foldEmployer),
    cityKey: fold(typed.city, foldWords),
    fsa: typed.fsa?.trim().toUpperCase() || null,
    occupationCode: typed.occupationCode?.trim() || null,
    toOccupationCode: typed.toOccupationCode?.trim() || null,
  }
  const problems = problemsOf({ ...typed, ...fields })
  if (typed.kind === 'cityAlias' && problems.length === 0) {
    const place = await findTarget(typed, fields.fsa ?? null)
    if (place) Object.assign(fields, place)
    else problems.push({ path: 'toPlaceName', message: PLACE_UNKNOWN })
  }
  return { fields, problems }
}

/** The target of an alias must exist to be shown, even when no list names it so. */
export async function ensureEmployer(
  payload: Payload,
  req: PayloadRequest,
  { toEmployerKey, toEmployerName }: CorrectionDocument,
): Promise<void> {
  const where = { key: { equals: toEmployerKey } }
  // With the request: its transaction is under way, and a write beside it would wait for itself.
  const found = await payload.db.findOne({ collection: 'employers', where, req })
  if (found) return
  await payload.db.create({
    collection: 'employers',
    data: { key: toEmployerKey, name: toEmployerName?.trim() },
    req,
  })
}

const fold = (text: string | null | undefined, by: (text: string) => string): string | null =>
  text?.trim() ? by(text) : null

/** What each kind of correction cannot do without. */
function problemsOf(typed: Typed): CorrectionProblem[] {
  const missing = (path: keyof Typed, message: Label): CorrectionProblem[] =>
    typed[path] === null || typed[path] === undefined || typed[path] === ''
      ? [{ path, message }]
      : []
  switch (typed.kind) {
    case 'employerAlias':
      return [...missing('employerName', NEEDED), ...missing('toEmployerName', NEEDED)]
    case 'cityAlias':
      return [
        ...missing('city', NEEDED),
        ...missing('toPlaceName', NEEDED),
        ...(typed.fsa && !/^[GHJ]\d[A-Z]$/.test(typed.fsa)
          ? [{ path: 'fsa', message: SECTOR_UNREADABLE }]
          : []),
      ]
    case 'movedPoint':
      return [
        ...missing('placeKey', NEEDED),
        ...missing('latitude', NEEDED),
        ...missing('longitude', NEEDED),
        ...(isInQuebec(typed) ? [] : [{ path: 'latitude', message: POINT_OUTSIDE }]),
      ]
    case 'occupationFix':
      return [
        ...(typed.occupationCode || typed.occupationTitle
          ? []
          : [{ path: 'occupationCode', message: NEEDED }]),
        ...(/^\d{4,5}$/.test(typed.toOccupationCode ?? '')
          ? []
          : [{ path: 'toOccupationCode', message: CODE_UNREADABLE }]),
      ]
    case 'exclusion':
      return typed.employerName || typed.city || (typed.fileSha256 && typed.line)
        ? []
        : [{ path: 'employerName', message: NOTHING_TO_EXCLUDE }]
    default:
      return [{ path: 'kind', message: NEEDED }]
  }
}

/** Quebec, roughly, in degrees: a point outside is a slip of the hand. */
const isInQuebec = ({ latitude, longitude }: Typed): boolean =>
  typeof latitude === 'number' &&
  typeof longitude === 'number' &&
  latitude > 44.9 &&
  latitude < 62.6 &&
  longitude > -79.8 &&
  longitude < -57

/** The place named, in the gazetteer; or the point given by hand under that name. */
async function findTarget(typed: Typed, fsa: string | null): Promise<Typed | undefined> {
  const { gazetteer } = await loadLmiaContext(env.DATA_DIR)
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

const placeFields = (place: Place): Typed => ({
  toPlaceName: place.name,
  toPlaceKey: place.key,
  toRegionCode: place.regionCode,
  toMrc: place.mrc,
  latitude: place.latitude,
  longitude: place.longitude,
})

const NEEDED: Label = {
  fr: 'Ce champ est nécessaire.',
  en: 'This field is needed.',
  es: 'Este campo es necesario.',
}
const PLACE_UNKNOWN: Label = {
  fr: 'Aucun lieu de ce nom au Québec. Vérifiez le nom, ou donnez la latitude et la longitude.',
  en: 'No place of this name in Quebec. Check the name, or give the latitude and longitude.',
  es: 'Ningún lugar de ese nombre en Quebec. Compruebe el nombre o indique latitud y longitud.',
}
const SECTOR_UNREADABLE: Label = {
  fr: 'Un secteur postal du Québec a trois caractères, comme J0L.',
  en: 'A postal sector of Quebec has three characters, such as J0L.',
  es: 'Un sector postal de Quebec tiene tres caracteres, como J0L.',
}
const POINT_OUTSIDE: Label = {
  fr: 'Ce point n’est pas au Québec (latitude 45 à 62, longitude −80 à −57).',
  en: 'This point is not in Quebec (latitude 45 to 62, longitude −80 to −57).',
  es: 'Este punto no está en Quebec (latitud 45 a 62, longitud −80 a −57).',
}
const CODE_UNREADABLE: Label = {
  fr: 'Un code de profession a 4 chiffres (CNP 2011) ou 5 (CNP 2021).',
  en: 'An occupation code has 4 digits (NOC 2011) or 5 (NOC 2021).',
  es: 'Un código de ocupación tiene 4 cifras (CNO 2011) o 5 (CNO 2021).',
}
const NOTHING_TO_EXCLUDE: Label = {
  fr: 'Dites quoi écarter : un employeur, une ville, ou une ligne d’un fichier.',
  en: 'Say what to leave out: an employer, a city, or a line of a file.',
  es: 'Indique qué excluir: un empleador, una ciudad o una línea de un archivo.',
}
