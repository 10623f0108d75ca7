import type { CollectionConfig } from 'payload'

import { editors, nobody } from '@/access'
import { env } from '@/env'
import { maxListMegabytes } from '@/lmia/read/limits'

import { groups } from '../groups'

import { lmiaFileEndpoints } from './endpoints'
import { countFields, identityFields, storyFields } from './fields'

export const LmiaFiles: CollectionConfig = {
  slug: 'lmia-files',
  labels: {
    singular: { fr: 'Liste EIMT', en: 'LMIA list', es: 'Lista de EIMT' },
    plural: { fr: 'Listes EIMT', en: 'LMIA lists', es: 'Listas de EIMT' },
  },
  admin: {
    group: groups.map,
    useAsTitle: 'name',
    components: {
      beforeListTable: [
        {
          path: '/admin/LmiaDesk#LmiaDesk',
          clientProps: { limitMegabytes: maxListMegabytes(env.UPLOAD_LIMIT_MB) },
        },
      ],
    },
    defaultColumns: [
      'name',
      'periodKey',
      'kind',
      'language',
      'state',
      'quebecRows',
      'rowsRejected',
      'placedNone',
    ],
    description: {
      fr: 'Chaque fichier importé\u00a0: ce qu’il contient, ce qui a été placé, ce qui a été rejeté et pourquoi.',
      en: 'Every imported file: what it holds, what was placed, what was rejected and why.',
      es: 'Cada archivo importado: qué contiene, qué se ubicó, qué se rechazó y por qué.',
    },
  },
  // Made, replaced and withdrawn by imports only, so that a file and its rows always agree.
  access: { read: editors, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  disableDuplicate: true,
  // What is in force («current») comes before what failed or was replaced.
  defaultSort: ['state', '-periodKey', 'kind'],
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: { fr: 'Fichier', en: 'File', es: 'Archivo' }, fields: identityFields },
        { label: { fr: 'Contenu', en: 'Content', es: 'Contenido' }, fields: countFields },
        { label: { fr: 'Histoire', en: 'Story', es: 'Historia' }, fields: storyFields },
      ],
    },
  ],
  endpoints: lmiaFileEndpoints,
}
