import type { CollectionConfig } from 'payload'

import { admins, editors, staff } from '@/access'
import { commentEndpoints } from '@/comments/payload/endpoints'
import { outsideReadingEndpoints } from '@/outsideReading/payload/endpoints'
import { togetherEndpoints } from '@/together/payload/endpoints'
import { onlineOrStaff } from '@/workflow/payload/access'
import { workflowEndpoints } from '@/workflow/payload/endpoints'

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

export const Pages: CollectionConfig = {
  slug: 'pages',
  labels: {
    singular: { fr: 'Page', en: 'Page', es: 'Página' },
    plural: { fr: 'Pages', en: 'Pages', es: 'Páginas' },
  },
  admin: {
    group: groups.site,
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', 'workflowState', 'translationProgress'],
    description: {
      fr: 'À propos, méthode, critères, sources des données, confidentialité, accessibilité.',
      en: 'About, method, criteria, data sources, privacy, accessibility.',
      es: 'Acerca de, método, criterios, fuentes de datos, privacidad, accesibilidad.',
    },
    components: { edit: { ...workflowButtons, ...textLinks('pages') } },
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
  disableDuplicate: true,
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
      label: { fr: 'En bref', en: 'In short', es: 'En breve' },
    },
    {
      name: 'content',
      type: 'blocks',
      required: true,
      label: { fr: 'Contenu', en: 'Content', es: 'Contenido' },
      labels: {
        singular: { fr: 'Passage', en: 'Passage', es: 'Pasaje' },
        plural: { fr: 'Passages', en: 'Passages', es: 'Pasajes' },
      },
      blocks: contentBlocks,
    },
    {
      name: 'slug',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: { fr: 'Nom interne', en: 'Internal name', es: 'Nombre interno' },
      admin: {
        position: 'sidebar',
        description: {
          fr: 'Un parmi\u00a0: about, method, inclusion-criteria, data-sources, privacy, accessibility.',
          en: 'One of: about, method, inclusion-criteria, data-sources, privacy, accessibility.',
          es: 'Uno de: about, method, inclusion-criteria, data-sources, privacy, accessibility.',
        },
      },
    },
    ...workflowFields,
  ],
  hooks: workflowHooks,
  endpoints: [
    ...workflowEndpoints('pages'),
    ...commentEndpoints('pages'),
    ...outsideReadingEndpoints('pages'),
    ...togetherEndpoints('pages'),
  ],
}
