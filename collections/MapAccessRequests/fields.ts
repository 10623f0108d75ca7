import type { Field } from 'payload'

import { nobodyField } from '@/access'
import { ownNameOptions } from '@/i18n/localeNames'
import { DEFAULT_LOCALE, type Label } from '@/i18n/locales'
import {
  DEFAULT_ACCESS_MONTHS,
  DEFAULT_ROWS_MONTHS,
  REQUEST_KINDS,
  type RequestKind,
} from '@/map/accessDecision'
import { dayField, momentField } from '../shared/dates'

const KIND_LABELS: Record<RequestKind, Label> = {
  access: { fr: 'Lire la carte', en: 'Read the map', es: 'Leer el mapa' },
  renewal: {
    fr: 'Prolonger un accès',
    en: 'Go on reading',
    es: 'Prolongar un acceso',
  },
  rows: {
    fr: 'Plus de lignes que permis',
    en: 'More rows than allowed',
    es: 'Más líneas de las permitidas',
  },
}

/** What the person wrote. Kept as sent. */
export const askedFields: Field[] = [
  {
    name: 'kind',
    type: 'select',
    defaultValue: 'access',
    label: { fr: 'Ce qui est demandé', en: 'What is asked', es: 'Lo que se pide' },
    options: REQUEST_KINDS.map((value) => ({ value, label: KIND_LABELS[value] })),
    admin: { readOnly: true },
  },
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
    name: 'regions',
    type: 'relationship',
    relationTo: 'regions',
    hasMany: true,
    label: { fr: 'Régions', en: 'Regions', es: 'Regiones' },
    admin: {
      condition: (data) => data.kind !== 'rows',
      description: {
        fr: 'Vide\u00a0: tout le Québec.',
        en: 'Empty: all of Quebec.',
        es: 'Vacío: todo Quebec.',
      },
    },
  },
  {
    // As an address of the map has it; the door of exports compares it whole.
    name: 'question',
    type: 'text',
    maxLength: 4000,
    label: { fr: 'Vue de la carte', en: 'View of the map', es: 'Vista del mapa' },
    admin: {
      readOnly: true,
      condition: (data) => data.kind === 'rows',
      components: { Field: '@/admin/MapReaders/Question#MapQuestion' },
    },
  },
  {
    name: 'rows',
    type: 'number',
    label: { fr: 'Nombre de lignes', en: 'Number of rows', es: 'Número de líneas' },
    admin: {
      readOnly: true,
      condition: (data) => data.kind === 'rows',
      description: {
        fr: 'Comptées par le site à la demande. L’accord vaut pour autant de lignes au plus\u00a0: celles des listes publiées ensuite se demandent de nouveau.',
        en: 'Counted by the site when asked. What is granted is so many rows at most: those of lists published later are asked for again.',
        es: 'Contadas por el sitio al pedirlas. Lo concedido vale para esa cantidad de líneas como máximo: las de listas publicadas después se piden de nuevo.',
      },
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

/** How the address was proved, and what was agreed to. */
export const confirmationFields: Field[] = [
  momentField({
    name: 'consentAt',
    label: {
      fr: 'Conditions acceptées le',
      en: 'Conditions accepted on',
      es: 'Condiciones aceptadas el',
    },
    admin: { position: 'sidebar', readOnly: true },
  }),
  momentField({
    name: 'confirmedAt',
    label: { fr: 'Courriel confirmé le', en: 'E-mail confirmed on', es: 'Correo confirmado el' },
    admin: { position: 'sidebar', readOnly: true },
  }),
  {
    // The hash of the link that was mailed: nobody reads it, and nothing is asked by it.
    name: 'confirmToken',
    type: 'text',
    index: true,
    hidden: true,
    access: { read: nobodyField, create: nobodyField, update: nobodyField },
  },
  momentField({ name: 'confirmUntil', admin: { hidden: true } }),
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
      {
        // Never shown: nobody reads such a request.
        value: 'unconfirmed',
        label: { fr: 'Courriel à confirmer', en: 'E-mail to confirm', es: 'Correo por confirmar' },
      },
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
        fr: `Vide\u00a0: ${DEFAULT_ACCESS_MONTHS} mois pour la carte, ${DEFAULT_ROWS_MONTHS} pour des lignes.`,
        en: `Empty: ${DEFAULT_ACCESS_MONTHS} months for the map, ${DEFAULT_ROWS_MONTHS} for rows.`,
        es: `Vacío: ${DEFAULT_ACCESS_MONTHS} meses para el mapa, ${DEFAULT_ROWS_MONTHS} para líneas.`,
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
