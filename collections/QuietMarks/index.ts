import type { CollectionConfig } from 'payload'

import { nobody, nobodyField, staff } from '@/access'
import { QUIET_CHANNELS } from '@/campaigns/quiet'
import { optionsOf } from '@/directory/vocabulary'

import { groups } from '../groups'
import { momentField } from '../shared/dates'

export const QuietMarks: CollectionConfig = {
  slug: 'quiet-marks',
  labels: {
    singular: { fr: 'Ne plus solliciter', en: 'Do not ask again', es: 'No preguntar más' },
    plural: { fr: 'À ne plus solliciter', en: 'Not to be asked again', es: 'No preguntar más' },
  },
  admin: {
    group: groups.directory,
    useAsTitle: 'name',
    defaultColumns: ['name', 'at', 'channel', 'by'],
    description: {
      fr: 'Organismes et acteurs régionaux qui ont demandé qu’on ne leur écrive plus et qu’on ne les appelle plus. On l’inscrit, et on l’annule, sur leur fiche.',
      en: 'Organizations and regional actors that asked not to be written to or called again. It is recorded, and undone, on their listing.',
      es: 'Organizaciones y actores regionales que pidieron que no se les escriba ni llame más. Se anota, y se deshace, en su ficha.',
    },
  },
  // Set and lifted by the site itself (src/campaigns/payload/quietMarks.ts).
  access: { read: staff, create: nobody, update: nobody, delete: nobody },
  disableDuplicate: true,
  defaultSort: '-at',
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      label: { fr: 'Nom', en: 'Name', es: 'Nombre' },
    },
    {
      // `o12` or `a3`: one mark for each, by whichever process.
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      access: { read: nobodyField },
      admin: { hidden: true },
    },
    {
      name: 'organization',
      type: 'relationship',
      relationTo: 'organizations',
      index: true,
      label: { fr: 'Organisme', en: 'Organization', es: 'Organización' },
    },
    {
      name: 'actor',
      type: 'relationship',
      relationTo: 'regional-actors',
      index: true,
      label: { fr: 'Acteur régional', en: 'Regional actor', es: 'Actor regional' },
    },
    momentField({
      name: 'at',
      required: true,
      label: { fr: 'Demandé le', en: 'Asked on', es: 'Pedido el' },
    }),
    {
      name: 'channel',
      type: 'select',
      required: true,
      options: optionsOf(QUIET_CHANNELS),
      label: { fr: 'Moyen', en: 'Channel', es: 'Medio' },
    },
    {
      // Who wrote it down; nobody for the link of a letter.
      name: 'by',
      type: 'text',
      label: { fr: 'Inscrit par', en: 'Recorded by', es: 'Anotado por' },
    },
  ],
}
