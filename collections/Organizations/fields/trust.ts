import type { Field } from 'payload'
import { staffField } from '@/access'
import { ACTORS, CHANNELS, optionsOf, SECTIONS } from '@/directory/vocabulary'
import { trilingual } from '../../trilingual'

const dayOnly = { date: { pickerAppearance: 'dayOnly' as const } }

/** How we know: passing notices, verification events, sources of each fact. */
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
    name: 'verifications',
    type: 'array',
    label: { fr: 'Vérifications', en: 'Verifications', es: 'Verificaciones' },
    labels: {
      singular: { fr: 'Vérification', en: 'Verification', es: 'Verificación' },
      plural: { fr: 'Vérifications', en: 'Verifications', es: 'Verificaciones' },
    },
    admin: {
      description: {
        fr: 'Un événement par section : qui a confirmé, comment, quand. Modifier n’est pas vérifier.',
        en: 'One event per section: who confirmed, how, when. Editing is not verifying.',
        es: 'Un evento por sección: quién confirmó, cómo, cuándo. Editar no es verificar.',
      },
    },
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
            name: 'actor',
            type: 'select',
            required: true,
            options: optionsOf(ACTORS),
            label: { fr: 'Confirmé par', en: 'Confirmed by', es: 'Confirmado por' },
          },
          {
            name: 'channel',
            type: 'select',
            required: true,
            options: optionsOf(CHANNELS),
            label: { fr: 'Moyen', en: 'Channel', es: 'Medio' },
          },
          {
            name: 'date',
            type: 'date',
            required: true,
            label: { fr: 'Date', en: 'Date', es: 'Fecha' },
            admin: dayOnly,
          },
          {
            name: 'by',
            type: 'text',
            label: { fr: 'Par (fonction)', en: 'By (role)', es: 'Por (función)' },
            access: { read: staffField },
          },
        ],
      },
    ],
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
