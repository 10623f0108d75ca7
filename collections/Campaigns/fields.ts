import type { Field, GroupField } from 'payload'

import { nobodyField } from '@/access'
import { ACTOR_KINDS, SCOPES } from '@/campaigns/audience'
import { CAMPAIGN_STATES } from '@/campaigns/transitions'
import { ORGANIZATION_KINDS, optionsOf } from '@/directory/vocabulary'
import type { Label } from '@/i18n/locales'
import type { Campaign } from '@/payload-types'
import { leadOfCampaign } from '@/translation/kinds/campaign'

import { dayField, momentField } from '../shared/dates'
import { trilingual } from '../trilingual'

/** What was started is not written over: people have had it. */
const WHILE_PREPARING = {
  update: ({ doc }: { doc?: Partial<Campaign> }) => !doc || doc.state === 'preparing',
}

/** What only the site writes. */
const BY_SITE = { create: nobodyField, update: nobodyField }

const LEAVE_EMPTY: Label = {
  fr: 'Laissez vide pour utiliser nos mots (voyez l’aperçu). {name} et {end} sont remplacés.',
  en: 'Leave empty to use our words (see the preview). {name} and {end} are replaced.',
  es: 'Deje vacío para usar nuestras palabras (vea la vista previa). {name} y {end} se sustituyen.',
}

/** Written in the language that leads; the others are texts of the desk. */
const OWN_WORDS = {
  description: LEAVE_EMPTY,
  leads: (document: object) => leadOfCampaign(document as Partial<Campaign>),
}

const audience: GroupField = {
  name: 'audience',
  type: 'group',
  label: { fr: 'À qui', en: 'Whom', es: 'A quién' },
  access: WHILE_PREPARING,
  fields: [
    {
      name: 'scope',
      type: 'select',
      required: true,
      defaultValue: 'criteria',
      options: optionsOf(SCOPES),
      label: { fr: 'Organismes', en: 'Organizations', es: 'Organizaciones' },
    },
    {
      name: 'regions',
      type: 'relationship',
      relationTo: 'regions',
      hasMany: true,
      label: { fr: 'Régions', en: 'Regions', es: 'Regiones' },
      admin: {
        description: {
          fr: 'Aucune\u00a0: tout le Québec.',
          en: 'None: all of Quebec.',
          es: 'Ninguna: todo Quebec.',
        },
      },
    },
    {
      name: 'kinds',
      type: 'select',
      hasMany: true,
      options: optionsOf(ORGANIZATION_KINDS),
      label: {
        fr: 'Types d’organismes',
        en: 'Kinds of organizations',
        es: 'Tipos de organizaciones',
      },
      admin: { description: { fr: 'Aucun\u00a0: tous.', en: 'None: all.', es: 'Ninguno: todos.' } },
    },
    {
      type: 'row',
      fields: [
        dayField({
          name: 'notConfirmedSince',
          label: {
            fr: 'Pas confirmés depuis le',
            en: 'Not confirmed since',
            es: 'No confirmadas desde el',
          },
        }),
        {
          name: 'completenessUnder',
          type: 'number',
          min: 1,
          max: 100,
          label: {
            fr: 'Fiches complètes à moins de (%)',
            en: 'Listings complete to less than (%)',
            es: 'Fichas completas a menos de (%)',
          },
        },
      ],
    },
    {
      name: 'including',
      type: 'relationship',
      relationTo: 'organizations',
      hasMany: true,
      label: { fr: 'Ajoutés à la main', en: 'Added by hand', es: 'Añadidas a mano' },
    },
    {
      name: 'excluding',
      type: 'relationship',
      relationTo: 'organizations',
      hasMany: true,
      label: { fr: 'Laissés de côté', en: 'Left out', es: 'Excluidas' },
    },
    {
      name: 'actorKinds',
      type: 'select',
      hasMany: true,
      options: optionsOf(ACTOR_KINDS),
      label: { fr: 'Acteurs régionaux', en: 'Regional actors', es: 'Actores regionales' },
      admin: {
        description: {
          fr: 'On leur demande quels organismes manquent dans leurs régions; leur taux de réponse est compté à part.',
          en: 'They are asked which organizations their regions lack; their response rate is counted apart.',
          es: 'Se les pregunta qué organizaciones faltan en sus regiones; su tasa de respuesta se cuenta aparte.',
        },
      },
    },
  ],
}

