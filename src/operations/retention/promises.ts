import type { Label, Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'

import { type Period, sayPeriod } from './period'

/*
 * What the site keeps of people, why, and for how long: said once, here. The privacy page shows this
 * table, and a job of each night (`../payload/retention`) does what it says.
 */

/** What goes after a time. */
export interface Ending {
  what: Label
  why: Label
  /** `{period}` is the period, in the reader's language. */
  howLong: Label
  /** What holds where `RETENTION` says nothing. */
  period: Period
  /** No shorter than this: what sends or answers needs it meanwhile. */
  atLeastDays: number
}

const ENDINGS = {
  reports: {
    what: {
      fr: 'Un message que vous envoyez (erreur, suggestion)',
      en: 'A message you send (error, suggestion)',
      es: 'Un mensaje que usted envía (error, sugerencia)',
    },
    why: {
      fr: 'Corriger le site et vous répondre, si vous laissez une adresse',
      en: 'To correct the site and answer you, if you leave an address',
      es: 'Corregir el sitio y responderle, si deja una dirección',
    },
    howLong: {
      fr: 'Jusqu’au règlement, puis {period} sans l’adresse',
      en: 'Until it is settled, then {period} without the address',
      es: 'Hasta resolverlo, y luego {period} sin la dirección',
    },
    period: { count: 1, unit: 'year' },
    atLeastDays: 1,
  },
  accessRequests: {
    what: {
      fr: 'Une demande d’accès à la carte et son but',
      en: 'A request for access to the map and its purpose',
      es: 'Una solicitud de acceso al mapa y su finalidad',
    },
    why: {
      fr: 'Décider de l’accès',
      en: 'To decide on access',
      es: 'Decidir sobre el acceso',
    },
    howLong: {
      fr: 'Tant que l’accès dure, puis {period}',
      en: 'As long as access lasts, then {period}',
      es: 'Mientras dure el acceso, y luego {period}',
    },
    period: { count: 2, unit: 'year' },
    atLeastDays: 30,
  },
  consultations: {
    what: {
      fr: 'Les consultations et les exportations de la carte',
      en: 'Consultations and exports of the map',
      es: 'Las consultas y las exportaciones del mapa',
    },
    why: {
      fr: 'Protéger des données qui nomment des employeurs',
      en: 'To protect data that name employers',
      es: 'Proteger datos que nombran a empleadores',
    },
    howLong: { fr: '{period}', en: '{period}', es: '{period}' },
    period: { count: 2, unit: 'year' },
    atLeastDays: 1,
  },
  messages: {
    what: {
      fr: 'Un courriel que le site vous envoie',
      en: 'An e-mail that the site sends you',
      es: 'Un correo que el sitio le envía',
    },
    why: {
      fr: 'L’envoyer, et recommencer si le courriel est en panne',
      en: 'To send it, and to try again when e-mail is down',
      es: 'Enviarlo, y reintentarlo si el correo falla',
    },
    howLong: {
      fr: '{period}, puis l’adresse et le texte sont effacés',
      en: '{period}, then the address and the words are erased',
      es: '{period}; después se borran la dirección y el texto',
    },
    period: { count: 30, unit: 'day' },
    atLeastDays: 3,
  },
  // Of who wrote to the address that returned messages come back to.
  returnedMail: {
    what: {
      fr: 'Un courriel revenu au site et que rien n’y reconnaît (absence, retard, réponse)',
      en: 'An e-mail that came back to the site and that it does not recognize (absence, delay, reply)',
      es: 'Un correo devuelto al sitio y que este no reconoce (ausencia, demora, respuesta)',
    },
    why: {
      fr: 'Qu’une personne de l’équipe le lise et corrige une adresse',
      en: 'So that somebody of the team reads it and corrects an address',
      es: 'Que una persona del equipo lo lea y corrija una dirección',
    },
    howLong: { fr: '{period}', en: '{period}', es: '{period}' },
    period: { count: 30, unit: 'day' },
    atLeastDays: 3,
  },
  campaigns: {
    what: {
      fr: 'Le courriel et le téléphone d’un organisme invité à vérifier sa fiche, et ce qui est noté d’un appel, sauf un changement demandé ou une fermeture',
      en: 'The e-mail and phone of an organization invited to check its listing, and what is noted of a call, except a change that was asked for or a closing',
      es: 'El correo y el teléfono de una organización invitada a verificar su ficha, y lo que se anota de una llamada, salvo un cambio pedido o un cierre',
    },
    why: {
      fr: 'L’inviter, lui faire un rappel ou l’appeler',
      en: 'To invite it, remind it or call it',
      es: 'Invitarla, recordárselo o llamarla',
    },
    howLong: {
      fr: '{period} après la fin de la campagne',
      en: '{period} after the end of the campaign',
      es: '{period} después del fin de la campaña',
    },
    period: { count: 30, unit: 'day' },
    atLeastDays: 1,
  },
  links: {
    what: {
      fr: 'L’adresse à laquelle un lien personnel est parti, et ce qui y était commencé',
      en: 'The address that a personal link was sent to, and what was begun there',
      es: 'La dirección a la que se envió un enlace personal, y lo que se había comenzado en él',
    },
    why: {
      fr: 'Reprendre où vous étiez, renvoyer un lien perdu',
      en: 'To go on where you were, to send a lost link again',
      es: 'Continuar donde estaba, reenviar un enlace perdido',
    },
    howLong: {
      fr: '{period} après la fin du lien',
      en: '{period} after the link ends',
      es: '{period} después del fin del enlace',
    },
    period: { count: 30, unit: 'day' },
    atLeastDays: 1,
  },
  drafts: {
    what: {
      fr: 'Ce qu’un compte d’organisme a commencé à écrire sans l’envoyer',
      en: 'What an organization’s account began to write and did not send',
      es: 'Lo que la cuenta de una organización comenzó a escribir y no envió',
    },
    why: { fr: 'Le terminer plus tard', en: 'To finish it later', es: 'Terminarlo más tarde' },
    howLong: {
      fr: '{period} après le dernier changement',
      en: '{period} after the last change',
      es: '{period} después del último cambio',
    },
    period: { count: 1, unit: 'year' },
    atLeastDays: 1,
  },
  // Of who reads a text before it is published.
  outsideReadings: {
    what: {
      fr: 'Si l’équipe vous invite à lire un texte avant sa publication\u00a0: votre nom, votre organisme, votre courriel, vos remarques et votre réponse',
      en: 'If the team invites you to read a text before it is published: your name, your body, your e-mail, your remarks and your answer',
      es: 'Si el equipo le invita a leer un texto antes de su publicación: su nombre, su organismo, su correo, sus observaciones y su respuesta',
    },
    why: {
      fr: 'Vous envoyer le texte, et savoir qui a relu chaque version',
      en: 'To send you the text, and know who read each version',
      es: 'Enviarle el texto y saber quién leyó cada versión',
    },
    howLong: {
      fr: 'Le courriel et le mot joint, {period} après la fin de l’invitation; le reste, avec l’historique du texte, pour l’équipe seulement',
      en: 'The e-mail and the message sent with it, {period} after the invitation ends; the rest with the history of the text, for the team only',
      es: 'El correo y el mensaje adjunto, {period} después del fin de la invitación; el resto, con el historial del texto, solo para el equipo',
    },
    period: { count: 30, unit: 'day' },
    atLeastDays: 1,
  },
  // Of texts, by the team: see src/together.
  unsavedWords: {
    what: {
      fr: 'Ce qu’une personne de l’équipe a tapé dans un texte sans l’enregistrer',
      en: 'What a person of the team typed in a text and did not save',
      es: 'Lo que una persona del equipo escribió en un texto sin guardarlo',
    },
    why: {
      fr: 'Le lui rendre après une coupure',
      en: 'To give it back after an interruption',
      es: 'Devolvérselo después de una interrupción',
    },
    howLong: {
      fr: 'Jusqu’à l’enregistrement, sinon {period}',
      en: 'Until it is saved, otherwise {period}',
      es: 'Hasta que lo guarda; si no, {period}',
    },
    period: { count: 30, unit: 'day' },
    atLeastDays: 1,
  },
  statistics: {
    what: {
      fr: 'Combien de fois une page a été lue, un fichier pris et une recherche faite, par jour et par langue, sans savoir par qui',
      en: 'How many times a page was read, a file taken and a search made, by day and language, without knowing by whom',
      es: 'Cuántas veces se leyó una página, se descargó un archivo y se hizo una búsqueda, por día y por idioma, sin saber quién',
    },
    why: {
      fr: 'Savoir ce qui sert et ce qui manque',
      en: 'To know what is useful and what is missing',
      es: 'Saber qué sirve y qué falta',
    },
    howLong: {
      fr: 'Par jour jusqu’à {period} après la fin du mois, puis par mois seulement',
      en: 'By day until {period} after the end of the month, then by month only',
      es: 'Por día hasta {period} después del fin del mes; luego, solo por mes',
    },
    period: { count: 25, unit: 'month' },
    atLeastDays: 62,
  },
  unansweredWords: {
    what: {
      fr: 'Les mots d’une recherche qui n’a rien trouvé, s’ils ont été cherchés au moins trois jours différents d’un mois et s’ils sont sans chiffre ni adresse. Avant cela, seule une empreinte qui sert à compter jusqu’à trois',
      en: 'The words of a search that found nothing, if they were searched for on at least three different days of a month and have no digit or address. Before that, only a fingerprint that serves to count to three',
      es: 'Las palabras de una búsqueda que no encontró nada, si se buscaron al menos tres días diferentes de un mes y no tienen cifras ni direcciones. Antes, solo una huella que sirve para contar hasta tres',
    },
    why: {
      fr: 'Écrire ce que les gens cherchent et ne trouvent pas',
      en: 'To write what people look for and do not find',
      es: 'Escribir lo que la gente busca y no encuentra',
    },
    howLong: {
      fr: '{period} après la fin du mois; l’empreinte, jusqu’à la fin du mois',
      en: '{period} after the end of the month; the fingerprint, to the end of the month',
      es: '{period} después del fin del mes; la huella, hasta el final del mes',
    },
    period: { count: 13, unit: 'month' },
    atLeastDays: 62,
  },
} as const satisfies Record<string, Ending>

export type PromiseKey = keyof typeof ENDINGS

export const PROMISE_KEYS = Object.keys(ENDINGS) as PromiseKey[]

/** For how long each is kept, on this site. */
export type Periods = Record<PromiseKey, Period>

export const DEFAULT_PERIODS = Object.fromEntries(
  PROMISE_KEYS.map((key) => [key, ENDINGS[key].period]),
) as Periods

export const atLeastDays = (key: PromiseKey): number => ENDINGS[key].atLeastDays

/** What stays as long as it serves: no clock ends it. */
const LASTING: readonly Pick<Ending, 'what' | 'why' | 'howLong'>[] = [
  // Of who clarified something by phone or e-mail, which the guide cites.
  {
    what: {
      fr: 'Si vous précisez quelque chose à l’équipe par téléphone ou par courriel et que le guide le cite\u00a0: votre nom, votre fonction, la date et ce que vous avez dit',
      en: 'If you clarify something for the team by phone or e-mail and the guide cites it: your name, your position, the date and what you said',
      es: 'Si le aclara algo al equipo por teléfono o por correo y la guía lo cita: su nombre, su cargo, la fecha y lo que dijo',
    },
    why: {
      fr: 'Pouvoir vérifier d’où vient ce que dit le guide; le public lit l’organisme et la date, et votre nom seulement si vous l’acceptez',
      en: 'To be able to check where what the guide says comes from; the public reads the body and the date, and your name only if you agree',
      es: 'Poder verificar de dónde viene lo que dice la guía; el público lee el organismo y la fecha, y su nombre solo si usted lo acepta',
    },
    howLong: {
      fr: 'Tant que le guide s’appuie sur cette précision',
      en: 'As long as the guide rests on this clarification',
      es: 'Mientras la guía se apoye en esta aclaración',
    },
  },
  {
    what: {
      fr: 'Un compte de l’équipe, d’un organisme ou de la carte\u00a0: nom, courriel, rôle',
      en: 'An account of the team, of an organization or for the map: name, e-mail, role',
      es: 'Una cuenta del equipo, de una organización o del mapa: nombre, correo, función',
    },
    why: {
      fr: 'Donner accès et savoir qui a fait quoi',
      en: 'To give access and know who did what',
      es: 'Dar acceso y saber quién hizo qué',
    },
    howLong: {
      fr: 'Tant que le compte sert',
      en: 'As long as the account is used',
      es: 'Mientras se use la cuenta',
    },
  },
  {
    what: {
      fr: 'L’adresse de qui suit le guide ou une région par courriel, ses choix, sa langue, les dates des envois et leurs refus, et le texte de chacun pendant sept jours',
      en: 'The address of who follows the guide or a region by e-mail, their choices, their language, the dates of what was sent and whether it was refused, and the words of each e-mail for seven days',
      es: 'La dirección de quien sigue la guía o una región por correo, sus opciones, su idioma, las fechas de los envíos y sus rechazos, y el texto de cada uno durante siete días',
    },
    why: {
      fr: 'Lui écrire ce qui a changé',
      en: 'To write to them what changed',
      es: 'Escribirle lo que cambió',
    },
    howLong: {
      fr: 'Jusqu’à son départ, 48 heures sans confirmation, ou trois courriels refusés de suite',
      en: 'Until they leave, 48 hours without a confirmation, or three e-mails refused in a row',
      es: 'Hasta que se vaya, 48 horas sin confirmación o tres correos rechazados seguidos',
    },
  },
  {
    what: {
      fr: 'L’adresse laissée avec une proposition sur une fiche',
      en: 'The address left with a proposal about a listing',
      es: 'La dirección que se deja con una propuesta sobre una ficha',
    },
    why: { fr: 'Vous répondre', en: 'To answer you', es: 'Responderle' },
    howLong: {
      fr: 'Jusqu’au départ de la réponse',
      en: 'Until the answer has left',
      es: 'Hasta que sale la respuesta',
    },
  },
  {
    what: {
      fr: 'L’historique des textes, des fiches, des propositions et des décisions',
      en: 'The history of texts, listings, proposals and decisions',
      es: 'El historial de los textos, de las fichas, de las propuestas y de las decisiones',
    },
    why: {
      fr: 'Pouvoir vérifier et revenir en arrière',
      en: 'To be able to check and go back',
      es: 'Poder verificar y volver atrás',
    },
    howLong: {
      fr: 'Tant que le site existe',
      en: 'As long as the site exists',
      es: 'Mientras exista el sitio',
    },
  },
]

const COPIES: Pick<Ending, 'what' | 'why' | 'howLong'> = {
  what: {
    fr: 'Les copies de secours de tout ce qui précède',
    en: 'Backups of all of the above',
    es: 'Las copias de seguridad de todo lo anterior',
  },
  why: {
    fr: 'Remettre le site en marche après une panne',
    en: 'To bring the site back after a failure',
    es: 'Volver a poner el sitio en marcha después de una falla',
  },
  howLong: {
    fr: 'Ce qui est effacé du site y reste encore {period} au plus',
    en: 'What is erased from the site stays there for {period} at most',
    es: 'Lo que se borra del sitio permanece en ellas {period} como máximo',
  },
}

/** One line of the table, in the reader's language. */
export interface KeptLine {
  what: string
  why: string
  howLong: string
}

/** How backups are kept: a year of months, the oldest of them whole. See `../backup/retention.ts`. */
const COPIES_PERIOD: Period = { count: 13, unit: 'month' }

/**
 * What the site keeps, in a language.
 *
 * @param periods those of this site
 * @param makesCopies whether backups are made and pruned by the site
 */
export function sayPromises(periods: Periods, locale: Locale, makesCopies: boolean): KeptLine[] {
  const say = (line: Pick<Ending, 'what' | 'why' | 'howLong'>, period?: Period): KeptLine => ({
    what: line.what[locale],
    why: line.why[locale],
    howLong: fillIn(line.howLong[locale], { period: period ? sayPeriod(period, locale) : '' }),
  })
  return [
    ...PROMISE_KEYS.map((key) => say(ENDINGS[key], periods[key])),
    ...LASTING.map((line) => say(line)),
    ...(makesCopies ? [say(COPIES, COPIES_PERIOD)] : []),
  ]
}
