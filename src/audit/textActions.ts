/** What the workflow does to texts and translations, as sentences of the log. */
import type { Label } from '@/i18n/locales'
import type { Planned, TranslationAction, WorkflowAction, WorkflowCollection } from '@/workflow'

import type { AuditKind, AuditWords } from './kinds'

type TextVerb =
  | Exclude<WorkflowAction, 'edit'>
  | 'restoreVersion'
  | 'hidePast'
  | 'showPast'
  | `${Planned}Plan${'ned' | 'Cancelled' | 'Refused'}`
type TranslationVerb = TranslationAction | 'restoreVersion'

/** What is done to a text: `{text}` is "le chapitre « … »". */
const TEXT_VERBS: Record<TextVerb, Label> = {
  submit: {
    fr: '{who} a soumis {text} à la relecture.',
    en: '{who} submitted {text} for review.',
    es: '{who} envió {text} a revisión.',
  },
  requestChanges: {
    fr: '{who} a demandé des changements : {text}.',
    en: '{who} asked for changes: {text}.',
    es: '{who} pidió cambios: {text}.',
  },
  approve: {
    fr: '{who} a approuvé {text}.',
    en: '{who} approved {text}.',
    es: '{who} aprobó {text}.',
  },
  publish: {
    fr: '{who} a publié {text}.',
    en: '{who} published {text}.',
    es: '{who} publicó {text}.',
  },
  approveAndPublish: {
    fr: '{who} a approuvé et publié {text}.',
    en: '{who} approved and published {text}.',
    es: '{who} aprobó y publicó {text}.',
  },
  publishAlone: {
    fr: '{who} a publié {text} sans relecture.',
    en: '{who} published {text} without a second reader.',
    es: '{who} publicó {text} sin segunda lectura.',
  },
  secondReading: {
    fr: '{who} a relu {text}, publié sans relecture.',
    en: '{who} read {text}, published without a second reader.',
    es: '{who} releyó {text}, publicado sin segunda lectura.',
  },
  withdraw: {
    fr: '{who} a retiré {text}.',
    en: '{who} withdrew {text}.',
    es: '{who} retiró {text}.',
  },
  restore: {
    fr: '{who} a remis en ligne {text}.',
    en: '{who} put {text} back on line.',
    es: '{who} volvió a poner en línea {text}.',
  },
  restoreVersion: {
    fr: '{who} a repris une ancienne version : {text}.',
    en: '{who} brought back an older version: {text}.',
    es: '{who} recuperó una versión anterior: {text}.',
  },
  hidePast: {
    fr: '{who} ne montre plus au public le passé d’un texte\u00a0: {text}.',
    en: '{who} stopped showing the public the past of a text: {text}.',
    es: '{who} dejó de mostrar al público el pasado de un texto: {text}.',
  },
  showPast: {
    fr: '{who} montre de nouveau au public le passé d’un texte\u00a0: {text}.',
    en: '{who} shows the public the past of a text again: {text}.',
    es: '{who} vuelve a mostrar al público el pasado de un texto: {text}.',
  },
  publishPlanned: {
    fr: '{who} a prévu de publier {text}.',
    en: '{who} planned to publish {text}.',
    es: '{who} previó publicar {text}.',
  },
  publishPlanCancelled: {
    fr: '{who} a annulé la publication prévue\u00a0: {text}.',
    en: '{who} cancelled the planned publication: {text}.',
    es: '{who} canceló la publicación prevista: {text}.',
  },
  publishPlanRefused: {
    fr: '{who} n’a pas publié {text} au moment prévu.',
    en: '{who} did not publish {text} at the planned time.',
    es: '{who} no publicó {text} en el momento previsto.',
  },
  withdrawPlanned: {
    fr: '{who} a prévu de retirer {text}.',
    en: '{who} planned to withdraw {text}.',
    es: '{who} previó retirar {text}.',
  },
  withdrawPlanCancelled: {
    fr: '{who} a annulé le retrait prévu\u00a0: {text}.',
    en: '{who} cancelled the planned withdrawal: {text}.',
    es: '{who} canceló el retiro previsto: {text}.',
  },
  withdrawPlanRefused: {
    fr: '{who} n’a pas retiré {text} au moment prévu.',
    en: '{who} did not withdraw {text} at the planned time.',
    es: '{who} no retiró {text} en el momento previsto.',
  },
}

const TEXT_NOUNS: Record<WorkflowCollection, Label> = {
  'guide-chapters': {
    fr: 'le chapitre « {what} »',
    en: 'the chapter “{what}”',
    es: 'el capítulo «{what}»',
  },
  updates: {
    fr: 'la nouveauté « {what} »',
    en: 'the update “{what}”',
    es: 'la novedad «{what}»',
  },
  pages: { fr: 'la page « {what} »', en: 'the page “{what}”', es: 'la página «{what}»' },
}

const TRANSLATION_NOUN: Label = {
  fr: 'la traduction « {what} »',
  en: 'the translation “{what}”',
  es: 'la traducción «{what}»',
}

const withText = (verb: Label, noun: Label): Label => ({
  fr: verb.fr.replace('{text}', noun.fr),
  en: verb.en.replace('{text}', noun.en),
  es: verb.es.replace('{text}', noun.es),
})

export type TextAction = `${WorkflowCollection}.${TextVerb}`
export type TranslatedAction = `translations.${TranslationVerb}`

const wordsOf = <Action extends string>(
  kind: AuditKind,
  subject: string,
  verbs: Partial<Record<string, Label>>,
  noun: Label,
) =>
  Object.fromEntries(
    Object.entries(verbs).map(([verb, words]) => [
      `${subject}.${verb}`,
      { kind, sentence: withText(words!, noun) },
    ]),
  ) as Record<Action, AuditWords>

const { submit, requestChanges, publish, publishAlone, restoreVersion } = TEXT_VERBS
const TRANSLATION_VERBS: Record<TranslationVerb, Label> = {
  submit,
  requestChanges,
  publish,
  publishAlone,
  restoreVersion,
}

export const TEXT_ACTIONS: Readonly<Record<TextAction | TranslatedAction, AuditWords>> = {
  ...wordsOf<`guide-chapters.${TextVerb}`>(
    'texts',
    'guide-chapters',
    TEXT_VERBS,
    TEXT_NOUNS['guide-chapters'],
  ),
  ...wordsOf<`updates.${TextVerb}`>('texts', 'updates', TEXT_VERBS, TEXT_NOUNS.updates),
  ...wordsOf<`pages.${TextVerb}`>('texts', 'pages', TEXT_VERBS, TEXT_NOUNS.pages),
  ...wordsOf<TranslatedAction>('translations', 'translations', TRANSLATION_VERBS, TRANSLATION_NOUN),
}
