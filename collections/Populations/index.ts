import type { CollectionConfig } from 'payload'
import { admins, anyone, editors } from '@/access'
import { refreshPublicPages, refreshPublicPagesAfterDelete } from '@/contentVersion/change'
import { groups } from '../groups'
import { ORDER } from '../shared/plainFields'

export const Populations: CollectionConfig = {
  slug: 'populations',
  labels: {
    singular: { fr: 'Population', en: 'Population', es: 'Población' },
    plural: { fr: 'Populations', en: 'Populations', es: 'Poblaciones' },
  },
  admin: {
    useAsTitle: 'name',
    group: groups.directory,
    defaultColumns: ['name', 'order'],
    description: {
      fr: 'Les personnes que les organismes servent.',
      en: 'The people organizations serve.',
      es: 'Las personas a las que atienden las organizaciones.',
    },
  },
  access: { read: anyone, create: editors, update: editors, delete: admins },
  defaultSort: 'order',
  fields: [
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: { fr: 'Clé', en: 'Key', es: 'Clave' },
    },
    {
      name: 'name',
      type: 'text',
      required: true,
      localized: true,
      label: { fr: 'Nom', en: 'Name', es: 'Nombre' },
    },
    ORDER,
  ],
  hooks: { afterChange: [refreshPublicPages], afterDelete: [refreshPublicPagesAfterDelete] },
}
