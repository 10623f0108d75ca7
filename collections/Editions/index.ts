import type { CollectionConfig } from 'payload'

import { admins, editors, publishedOrEditors } from '@/access'
import { refreshPublicPages, refreshPublicPagesAfterDelete } from '@/contentVersion/change'
import { localeOptions } from '@/i18n/localeNames'
import { DEFAULT_LOCALE } from '@/i18n/locales'
import { restoreAsDraft } from '@/workflow/payload/restoreAsDraft'

import { groups } from '../groups'
import { dayField } from '../shared/dates'

export const Editions: CollectionConfig = {
  slug: 'editions',
  labels: {
    singular: { fr: 'Édition', en: 'Edition', es: 'Edición' },
    plural: { fr: 'Éditions', en: 'Editions', es: 'Ediciones' },
  },
  admin: {
    group: groups.site,
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'language', 'date'],
    description: {
      fr: 'Le guide ou le répertoire tels qu’ils étaient à une date, gardés en PDF ou en tableur.',
      en: 'The guide or the directory as they were on a date, kept as PDF or spreadsheet.',
      es: 'La guía o el directorio tal como eran en una fecha, en PDF u hoja de cálculo.',
    },
  },
  access: {
    read: publishedOrEditors,
    // Without a rule Payload would show every version to whoever is signed in.
    readVersions: editors,
    create: editors,
    update: editors,
    delete: admins,
  },
  versions: { drafts: true, maxPerDoc: 0 },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      label: { fr: 'Titre', en: 'Title', es: 'Título' },
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: { fr: 'Contenu', en: 'Content', es: 'Contenido' },
      options: [
        { value: 'guide', label: { fr: 'Guide', en: 'Guide', es: 'Guía' } },
        { value: 'directory', label: { fr: 'Répertoire', en: 'Directory', es: 'Directorio' } },
      ],
    },
    {
      name: 'language',
      type: 'select',
      required: true,
      defaultValue: DEFAULT_LOCALE,
      label: { fr: 'Langue', en: 'Language', es: 'Idioma' },
      options: localeOptions(),
    },
    dayField({
      name: 'date',
      required: true,
      label: { fr: 'Date', en: 'Date', es: 'Fecha' },
    }),
    {
      name: 'file',
      type: 'upload',
      relationTo: 'media',
      label: { fr: 'Fichier', en: 'File', es: 'Archivo' },
    },
    {
      name: 'note',
      type: 'textarea',
      label: { fr: 'Note', en: 'Note', es: 'Nota' },
    },
  ],
  hooks: {
    afterChange: [refreshPublicPages],
    afterDelete: [refreshPublicPagesAfterDelete],
  },
  endpoints: [restoreAsDraft('editions')],
}
