import type { SheetRight } from '@/access'
import type { Locale } from '@/i18n/locales'

import { composeMessage, type Message } from './message'

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
  const { locale, right, days, url, contact } = facts
  // Names are typed by anyone: on one line, they stay a subject and a sentence.
  const organization = oneLine(facts.organization)
  const words = WORDS[locale]
  return composeMessage({
    locale,
    subject: words.subject(organization),
    paragraphs: [
      words.hello(oneLine(facts.name)),
      facts.invitedBy === null
        ? words.asked(organization)
        : words.invited(oneLine(facts.invitedBy), organization),
      words[right],
      `${days === null ? words.signIn : words.choose(days)}\n${url}`,
      words.contact(contact),
    ],
  })
}

const oneLine = (name: string): string => name.replace(/\s+/g, ' ').slice(0, 120)

interface Words {
  subject: (organization: string) => string
  hello: (name: string) => string
  invited: (by: string, organization: string) => string
  asked: (organization: string) => string
  edit: string
  confirm: string
  choose: (days: number) => string
  signIn: string
  contact: (address: string) => string
}

const WORDS: Record<Locale, Words> = {
  fr: {
    subject: (organization) => `Votre compte pour la fiche : ${organization}`,
    hello: (name) => `Bonjour ${name},`,
    invited: (by, organization) =>
      `${by} vous invite à répondre de la fiche « ${organization} » dans le répertoire Accompagner.`,
    asked: (organization) =>
      `Votre organisme a demandé un compte pour tenir à jour la fiche « ${organization} » dans le répertoire Accompagner.`,
    edit: 'Vous pourrez la confirmer, proposer des changements et inviter des collègues. Une personne de l’équipe relit les changements avant de les publier.',
    confirm: 'Vous pourrez dire ce qui est toujours exact et signaler ce qui ne l’est plus.',
    choose: (days) =>
      `Choisissez d’abord un mot de passe (ce lien sert une fois, pendant ${days} jours) :`,
    signIn: 'Connectez-vous avec votre compte, et ouvrez la fiche :',
    contact: (address) =>
      `Vous ne connaissez pas cet organisme, ou le lien ne sert plus? Écrivez à ${address}.`,
  },
  en: {
    subject: (organization) => `Your account for the listing: ${organization}`,
    hello: (name) => `Hello ${name},`,
    invited: (by, organization) =>
      `${by} invites you to answer for the listing “${organization}” in the Accompagner directory.`,
    asked: (organization) =>
      `Your organization asked for an account to keep the listing “${organization}” up to date in the Accompagner directory.`,
    edit: 'You will be able to confirm it, propose changes and invite colleagues. Someone of the team reads changes before they are published.',
    confirm: 'You will be able to say what is still right and report what is not.',
    choose: (days) => `First choose a password (this link works once, for ${days} days):`,
    signIn: 'Sign in with your account, and open the listing:',
    contact: (address) =>
      `You do not know this organization, or the link no longer works? Write to ${address}.`,
  },
  es: {
    subject: (organization) => `Su cuenta para la ficha: ${organization}`,
    hello: (name) => `Hola, ${name}:`,
    invited: (by, organization) =>
      `${by} le invita a responder por la ficha «${organization}» en el directorio Accompagner.`,
    asked: (organization) =>
      `Su organización pidió una cuenta para mantener al día la ficha «${organization}» en el directorio Accompagner.`,
    edit: 'Podrá confirmarla, proponer cambios e invitar a colegas. Una persona del equipo relee los cambios antes de publicarlos.',
    confirm: 'Podrá decir qué sigue siendo correcto y señalar lo que ya no lo es.',
    choose: (days) =>
      `Primero elija una contraseña (este enlace sirve una vez, durante ${days} días):`,
    signIn: 'Inicie sesión con su cuenta y abra la ficha:',
    contact: (address) =>
      `¿No conoce esta organización, o el enlace ya no sirve? Escriba a ${address}.`,
  },
}
