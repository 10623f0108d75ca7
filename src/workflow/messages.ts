import { BLOCK_REFUSALS } from '@/content'
import { isDay } from '@/days/calendar'
import { formatClock, formatDay, formatMoment } from '@/days/words'
import type { Label, Locale } from '@/i18n/locales'
import { fillIn, type Params } from '@/text/fillIn'
import { PROPOSAL_REFUSALS } from '@/translation/glossary/proposalMessages'
import { TRANSLATION_STATE_LABELS } from '@/translation/states'
import { FILE_REFUSALS, SEND_REFUSALS } from '@/translation/xliff/messages'

import { PLAN_REFUSALS } from './planMessages'
import { WORKFLOW_STATE_LABELS } from './states'

type Sentence = string | ((params: Params) => string)

const plural = (one: string, many: string) => (params: Params) =>
  fillIn(Number(params.count) === 1 ? one : many, params)

/** What a team of two does about passages that neither may approve. */
const ALONE: Label = {
  fr: 'Qui relit renvoie à la traduction plutôt que de corriger. S’il n’y a personne d’autre, l’administration peut approuver sans relecture, en disant pourquoi.',
  en: 'Reviewers send back rather than correct. If there is nobody else, an administrator can approve without review and say why.',
  es: 'Quien revisa devuelve a la traducción en lugar de corregir. Si no hay nadie más, la administración puede aprobar sin revisión, diciendo por qué.',
}

