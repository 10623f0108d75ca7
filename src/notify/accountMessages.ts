import type { Locale } from '@/i18n/locales'

import { composeMessage, type Message } from './message'

interface Facts {
  locale: Locale
  name: string
}

/** To an address that an account would take: the page where that is confirmed. */
export const emailLinkMessage = ({ locale, name, url }: Facts & { url: string }): Message =>
  message(WORDS[locale].emailLink(url), locale, name)

/** To the present address, when another was asked for. */
export const emailAskedMessage = ({
  locale,
  name,
  email,
  contact,
}: Facts & { email: string; contact: string }): Message =>
  message(WORDS[locale].emailAsked(email, contact), locale, name)

/** To the former address, once another took its place. */
export const emailChangedMessage = ({
  locale,
  name,
  email,
  contact,
}: Facts & { email: string; contact: string }): Message =>
  message(WORDS[locale].emailChanged(email, contact), locale, name)

/** To somebody for whom an account was made: the page where they choose its password. */
export const invitationMessage = ({
  locale,
  name,
  url,
  days,
  contact,
}: Facts & { url: string; days: number; contact: string }): Message =>
  message(WORDS[locale].invitation(url, days, contact), locale, name)

interface Words {
  subject: string
  body: readonly string[]
}

const message = ({ subject, body }: Words, locale: Locale, name: string): Message =>
  composeMessage({ locale, subject, paragraphs: [HELLO[locale](name), ...body] })

const HELLO: Record<Locale, (name: string) => string> = {
  fr: (name) => `Bonjour ${name},`,
  en: (name) => `Hello ${name},`,
  es: (name) => `Hola, ${name}:`,
}

interface Messages {
  emailLink: (url: string) => Words
  emailAsked: (email: string, contact: string) => Words
  emailChanged: (email: string, contact: string) => Words
  invitation: (url: string, days: number, contact: string) => Words
}

const WORDS: Record<Locale, Messages> = {
  fr: {
    emailLink: (url) => ({
      subject: 'Confirmez votre adresse de courriel',
      body: [
        `Pour utiliser cette adresse avec votre compte, ouvrez ce lien, puis confirmez (il sert une fois, pendant deux jours) :\n${url}`,
        'Vous n’avez rien demandé? Ne faites rien : rien ne changera.',
      ],
    }),
    emailAsked: (email, contact) => ({
      subject: 'Une autre adresse est demandée pour votre compte Accompagner',
      body: [
        `L’adresse ${email} est demandée pour votre compte. Elle remplacera celle-ci quand elle aura été confirmée.`,
        `Ce n’est pas vous? Changez votre mot de passe : la demande sera annulée. Puis écrivez à ${contact}.`,
      ],
    }),
    emailChanged: (email, contact) => ({
      subject: 'Votre compte Accompagner a une nouvelle adresse',
      body: [
        `Vous vous connectez maintenant avec ${email}. Cette adresse-ci ne sert plus.`,
        `Ce n’est pas vous? Écrivez tout de suite à ${contact}.`,
      ],
    }),
    invitation: (url, days, contact) => ({
      subject: 'Votre compte Accompagner',
      body: [
        `Un compte Accompagner a été créé pour vous. Choisissez votre mot de passe (ce lien sert une fois, pendant ${days} jours) :\n${url}`,
        `Une question, ou le lien ne sert plus? Écrivez à ${contact}.`,
      ],
    }),
  },
  en: {
    emailLink: (url) => ({
      subject: 'Confirm your e-mail address',
      body: [
        `To use this address with your account, open this link, then confirm (it works once, for two days):\n${url}`,
        'Did you not ask for this? Do nothing: nothing will change.',
      ],
    }),
    emailAsked: (email, contact) => ({
      subject: 'A new address was requested for your Accompagner account',
      body: [
        `A change to ${email} was requested for your account. That address will replace this one once it is confirmed.`,
        `Was it not you? Change your password: that cancels the request. Then write to ${contact}.`,
      ],
    }),
    emailChanged: (email, contact) => ({
      subject: 'Your Accompagner account has a new address',
      body: [
        `You now sign in with ${email}. This address is no longer used.`,
        `Was it not you? Write to ${contact} at once.`,
      ],
    }),
    invitation: (url, days, contact) => ({
      subject: 'Your Accompagner account',
      body: [
        `An Accompagner account was created for you. Choose your password (this link works once, for ${days} days):\n${url}`,
        `A question, or a link that no longer works? Write to ${contact}.`,
      ],
    }),
  },
  es: {
    emailLink: (url) => ({
      subject: 'Confirme su dirección de correo',
      body: [
        `Para usar esta dirección con su cuenta, abra este enlace y confirme (sirve una vez, durante dos días):\n${url}`,
        '¿No pidió nada? No haga nada: nada cambiará.',
      ],
    }),
    emailAsked: (email, contact) => ({
      subject: 'Se pidió otra dirección para su cuenta de Accompagner',
      body: [
        `Se pidió usar la dirección ${email} con su cuenta. Reemplazará a esta cuando se confirme.`,
        `¿No fue usted? Cambie su contraseña: así se anula la solicitud. Después escriba a ${contact}.`,
      ],
    }),
    emailChanged: (email, contact) => ({
      subject: 'Su cuenta de Accompagner tiene otra dirección',
      body: [
        `Ahora inicia sesión con ${email}. Esta dirección ya no se usa.`,
        `¿No fue usted? Escriba enseguida a ${contact}.`,
      ],
    }),
    invitation: (url, days, contact) => ({
      subject: 'Su cuenta de Accompagner',
      body: [
        `Se creó una cuenta de Accompagner para usted. Elija su contraseña (este enlace sirve una vez, durante ${days} días):\n${url}`,
        `¿Tiene alguna pregunta o el enlace ya no sirve? Escriba a ${contact}.`,
      ],
    }),
  },
}
