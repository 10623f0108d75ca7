import type { Locale } from '@/i18n/locales'

import { composeMessage, type Message, type MessageTexts } from './message'

interface Facts {
  locale: Locale
  name: string
}

/** To an address that an account would take: the page where that is confirmed. */
export const emailLinkMessage = ({ locale, name, url }: Facts & { url: string }): Message =>
  composeMessage(ACCOUNT_TEXTS, locale, (say) => ({
    subject: say('emailLinkSubject'),
    paragraphs: [say('hello', { name }), say('emailLink', { url }), say('emailLinkNotAsked')],
  }))

/** To the present address, when another was asked for. */
export const emailAskedMessage = ({
  locale,
  name,
  email,
  contact,
}: Facts & { email: string; contact: string }): Message =>
  composeMessage(ACCOUNT_TEXTS, locale, (say) => ({
    subject: say('emailAskedSubject'),
    paragraphs: [
      say('hello', { name }),
      say('emailAsked', { email }),
      say('emailAskedNotYou', { contact }),
    ],
  }))

/** To the former address, once another took its place. */
export const emailChangedMessage = ({
  locale,
  name,
  email,
  contact,
}: Facts & { email: string; contact: string }): Message =>
  composeMessage(ACCOUNT_TEXTS, locale, (say) => ({
    subject: say('emailChangedSubject'),
    paragraphs: [
      say('hello', { name }),
      say('emailChanged', { email }),
      say('emailChangedNotYou', { contact }),
    ],
  }))

/** To somebody for whom an account was made: the page where they choose its password. */
export const invitationMessage = ({
  locale,
  name,
  url,
  days,
  contact,
}: Facts & { url: string; days: number; contact: string }): Message =>
  composeMessage(ACCOUNT_TEXTS, locale, (say) => ({
    subject: say('invitationSubject'),
    paragraphs: [
      say('hello', { name }),
      say('invitation', { url, days }),
      say('invitationContact', { contact }),
    ],
  }))

export const ACCOUNT_TEXTS = {
  template: 'account',
  sentences: {
    hello: {
      fr: 'Bonjour {name},',
      en: 'Hello {name},',
      es: 'Hola, {name}:',
    },
    emailLinkSubject: {
      fr: 'Confirmez votre adresse de courriel',
      en: 'Confirm your e-mail address',
      es: 'Confirme su dirección de correo',
    },
    emailLink: {
      fr: 'Pour utiliser cette adresse avec votre compte, ouvrez ce lien, puis confirmez (il sert une fois, pendant deux jours) :\n{url}',
      en: 'To use this address with your account, open this link, then confirm (it works once, for two days):\n{url}',
      es: 'Para usar esta dirección con su cuenta, abra este enlace y confirme (sirve una vez, durante dos días):\n{url}',
    },
    emailLinkNotAsked: {
      fr: 'Vous n’avez rien demandé? Ne faites rien : rien ne changera.',
      en: 'Did you not ask for this? Do nothing: nothing will change.',
      es: '¿No pidió nada? No haga nada: nada cambiará.',
    },
    emailAskedSubject: {
      fr: 'Une autre adresse est demandée pour votre compte Accompagner',
      en: 'A new address was requested for your Accompagner account',
      es: 'Se pidió otra dirección para su cuenta de Accompagner',
    },
    emailAsked: {
      fr: 'L’adresse {email} est demandée pour votre compte. Elle remplacera celle-ci quand elle aura été confirmée.',
      en: 'A change to {email} was requested for your account. That address will replace this one once it is confirmed.',
      es: 'Se pidió usar la dirección {email} con su cuenta. Reemplazará a esta cuando se confirme.',
    },
    emailAskedNotYou: {
      fr: 'Ce n’est pas vous? Changez votre mot de passe : la demande sera annulée. Puis écrivez à {contact}.',
      en: 'Was it not you? Change your password: that cancels the request. Then write to {contact}.',
      es: '¿No fue usted? Cambie su contraseña: así se anula la solicitud. Después escriba a {contact}.',
    },
    emailChangedSubject: {
      fr: 'Votre compte Accompagner a une nouvelle adresse',
      en: 'Your Accompagner account has a new address',
      es: 'Su cuenta de Accompagner tiene otra dirección',
    },
    emailChanged: {
      fr: 'Vous vous connectez maintenant avec {email}. Cette adresse-ci ne sert plus.',
      en: 'You now sign in with {email}. This address is no longer used.',
      es: 'Ahora inicia sesión con {email}. Esta dirección ya no se usa.',
    },
    emailChangedNotYou: {
      fr: 'Ce n’est pas vous? Écrivez tout de suite à {contact}.',
      en: 'Was it not you? Write to {contact} at once.',
      es: '¿No fue usted? Escriba enseguida a {contact}.',
    },
    invitationSubject: {
      fr: 'Votre compte Accompagner',
      en: 'Your Accompagner account',
      es: 'Su cuenta de Accompagner',
    },
    invitation: {
      fr: 'Un compte Accompagner a été créé pour vous. Choisissez votre mot de passe (ce lien sert une fois, pendant {days} jours) :\n{url}',
      en: 'An Accompagner account was created for you. Choose your password (this link works once, for {days} days):\n{url}',
      es: 'Se creó una cuenta de Accompagner para usted. Elija su contraseña (este enlace sirve una vez, durante {days} días):\n{url}',
    },
    invitationContact: {
      fr: 'Une question, ou le lien ne sert plus? Écrivez à {contact}.',
      en: 'A question, or a link that no longer works? Write to {contact}.',
      es: '¿Tiene alguna pregunta o el enlace ya no sirve? Escriba a {contact}.',
    },
  },
} as const satisfies MessageTexts
