import type { CollectionConfig } from 'payload'

import { admins, anyone, editors } from '@/access'
import { refreshPublicPages, refreshPublicPagesAfterDelete } from '@/contentVersion/change'

import { groups } from '../groups'

import { lineFields, placeFields, sourceFields } from './fields'
import { recordBody, recordDeletedBody } from './hooks/recordBody'

export const PublicBodies: CollectionConfig = {
  slug: 'public-bodies',
  labels: {
    singular: { fr: 'Organisme public', en: 'Public body', es: 'Organismo público' },
    plural: {
      fr: 'Numéros officiels',
      en: 'Official numbers',
      es: 'Números oficiales',
    },
  },
  admin: {
    useAsTitle: 'name',
    group: groups.directory,
    defaultColumns: ['name', 'purpose', 'isEmergency', 'checkedOn', 'order'],
    description: {
      fr: 'Les numéros d’urgence et ceux des organismes publics, chacun avec sa source et la date où il a été lu.',
      en: 'The emergency numbers and those of public bodies, each with its source and the day it was read.',
      es: 'Los números de emergencia y los de los organismos públicos, cada uno con su fuente y la fecha en que se leyó.',
    },
  },
  access: { read: anyone, create: editors, update: editors, delete: admins },
  defaultSort: 'order',
  fields: [...lineFields, ...sourceFields, ...placeFields],
  hooks: {
    afterChange: [recordBody, refreshPublicPages],
    afterDelete: [recordDeletedBody, refreshPublicPagesAfterDelete],
  },
}
