import type { CollectionConfig } from 'payload'

import { nobody } from '@/access'
import { localeOptions } from '@/i18n/localeNames'
import { LOCALES, type Label } from '@/i18n/locales'
import {
  COMMENT_KINDS,
  COMMENT_STATES,
  MAX_COMMENT_LENGTH,
  type CommentKind,
  type CommentState,
} from '@/translation'
import { staffOfTheLanguage } from '@/translation/payload/access'

import { groups } from '../groups'

const KINDS: Record<CommentKind, Label> = {
  question: { fr: 'Question', en: 'Question', es: 'Pregunta' },
  comment: { fr: 'Commentaire', en: 'Comment', es: 'Comentario' },
  answer: { fr: 'Réponse', en: 'Answer', es: 'Respuesta' },
}

const STATES: Record<CommentState, Label> = {
  open: { fr: 'Sans réponse', en: 'Unanswered', es: 'Sin respuesta' },
  resolved: { fr: 'Réglée', en: 'Settled', es: 'Resuelta' },
}

export const UnitComments: CollectionConfig = {
  slug: 'unit-comments',
  labels: {
    singular: {
      fr: 'Question ou commentaire',
      en: 'Question or comment',
      es: 'Pregunta o comentario',
    },
    plural: {
      fr: 'Questions des passages',
      en: 'Questions about passages',
      es: 'Preguntas sobre pasajes',
    },
  },
  admin: {
    group: groups.guide,
    useAsTitle: 'text',
    defaultColumns: ['text', 'kind', 'state', 'title', 'createdAt'],
    description: {
      fr: 'Ce que les personnes qui traduisent demandent ou disent d’un passage. On répond à côté du passage.',
      en: 'What translators ask or say about a passage. They are answered beside the passage.',
      es: 'Lo que quienes traducen preguntan o dicen de un pasaje. Se responde junto al pasaje.',
    },
  },
  // Said through the desk (src/translation/payload/people); words are never changed afterwards.
  access: { read: staffOfTheLanguage, create: nobody, update: nobody, delete: nobody },
  disableDuplicate: true,
  defaultSort: '-createdAt',
  fields: [
    {
      name: 'text',
      type: 'textarea',
      required: true,
      maxLength: MAX_COMMENT_LENGTH,
      label: { fr: 'Ce qui est dit', en: 'What is said', es: 'Lo que se dice' },
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: { fr: 'Sorte', en: 'Kind', es: 'Tipo' },
      options: COMMENT_KINDS.map((value) => ({ value, label: KINDS[value] })),
    },
    {
      name: 'state',
      type: 'select',
      index: true,
      label: { fr: 'État', en: 'State', es: 'Estado' },
      options: COMMENT_STATES.map((value) => ({ value, label: STATES[value] })),
    },
    {
      name: 'title',
      type: 'text',
      label: { fr: 'Texte traduit', en: 'Translated text', es: 'Texto traducido' },
    },
    { name: 'source', type: 'textarea', label: { fr: 'Français', en: 'French', es: 'Francés' } },
    {
      name: 'language',
      type: 'select',
      required: true,
      label: { fr: 'Langue', en: 'Language', es: 'Idioma' },
      options: localeOptions(LOCALES),
    },
    {
      name: 'translation',
      type: 'text',
      required: true,
      index: true,
      label: { fr: 'Traduction (numéro)', en: 'Translation (number)', es: 'Traducción (número)' },
      admin: { hidden: true },
    },
    {
      name: 'resourceType',
      type: 'text',
      label: { fr: 'Sorte de texte', en: 'Kind of text', es: 'Tipo de texto' },
      admin: { hidden: true },
    },
    {
      name: 'resourceKey',
      type: 'text',
      label: {
        fr: 'Texte français (numéro)',
        en: 'French text (number)',
        es: 'Texto francés (número)',
      },
      admin: { hidden: true },
    },
    {
      name: 'unit',
      type: 'text',
      required: true,
      label: { fr: 'Passage', en: 'Passage', es: 'Pasaje' },
      admin: { hidden: true },
    },
    {
      name: 'about',
      type: 'json',
      label: { fr: 'Place du passage', en: 'Place of the passage', es: 'Lugar del pasaje' },
      admin: { hidden: true },
    },
    {
      name: 'question',
      type: 'text',
      label: { fr: 'Question (numéro)', en: 'Question (number)', es: 'Pregunta (número)' },
      admin: { hidden: true },
    },
    {
      name: 'person',
      type: 'text',
      label: { fr: 'Dit par (numéro)', en: 'Said by (number)', es: 'Dicho por (número)' },
      admin: { hidden: true },
    },
    {
      name: 'settledBy',
      type: 'text',
      label: { fr: 'Réglée par (numéro)', en: 'Settled by (number)', es: 'Resuelta por (número)' },
      admin: { hidden: true },
    },
  ],
}
