import type { CollectionConfig } from 'payload'

import { admins, editors, nobodyField, staff } from '@/access'
import { GUIDE_PART_LABELS, GUIDE_PARTS } from '@/data/guide/parts'
import { optionsOf, SENSITIVE_TOPICS } from '@/directory/vocabulary'
import { commentEndpoints } from '@/comments/payload/endpoints'
import { outsideReadingEndpoints } from '@/outsideReading/payload/endpoints'
import { togetherEndpoints } from '@/together/payload/endpoints'
import { onlineOrStaff } from '@/workflow/payload/access'
import { workflowEndpoints } from '@/workflow/payload/endpoints'
import { pastEndpoint } from '@/workflow/payload/pastEndpoint'

import { groups } from '../groups'
import { addressField } from '../shared/address'
import { textLinks } from '../shared/publicLink'
import {
  translationsColumn,
  workflowButtons,
  workflowFields,
  workflowPanels,
} from '../shared/workflowFields'
import { together } from '../shared/together'
import { workflowHooks } from '../shared/workflowHooks'
import { contentBlocks } from '../shared/blocks'
import { dayField } from '../shared/dates'

import { setPlace } from './hooks/setPlace'

export const GuideChapters: CollectionConfig = {
  slug: 'guide-chapters',
  labels: {
    singular: { fr: 'Chapitre', en: 'Chapter', es: 'Capítulo' },
    plural: { fr: 'Chapitres', en: 'Chapters', es: 'Capítulos' },
  },
  admin: {
    group: groups.guide,
    useAsTitle: 'title',
    defaultColumns: ['title', 'part', 'order', 'workflowState', 'translationProgress', 'reviewBy'],
    description: {
      fr: 'Le texte français du guide. Les traductions le suivent passage par passage.',
      en: 'The French text of the guide. Translations follow it passage by passage.',
      es: 'El texto francés de la guía. Las traducciones lo siguen pasaje por pasaje.',
    },
    components: { edit: { ...workflowButtons, ...textLinks('guide-chapters') } },
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
  defaultSort: 'place',
  fields: [
    together,
    ...workflowPanels,
    translationsColumn,
    {
      type: 'tabs',
      tabs: [
        {
          label: { fr: 'Texte', en: 'Text', es: 'Texto' },
          fields: [
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
              admin: {
                description: {
                  fr: 'Deux ou trois phrases\u00a0: ce que la personne peut faire.',
                  en: 'Two or three sentences: what the person can do.',
                  es: 'Dos o tres frases: lo que la persona puede hacer.',
                },
              },
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
          ],
        },
        {
          label: {
            fr: 'Sources et suivi',
            en: 'Sources and follow-up',
            es: 'Fuentes y seguimiento',
          },
          fields: [
            {
              name: 'sources',
              type: 'array',
              label: { fr: 'Sources', en: 'Sources', es: 'Fuentes' },
              labels: {
                singular: { fr: 'Source', en: 'Source', es: 'Fuente' },
                plural: { fr: 'Sources', en: 'Sources', es: 'Fuentes' },
              },
              fields: [
                {
                  name: 'source',
                  type: 'relationship',
                  relationTo: 'sources',
                  required: true,
                  label: { fr: 'Source', en: 'Source', es: 'Fuente' },
                },
                dayField({
                  name: 'lastChecked',
                  label: { fr: 'Vérifiée le', en: 'Checked on', es: 'Verificada el' },
                  admin: {
                    description: {
                      fr: 'Le jour où une personne a relu cette source pour ce chapitre.',
                      en: 'The day someone last read this source for this chapter.',
                      es: 'El día en que alguien leyó esta fuente para este capítulo.',
                    },
                  },
                }),
                {
                  name: 'note',
                  type: 'text',
                  label: { fr: 'Note', en: 'Note', es: 'Nota' },
                },
              ],
            },
            dayField({
              name: 'reviewBy',
              label: { fr: 'À revoir avant le', en: 'Review by', es: 'Revisar antes del' },
            }),
            {
              name: 'relatedServices',
              type: 'relationship',
              relationTo: 'service-categories',
              hasMany: true,
              label: {
                fr: 'Services qui aident pour ceci',
                en: 'Services that help with this',
                es: 'Servicios que ayudan con esto',
              },
              admin: {
                description: {
                  fr: 'Choisit les organismes montrés à côté du texte.',
                  en: 'Chooses the organizations shown beside the text.',
                  es: 'Elige los organismos que se muestran junto al texto.',
                },
              },
            },
            {
              name: 'sensitiveTopics',
              type: 'select',
              hasMany: true,
              options: optionsOf(SENSITIVE_TOPICS),
              label: {
                fr: 'Sujets délicats',
                en: 'Sensitive topics',
                es: 'Temas delicados',
              },
              admin: {
                description: {
                  fr: 'Montre en haut du texte les numéros d’urgence, ceux des organismes publics de ces sujets, et la sortie rapide.',
                  en: 'Shows above the text the emergency numbers, those of the public bodies for these topics, and the quick exit.',
                  es: 'Muestra encima del texto los números de emergencia, los de los organismos públicos de estos temas y la salida rápida.',
                },
              },
            },
          ],
        },
      ],
    },
    {
      name: 'part',
      type: 'select',
      required: true,
      index: true,
      label: { fr: 'Partie du guide', en: 'Part of the guide', es: 'Parte de la guía' },
      options: GUIDE_PARTS.map((value) => ({ value, label: GUIDE_PART_LABELS[value] })),
      admin: { position: 'sidebar' },
    },
    {
      name: 'order',
      type: 'number',
      required: true,
      defaultValue: 1,
      label: { fr: 'Ordre dans la partie', en: 'Order in the part', es: 'Orden en la parte' },
      admin: { position: 'sidebar' },
    },
    {
      // Where the chapter stands in the guide: what the list is sorted by.
      name: 'place',
      type: 'number',
      index: true,
      label: { fr: 'Place', en: 'Place', es: 'Lugar' },
      access: { create: nobodyField, update: nobodyField },
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
      hooks: { beforeChange: [setPlace] },
    },
    addressField('title'),
    {
      name: 'isExample',
      type: 'checkbox',
      defaultValue: false,
      label: {
        fr: 'Contenu d’exemple, à valider',
        en: 'Example content, to be validated',
        es: 'Contenido de ejemplo, por validar',
      },
      admin: { position: 'sidebar' },
    },
    ...workflowFields,
  ],
  hooks: workflowHooks,
  endpoints: [
    ...workflowEndpoints('guide-chapters'),
    ...commentEndpoints('guide-chapters'),
    ...outsideReadingEndpoints('guide-chapters'),
    ...togetherEndpoints('guide-chapters'),
    pastEndpoint,
  ],
}
