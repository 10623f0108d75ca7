import type { CollectionConfig } from 'payload'

import { nobody } from '@/access'
import { currentApprovals } from '@/lmia/payload/dataset/currentApprovals'
import { logRestrictedRead } from '@/audit/logRestrictedRead'

import { groups } from '../groups'

import { factFields, originFields, placeFields, rawFields } from './fields'

export const LmiaApprovals: CollectionConfig = {
  slug: 'lmia-approvals',
  labels: {
    singular: { fr: 'Ligne EIMT', en: 'LMIA line', es: 'Línea de EIMT' },
    plural: { fr: 'Lignes EIMT', en: 'LMIA lines', es: 'Líneas de EIMT' },
  },
  admin: {
    group: groups.map,
    useAsTitle: 'employerName',
    defaultColumns: ['employerName', 'periodKey', 'placeName', 'occupationTitle', 'positions'],
    listSearchableFields: ['employerName', 'city'],
    description: {
      fr: 'Chaque ligne du Québec des listes EIMT en vigueur, telle qu’elle a été lue. Les corrections s’y ajoutent à la lecture, sans rien effacer.',
      en: 'Every Quebec line of the LMIA lists in force, as read. Corrections are laid over it when it is shown, and erase nothing.',
      es: 'Cada línea de Quebec de las listas EIMT vigentes, tal como se leyó. Las correcciones se superponen al mostrarla, sin borrar nada.',
    },
  },
  // Loaded in bulk by imports; nobody types a line.
  access: { read: currentApprovals, create: nobody, update: nobody, delete: nobody },
  timestamps: false,
  lockDocuments: false,
  disableDuplicate: true,
  fields: [...originFields, ...factFields, ...placeFields, ...rawFields],
  hooks: { beforeOperation: [logRestrictedRead] },
}
