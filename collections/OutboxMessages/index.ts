import type { CollectionConfig } from 'payload'

import { admins, nobody } from '@/access'

import { groups } from '../groups'

import { resend } from './endpoints/resend'
import { outboxFields } from './fields'

export const OutboxMessages: CollectionConfig = {
  slug: 'outbox-messages',
  labels: {
    singular: { fr: 'Message à envoyer', en: 'Message to send', es: 'Mensaje por enviar' },
    plural: { fr: 'Messages envoyés', en: 'Messages sent', es: 'Mensajes enviados' },
  },
  admin: {
    group: groups.administration,
    useAsTitle: 'subject',
    defaultColumns: ['createdAt', 'subject', 'recipient', 'state', 'attempts', 'problem'],
    description: {
      fr: 'Les courriels que le site envoie. Un message qui n’a pas pu partir est réessayé tout seul pendant deux jours. Trente jours après, l’adresse et le texte sont effacés.',
      en: 'The e-mails that the site sends. A message that could not leave is tried again by itself for two days. Thirty days later, the address and the words are erased.',
      es: 'Los correos que envía el sitio. Un mensaje que no pudo salir se reintenta solo durante dos días. Treinta días después, la dirección y el texto se borran.',
    },
  },
  // Written by the site itself (src/notify/payload), in the transaction of what the message tells.
  access: { read: admins, create: nobody, update: nobody, delete: nobody },
  disableDuplicate: true,
  defaultSort: '-createdAt',
  fields: outboxFields,
  endpoints: [resend],
}
