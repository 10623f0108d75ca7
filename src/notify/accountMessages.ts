import type { Locale } from '@/i18n/locales'

import type { Message } from './mapAccessMessages'

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

const message = ({ subject, body }: Words, locale: Locale, name: string): Message => ({
  subject,
  text: [HELLO[locale](name), ...body, 'Accompagner'].join('\n\n'),
})

const HELLO: Record<Locale, (name: string) => string> = {
  fr: (name) => `Bonjour ${name},`,
  en: (name) => `Hello ${name},`,
  es: (name) => `Buenos días, ${name}:`,
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
      subject: 'Confirmez votre courriel Accompagner',
      body: [
        `Pour utiliser cette adresse avec votre compte, ouvrez ce lien, puis confirmez (il sert une fois, pendant deux jours) :\n${url}`,
        'Vous n’avez rien demandé? Ne faites rien : rien ne change.',
      ],
    }),
    emailAsked: (email, contact) => ({
      subject: 'Un autre courriel est demandé pour votre compte Accompagner',
      body: [
        `L’adresse ${email} est demandée pour votre compte. Elle remplacera celle-ci quand elle aura été confirmée.`,
        `Ce n’est pas vous? Changez votre mot de passe : la demande s’arrête. Puis écrivez à ${contact}.`,
      ],
    }),
    emailChanged: (email, contact) => ({
      subject: 'Votre compte Accompagner a changé de courriel',
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
      subject: 'Confirm your Accompagner e-mail',
      body: [
        `To use this address with your account, open this link, then confirm (it works once, for two days):\n${url}`,
        'You asked for nothing? Do nothing: nothing changes.',
      ],
    }),
    emailAsked: (email, contact) => ({
      subject: 'Another e-mail was asked for on your Accompagner account',
      body: [
        `The address ${email} was asked for on your account. It will replace this one once it is confirmed.`,
        `It was not you? Change your password: the request stops. Then write to ${contact}.`,
      ],
    }),
    emailChanged: (email, contact) => ({
      subject: 'Your Accompagner account has another e-mail',
      body: [
        `You now sign in with ${email}. This address is no longer used.`,
        `It was not you? Write to ${contact} at once.`,
      ],
    }),
    invitation: (url, days, contact) => ({
      subject: 'Your Accompagner account',
      body: [
        `An Accompagner account was made for you. Choose your password (this link works once, for ${days} days):\n${url}`,
        `Any question, or the link no longer works? Write to ${contact}.`,
      ],
    }),
  },
  es: {
    emailLink: (url) => ({
      subject: 'Confirme su correo de Accompagner',
      body: [
        `Para usar esta dirección con su cuenta, abra este enlace y confirme (sirve una vez, durante dos días):\n${url}`,
        '¿No pidió nada? No haga nada: nada cambia.',
      ],
    }),
    emailAsked: (email, contact) => ({
      subject: 'Se pidió otro correo para su cuenta de Accompagner',
      body: [
        `Se pidió la dirección ${email} para su cuenta. Reemplazará a esta cuando se confirme.`,
        `¿No fue usted? Cambie su contraseña: la solicitud se detiene. Después escriba a ${contact}.`,
      ],
    }),
    emailChanged: (email, contact) => ({
      subject: 'Su cuenta de Accompagner cambió de correo',
      body: [
        `Ahora inicia sesión con ${email}. Esta dirección ya no se usa.`,
        `¿No fue usted? Escriba enseguida a ${contact}.`,
      ],
    }),
    invitation: (url, days, contact) => ({
      subject: 'Su cuenta de Accompagner',
      body: [
        `Se creó una cuenta de Accompagner para usted. Elija su contraseña (este enlace sirve una vez, durante ${days} días):\n${url}`,
        `¿Alguna pregunta, o el enlace ya no sirve? Escriba a ${contact}.`,
      ],
    }),
  },
}
