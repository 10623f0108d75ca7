import type { Field } from 'payload'
import { AVAILABILITIES, optionsOf } from '@/directory/vocabulary'
import { trilingual } from '../../trilingual'

/** What is offered, to whom, in which languages, where. */
export const offerFields: Field[] = [
  {
    name: 'languagesSpoken',
    type: 'relationship',
    relationTo: 'languages',
    hasMany: true,
    label: { fr: 'Langues parlées', en: 'Languages spoken', es: 'Idiomas que se hablan' },
  },
  {
    name: 'services',
    type: 'array',
    label: { fr: 'Services', en: 'Services', es: 'Servicios' },
    labels: {
      singular: { fr: 'Service', en: 'Service', es: 'Servicio' },
      plural: { fr: 'Services', en: 'Services', es: 'Servicios' },
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'service',
            type: 'relationship',
            relationTo: 'service-categories',
            required: true,
            label: { fr: 'Service', en: 'Service', es: 'Servicio' },
            admin: { width: '50%' },
          },
          {
            name: 'availability',
            type: 'select',
            required: true,
            defaultValue: 'offered',
            options: optionsOf(AVAILABILITIES),
            label: { fr: 'Disponibilité', en: 'Availability', es: 'Disponibilidad' },
            admin: { width: '25%' },
          },
          {
            name: 'remote',
            type: 'checkbox',
            label: {
              fr: 'Aussi à distance (téléphone, Internet)',
              en: 'Also from a distance (phone, Internet)',
              es: 'También a distancia (teléfono, Internet)',
            },
            admin: { width: '25%' },
          },
        ],
      },
      trilingual(
        'conditions',
        {
          fr: 'Précisions et conditions',
          en: 'Details and conditions',
          es: 'Detalles y condiciones',
        },
        { maxLength: 600 },
      ),
    ],
  },
  {
    name: 'populations',
    type: 'relationship',
    relationTo: 'populations',
    hasMany: true,
    label: { fr: 'Personnes servies', en: 'People served', es: 'Personas atendidas' },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'regionsServed',
        type: 'relationship',
        relationTo: 'regions',
        hasMany: true,
        label: { fr: 'Régions servies', en: 'Regions served', es: 'Regiones atendidas' },
        admin: { width: '50%' },
      },
      {
        name: 'servesAllQuebec',
        type: 'checkbox',
        label: {
          fr: 'Sert tout le Québec',
          en: 'Serves all of Quebec',
          es: 'Atiende en todo Quebec',
        },
        admin: { width: '50%' },
      },
    ],
  },
]
