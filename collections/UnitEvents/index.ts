import type { CollectionConfig } from 'payload'

import { nobody } from '@/access'
import { localeOptions } from '@/i18n/localeNames'
import { LOCALES } from '@/i18n/locales'
import { UNIT_EVENT_ACTIONS, type UnitEventAction } from '@/translation'
import { staffOfTheLanguage } from '@/translation/payload/access'
import type { Label } from '@/i18n/locales'

import { groups } from '../groups'
import { momentField } from '../shared/dates'

const ACTIONS: Record<UnitEventAction, Label> = {
  write: { fr: 'A écrit', en: 'Wrote', es: 'Escribió' },
  confirm: { fr: 'A confirmé', en: 'Confirmed', es: 'Confirmó' },
  approve: { fr: 'A approuvé', en: 'Approved', es: 'Aprobó' },
  reopen: { fr: 'A rouvert', en: 'Reopened', es: 'Reabrió' },
  sendBack: { fr: 'A renvoyé', en: 'Sent back', es: 'Devolvió' },
  restore: { fr: 'A remis', en: 'Restored', es: 'Recuperó' },
  import: {
    fr: 'A rapporté d’un fichier',
    en: 'Brought back from a file',
    es: 'Trajo de un archivo',
  },
}

export const UnitEvents: CollectionConfig = {
  slug: 'unit-events',
  labels: {
    singular: {
      fr: 'Historique d’un passage',
      en: 'History of a passage',
      es: 'Historial de un pasaje',
    },
    plural: {
      fr: 'Historique des passages',
      en: 'History of passages',
      es: 'Historial de los pasajes',
    },
  },
  admin: {
    group: groups.guide,
    useAsTitle: 'unit',
    // Read at the desk, beside the passage.
    hidden: true,
    defaultColumns: ['date', 'action', 'before', 'after'],
  },
  // Added by the site itself, as passages are saved (src/translation/payload/people).
  access: { read: staffOfTheLanguage, create: nobody, update: nobody, delete: nobody },
  disableDuplicate: true,
  defaultSort: '-date',
  indexes: [{ fields: ['translation', 'unit'] }],
  fields: [
    {
      name: 'translation',
      type: 'text',
      required: true,
      index: true,
      label: { fr: 'Traduction (numéro)', en: 'Translation (number)', es: 'Traducción (número)' },
    },
    {
      name: 'language',
      type: 'select',
      required: true,
      label: { fr: 'Langue', en: 'Language', es: 'Idioma' },
      options: localeOptions(LOCALES),
    },
    {
      name: 'unit',
      type: 'text',
      required: true,
      label: { fr: 'Passage', en: 'Passage', es: 'Pasaje' },
    },
    {
      name: 'action',
      type: 'select',
      required: true,
      label: { fr: 'Action', en: 'Action', es: 'Acción' },
      options: UNIT_EVENT_ACTIONS.map((value) => ({ value, label: ACTIONS[value] })),
    },
    momentField({
      name: 'date',
      required: true,
      label: { fr: 'Moment', en: 'Moment', es: 'Momento' },
    }),
    { name: 'source', type: 'textarea', label: { fr: 'Français', en: 'French', es: 'Francés' } },
    {
      name: 'formerSource',
      type: 'textarea',
      label: { fr: 'Français d’avant', en: 'French before', es: 'Francés anterior' },
    },
    {
      name: 'fingerprint',
      type: 'text',
      label: {
        fr: 'Empreinte du français',
        en: 'Fingerprint of the French',
        es: 'Huella del francés',
      },
    },
    { name: 'before', type: 'textarea', label: { fr: 'Avant', en: 'Before', es: 'Antes' } },
    { name: 'after', type: 'textarea', label: { fr: 'Après', en: 'After', es: 'Después' } },
    { name: 'reason', type: 'textarea', label: { fr: 'Raison', en: 'Reason', es: 'Motivo' } },
    {
      name: 'person',
      type: 'text',
      label: { fr: 'Fait par (numéro)', en: 'Done by (number)', es: 'Hecho por (número)' },
    },
    {
      name: 'writer',
      type: 'text',
      label: { fr: 'Mots de (numéro)', en: 'Words of (number)', es: 'Palabras de (número)' },
    },
  ],
}
