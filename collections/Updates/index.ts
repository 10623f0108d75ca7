import type { CollectionConfig } from 'payload'

import { admins, editors, staff } from '@/access'
import { commentEndpoints } from '@/comments/payload/endpoints'
import { outsideReadingEndpoints } from '@/outsideReading/payload/endpoints'
import { togetherEndpoints } from '@/together/payload/endpoints'
import { onlineOrStaff } from '@/workflow/payload/access'
import { workflowEndpoints } from '@/workflow/payload/endpoints'

import { addressField } from '../shared/address'
import { together } from '../shared/together'
import { contentBlocks } from '../shared/blocks'
import { groups } from '../groups'
import { textLinks } from '../shared/publicLink'
import {
  translationsColumn,
  workflowButtons,
  workflowFields,
  workflowPanels,
} from '../shared/workflowFields'
import { workflowHooks } from '../shared/workflowHooks'
import { dayField } from '../shared/dates'

export const Updates: CollectionConfig = {
  slug: 'updates',
  labels: {
    singular: { fr: 'Nouveauté', en: 'Update', es: 'Novedad' },
    plural: { fr: 'Nouveautés', en: 'Updates', es: 'Novedades' },
  },
  admin: {
    group: groups.site,
    useAsTitle: 'title',
    defaultColumns: ['title', 'date', 'workflowState', 'translationProgress'],
    description: {
      fr: 'Ce qui change\u00a0: un programme, une règle, le répertoire, la carte.',
      en: 'What changes: a program, a rule, the directory, the map.',
      es: 'Lo que cambia: un programa, una regla, el directorio, el mapa.',
    },
    components: { edit: { ...workflowButtons, ...textLinks('updates') } },
  },
  access: {
    create: editors,
    read: onlineOrStaff,
    readVersions: staff,
    update: editors,
    delete: admins,
  },
  versions: { maxPerDoc: 0, drafts: true },
  disableBulkEdit: true,
  defaultSort: '-date',
  fields: [
    together,
    ...workflowPanels,
    translationsColumn,
    {
      name: 'title',
      type: 'text',
      required: true,
      label: { fr: 'Titre', en: 'Title', es: 'Título' },
    },
    {
      name: 'summary',
      type: 'textarea',
      required: true,
      label: { fr: 'En bref', en: 'In short', es: 'En breve' },
    },
    {
      name: 'content',
      type: 'blocks',
      label: { fr: 'Contenu', en: 'Content', es: 'Contenido' },
      labels: {
        singular: { fr: 'Passage', en: 'Passage', es: 'Pasaje' },
        plural: { fr: 'Passages', en: 'Passages', es: 'Pasajes' },
      },
      blocks: contentBlocks,
    },
    {
      name: 'relatedChapters',
      type: 'relationship',
      relationTo: 'guide-chapters',
      hasMany: true,
      label: { fr: 'Chapitres concernés', en: 'Chapters concerned', es: 'Capítulos relacionados' },
    },
    dayField({
      name: 'date',
      required: true,
      index: true,
      label: { fr: 'Date', en: 'Date', es: 'Fecha' },
      admin: { position: 'sidebar' },
    }),
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'guide',
      label: { fr: 'Sujet', en: 'Subject', es: 'Tema' },
      options: [
        { value: 'guide', label: { fr: 'Guide', en: 'Guide', es: 'Guía' } },
        { value: 'directory', label: { fr: 'Répertoire', en: 'Directory', es: 'Directorio' } },
        { value: 'map', label: { fr: 'Carte', en: 'Map', es: 'Mapa' } },
        {
          value: 'programme',
          label: { fr: 'Programmes et règles', en: 'Programs and rules', es: 'Programas y reglas' },
        },
      ],
      admin: { position: 'sidebar' },
    },
    addressField('title'),
    ...workflowFields,
  ],
  hooks: workflowHooks,
  endpoints: [
    ...workflowEndpoints('updates'),
    ...commentEndpoints('updates'),
    ...outsideReadingEndpoints('updates'),
    ...togetherEndpoints('updates'),
  ],
}
