import type { Field } from 'payload'
import { askedByStaffField } from '@/access'
import { hideServices } from '@/directory/payload/hideFromPublic'
import { AVAILABILITIES, COSTS, optionsOf } from '@/directory/vocabulary'
import { leadOf } from '@/translation/kinds/sheet'
import { trilingual } from '../../trilingual'

/** Some services are hidden. */
const access = { read: askedByStaffField }

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
    name: 'cost',
    type: 'select',
    options: optionsOf(COSTS),
    label: { fr: 'Coût des services', en: 'Cost of services', es: 'Costo de los servicios' },
    admin: {
      description: {
        fr: 'À dire avant de publier. Les services payants ne sont pas inscrits.',
        en: 'To be said before publication. Paid services are not listed.',
        es: 'Debe decirse antes de publicar. Los servicios de pago no se inscriben.',
      },
    },
  },
  {
    name: 'services',
    type: 'array',
    hooks: { afterRead: [hideServices] },
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
            access,
            type: 'relationship',
            relationTo: 'service-categories',
            required: true,
            label: { fr: 'Service', en: 'Service', es: 'Servicio' },
            admin: { width: '50%' },
          },
          {
            name: 'availability',
            access,
            type: 'select',
            required: true,
            defaultValue: 'offered',
            options: optionsOf(AVAILABILITIES),
            label: { fr: 'Disponibilité', en: 'Availability', es: 'Disponibilidad' },
            admin: { width: '25%' },
          },
          {
            name: 'remote',
            access,
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
        { maxLength: 600, access, leads: leadOf },
      ),
      {
        name: 'isHidden',
        type: 'checkbox',
        defaultValue: false,
        access,
        label: {
          fr: 'Ne pas montrer ce service au public',
          en: 'Do not show this service to the public',
          es: 'No mostrar este servicio al público',
        },
        admin: {
          description: {
            fr: 'Privé\u00a0: l’équipe et l’organisme le voient; ni la fiche publique, ni la recherche, ni la synthèse.',
            en: 'Private: seen by the team and the organization; not on the public listing, in searches or in the synthesis.',
            es: 'Privado: lo ven el equipo y la organización; no aparece en la ficha pública, ni en la búsqueda, ni en la síntesis.',
          },
        },
      },
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
