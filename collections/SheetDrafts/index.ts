import type { CollectionConfig } from 'payload'

import { nobody, nobodyField } from '@/access'

import { groups } from '../groups'
import { momentField } from '../shared/dates'

export const SheetDrafts: CollectionConfig = {
  slug: 'sheet-drafts',
  labels: {
    singular: { fr: 'Brouillon de fiche', en: 'Draft of a listing', es: 'Borrador de ficha' },
    plural: { fr: 'Brouillons de fiches', en: 'Drafts of listings', es: 'Borradores de fichas' },
  },
  // Of who writes it alone: neither shown nor read, not even by the team.
  admin: { group: groups.directory, hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  disableDuplicate: true,
  fields: [
    {
      // The account and the sheet, `7-12`: one draft for both, whatever comes at once.
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: { fr: 'Clé', en: 'Key', es: 'Clave' },
    },
    {
      name: 'draft',
      type: 'json',
      hidden: true,
      access: { read: nobodyField },
    },
    momentField({
      name: 'savedAt',
      label: { fr: 'Enregistré le', en: 'Saved on', es: 'Guardado el' },
    }),
  ],
}
