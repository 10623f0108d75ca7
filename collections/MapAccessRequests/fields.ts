import type { Field } from 'payload'

import { ownNameOptions } from '@/i18n/localeNames'
import { DEFAULT_LOCALE } from '@/i18n/locales'
import { DEFAULT_ACCESS_MONTHS } from '@/map/accessDecision'
import { dayField, momentField } from '../shared/dates'

/** What the person wrote. Kept as sent. */
export const askedFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'name',
        type: 'text',
        required: true,
        maxLength: 120,
        label: { fr: 'Nom', en: 'Name', es: 'Nombre' },
      },
      {
        name: 'email',
        type: 'email',
        required: true,
        index: true,
        label: { fr: 'Courriel', en: 'E-mail', es: 'Correo electrónico' },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'organization',
        type: 'text',
        required: true,
        maxLength: 200,
        label: { fr: 'Organisme', en: 'Organization', es: 'Organismo' },
      },
      {
        name: 'position',
        type: 'text',
        maxLength: 120,
        label: { fr: 'Fonction', en: 'Position', es: 'Cargo' },
      },
    ],
  },
  {
    name: 'purpose',
    type: 'textarea',
    required: true,
    maxLength: 2000,
    label: {
      fr: 'À quoi servira la carte',
      en: 'What the map is for',
      es: 'Para qué servirá el mapa',
    },
  },
  {
    name: 'locale',
    type: 'select',
    required: true,
    defaultValue: DEFAULT_LOCALE,
    label: {
      fr: 'Langue de la réponse',
      en: 'Language of the answer',
      es: 'Idioma de la respuesta',
    },
    options: ownNameOptions(),
  },
]

/** What the administration decides. Saving it is what grants, refuses or ends the access. */
export const decisionFields: Field[] = [
  {
    name: 'state',
    type: 'select',
    required: true,
    defaultValue: 'received',
    index: true,
    label: { fr: 'Décision', en: 'Decision', es: 'Decisión' },
    options: [
      { value: 'received', label: { fr: 'À décider', en: 'To decide', es: 'Por decidir' } },
      {
        value: 'approved',
        label: { fr: 'Accès accordé', en: 'Access granted', es: 'Acceso concedido' },
      },
      {
        value: 'refused',
        label: { fr: 'Accès refusé', en: 'Access refused', es: 'Acceso denegado' },
      },
      {
        value: 'withdrawn',
        label: { fr: 'Accès retiré', en: 'Access withdrawn', es: 'Acceso retirado' },
      },
    ],
    admin: {
      position: 'sidebar',
      description: {
        fr: 'À l’enregistrement, le compte est créé ou mis à jour et la personne reçoit un courriel dans sa langue.',
        en: 'When saved, the account is made or updated and the person gets an e-mail in their language.',
        es: 'Al guardar, la cuenta se crea o se actualiza y la persona recibe un correo en su idioma.',
      },
    },
  },
  dayField({
    name: 'accessUntil',
    label: { fr: 'Accès jusqu’au', en: 'Access until', es: 'Acceso hasta' },
    admin: {
      position: 'sidebar',
      condition: (data) => data.state === 'approved',
      description: {
        fr: `Vide\u00a0: ${DEFAULT_ACCESS_MONTHS} mois.`,
        en: `Empty: ${DEFAULT_ACCESS_MONTHS} months.`,
        es: `Vacío: ${DEFAULT_ACCESS_MONTHS} meses.`,
      },
    },
  }),
  {
    name: 'reason',
    type: 'textarea',
    maxLength: 1000,
    label: { fr: 'Raison', en: 'Reason', es: 'Motivo' },
    admin: {
      position: 'sidebar',
      condition: (data) => data.state === 'refused' || data.state === 'withdrawn',
      description: {
        fr: 'Dite à la personne, telle quelle.',
        en: 'Told to the person, as written.',
        es: 'Se comunica a la persona, tal cual.',
      },
    },
  },
  {
    name: 'account',
    type: 'relationship',
    relationTo: 'users',
    label: { fr: 'Compte', en: 'Account', es: 'Cuenta' },
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'decidedBy',
    type: 'relationship',
    relationTo: 'users',
    label: { fr: 'Décidé par', en: 'Decided by', es: 'Decidido por' },
    admin: { position: 'sidebar', readOnly: true },
  },
  momentField({
    name: 'decidedAt',
    label: { fr: 'Décidé le', en: 'Decided on', es: 'Decidido el' },
    admin: { position: 'sidebar', readOnly: true },
  }),
]
