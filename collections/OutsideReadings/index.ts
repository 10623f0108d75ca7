import type { CollectionConfig } from 'payload'

import { editorsField, nobody, nobodyField, staff } from '@/access'
import { localeOptions } from '@/i18n/localeNames'
import { READING_ANSWER_LABELS, READING_ANSWERS } from '@/outsideReading/types'

import { groups } from '../groups'
import { endField, momentField } from '../shared/dates'

export const OutsideReadings: CollectionConfig = {
  slug: 'outside-readings',
  labels: {
    singular: { fr: 'Lecture extérieure', en: 'Outside reading', es: 'Lectura externa' },
    plural: { fr: 'Lectures extérieures', en: 'Outside readings', es: 'Lecturas externas' },
  },
  admin: {
    group: groups.guide,
    useAsTitle: 'name',
    defaultColumns: ['name', 'body', 'title', 'answer', 'openedAt', 'expiresAt', 'revokedAt'],
    description: {
      fr: 'Les personnes de l’extérieur invitées à lire un texte avant sa publication, et ce qu’elles en ont dit. On invite et on retire à côté du texte.',
      en: 'People from outside who were invited to read a text before it is published, and what they said of it. Inviting and withdrawing happen beside the text.',
      es: 'Las personas de fuera invitadas a leer un texto antes de su publicación, y lo que dijeron. Se invita y se retira junto al texto.',
    },
  },
  // Made, answered and withdrawn by the site itself (src/outsideReading/payload).
  access: { read: staff, create: nobody, update: nobody, delete: nobody },
  disableDuplicate: true,
  defaultSort: '-createdAt',
  fields: [
    {
      name: 'besideText',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '@/admin/OutsideReading#ReadingBesideText' },
      },
    },
    { name: 'name', type: 'text', required: true, label: { fr: 'Nom', en: 'Name', es: 'Nombre' } },
    {
      name: 'body',
      type: 'text',
      required: true,
      label: { fr: 'Organisme', en: 'Body', es: 'Organismo' },
    },
    {
      name: 'email',
      type: 'email',
      label: { fr: 'Courriel', en: 'E-mail', es: 'Correo' },
      access: { read: editorsField },
    },
    {
      name: 'language',
      type: 'select',
      required: true,
      options: localeOptions(),
      label: { fr: 'Langue', en: 'Language', es: 'Idioma' },
    },
    { name: 'title', type: 'text', label: { fr: 'Texte', en: 'Text', es: 'Texto' } },
    {
      name: 'word',
      type: 'textarea',
      label: { fr: 'Mot joint', en: 'Message', es: 'Mensaje' },
    },
    {
      name: 'answer',
      type: 'select',
      label: { fr: 'Réponse', en: 'Answer', es: 'Respuesta' },
      options: READING_ANSWERS.map((value) => ({ value, label: READING_ANSWER_LABELS[value] })),
    },
    {
      name: 'remark',
      type: 'textarea',
      label: { fr: 'Mot de la fin', en: 'Closing remark', es: 'Observación final' },
    },
    momentField({
      name: 'answeredAt',
      label: { fr: 'Réponse le', en: 'Answered on', es: 'Respondida el' },
    }),
    momentField({
      // The page was shown: to a person, or to a gateway that reads mail. It changes nothing.
      name: 'openedAt',
      label: { fr: 'Ouverte le', en: 'Opened on', es: 'Abierta el' },
    }),
    endField({
      name: 'expiresAt',
      required: true,
      index: true,
      label: {
        fr: 'Sert jusqu’au (inclus)',
        en: 'Works until (included)',
        es: 'Sirve hasta el (incluido)',
      },
    }),
    momentField({
      name: 'revokedAt',
      label: { fr: 'Retirée le', en: 'Withdrawn on', es: 'Retirada el' },
    }),
    momentField({
      name: 'versionAt',
      required: true,
      label: { fr: 'Version lue, du', en: 'Version read, of', es: 'Versión leída, del' },
    }),
    {
      name: 'invitedBy',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      label: { fr: 'Par', en: 'By', es: 'Por' },
    },
    {
      // Something came that who invited has not looked at.
      name: 'isNews',
      type: 'checkbox',
      defaultValue: false,
      label: { fr: 'Pas encore regardée', en: 'Not looked at yet', es: 'Aún sin mirar' },
      admin: { hidden: true },
    },
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
      name: 'version',
      type: 'text',
      required: true,
      label: { fr: 'Version (numéro)', en: 'Version (number)', es: 'Versión (número)' },
      admin: { hidden: true },
    },
    {
      // Of the words of that version: whether the text says something else since.
      name: 'print',
      type: 'text',
      required: true,
      hidden: true,
    },
    {
      // SHA-256 of the token, which nobody has but who received it.
      name: 'tokenHash',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      hidden: true,
      access: { read: nobodyField },
    },
  ],
}
