import type { SheetRight } from '@/access'
import type { Locale } from '@/i18n/locales'
import { oneLine } from '@/text/oneLine'

import { composeMessage, type Message, type MessageTexts } from './message'

export interface SheetAccessFacts {
  locale: Locale
  name: string
  organization: string
  /** Nobody when the organization asked for it by its personal link. */
  invitedBy: string | null
  right: SheetRight
  /** Where a first password is chosen, or the sheet of an account that has one. */
  url: string
  /** How long the link works; null for an account that has a password. */
  days: number | null
  contact: string
}

/** To somebody who may from now on answer for the sheet of an organization. */
export function sheetAccessMessage(facts: SheetAccessFacts): Message {
  const { locale, right, days, url, contact, invitedBy } = facts
  // Names are typed by anyone: on one line, they stay a subject and a sentence.
  const organization = oneLine(facts.organization, NAME_LIMIT)
  return composeMessage(SHEET_ACCESS_TEXTS, locale, (say) => ({
    subject: say('subject', { organization }),
    paragraphs: [
      say('hello', { name: oneLine(facts.name, NAME_LIMIT) }),
      invitedBy === null
        ? say('asked', { organization })
        : say('invited', { by: oneLine(invitedBy, NAME_LIMIT), organization }),
      say(right),
      days === null ? say('signIn', { url }) : say('choose', { days, url }),
      say('contact', { contact }),
    ],
  }))
}

/** Longest name in a message, in characters. */
const NAME_LIMIT = 120

export const SHEET_ACCESS_TEXTS = {
  template: 'sheetAccess',
  sentences: {
    subject: {
      fr: 'Votre compte pour la fiche : {organization}',
      en: 'Your account for the listing: {organization}',
      es: 'Su cuenta para la ficha: {organization}',
    },
    hello: {
      fr: 'Bonjour {name},',
      en: 'Hello {name},',
      es: 'Hola, {name}:',
    },
    invited: {
      fr: '{by} vous invite à répondre de la fiche « {organization} » dans le répertoire Accompagner.',
      en: '{by} invites you to answer for the listing “{organization}” in the Accompagner directory.',
      es: '{by} le invita a responder por la ficha «{organization}» en el directorio Accompagner.',
    },
    asked: {
      fr: 'Votre organisme a demandé un compte pour tenir à jour la fiche « {organization} » dans le répertoire Accompagner.',
      en: 'Your organization asked for an account to keep the listing “{organization}” up to date in the Accompagner directory.',
      es: 'Su organización pidió una cuenta para mantener al día la ficha «{organization}» en el directorio Accompagner.',
    },
    edit: {
      fr: 'Vous pourrez la confirmer, proposer des changements et inviter des collègues. Une personne de l’équipe relit les changements avant de les publier, sauf ce qui est caché au public, qui l’est aussitôt.',
      en: 'You will be able to confirm it, propose changes and invite colleagues. Someone of the team reads changes before they are published, except what is hidden from the public, which is hidden at once.',
      es: 'Podrá confirmarla, proponer cambios e invitar a colegas. Una persona del equipo relee los cambios antes de publicarlos, salvo lo que se oculta al público, que se oculta de inmediato.',
    },
    confirm: {
      fr: 'Vous pourrez dire ce qui est toujours exact et signaler ce qui ne l’est plus.',
      en: 'You will be able to say what is still right and report what is not.',
      es: 'Podrá decir qué sigue siendo correcto y señalar lo que ya no lo es.',
    },
    choose: {
      fr: 'Choisissez d’abord un mot de passe (ce lien sert une fois, pendant {days} jours) :\n{url}',
      en: 'First choose a password (this link works once, for {days} days):\n{url}',
      es: 'Primero elija una contraseña (este enlace sirve una vez, durante {days} días):\n{url}',
    },
    signIn: {
      fr: 'Connectez-vous avec votre compte, et ouvrez la fiche :\n{url}',
      en: 'Sign in with your account, and open the listing:\n{url}',
      es: 'Inicie sesión con su cuenta y abra la ficha:\n{url}',
    },
    contact: {
      fr: 'Vous ne connaissez pas cet organisme, ou le lien ne sert plus? Écrivez à {contact}.',
      en: 'You do not know this organization, or the link no longer works? Write to {contact}.',
      es: '¿No conoce esta organización, o el enlace ya no sirve? Escriba a {contact}.',
    },
  },
} as const satisfies MessageTexts