const schedule: Field = {
  type: 'row',
  fields: [
    dayField({
      name: 'from',
      required: true,
      access: WHILE_PREPARING,
      label: { fr: 'Du', en: 'From', es: 'Del' },
    }),
    dayField({
      name: 'firstReminder',
      access: WHILE_PREPARING,
      label: { fr: 'Premier rappel', en: 'First reminder', es: 'Primer recordatorio' },
    }),
    dayField({
      name: 'secondReminder',
      access: WHILE_PREPARING,
      label: { fr: 'Dernier rappel', en: 'Last reminder', es: 'Último recordatorio' },
    }),
    dayField({
      name: 'until',
      required: true,
      access: WHILE_PREPARING,
      label: { fr: 'Au (compris)', en: 'Until (included)', es: 'Al (incluido)' },
      admin: {
        description: {
          fr: 'Les liens personnels cessent de servir après cette date.',
          en: 'Personal links stop working after this date.',
          es: 'Los enlaces personales dejan de funcionar después de esta fecha.',
        },
      },
    }),
  ],
}

export const campaignFields: Field[] = [
  {
    name: 'name',
    type: 'text',
    required: true,
    label: { fr: 'Nom', en: 'Name', es: 'Nombre' },
  },
  {
    name: 'panel',
    type: 'ui',
    admin: { components: { Field: '@/admin/CampaignPanel#CampaignPanel' } },
  },
  schedule,
  audience,
  trilingual(
    'subject',
    { fr: 'Objet du courriel', en: 'Subject of the e-mail', es: 'Asunto del correo' },
    { maxLength: 150, ...OWN_WORDS },
  ),
  trilingual(
    'message',
    {
      fr: 'Message aux organismes',
      en: 'Message to organizations',
      es: 'Mensaje a las organizaciones',
    },
    OWN_WORDS,
  ),
  trilingual('reminder', { fr: 'Rappel', en: 'Reminder', es: 'Recordatorio' }, OWN_WORDS),
  trilingual(
    'actorMessage',
    {
      fr: 'Message aux acteurs régionaux',
      en: 'Message to regional actors',
      es: 'Mensaje a los actores regionales',
    },
    OWN_WORDS,
  ),
  {
    name: 'translations',
    type: 'ui',
    admin: { components: { Field: '@/admin/SheetTranslations#CampaignTranslations' } },
  },
  {
    name: 'state',
    type: 'select',
    required: true,
    defaultValue: 'preparing',
    // Changed by its buttons only, so that what it starts or ends is done with it.
    access: BY_SITE,
    options: optionsOf(CAMPAIGN_STATES),
    label: { fr: 'État', en: 'State', es: 'Estado' },
    admin: { position: 'sidebar', readOnly: true },
  },
  momentField({
    name: 'startedAt',
    access: BY_SITE,
    label: { fr: 'Lancée le', en: 'Started on', es: 'Iniciada el' },
    admin: { position: 'sidebar', readOnly: true },
  }),
  momentField({
    name: 'endedAt',
    access: BY_SITE,
    label: { fr: 'Terminée le', en: 'Ended on', es: 'Terminada el' },
    admin: { position: 'sidebar', readOnly: true },
  }),
  {
    // Whom it asks, as it was when it started: those who join the directory later are asked by the next one.
    name: 'recipients',
    type: 'json',
    hidden: true,
    access: { read: nobodyField, ...BY_SITE },
  },
]
