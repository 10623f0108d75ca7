import type { CollectionConfig } from 'payload'

import { admins, editors, nobodyField, staff } from '@/access'

import { groups } from '../groups'
import { trilingual } from '../trilingual'
import { dayField, momentField } from '../shared/dates'

export const Campaigns: CollectionConfig = {
  slug: 'campaigns',
  labels: {
    singular: { fr: 'Campagne', en: 'Campaign', es: 'Campaña' },
    plural: { fr: 'Campagnes', en: 'Campaigns', es: 'Campañas' },
  },
  admin: {
    useAsTitle: 'name',
    group: groups.directory,
    defaultColumns: ['name', 'state', 'from', 'until'],
    description: {
      fr: 'La mise à jour de l’année\u00a0: qui a été invité, relancé, qui a répondu.',
      en: 'The yearly update: who was asked, who was reminded, who answered.',
      es: 'La actualización anual: a quién se invitó, a quién se recordó, quién respondió.',
    },
  },
  access: { read: staff, create: editors, update: editors, delete: admins },
  defaultSort: '-from',
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      label: { fr: 'Nom', en: 'Name', es: 'Nombre' },
    },
    {
      type: 'row',
      fields: [
        dayField({ name: 'from', required: true, label: { fr: 'Du', en: 'From', es: 'Del' } }),
        dayField({
          name: 'until',
          required: true,
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
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'preparing',
      options: [
        {
          value: 'preparing',
          label: { fr: 'En préparation', en: 'In preparation', es: 'En preparación' },
        },
        { value: 'open', label: { fr: 'Ouverte', en: 'Open', es: 'Abierta' } },
        { value: 'closed', label: { fr: 'Terminée', en: 'Closed', es: 'Terminada' } },
      ],
      label: { fr: 'État', en: 'State', es: 'Estado' },
    },
    trilingual('message', {
      fr: 'Message aux organismes',
      en: 'Message to organizations',
      es: 'Mensaje a las organizaciones',
    }),
    {
      name: 'invitations',
      type: 'array',
      label: { fr: 'Invitations', en: 'Invitations', es: 'Invitaciones' },
      labels: {
        singular: { fr: 'Invitation', en: 'Invitation', es: 'Invitación' },
        plural: { fr: 'Invitations', en: 'Invitations', es: 'Invitaciones' },
      },
      fields: [
        {
          name: 'organization',
          type: 'relationship',
          relationTo: 'organizations',
          required: true,
          label: { fr: 'Organisme', en: 'Organization', es: 'Organización' },
        },
        {
          name: 'tokenHash',
          type: 'text',
          // Only the hash is kept, and nobody needs to see it.
          access: { read: nobodyField, create: nobodyField, update: nobodyField },
          admin: { hidden: true },
        },
        momentField({
          name: 'sentAt',
          label: { fr: 'Envoyée le', en: 'Sent on', es: 'Enviada el' },
        }),
        momentField({
          name: 'remindedAt',
          label: { fr: 'Relancée le', en: 'Reminded on', es: 'Recordada el' },
        }),
        {
          name: 'reminders',
          type: 'number',
          defaultValue: 0,
          min: 0,
          label: { fr: 'Relances', en: 'Reminders', es: 'Recordatorios' },
        },
        momentField({
          name: 'answeredAt',
          label: { fr: 'Répondu le', en: 'Answered on', es: 'Respondida el' },
        }),
      ],
    },
  ],
}
