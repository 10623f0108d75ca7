import type { GroupField, PayloadRequest } from 'payload'

import { personLocale } from '@/i18n/firstLocale'
import type { Label } from '@/i18n/locales'

import { typedContact } from './contactFields'

const NO_ADDRESS: Label = {
  fr: 'Commencez par https://',
  en: 'Start with https://',
  es: 'Empiece con https://',
}

/** How to reach the organization; a role rather than a person's name. */
export const contactField: GroupField = {
  name: 'contact',
  type: 'group',
  label: { fr: 'Coordonnées', en: 'Contact', es: 'Contacto' },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'phone',
          type: 'text',
          ...typedContact('phone'),
          label: { fr: 'Téléphone', en: 'Phone', es: 'Teléfono' },
          admin: { placeholder: '450 555-0143' },
        },
        {
          name: 'phoneNote',
          type: 'text',
          label: {
            fr: 'Note (poste, heures)',
            en: 'Note (extension, hours)',
            es: 'Nota (extensión, horario)',
          },
        },
      ],
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
          name: 'website',
          type: 'text',
          label: { fr: 'Site web', en: 'Website', es: 'Sitio web' },
          validate: (value: unknown, { req }: { req: PayloadRequest }) =>
            value === undefined ||
            value === null ||
            value === '' ||
            (typeof value === 'string' && /^https?:\/\/\S+$/.test(value)) ||
            NO_ADDRESS[personLocale(req)],
        },
        {
          name: 'contactRole',
          type: 'text',
          label: {
            fr: 'Qui demander (fonction)',
            en: 'Whom to ask for (role)',
            es: 'Por quién preguntar (función)',
          },
          admin: {
            description: {
              fr: 'Une fonction, pas le nom d’une personne.',
              en: 'A role, not a person’s name.',
              es: 'Una función, no el nombre de una persona.',
            },
          },
        },
      ],
    },
  ],
}
