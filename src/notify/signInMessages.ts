import { type Device, deviceWords } from '@/accounts/device'
import { formatMoment } from '@/days/words'
import type { Locale } from '@/i18n/locales'

import { composeMessage, type Message, type MessageTexts } from './message'

interface Facts {
  locale: Locale
  name: string
  device: Device
  /** ISO date of the sign-in. */
  moment: string
  /** The page that lists the sessions. */
  url: string
  contact: string
}

/** To whoever owns an account that was opened in a browser that it did not know. */
export const newBrowserMessage = ({ locale, name, device, moment, url, contact }: Facts): Message =>
  composeMessage(SIGN_IN_TEXTS, locale, (say) => ({
    subject: say('newBrowserSubject'),
    paragraphs: [
      say('hello', { name }),
      say('newBrowser', {
        device: deviceWords(device, locale),
        moment: formatMoment(moment, locale),
      }),
      say('newBrowserYou'),
      say('newBrowserNotYou', { url, contact }),
    ],
  }))

export const SIGN_IN_TEXTS = {
  template: 'signIn',
  sentences: {
    hello: {
      fr: 'Bonjour {name},',
      en: 'Hello {name},',
      es: 'Hola, {name}:',
    },
    newBrowserSubject: {
      fr: 'Connexion à votre compte Accompagner sur un nouvel appareil',
      en: 'Sign-in to your Accompagner account on a new device',
      es: 'Inicio de sesión en su cuenta Accompagner desde un dispositivo nuevo',
    },
    newBrowser: {
      fr: 'Votre compte vient d’être ouvert sur un appareil ou dans un navigateur qui n’avait pas encore servi :\n{device}, {moment} (heure du Québec)',
      en: 'Your account was just opened on a device or in a browser that had not been used before:\n{device}, {moment} (Quebec time)',
      es: 'Su cuenta se acaba de abrir en un dispositivo o navegador que no se había usado antes:\n{device}, {moment} (hora de Quebec)',
    },
    newBrowserYou: {
      fr: 'C’est vous? Il n’y a rien à faire.',
      en: 'Was it you? There is nothing to do.',
      es: '¿Fue usted? No tiene que hacer nada.',
    },
    newBrowserNotYou: {
      fr: 'Ce n’est pas vous? Terminez cette connexion, puis changez votre mot de passe :\n{url}\nUn doute? Écrivez à {contact}.',
      en: 'Was it not you? End this sign-in, then change your password:\n{url}\nNot sure? Write to {contact}.',
      es: '¿No fue usted? Termine esta sesión y luego cambie su contraseña:\n{url}\n¿Tiene dudas? Escriba a {contact}.',
    },
  },
} as const satisfies MessageTexts
