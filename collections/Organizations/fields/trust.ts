import type { Field } from 'payload'
import { staffField } from '@/access'
import { optionsOf, SECTIONS } from '@/directory/vocabulary'
import { leadOf } from '@/translation/kinds/sheet'
import { trilingual } from '../../trilingual'
import { dayField } from '../../shared/dates'

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
      trilingual(
        'text',
        { fr: 'Texte', en: 'Text', es: 'Texto' },
        { maxLength: 400, leads: leadOf },
      ),
      {
        type: 'row',
        fields: [
          dayField({
            name: 'from',
            label: { fr: 'À partir du', en: 'From', es: 'Desde el' },
          }),
          dayField({
            name: 'until',
            required: true,
            label: { fr: 'Jusqu’au (compris)', en: 'Until (included)', es: 'Hasta el (incluido)' },
          }),
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
    name: 'personalLink',
    type: 'ui',
    admin: { components: { Field: '/admin/LinkPanel#LinkPanel' } },
  },
  {
    name: 'accounts',
    type: 'ui',
    admin: { components: { Field: '/admin/AccountPanel#AccountPanel' } },
  },
  {
    name: 'quiet',
    type: 'ui',
    admin: { components: { Field: '/admin/QuietPanel#QuietPanel' } },
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
          dayField({
            name: 'date',
            label: { fr: 'Consultée le', en: 'Consulted on', es: 'Consultada el' },
          }),
          { name: 'url', type: 'text', label: { fr: 'Adresse', en: 'Address', es: 'Dirección' } },
          { name: 'note', type: 'text', label: { fr: 'Note', en: 'Note', es: 'Nota' } },
        ],
      },
    ],
  },
]
