import type { CollectionConfig } from 'payload'

import { nobody, nobodyField, staff } from '@/access'
import { DUPLICATE_OUTCOMES } from '@/directory/duplicateDecisions'
import { optionsOf } from '@/directory/vocabulary'

import { groups } from '../groups'
import { momentField } from '../shared/dates'

export const DuplicateDecisions: CollectionConfig = {
  slug: 'duplicate-decisions',
  labels: {
    singular: { fr: 'Doublon', en: 'Duplicate', es: 'Duplicado' },
    plural: { fr: 'Doublons', en: 'Duplicates', es: 'Duplicados' },
  },
  admin: {
    group: groups.directory,
    useAsTitle: 'pair',
    defaultColumns: ['first', 'second', 'outcome', 'by', 'at'],
    components: { beforeListTable: ['@/admin/DuplicateQueue#DuplicateQueue'] },
    description: {
      fr: 'Les fiches qui pourraient être du même organisme, et ce qui en a été décidé.',
      en: 'Listings that may be of the same organization, and what was decided of them.',
      es: 'Las fichas que podrían ser de la misma organización y lo que se decidió de ellas.',
    },
  },
  // Made by the queue above the list (src/directory/payload/duplicates).
  access: { read: staff, create: nobody, update: nobody, delete: nobody },
  disableDuplicate: true,
  defaultSort: '-at',
  fields: [
    {
      // Both identifiers: a pair is decided once, by whichever process.
      name: 'pair',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: { fr: 'Paire', en: 'Pair', es: 'Par' },
      admin: { hidden: true },
    },
    {
      name: 'first',
      type: 'relationship',
      relationTo: 'organizations',
      label: { fr: 'Une fiche', en: 'One listing', es: 'Una ficha' },
    },
    {
      name: 'second',
      type: 'relationship',
      relationTo: 'organizations',
      label: { fr: 'L’autre', en: 'The other', es: 'La otra' },
    },
    {
      name: 'outcome',
      type: 'select',
      required: true,
      options: optionsOf(DUPLICATE_OUTCOMES),
      label: { fr: 'Décision', en: 'Decision', es: 'Decisión' },
    },
    {
      name: 'kept',
      type: 'relationship',
      relationTo: 'organizations',
      label: { fr: 'Fiche gardée', en: 'Listing that was kept', es: 'Ficha conservada' },
    },
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      label: { fr: 'Par', en: 'By', es: 'Por' },
    },
    momentField({ name: 'at', label: { fr: 'Le', en: 'On', es: 'El' } }),
    {
      // What undoing a merge needs to know.
      name: 'undo',
      type: 'json',
      access: { read: nobodyField },
      admin: { hidden: true },
    },
  ],
}
