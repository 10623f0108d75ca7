import type { CollectionConfig } from 'payload'

import { nobody, staff } from '@/access'
import { MAX_COMMENT_LENGTH, THREAD_STATES, type ThreadState } from '@/comments'
import type { Label } from '@/i18n/locales'

import { groups } from '../groups'
import { momentField } from '../shared/dates'

const STATES: Record<ThreadState, Label> = {
  open: { fr: 'Ouvert', en: 'Open', es: 'Abierto' },
  resolved: { fr: 'Résolu', en: 'Resolved', es: 'Resuelto' },
}

export const TextComments: CollectionConfig = {
  slug: 'text-comments',
  labels: {
    singular: {
      fr: 'Commentaire sur un texte',
      en: 'Comment on a text',
      es: 'Comentario sobre un texto',
    },
    plural: {
      fr: 'Commentaires sur les textes',
      en: 'Comments on texts',
      es: 'Comentarios sobre los textos',
    },
  },
  admin: {
    group: groups.guide,
    useAsTitle: 'text',
    defaultColumns: ['text', 'state', 'title', 'quote', 'createdAt'],
    description: {
      fr: 'Ce que l’équipe se dit d’un texte pendant sa rédaction. On répond et on résout à côté du texte; rien n’en est public.',
      en: 'What the team says about a text while it is written. Replies and resolutions happen beside the text; none of it is public.',
      es: 'Lo que el equipo dice de un texto mientras se redacta. Se responde y se resuelve junto al texto; nada es público.',
    },
  },
  // Said beside the text (src/comments/payload), by those who may read it.
  access: { read: staff, create: nobody, update: nobody, delete: nobody },
  disableDuplicate: true,
  defaultSort: '-createdAt',
  fields: [
    {
      name: 'besideText',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '@/admin/TextComments#BesideText' },
      },
    },
    {
      name: 'text',
      type: 'textarea',
      maxLength: MAX_COMMENT_LENGTH,
      label: { fr: 'Ce qui est dit', en: 'What is said', es: 'Lo que se dice' },
    },
    {
      name: 'state',
      type: 'select',
      index: true,
      label: { fr: 'État', en: 'State', es: 'Estado' },
      options: THREAD_STATES.map((value) => ({ value, label: STATES[value] })),
    },
    { name: 'title', type: 'text', label: { fr: 'Texte', en: 'Text', es: 'Texto' } },
    {
      name: 'quote',
      type: 'textarea',
      label: { fr: 'À propos de', en: 'About', es: 'Acerca de' },
    },
    momentField({
      name: 'settledAt',
      label: { fr: 'Résolu le', en: 'Resolved on', es: 'Resuelto el' },
    }),
    momentField({
      name: 'editedAt',
      label: { fr: 'Modifié le', en: 'Changed on', es: 'Modificado el' },
    }),
    momentField({
      name: 'deletedAt',
      label: { fr: 'Supprimé le', en: 'Deleted on', es: 'Eliminado el' },
    }),
    {
      name: 'resourceType',
      type: 'text',
      required: true,
      label: { fr: 'Sorte de texte', en: 'Kind of text', es: 'Tipo de texto' },
      admin: { hidden: true },
    },
    {
      name: 'resourceKey',
      type: 'text',
      required: true,
      index: true,
      label: { fr: 'Texte (numéro)', en: 'Text (number)', es: 'Texto (número)' },
      admin: { hidden: true },
    },
    {
      name: 'thread',
      type: 'text',
      label: { fr: 'Réponse à (numéro)', en: 'Reply to (number)', es: 'Respuesta a (número)' },
      admin: { hidden: true },
    },
    {
      name: 'block',
      type: 'text',
      label: { fr: 'Bloc', en: 'Block', es: 'Bloque' },
      admin: { hidden: true },
    },
    {
      name: 'fingerprint',
      type: 'text',
      label: {
        fr: 'Empreinte du bloc',
        en: 'Fingerprint of the block',
        es: 'Huella del bloque',
      },
      admin: { hidden: true },
    },
    {
      name: 'person',
      type: 'text',
      label: { fr: 'Dit par (numéro)', en: 'Said by (number)', es: 'Dicho por (número)' },
      admin: { hidden: true },
    },
    {
      // Of somebody from outside (src/outsideReading), who has no account.
      name: 'guest',
      type: 'text',
      label: {
        fr: 'Dit par (de l’extérieur)',
        en: 'Said by (from outside)',
        es: 'Dicho por (de fuera)',
      },
      admin: { hidden: true },
    },
    {
      name: 'reading',
      type: 'text',
      index: true,
      label: {
        fr: 'Lecture extérieure (numéro)',
        en: 'Outside reading (number)',
        es: 'Lectura externa (número)',
      },
      admin: { hidden: true },
    },
    {
      name: 'mentions',
      type: 'json',
      label: { fr: 'Adressé à', en: 'Addressed to', es: 'Dirigido a' },
      admin: { hidden: true },
    },
    {
      name: 'settledBy',
      type: 'text',
      label: { fr: 'Résolu par (numéro)', en: 'Resolved by (number)', es: 'Resuelto por (número)' },
      admin: { hidden: true },
    },
  ],
}
