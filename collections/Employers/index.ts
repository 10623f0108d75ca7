import type { CollectionConfig } from 'payload'

import { editors, nobody } from '@/access'
import { logRestrictedRead } from '@/audit/logRestrictedRead'

import { groups } from '../groups'

export const Employers: CollectionConfig = {
  slug: 'employers',
  labels: {
    singular: { fr: 'Employeur', en: 'Employer', es: 'Empleador' },
    plural: { fr: 'Employeurs', en: 'Employers', es: 'Empleadores' },
  },
  admin: {
    group: groups.map,
    useAsTitle: 'name',
    defaultColumns: ['name', 'updatedAt'],
    listSearchableFields: ['name', 'key'],
    description: {
      fr: 'Les noms lus dans les listes EIMT. Un nom mal écrit se corrige par une règle, dans Corrections.',
      en: 'Names read in the LMIA lists. A misspelled name is mended by a rule, under Corrections.',
      es: 'Los nombres leídos en las listas EIMT. Un nombre mal escrito se corrige con una regla, en Correcciones.',
    },
  },
  // Made by imports, in bulk; never typed, so that a name always comes from a list.
  // Map readers have them by the map's own door, within its limits.
  access: { read: editors, create: nobody, update: nobody, delete: nobody },
  timestamps: false,
  lockDocuments: false,
  disableDuplicate: true,
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      index: true,
      label: { fr: 'Nom', en: 'Name', es: 'Nombre' },
    },
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: { fr: 'Nom replié', en: 'Folded name', es: 'Nombre plegado' },
      admin: {
        readOnly: true,
        description: {
          fr: 'Sans accents, majuscules, ponctuation ni forme juridique\u00a0: ce qui identifie l’employeur.',
          en: 'Without accents, case, punctuation or legal form: what identifies the employer.',
          es: 'Sin acentos, mayúsculas, puntuación ni forma jurídica: lo que identifica al empleador.',
        },
      },
    },
  ],
  hooks: { beforeOperation: [logRestrictedRead] },
}
