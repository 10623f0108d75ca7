import type { CollectionConfig } from 'payload'

import { admins, editors, staff } from '@/access'
import { ACTOR_KINDS } from '@/campaigns/audience'
import { quietEndpoints } from '@/campaigns/payload/quietEndpoints'
import { dropQuiet } from '@/campaigns/payload/quietMarks'
import { optionsOf } from '@/directory/vocabulary'
import { localeOptions } from '@/i18n/localeNames'

import { groups } from '../groups'
import { typedContact } from '../Organizations/fields/contactFields'

export const RegionalActors: CollectionConfig = {
  slug: 'regional-actors',
  labels: {
    singular: { fr: 'Acteur régional', en: 'Regional actor', es: 'Actor regional' },
    plural: { fr: 'Acteurs régionaux', en: 'Regional actors', es: 'Actores regionales' },
  },
  admin: {
    useAsTitle: 'name',
    group: groups.directory,
    defaultColumns: ['name', 'kind', 'regions', 'email'],
    description: {
      fr: 'MRC, municipalités, ministères\u00a0: qui sait quels organismes manquent dans une région. Une campagne peut le leur demander.',
      en: 'MRCs, municipalities, ministries: who knows which organizations a region lacks. A campaign may ask them.',
      es: 'MRC, municipios, ministerios: quienes saben qué organizaciones faltan en una región. Una campaña puede preguntárselo.',
    },
  },
  access: { read: staff, create: editors, update: editors, delete: admins },
  defaultSort: 'name',
  hooks: { afterDelete: [dropQuiet('a')] },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      label: { fr: 'Nom', en: 'Name', es: 'Nombre' },
      admin: {
        description: {
          fr: 'L’organisation, pas une personne\u00a0: «\u00a0MRC d’exemple, service d’accueil\u00a0».',
          en: 'The organization, not a person: “Example MRC, welcome service”.',
          es: 'La organización, no una persona: «MRC de ejemplo, servicio de acogida».',
        },
      },
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: optionsOf(ACTOR_KINDS),
      label: { fr: 'Type', en: 'Kind', es: 'Tipo' },
    },
    {
      name: 'regions',
      type: 'relationship',
      relationTo: 'regions',
      hasMany: true,
      label: { fr: 'Régions', en: 'Regions', es: 'Regiones' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'email',
          type: 'email',
          label: { fr: 'Courriel', en: 'E-mail', es: 'Correo electrónico' },
        },
        {
          name: 'phone',
          type: 'text',
          ...typedContact('phone'),
          label: { fr: 'Téléphone', en: 'Phone', es: 'Teléfono' },
        },
      ],
    },
    {
      name: 'locale',
      type: 'select',
      required: true,
      defaultValue: 'fr',
      options: localeOptions(),
      label: { fr: 'Langue', en: 'Language', es: 'Idioma' },
    },
    {
      name: 'quiet',
      type: 'ui',
      admin: { components: { Field: '/admin/QuietPanel#QuietPanel' } },
    },
    {
      name: 'note',
      type: 'textarea',
      maxLength: 2000,
      label: { fr: 'Note', en: 'Note', es: 'Nota' },
    },
  ],
  endpoints: quietEndpoints('regional-actors'),
}
