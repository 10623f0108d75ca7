import type { CollectionConfig } from 'payload'

import { editors, nobody, nobodyField } from '@/access'
import { LOCALE_LABELS } from '@/i18n/localeNames'
import { LOCALES } from '@/i18n/locales'

import { groups } from '../groups'

export const UnansweredWords: CollectionConfig = {
  slug: 'unanswered-words',
  labels: {
    singular: {
      fr: 'Recherche sans résultat',
      en: 'Search without result',
      es: 'Búsqueda sin resultado',
    },
    plural: {
      fr: 'Recherches sans résultat',
      en: 'Searches without result',
      es: 'Búsquedas sin resultado',
    },
  },
  admin: {
    group: groups.site,
    useAsTitle: 'words',
    // Read beside the other figures (src/admin/Statistics).
    hidden: true,
    defaultColumns: ['month', 'locale', 'words', 'asks'],
  },
  // Added to by the server itself (src/statistics/payload/addWords.ts).
  access: { read: editors, create: nobody, update: nobody, delete: nobody },
  disableDuplicate: true,
  timestamps: false,
  defaultSort: '-month',
  fields: [
    {
      // A keyed hash of the month, the language and the words.
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      access: { read: nobodyField },
      admin: { hidden: true },
    },
    {
      name: 'month',
      type: 'text',
      required: true,
      index: true,
      label: { fr: 'Mois', en: 'Month', es: 'Mes' },
    },
    {
      name: 'locale',
      type: 'select',
      required: true,
      options: LOCALES.map((value) => ({ value, label: LOCALE_LABELS[value] })),
      label: { fr: 'Langue', en: 'Language', es: 'Idioma' },
    },
    {
      // Only once they were asked for on enough different days of the month.
      name: 'words',
      type: 'text',
      label: { fr: 'Mots', en: 'Words', es: 'Palabras' },
    },
    {
      name: 'days',
      type: 'number',
      required: true,
      label: { fr: 'Jours différents', en: 'Different days', es: 'Días diferentes' },
    },
    {
      name: 'lastDay',
      type: 'text',
      required: true,
      label: { fr: 'Dernier jour', en: 'Last day', es: 'Último día' },
    },
    {
      name: 'asks',
      type: 'number',
      required: true,
      label: { fr: 'Fois', en: 'Times', es: 'Veces' },
    },
  ],
}
