import type { CollectionConfig } from 'payload'

import { admins, editors, editorsField, nobody, staff } from '@/access'
import { FEEDBACK_REASONS, optionsOf } from '@/directory/vocabulary'
import { ownNameOptions } from '@/i18n/localeNames'
import { DEFAULT_LOCALE } from '@/i18n/locales'

import { groups } from '../groups'
import { assigneeField } from '../shared/assignee'
import { answerReporter } from './hooks/answerReporter'

export const Feedback: CollectionConfig = {
  slug: 'feedback',
  labels: {
    singular: { fr: 'Signalement', en: 'Report', es: 'Aviso de error' },
    plural: { fr: 'Signalements', en: 'Reports', es: 'Avisos de error' },
  },
  admin: {
    useAsTitle: 'message',
    group: groups.site,
    defaultColumns: ['createdAt', 'reason', 'organization', 'state', 'assignee', 'message'],
    description: {
      fr: 'Ce que les lectrices et lecteurs signalent\u00a0: une erreur, un texte difficile.',
      en: 'What readers report: a mistake, a text that is hard to understand.',
      es: 'Lo que avisan las personas que leen: un error, un texto difícil.',
    },
  },
  // Created by the form's own route, which limits, checks and keeps nothing more than is written.
  access: { read: staff, create: nobody, update: editors, delete: admins },
  defaultSort: '-createdAt',
  fields: [
    {
      name: 'reason',
      type: 'select',
      required: true,
      options: optionsOf(FEEDBACK_REASONS),
      label: { fr: 'Raison', en: 'Reason', es: 'Motivo' },
    },
    {
      name: 'message',
      type: 'textarea',
      maxLength: 4000,
      label: { fr: 'Message', en: 'Message', es: 'Mensaje' },
    },
    {
      name: 'organization',
      type: 'relationship',
      relationTo: 'organizations',
      index: true,
      label: { fr: 'Organisme', en: 'Organization', es: 'Organización' },
    },
    {
      name: 'page',
      type: 'text',
      label: { fr: 'Page', en: 'Page', es: 'Página' },
      admin: {
        description: {
          fr: 'L’adresse, sur ce site, de la page en cause.',
          en: 'The address, on this site, of the page in question.',
          es: 'La dirección, en este sitio, de la página en cuestión.',
        },
      },
    },
    {
      name: 'email',
      type: 'email',
      access: { read: editorsField },
      label: { fr: 'Pour répondre', en: 'To answer', es: 'Para responder' },
    },
    {
      name: 'locale',
      type: 'select',
      required: true,
      defaultValue: DEFAULT_LOCALE,
      options: ownNameOptions(),
      label: { fr: 'Langue', en: 'Language', es: 'Idioma' },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'received',
      index: true,
      options: [
        { value: 'received', label: { fr: 'Reçu', en: 'Received', es: 'Recibido' } },
        { value: 'inProgress', label: { fr: 'En cours', en: 'In progress', es: 'En curso' } },
        { value: 'settled', label: { fr: 'Réglé', en: 'Settled', es: 'Resuelto' } },
      ],
      label: { fr: 'État', en: 'State', es: 'Estado' },
    },
    assigneeField,
    {
      name: 'answer',
      type: 'textarea',
      maxLength: 4000,
      label: { fr: 'Ce qui a été fait', en: 'What was done', es: 'Lo que se hizo' },
      admin: {
        description: {
          fr: 'Quand le signalement est réglé, ces mots partent par courriel à la personne, si elle a laissé une adresse\u00a0: écrivez dans sa langue. L’adresse est alors effacée.',
          en: 'When the report is settled, these words leave by e-mail for the person, if they left an address: write in their language. The address is then erased.',
          es: 'Cuando el aviso está resuelto, estas palabras salen por correo a la persona, si dejó una dirección: escriba en su idioma. La dirección se borra entonces.',
        },
      },
    },
  ],
  hooks: { beforeChange: [answerReporter] },
}
