import type { CollectionConfig } from 'payload'

import { admins, editors, editorsField, nobody, staff } from '@/access'
import { FEEDBACK_REASONS, optionsOf } from '@/directory/vocabulary'
import { ownNameOptions } from '@/i18n/localeNames'
import { DEFAULT_LOCALE } from '@/i18n/locales'

import { groups } from '../groups'
import { eraseAddress } from './hooks/eraseAddress'

export const Feedback: CollectionConfig = {
  slug: 'feedback',
  labels: {
    singular: { fr: 'Signalement', en: 'Report', es: 'Aviso de error' },
    plural: { fr: 'Signalements', en: 'Reports', es: 'Avisos de error' },
  },
  admin: {
    useAsTitle: 'message',
    group: groups.site,
    defaultColumns: ['createdAt', 'reason', 'organization', 'state', 'message'],
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
    {
      name: 'answer',
      type: 'textarea',
      label: { fr: 'Ce qui a été fait', en: 'What was done', es: 'Lo que se hizo' },
    },
  ],
  hooks: { beforeChange: [eraseAddress] },
}
