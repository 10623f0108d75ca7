import type { Field } from 'payload'
import { staffField } from '@/access'
import { optionsOf, SECTIONS } from '@/directory/vocabulary'
import { trilingual } from '../../trilingual'

const dayOnly = { date: { pickerAppearance: 'dayOnly' as const } }

/** How we know: passing notices, what was confirmed, sources of each fact. */
export const trustFields: Field[] = [
  {
    name: 'notices',
    type: 'array',
    label: { fr: 'Avis temporaires', en: 'Temporary notices', es: 'Avisos temporales' },
    labels: {
      singular: { fr: 'Avis', en: 'Notice', es: 'Aviso' },
      plural: { fr: 'Avis', en: 'Notices', es: 'Avisos' },
    },
    admin: {
      description: {
        fr: 'Fermé cette semaine, déménagé… Un avis disparaît seul après sa date de fin.',
        en: 'Closed this week, moved… A notice goes away by itself after its end date.',
        es: 'Cerrado esta semana, cambió de lugar… Un aviso desaparece solo después de su fecha de fin.',
      },
    },
    fields: [
      trilingual('text', { fr: 'Texte', en: 'Text', es: 'Texto' }, { maxLength: 400 }),
      {
        type: 'row',
        fields: [
          {
            name: 'from',
            type: 'date',
            label: { fr: 'À partir du', en: 'From', es: 'Desde el' },
            admin: dayOnly,
          },
          {
            name: 'until',
            type: 'date',
            required: true,
            label: { fr: 'Jusqu’au (compris)', en: 'Until (included)', es: 'Hasta el (incluido)' },
            admin: dayOnly,
          },
        ],
      },
    ],
  },
  {
    name: 'verification',
    type: 'ui',
    admin: { components: { Field: '/admin/VerificationPanel#VerificationPanel' } },
  },
  {
    name: 'sourcesOfFacts',
    type: 'array',
    label: { fr: 'Sources', en: 'Sources', es: 'Fuentes' },
    labels: {
      singular: { fr: 'Source', en: 'Source', es: 'Fuente' },
      plural: { fr: 'Sources', en: 'Sources', es: 'Fuentes' },
    },
    access: { read: staffField },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'section',
            type: 'select',
            required: true,
            options: optionsOf(SECTIONS),
            label: { fr: 'Section', en: 'Section', es: 'Sección' },
          },
          {
            name: 'date',
            type: 'date',
            label: { fr: 'Consultée le', en: 'Consulted on', es: 'Consultada el' },
            admin: dayOnly,
          },
          { name: 'url', type: 'text', label: { fr: 'Adresse', en: 'Address', es: 'Dirección' } },
          { name: 'note', type: 'text', label: { fr: 'Note', en: 'Note', es: 'Nota' } },
        ],
      },
    ],
  },
]
