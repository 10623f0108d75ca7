/**
 * What the import says to a person, in three languages. Sentences about a list itself (refusals,
 * notices) are in `messages.ts`; these are about fetching, waiting and the command.
 */
import type { Label, Locale } from '@/i18n/locales'
import { formatMoment } from '@/days/words'
import { fillIn, type Params } from '@/text/fillIn'

import type { LoadCode } from './loadRefusal'

const LOAD: Record<LoadCode, Label> = {
  addressUnreadable: {
    fr: 'L’adresse «\u00a0{url}\u00a0» ne se lit pas. Donnez-la en entier\u00a0: https://…',
    en: 'The address "{url}" cannot be read. Give it whole: https://…',
    es: 'La dirección «{url}» no se puede leer. Indíquela completa: https://…',
  },
  addressPrivate: {
    fr: 'L’adresse mène à un réseau privé ({url})\u00a0: elle n’est pas suivie.',
    en: 'The address leads to a private network ({url}): it is not followed.',
    es: 'La dirección conduce a una red privada ({url}): no se sigue.',
  },
  answerStatus: {
    fr: '{url} a répondu {status} au lieu d’un fichier.',
    en: '{url} answered {status} instead of a file.',
    es: '{url} respondió {status} en lugar de un archivo.',
  },
  answerSlow: {
    fr: '{url} est trop lent à répondre. Réessayez plus tard ou téléchargez le fichier à la main.',
    en: '{url} is too slow to answer. Try again later, or download the file by hand.',
    es: '{url} tarda demasiado en responder. Inténtelo más tarde o descargue el archivo a mano.',
  },
  answerCut: {
    fr: 'La réponse de {url} s’est coupée avant la fin. Rien n’a été changé; réessayez.',
    en: 'The answer of {url} was cut off before its end. Nothing was changed; try again.',
    es: 'La respuesta de {url} se cortó antes del final. Nada ha cambiado; inténtelo de nuevo.',
  },
  answerTooLarge: {
    fr: 'Le fichier de {url} dépasse {limitMb} Mo.',
    en: 'The file at {url} is over {limitMb} MB.',
    es: 'El archivo de {url} supera {limitMb} MB.',
  },
  answerHtml: {
    fr: '{url} a répondu par une page web au lieu d’un fichier.',
    en: '{url} answered with a web page instead of a file.',
    es: '{url} respondió con una página web en lugar de un archivo.',
  },
  addressUnreachable: {
    fr: '{url} est injoignable ({detail}).',
    en: '{url} cannot be reached ({detail}).',
    es: 'No se puede acceder a {url} ({detail}).',
  },
  tooManyRedirects: {
    fr: '{url} renvoie d’adresse en adresse (plus de {limit} fois).',
    en: '{url} goes from address to address (more than {limit} times).',
    es: '{url} remite de una dirección a otra (más de {limit} veces).',
  },
  bytesMissing: {
    fr: 'Le fichier «\u00a0{file}\u00a0» n’est pas gardé ici. Envoyez-le de nouveau.',
    en: 'The file "{file}" is not kept here. Send it again.',
    es: 'El archivo «{file}» no está guardado aquí. Envíelo de nuevo.',
  },
  importUnderWay: {
    fr: 'Un autre import est en cours ({by}, depuis le {since}). Attendez sa fin ou annulez-le.',
    en: 'Another import is under way ({by}, since {since}). Wait for its end, or cancel it.',
    es: 'Hay otra importación en curso ({by}, desde el {since}). Espere a que termine o cancélela.',
  },
  listsWaiting: {
    fr: 'D’autres listes attendent d’être lues. Réessayez dans une minute.',
    en: 'Other lists are waiting to be read. Try again in a minute.',
    es: 'Hay otras listas en espera de ser leídas. Reinténtelo en un minuto.',
  },
  importGivenUp: {
    fr: 'Le site s’est arrêté {stops} fois pendant l’import de «\u00a0{file}\u00a0». Il n’est plus repris; la liste peut être chargée de nouveau.',
    en: 'The site stopped {stops} times while "{file}" was imported. It is not taken up any more; the list can be loaded again.',
    es: 'El sitio se detuvo {stops} veces durante la importación de «{file}». Ya no se retoma; la lista puede cargarse de nuevo.',
  },
}

/** Why an import does not happen, as a sentence. */
export const loadSentence = (code: LoadCode, params: Params, locale: Locale): string =>
  fillIn(LOAD[code][locale], { ...params, ...sinceIn(params, locale) })

/** Since when another import is under way, as people read a moment. */
const sinceIn = ({ since }: Params, locale: Locale): Params =>
  typeof since === 'string' ? { since: formatMoment(since, locale) } : {}

const ANSWER_OTHER: Label = {
  fr: '{url} n’a pas répondu par une liste de fichiers, mais par\u00a0: {found}',
  en: '{url} did not answer with a list of files, but with: {found}',
  es: '{url} no respondió con una lista de archivos, sino con: {found}',
}

/** Why the publisher could not be asked, as a sentence. */
export const publisherSentence = (
  code: LoadCode | 'answerOther',
  params: Params,
  locale: Locale,
): string =>
  code === 'answerOther' ? fillIn(ANSWER_OTHER[locale], params) : loadSentence(code, params, locale)