/** Why an action is refused, in the words of the person who is refused. */
const REFUSALS = {
  unknownAction: {
    fr: 'Cette action n’existe pas.',
    en: 'There is no such action.',
    es: 'Esta acción no existe.',
  },
  notAllowed: {
    fr: 'Votre rôle ne permet pas de faire cela.',
    en: 'Your role does not allow this.',
    es: 'Su función no permite hacer esto.',
  },
  signedOut: {
    fr: 'Votre session est terminée. Connectez-vous dans un autre onglet, puis réessayez ici\u00a0: ce qui est tapé reste.',
    en: 'Your session has ended. Sign in in another tab, then try again here: what is typed stays.',
    es: 'Su sesión terminó. Inicie sesión en otra pestaña y vuelva a intentarlo aquí: lo escrito se queda.',
  },
  wrongState: {
    fr: 'Le texte est «\u00a0{state}\u00a0»\u00a0: cette action n’est pas possible maintenant.',
    en: 'The text is “{state}”: this action is not possible now.',
    es: 'El texto está «{state}»: esta acción no es posible ahora.',
  },
  nothingPublished: {
    fr: 'Ce texte n’a jamais été publié.',
    en: 'This text was never published.',
    es: 'Este texto nunca se ha publicado.',
  },
  reasonMissing: {
    fr: 'Dites pourquoi, en une phrase.',
    en: 'Say why, in one sentence.',
    es: 'Diga por qué, en una frase.',
  },
  ownVersion: {
    fr: 'Vous avez écrit dans cette version\u00a0: une personne de la recherche ou de l’administration qui n’y a rien écrit doit la relire et la publier. Qui relit demande des changements plutôt que de corriger. S’il n’y a personne d’autre, l’administration peut publier sans relecture, en disant pourquoi.',
    en: 'You wrote in this version: a researcher or an administrator who wrote nothing in it must review and publish it. Reviewers ask for changes rather than correct. If there is nobody else, an administrator can publish without review and say why.',
    es: 'Usted escribió en esta versión: alguien de investigación o de administración que no haya escrito en ella debe revisarla y publicarla. Quien revisa pide cambios en lugar de corregir. Si no hay nadie más, la administración puede publicar sin revisión, diciendo por qué.',
  },
  alreadyRead: {
    fr: 'Le texte en ligne a été relu par deux personnes.',
    en: 'Two people have read the online text.',
    es: 'Dos personas han leído el texto en línea.',
  },
  changedMeanwhile: {
    fr: 'Le texte a changé depuis que vous l’avez ouvert. Rechargez la page et relisez.',
    en: 'The text has changed since you opened it. Reload the page and read it again.',
    es: 'El texto cambió desde que usted lo abrió. Vuelva a cargar la página y léalo de nuevo.',
  },
  savedMeanwhile: {
    fr: 'Quelqu’un a enregistré ce texte depuis que vous l’avez ouvert. Pour ne rien écraser, vos changements ne sont pas enregistrés\u00a0: rechargez la page, vos mots y attendent.',
    en: 'Someone has saved this text since you opened it. So that nothing is overwritten, your changes are not saved: reload the page, your words wait there.',
    es: 'Alguien guardó este texto desde que usted lo abrió. Para no sobrescribir nada, sus cambios no se guardan: vuelva a cargar la página, sus palabras esperan ahí.',
  },
  changedByBoth: {
    fr: 'Vous et une autre personne avez changé le même passage. Rien n’est écrasé et rien n’est encore enregistré\u00a0: choisissez ce qui reste.',
    en: 'You and somebody else changed the same passage. Nothing is overwritten and nothing is saved yet: choose what stays.',
    es: 'Usted y otra persona cambiaron el mismo pasaje. Nada se sobrescribe y todavía no se guarda nada: elija lo que queda.',
  },
  wentOnMeanwhile: {
    fr: 'Pendant que vous écriviez, ce texte a passé une étape de la relecture. Rien n’est encore enregistré\u00a0: enregistrer en referait un brouillon.',
    en: 'While you were writing, this text passed a step of its review. Nothing is saved yet: saving would make it a draft again.',
    es: 'Mientras usted escribía, este texto pasó una etapa de la revisión. Todavía no se guarda nada: guardarlo lo volvería borrador.',
  },
  restoreAsDraft: {
    fr: 'Une ancienne version revient comme brouillon, puis suit la relecture.',
    en: 'An old version comes back as a draft, then goes through review.',
    es: 'Una versión anterior vuelve como borrador y luego pasa por la revisión.',
  },
  publishByAction: {
    fr: 'Un texte se publie par «\u00a0Relecture et publication\u00a0», une fois relu. Rien n’a changé.',
    en: 'A text is published through “Review and publication”, once reviewed. Nothing has changed.',
    es: 'Un texto se publica desde «Revisión y publicación», una vez revisado. Nada cambió.',
  },
  titleMissing: {
    fr: 'Le titre manque.',
    en: 'The title is missing.',
    es: 'Falta el título.',
  },
  summaryMissing: {
    fr: 'Le résumé «\u00a0En bref\u00a0» manque.',
    en: 'The “In short” summary is missing.',
    es: 'Falta el resumen «En breve».',
  },
  contentEmpty: {
    fr: 'Le texte est vide.',
    en: 'The text is empty.',
    es: 'El texto está vacío.',
  },
  slugInvalid: {
    fr: 'L’adresse «\u00a0{slug}\u00a0» ne convient pas\u00a0: lettres sans accent, chiffres et tirets seulement.',
    en: 'The address “{slug}” will not do: letters without accents, digits and hyphens only.',
    es: 'La dirección «{slug}» no sirve: solo letras sin acento, cifras y guiones.',
  },
  sourcesMissing: {
    fr: 'Aucune source n’est citée.',
    en: 'No source is cited.',
    es: 'No se cita ninguna fuente.',
  },
  sourcesUnchecked: {
    fr: plural(
      'Une source n’a pas de date de vérification.',
      '{count} sources n’ont pas de date de vérification.',
    ),
    en: plural(
      'One source has no last-checked date.',
      '{count} sources have no last-checked date.',
    ),
    es: plural(
      'Una fuente no tiene fecha de verificación.',
      '{count} fuentes no tienen fecha de verificación.',
    ),
  },
  reviewByMissing: {
    fr: 'La date «\u00a0À revoir avant le\u00a0» manque.',
    en: 'The “Review by” date is missing.',
    es: 'Falta la fecha «Revisar antes del».',
  },
  reviewByPast: {
    fr: 'La date «\u00a0À revoir avant le\u00a0» est déjà passée.',
    en: 'The “Review by” date is already past.',
    es: 'La fecha «Revisar antes del» ya pasó.',
  },
  changeNoteMissing: {
    fr: 'Dites ce qui change depuis la version publiée («\u00a0Ce qui change\u00a0»).',
    en: 'Say what changes since the published version (“What changes”).',
    es: 'Diga lo que cambia desde la versión publicada («Lo que cambia»).',
  },
  fieldMissing: {
    fr: '«\u00a0{label}\u00a0» manque.',
    en: '“{label}” is missing.',
    es: 'Falta «{label}».',
  },
  fieldInvalid: {
    fr: '«\u00a0{label}\u00a0»\u00a0: {message}',
    en: '“{label}”: {message}',
    es: '«{label}»: {message}',
  },
  contactNotListed: {
    fr: 'Contact «\u00a0{name}\u00a0»\u00a0: cet organisme n’est pas dans le répertoire public, les lectrices et lecteurs ne le verraient pas.',
    en: 'Contact “{name}”: this organization is not in the public directory, readers would not see it.',
    es: 'Contacto «{name}»: este organismo no está en el directorio público, quienes leen no lo verían.',
  },
  fileGone: {
    fr: 'Un fichier choisi dans ce texte n’existe plus\u00a0: choisissez-en un autre, ou retirez le passage.',
    en: 'A file chosen in this text no longer exists: choose another one, or take the passage out.',
    es: 'Un archivo elegido en este texto ya no existe: elija otro o quite el pasaje.',
  },
  figureNoImage: {
    fr: 'Une figure montre un document\u00a0: choisissez une image, ou ajoutez un passage «\u00a0Document à télécharger\u00a0».',
    en: 'A figure shows a document: choose an image, or add a “Document to download” passage.',
    es: 'Una figura muestra un documento: elija una imagen o añada un pasaje «Documento para descargar».',
  },
  ...BLOCK_REFUSALS,
  ...FILE_REFUSALS,
  ...SEND_REFUSALS,
  ...PROPOSAL_REFUSALS,
  ...PLAN_REFUSALS,
  ownUnits: {
    fr: plural(
      `Vous avez écrit ou repris ce passage depuis sa dernière relecture\u00a0: une personne qui n’y a pas touché doit l’approuver. ${ALONE.fr}`,
      `Vous avez écrit ou repris ces {count} passages depuis leur dernière relecture\u00a0: une personne qui n’y a pas touché doit les approuver. ${ALONE.fr}`,
    ),
    en: plural(
      `You wrote in this passage or brought it back since it was last reviewed: someone who did not must approve it. ${ALONE.en}`,
      `You wrote in these {count} passages or brought them back since they were last reviewed: someone who did not must approve them. ${ALONE.en}`,
    ),
    es: plural(
      `Usted escribió o recuperó este pasaje desde su última revisión: alguien que no lo haya tocado debe aprobarlo. ${ALONE.es}`,
      `Usted escribió o recuperó estos {count} pasajes desde su última revisión: alguien que no los haya tocado debe aprobarlos. ${ALONE.es}`,
    ),
  },
  nothingToApprove: {
    fr: 'Aucun passage n’attend votre approbation.',
    en: 'No passage awaits your approval.',
    es: 'Ningún pasaje espera su aprobación.',
  },
  nothingToSubmit: {
    fr: 'Aucun passage n’est prêt à relire.',
    en: 'No passage is ready for review.',
    es: 'Ningún pasaje está listo para revisar.',
  },
  unitsUnseen: {
    fr: plural(
      'Ce passage a changé depuis que vous l’avez lu\u00a0: {passages}. Rechargez la page et relisez-le.',
      'Ces {count} passages ont changé depuis que vous les avez lus\u00a0: {passages}. Rechargez la page et relisez-les.',
    ),
    en: plural(
      'This passage has changed since you read it: {passages}. Reload the page and read it again.',
      'These {count} passages have changed since you read them: {passages}. Reload the page and read them again.',
    ),
    es: plural(
      'Este pasaje cambió desde que usted lo leyó: {passages}. Vuelva a cargar la página y léalo de nuevo.',
      'Estos {count} pasajes cambiaron desde que usted los leyó: {passages}. Vuelva a cargar la página y léalos de nuevo.',
    ),
  },
  unitsDiffer: {
    fr: plural(
      'Une vérification arrête ce passage (nombres, dates, adresses, marques ou mots à ne pas employer)\u00a0: {passages}. Corrigez-le, ou approuvez-le dans la liste en disant pourquoi.',
      'Une vérification arrête ces {count} passages (nombres, dates, adresses, marques ou mots à ne pas employer)\u00a0: {passages}. Corrigez-les, ou approuvez-les dans la liste en disant pourquoi.',
    ),
    en: plural(
      'A check stops this passage (numbers, dates, addresses, marks or words not to use): {passages}. Correct it, or approve it in the list and say why.',
      'A check stops these {count} passages (numbers, dates, addresses, marks or words not to use): {passages}. Correct them, or approve them in the list and say why.',
    ),
    es: plural(
      'Una verificación detiene este pasaje (números, fechas, direcciones, marcas o palabras que no se usan): {passages}. Corríjalo, o apruébelo en la lista diciendo por qué.',
      'Una verificación detiene estos {count} pasajes (números, fechas, direcciones, marcas o palabras que no se usan): {passages}. Corríjalos, o apruébelos en la lista diciendo por qué.',
    ),
  },
  commentMissing: {
    fr: 'Écrivez votre question ou votre réponse.',
    en: 'Write your question or your answer.',
    es: 'Escriba su pregunta o su respuesta.',
  },
  commentTooLong: {
    fr: 'C’est trop long\u00a0: 2 000 caractères au plus.',
    en: 'This is too long: 2,000 characters at most.',
    es: 'Es demasiado largo: 2000 caracteres como máximo.',
  },
  notOpen: {
    fr: 'Cette question a déjà sa réponse.',
    en: 'This question has its answer already.',
    es: 'Esta pregunta ya tiene respuesta.',
  },
  notResolved: {
    fr: 'Cette question attend encore une réponse.',
    en: 'This question still waits for an answer.',
    es: 'Esta pregunta todavía espera respuesta.',
  },
  passageUnknown: {
    fr: 'Ce passage n’est plus dans le texte. Rechargez la page.',
    en: 'This passage is no longer in the text. Reload the page.',
    es: 'Este pasaje ya no está en el texto. Vuelva a cargar la página.',
  },
  assigneeLanguage: {
    fr: '{name} ne traduit pas dans cette langue\u00a0: choisissez une autre personne.',
    en: '{name} does not translate into this language: choose somebody else.',
    es: '{name} no traduce a este idioma: elija a otra persona.',
  },
  ordersUnreadable: {
    fr: 'La demande n’est pas bien formée\u00a0: aucun passage n’a été enregistré.',
    en: 'The request is not well formed: no passage was saved.',
    es: 'La solicitud no está bien formada: no se guardó ningún pasaje.',
  },
  unitsUnreadable: {
    fr: 'Ces passages ne sont pas bien formés\u00a0: {keys}.',
    en: 'These passages are not well formed: {keys}.',
    es: 'Estos pasajes no están bien formados: {keys}.',
  },
} satisfies Record<string, Record<Locale, Sentence>>

