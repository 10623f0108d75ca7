import type { CollectionConfig } from 'payload'

import { editors, nobody, nobodyField } from '@/access'
import { IMPORT_STATES, LIST_RULES } from '@/directory/imports/states'
import { importEndpoints } from '@/directory/payload/imports/endpoints'
import { optionsOf } from '@/directory/vocabulary'

import { groups } from '../groups'
import { momentField } from '../shared/dates'
import { countField, keptField } from './fields'

export const OrganizationImports: CollectionConfig = {
  slug: 'organization-imports',
  labels: {
    singular: {
      fr: 'Import d’organismes',
      en: 'Import of organizations',
      es: 'Importación de organizaciones',
    },
    plural: {
      fr: 'Imports d’organismes',
      en: 'Imports of organizations',
      es: 'Importaciones de organizaciones',
    },
  },
  admin: {
    group: groups.directory,
    useAsTitle: 'fileName',
    defaultColumns: ['fileName', 'state', 'by', 'createdCount', 'changedCount', 'createdAt'],
    components: { beforeListTable: ['@/admin/ImportDesk/Receive#ReceiveImport'] },
    description: {
      fr: 'Une liste d’organismes venue d’un tableur\u00a0: d’abord un essai, puis appliquée, et annulable en entier.',
      en: 'A list of organizations from a spreadsheet: first a dry run, then applied, and undone as a whole if need be.',
      es: 'Una lista de organizaciones que viene de una hoja de cálculo: primero una prueba, luego se aplica, y se puede deshacer entera.',
    },
  },
  // Made and changed on the desk only (src/directory/payload/imports).
  access: { read: editors, create: nobody, update: nobody, delete: nobody },
  disableDuplicate: true,
  defaultSort: '-createdAt',
  fields: [
    {
      name: 'desk',
      type: 'ui',
      admin: { components: { Field: '@/admin/ImportDesk#ImportDesk' } },
    },
    {
      name: 'fileName',
      type: 'text',
      required: true,
      label: { fr: 'Fichier', en: 'File', es: 'Archivo' },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'open',
      index: true,
      options: optionsOf(IMPORT_STATES),
      label: { fr: 'État', en: 'State', es: 'Estado' },
    },
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      label: { fr: 'Par', en: 'By', es: 'Por' },
    },
    {
      name: 'sha256',
      type: 'text',
      label: {
        fr: 'Empreinte du fichier (SHA-256)',
        en: 'Fingerprint of the file (SHA-256)',
        es: 'Huella del archivo (SHA-256)',
      },
    },
    momentField({
      name: 'appliedAt',
      label: { fr: 'Appliqué le', en: 'Applied on', es: 'Aplicada el' },
    }),
    momentField({
      name: 'undoneAt',
      label: { fr: 'Annulé le', en: 'Undone on', es: 'Deshecha el' },
    }),
    countField('createdCount', {
      fr: 'Fiches créées',
      en: 'Listings created',
      es: 'Fichas creadas',
    }),
    countField('changedCount', {
      fr: 'Fiches changées',
      en: 'Listings changed',
      es: 'Fichas cambiadas',
    }),
    countField('keptCount', {
      fr: 'Laissées ou non écrites',
      en: 'Left or not written',
      es: 'Dejadas o no escritas',
    }),
    {
      name: 'lists',
      type: 'select',
      defaultValue: 'add',
      options: optionsOf(LIST_RULES),
      label: { fr: 'Listes', en: 'Lists', es: 'Listas' },
      admin: { hidden: true },
    },
    // In which language whoever applies it hears why something was not written.
    { name: 'locale', type: 'text', admin: { hidden: true } },
    { name: 'sheet', type: 'number', admin: { hidden: true } },
    {
      // One name for a set of headings: its matching is found again.
      name: 'headingsKey',
      type: 'text',
      index: true,
      access: { read: nobodyField },
      admin: { hidden: true },
    },
    keptField('columns'),
    keptField('decisions'),
    // What was read of the file: goes when the import is applied or put aside.
    keptField('tables'),
    // What is written, in order, and how far it has come.
    keptField('plan'),
    keptField('rows'),
    { name: 'done', type: 'number', admin: { hidden: true } },
    { name: 'total', type: 'number', admin: { hidden: true } },
  ],
  endpoints: importEndpoints,
}
