import type { Label } from '@/i18n/locales'

import { READING_LIMITS } from './types'

interface Refused {
  status: number
  words: Label
}

/** Why something that the team asks about an invitation is not done. */
export const READING_REFUSALS = {
  notAllowed: {
    status: 403,
    words: {
      fr: 'Seule l’équipe de rédaction invite à lire un texte avant sa publication.',
      en: 'Only the editorial team invites people to read a text before publication.',
      es: 'Solo el equipo de redacción invita a leer un texto antes de su publicación.',
    },
  },
  unknownAction: {
    status: 400,
    words: {
      fr: 'Cette demande n’est pas comprise. Rien n’a changé.',
      en: 'This request is not understood. Nothing has changed.',
      es: 'Esta solicitud no se entiende. Nada cambió.',
    },
  },
  nameMissing: {
    status: 422,
    words: {
      fr: 'Écrivez le nom de la personne.',
      en: 'Write the person’s name.',
      es: 'Escriba el nombre de la persona.',
    },
  },
  bodyMissing: {
    status: 422,
    words: {
      fr: 'Écrivez l’organisme pour lequel cette personne lit.',
      en: 'Write the body for which this person reads.',
      es: 'Escriba el organismo para el que lee esta persona.',
    },
  },
  nameAddress: {
    status: 422,
    words: {
      fr: 'Un nom ou un organisme ne contient ni adresse Web ni courriel.',
      en: 'A name or a body holds no web or e-mail address.',
      es: 'Un nombre o un organismo no contiene direcciones web ni de correo.',
    },
  },
  nameTooLong: {
    status: 422,
    words: {
      fr: `Un nom ou un organisme a ${READING_LIMITS.mostName} caractères au plus.`,
      en: `A name or a body has ${READING_LIMITS.mostName} characters at most.`,
      es: `Un nombre o un organismo tiene ${READING_LIMITS.mostName} caracteres como máximo.`,
    },
  },
  emailWrong: {
    status: 422,
    words: {
      fr: 'Écrivez une adresse de courriel complète, comme nom@exemple.org.',
      en: 'Write a full e-mail address, such as name@example.org.',
      es: 'Escriba una dirección de correo completa, como nombre@ejemplo.org.',
    },
  },
  untilWrong: {
    status: 422,
    words: {
      fr: `Choisissez un dernier jour après aujourd’hui, dans ${READING_LIMITS.mostDays} jours au plus.`,
      en: `Choose a last day after today, within ${READING_LIMITS.mostDays} days.`,
      es: `Elija un último día posterior a hoy, dentro de ${READING_LIMITS.mostDays} días como máximo.`,
    },
  },
  wordTooLong: {
    status: 422,
    words: {
      fr: 'Le mot est trop long. Raccourcissez-le.',
      en: 'The message is too long. Shorten it.',
      es: 'El mensaje es demasiado largo. Acórtelo.',
    },
  },
  tooMany: {
    status: 409,
    words: {
      fr: `Ce texte a déjà ${READING_LIMITS.mostOpen} invitations ouvertes. Retirez-en avant d’en ajouter.`,
      en: `This text already has ${READING_LIMITS.mostOpen} open invitations. Withdraw some before adding others.`,
      es: `Este texto ya tiene ${READING_LIMITS.mostOpen} invitaciones abiertas. Retire algunas antes de añadir otras.`,
    },
  },
  gone: {
    status: 409,
    words: {
      fr: 'Cette invitation n’est plus ouverte. Rien n’a changé.',
      en: 'This invitation is no longer open. Nothing has changed.',
      es: 'Esta invitación ya no está abierta. Nada cambió.',
    },
  },
} as const satisfies Record<string, Refused>

export type ReadingRefusal = keyof typeof READING_REFUSALS
