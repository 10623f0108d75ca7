import type { CollectionConfig } from 'payload'

import { nobody, nobodyField, staff } from '@/access'
import { localeOptions } from '@/i18n/localeNames'

import { groups } from '../groups'
import { dayField, momentField } from '../shared/dates'

export const CampaignInvitations: CollectionConfig = {
  slug: 'campaign-invitations',
  labels: {
    singular: { fr: 'Invitation', en: 'Invitation', es: 'Invitación' },
    plural: { fr: 'Invitations', en: 'Invitations', es: 'Invitaciones' },
  },
  admin: {
    group: groups.directory,
    useAsTitle: 'name',
    defaultColumns: ['name', 'campaign', 'region', 'sent', 'lastSentOn', 'bouncedAt'],
    description: {
      fr: 'Une par campagne et par organisme ou acteur régional. Ce qu’il en advient se lit sur la page de la campagne.',
      en: 'One for each campaign and organization or regional actor. What becomes of it is read on the page of the campaign.',
      es: 'Una por campaña y por organización o actor regional. Lo que resulta de ella se lee en la página de la campaña.',
    },
  },
  // Made, counted and ended by the site itself (src/campaigns/payload).
  access: { read: staff, create: nobody, update: nobody, delete: nobody },
  disableDuplicate: true,
  defaultSort: 'name',
  fields: [
    {
      name: 'campaign',
      type: 'relationship',
      relationTo: 'campaigns',
      index: true,
      label: { fr: 'Campagne', en: 'Campaign', es: 'Campaña' },
    },
    {
      // The campaign and whom it asks: one invitation, by whichever process.
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      access: { read: nobodyField },
      admin: { hidden: true },
    },
    {
      // Whom it asks alone while the campaign runs, the key afterwards: of two running campaigns one asks.
      name: 'hold',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      access: { read: nobodyField },
      admin: { hidden: true },
    },
    {
      name: 'name',
      type: 'text',
      required: true,
      label: { fr: 'Nom', en: 'Name', es: 'Nombre' },
    },
    {
      name: 'organization',
      type: 'relationship',
      relationTo: 'organizations',
      index: true,
      label: { fr: 'Organisme', en: 'Organization', es: 'Organización' },
    },
    {
      name: 'actor',
      type: 'relationship',
      relationTo: 'regional-actors',
      index: true,
      label: { fr: 'Acteur régional', en: 'Regional actor', es: 'Actor regional' },
    },
    {
      // The code of the region under which it is counted; empty for all of Quebec.
      name: 'region',
      type: 'text',
      label: { fr: 'Région (code)', en: 'Region (code)', es: 'Región (código)' },
    },
    {
      name: 'recipient',
      type: 'text',
      label: { fr: 'Courriel', en: 'E-mail', es: 'Correo electrónico' },
    },
    {
      name: 'locale',
      type: 'select',
      required: true,
      options: localeOptions(),
      label: { fr: 'Langue', en: 'Language', es: 'Idioma' },
    },
    {
      name: 'sent',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: { fr: 'Courriels envoyés', en: 'E-mails sent', es: 'Correos enviados' },
    },
    dayField({
      name: 'firstSentOn',
      label: { fr: 'Premier envoi', en: 'First sent', es: 'Primer envío' },
    }),
    dayField({
      name: 'lastSentOn',
      label: { fr: 'Dernier envoi', en: 'Last sent', es: 'Último envío' },
    }),
    momentField({
      // Of a regional actor: it sent a nomination. Organizations answer on their sheet.
      name: 'answeredAt',
      label: { fr: 'A répondu le', en: 'Answered on', es: 'Respondió el' },
    }),
    momentField({
      name: 'bouncedAt',
      label: { fr: 'Revenu le', en: 'Came back on', es: 'Devuelto el' },
    }),
    {
      name: 'bounceStatus',
      type: 'text',
      label: { fr: 'Code du retour', en: 'Code of the return', es: 'Código de la devolución' },
    },
    {
      name: 'calls',
      type: 'json',
      label: { fr: 'Appels', en: 'Calls', es: 'Llamadas' },
      admin: { hidden: true },
    },
  ],
}
