import type { Field } from 'payload'

import { nobodyField } from '@/access'
import { momentField } from '../shared/dates'

/** Written by the site itself (src/accounts/payload/emailChange.ts), read by the person and administrators. */
const SITE_ONLY = { create: nobodyField, update: nobodyField } as const

/** Which address is proved, and which one waits for that. */
export const emailFields: Field[] = [
  momentField({
    name: 'emailProvedAt',
    label: { fr: 'Courriel confirmé le', en: 'E-mail confirmed on', es: 'Correo confirmado el' },
    access: SITE_ONLY,
    admin: {
      position: 'sidebar',
      readOnly: true,
      description: {
        fr: 'Vide\u00a0: la personne n’a pas encore ouvert le lien reçu à cette adresse.',
        en: 'Empty: the person has not yet used the link sent to this address.',
        es: 'Vacío: la persona aún no ha usado el enlace enviado a esta dirección.',
      },
    },
  }),
  {
    name: 'pendingEmail',
    type: 'email',
    label: {
      fr: 'Nouveau courriel, à confirmer',
      en: 'New e-mail, to be confirmed',
      es: 'Nuevo correo, por confirmar',
    },
    access: SITE_ONLY,
    admin: {
      position: 'sidebar',
      readOnly: true,
      condition: (data) => Boolean(data.pendingEmail),
      description: {
        fr: 'Il remplacera l’adresse actuelle quand la personne aura suivi le lien envoyé à la nouvelle.',
        en: 'It will replace the present address once the person has used the link sent to the new one.',
        es: 'Reemplazará la dirección actual cuando la persona use el enlace enviado a la nueva.',
      },
    },
  },
  momentField({
    name: 'pendingEmailUntil',
    access: SITE_ONLY,
    admin: { hidden: true },
  }),
  {
    // The hash of the link that was mailed: nobody reads it, and nothing is asked by it.
    name: 'pendingEmailToken',
    type: 'text',
    index: true,
    hidden: true,
    access: { ...SITE_ONLY, read: nobodyField },
  },
]
