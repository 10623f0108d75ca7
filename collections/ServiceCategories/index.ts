import type { CollectionConfig } from 'payload'
import { admins, anyone, editors } from '@/access'
import { refreshPublicPages, refreshPublicPagesAfterDelete } from '@/contentVersion/change'
import { groups } from '../groups'
import { ORDER } from '../shared/plainFields'

export const ServiceCategories: CollectionConfig = {
  slug: 'service-categories',
  labels: {
    singular: { fr: 'Service', en: 'Service', es: 'Servicio' },
    plural: { fr: 'Services (liste)', en: 'Services (list)', es: 'Servicios (lista)' },
  },
  admin: {
    useAsTitle: 'name',
    group: groups.directory,
    defaultColumns: ['name', 'parent', 'order'],
    description: {
      fr: 'La liste des services\u00a0: les lignes du tableau de chaque région et le «\u00a0Pour quoi?\u00a0» de la recherche.',
      en: 'The list of services: the rows of each region’s table and the “What for?” of the search.',
      es: 'La lista de servicios: las filas de la tabla de cada región y el «¿Para qué?» de la búsqueda.',
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
      admin: {
        description: {
          fr: 'Ne change jamais\u00a0: les adresses, les chapitres et les importations s’en servent.',
          en: 'Never changes: addresses, chapters and imports use it.',
          es: 'No cambia nunca: la usan las direcciones, los capítulos y las importaciones.',
        },
      },
    },
    {
      name: 'name',
      type: 'text',
      required: true,
      localized: true,
      label: { fr: 'Nom', en: 'Name', es: 'Nombre' },
    },
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      label: { fr: 'Ce que cela comprend', en: 'What it includes', es: 'Qué incluye' },
    },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'service-categories',
      label: { fr: 'Fait partie de', en: 'Part of', es: 'Forma parte de' },
    },
    ORDER,
  ],
  hooks: { afterChange: [refreshPublicPages], afterDelete: [refreshPublicPagesAfterDelete] },
}
