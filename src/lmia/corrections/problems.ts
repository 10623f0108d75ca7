import type { Label } from '@/i18n/locales'

import type { CorrectionDocument } from './document'

/** What is wrong with a correction, at the field it is about. */
export interface CorrectionProblem {
  path: string
  message: Label
}

/** A correction as somebody typed it: anything may be missing. */
export type TypedCorrection = Partial<CorrectionDocument>

/** What each kind of correction cannot do without. */
export function problemsOf(typed: TypedCorrection): CorrectionProblem[] {
  const missing = (path: keyof TypedCorrection, message: Label): CorrectionProblem[] =>
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
export const isInQuebec = ({ latitude, longitude }: TypedCorrection): boolean =>
  typeof latitude === 'number' &&
  typeof longitude === 'number' &&
  latitude > 44.9 &&
  latitude < 62.6 &&
  longitude > -79.8 &&
  longitude < -57

const NEEDED: Label = {
  fr: 'Ce champ est nécessaire.',
  en: 'This field is needed.',
  es: 'Este campo es necesario.',
}
export const PLACE_UNKNOWN: Label = {
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
  es: 'Un código de ocupación tiene 4 cifras (CNP 2011) o 5 (CNP 2021).',
}
const NOTHING_TO_EXCLUDE: Label = {
  fr: 'Dites quoi écarter\u00a0: un employeur, une ville, ou une ligne d’un fichier.',
  en: 'Say what to leave out: an employer, a city, or a line of a file.',
  es: 'Indique qué excluir: un empleador, una ciudad o una línea de un archivo.',
}