export type RefusalCode = keyof typeof REFUSALS

/** One reason why something cannot be done. */
export interface Refusal {
  code: RefusalCode
  params?: Params
  /** The way to where it is mended in the form, as `content.2.title`, where the code alone does not say. */
  field?: string
}

export const REFUSAL_CODES = Object.keys(REFUSALS) as RefusalCode[]

/**
 * The sentence that tells a person why.
 *
 * @example describeRefusal({ code: 'ownVersion' }, 'en') // 'You wrote in this version; …'
 */
export function describeRefusal({ code, params = {} }: Refusal, locale: Locale): string {
  const sentence: Sentence = REFUSALS[code][locale]
  return describe(sentence, inWords(params, locale))
}

/** The same with a state, a day, an hour and a moment as people read them. */
function inWords(params: Params, locale: Locale): Params {
  const state = STATE_LABELS[String(params.state)]
  return {
    ...params,
    ...(state ? { state: state[locale] } : {}),
    ...(isDay(params.date) ? { date: formatDay(params.date, locale) } : {}),
    ...(typeof params.clock === 'number' ? { clock: formatClock(params.clock, locale) } : {}),
    ...(typeof params.moment === 'string' ? { moment: formatMoment(params.moment, locale) } : {}),
  }
}

/** Names of the states of a text, and of those that only a translation has. */
const STATE_LABELS: Readonly<Record<string, Label>> = {
  ...TRANSLATION_STATE_LABELS,
  ...WORKFLOW_STATE_LABELS,
}

function describe(sentence: Sentence, params: Params): string {
  return typeof sentence === 'string' ? fillIn(sentence, params) : sentence(params)
}
