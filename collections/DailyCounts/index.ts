import type { CollectionConfig } from 'payload'

import { editors, nobody } from '@/access'
import { LOCALE_LABELS } from '@/i18n/localeNames'
import { LOCALES } from '@/i18n/locales'
import { COUNT_KINDS } from '@/statistics/counts'
import { statisticsFile } from '@/statistics/payload/statisticsFile'
import { KIND_LABELS } from '@/statistics/words'

import { groups } from '../groups'

export const DailyCounts: CollectionConfig = {
  slug: 'daily-counts',
  labels: {
    singular: { fr: 'Compte d’un jour', en: 'Count of a day', es: 'Cuenta de un día' },
    plural: { fr: 'Comptes par jour', en: 'Counts by day', es: 'Cuentas por día' },
  },
  admin: {
    group: groups.site,
    useAsTitle: 'item',
    // Read as plots and tables (src/admin/Statistics).
    hidden: true,
    defaultColumns: ['day', 'kind', 'locale', 'item', 'count'],
  },
  // Added to by the server itself (src/statistics/payload/addCounts.ts).
  access: { read: editors, create: nobody, update: nobody, delete: nobody },
  endpoints: [statisticsFile],
  disableDuplicate: true,
  // At which moment a row was made or raised would tell more than the day.
  timestamps: false,
  defaultSort: '-day',
  indexes: [{ fields: ['day', 'kind', 'locale', 'item'], unique: true }],
  fields: [
    {
      // Of what is kept by month: `yyyy-MM`.
      name: 'day',
      type: 'text',
      required: true,
      label: { fr: 'Jour', en: 'Day', es: 'Día' },
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: COUNT_KINDS.map((value) => ({ value, label: KIND_LABELS[value] })),
      label: { fr: 'Quoi', en: 'What', es: 'Qué' },
    },
    {
      name: 'locale',
      type: 'select',
      required: true,
      options: LOCALES.map((value) => ({ value, label: LOCALE_LABELS[value] })),
      label: { fr: 'Langue', en: 'Language', es: 'Idioma' },
    },
    {
      name: 'item',
      type: 'text',
      required: true,
      label: { fr: 'Adresse', en: 'Address', es: 'Dirección' },
    },
    {
      name: 'count',
      type: 'number',
      required: true,
      label: { fr: 'Fois', en: 'Times', es: 'Veces' },
    },
  ],
}
