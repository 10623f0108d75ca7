import type { Label } from '@/i18n/locales'

import { BLOCKS, type BlockType } from './blocks'
import type { Field, Fields, KindsOf, TextField } from './fields'

/* The kinds of passages that a text is cut into, and how they are named to who translates. */

/** Passages that no block declares: a text's own fields, what rich text is made of, words of a sheet. */
export const OWN_KINDS = {
  title: { fr: 'Titre du texte', en: 'Title of the text', es: 'Título del texto' },
  summary: { fr: 'Résumé', en: 'Summary', es: 'Resumen' },
  withdrawal: { fr: 'Motif du retrait', en: 'Reason for withdrawal', es: 'Motivo del retiro' },
  heading: { fr: 'Intertitre', en: 'Heading', es: 'Subtítulo' },
  paragraph: { fr: 'Paragraphe', en: 'Paragraph', es: 'Párrafo' },
  listItem: { fr: 'Élément de liste', en: 'List item', es: 'Elemento de lista' },
  description: { fr: 'Description', en: 'Description', es: 'Descripción' },
  conditions: {
    fr: 'Précisions et conditions d’un service',
    en: 'Details and conditions of a service',
    es: 'Detalles y condiciones de un servicio',
  },
  siteNote: { fr: 'Note sur un lieu', en: 'Note on a place', es: 'Nota sobre un lugar' },
  hoursNote: { fr: 'Note sur les heures', en: 'Note on hours', es: 'Nota sobre el horario' },
  hoursReason: {
    fr: 'Raison d’un jour différent',
    en: 'Reason for a different day',
    es: 'Motivo de un día diferente',
  },
  letterSubject: {
    fr: 'Objet d’un courriel',
    en: 'Subject of an e-mail',
    es: 'Asunto de un correo',
  },
  letterText: { fr: 'Texte d’un courriel', en: 'Text of an e-mail', es: 'Texto de un correo' },
  notice: { fr: 'Avis temporaire', en: 'Temporary notice', es: 'Aviso temporal' },
} as const satisfies Record<string, Label>

type BlockKinds = {
  [Type in BlockType]: (typeof BLOCKS)[Type]['fields'] extends infer All
    ? KindsOf<All[keyof All]>
    : never
}[BlockType]

export type PassageKind = keyof typeof OWN_KINDS | BlockKinds

/** Whether a word names a kind of passages, as a file may say it. */
export const isPassageKind = (value: unknown): value is PassageKind =>
  (typeof value === 'string' && Object.hasOwn(OWN_KINDS, value)) ||
  TEXTS.some(({ kind }) => kind === value)

/** How a passage is named: what it is, and which one among its like. */
export interface PassageName {
  label: Label
  /** A field of a step; or, in French, the column or criterion that the words stand under. */
  part?: Label | { french: string }
}

/**
 * Names a passage to who translates it.
 *
 * @example namePassage('cell', 'table/Délai') // { label: { en: 'Table cell', … }, part: { french: 'Délai' } }
 */
export function namePassage(kind: PassageKind, context: string): PassageName {
  const own = (OWN_KINDS as Partial<Record<PassageKind, Label>>)[kind]
  if (own) return { label: own }
  const alike = TEXTS.filter((field) => field.kind === kind)
  const field = alike.find((one) => one.context === context) ?? alike[0]
  if (!field) return { label: { fr: kind, en: kind, es: kind } }
  if (field.part !== 'context')
    return { label: field.label, ...(field.part && { part: field.part }) }
  const french = context.slice(context.indexOf('/') + 1)
  return { label: field.label, ...(french && { part: { french } }) }
}

const textsIn = (field: Field): TextField[] => {
  if (field.is === 'text') return [field]
  return field.is === 'list' ? textsOf(field.of) : []
}

const textsOf = (fields: Fields): TextField[] => Object.values(fields).flatMap(textsIn)

const TEXTS = Object.values(BLOCKS).flatMap(({ fields }) => textsOf(fields))
