import { formatDay } from '@/days/words'
import type { Locale } from '@/i18n/locales'

import { composeMessage, type Message } from './message'

/** What an e-mail about an access to the map says. */
export type AccessMessage = { locale: Locale; name: string; contact: string } & (
  | {
      state: 'approved'
      /** The last day, included. */
      until: string
      mapUrl: string
      /** Where a first password is chosen; absent when the person already has an account. */
      passwordUrl?: string
    }
  | { state: 'refused' | 'withdrawn'; reason: string }
)

/** The e-mail that tells a person what was decided, in their language. */
export function accessMessage(message: AccessMessage): Message {
  const words = WORDS[message.locale]
  const body =
    message.state === 'approved'
      ? [
          words.approved(formatDay(message.until, message.locale)),
          message.passwordUrl ? words.choosePassword(message.passwordUrl) : undefined,
          words.openMap(message.mapUrl),
          words.personal,
        ]
      : [words[message.state], words.reason(message.reason)]
  return composeMessage({
    locale: message.locale,
    subject: words.subject[message.state],
    paragraphs: [words.hello(message.name), ...body, words.questions(message.contact)],
  })
}

const WORDS = {
  fr: {
    subject: {
      approved: 'Votre accès à la carte Accompagner',
      refused: 'Votre demande d’accès à la carte Accompagner',
      withdrawn: 'Fin de votre accès à la carte Accompagner',
    },
    hello: (name: string) => `Bonjour ${name},`,
    approved: (day: string) => `Vous pouvez maintenant consulter la carte, jusqu’au ${day}.`,
    choosePassword: (url: string) =>
      `Choisissez d’abord votre mot de passe (ce lien sert une fois, pendant 14 jours) :\n${url}`,
    openMap: (url: string) => `La carte se trouve ici :\n${url}`,
    personal:
      'Cet accès est personnel. La carte montre des postes approuvés, c’est-à-dire des intentions d’embauche, ' +
      'et non des personnes présentes. Les consultations sont inscrites dans un journal.',
    refused: 'Nous ne pouvons pas vous donner accès à la carte.',
    withdrawn: 'Votre accès à la carte a pris fin.',
    reason: (reason: string) => `Raison : ${reason}`,
    questions: (contact: string) => `Une question? Écrivez à ${contact}.`,
  },
  en: {
    subject: {
      approved: 'Your access to the Accompagner map',
      refused: 'Your request for access to the Accompagner map',
      withdrawn: 'End of your access to the Accompagner map',
    },
    hello: (name: string) => `Hello ${name},`,
    approved: (day: string) => `You can now use the map, until ${day}.`,
    choosePassword: (url: string) =>
      `Choose your password first (this link works once, for 14 days):\n${url}`,
    openMap: (url: string) => `The map is here:\n${url}`,
    personal:
      'This access is personal. The map shows approved positions, that is, hiring intentions, ' +
      'not people present. What is consulted is recorded in a log.',
    refused: 'We cannot give you access to the map.',
    withdrawn: 'Your access to the map has ended.',
    reason: (reason: string) => `Reason: ${reason}`,
    questions: (contact: string) => `A question? Write to ${contact}.`,
  },
  es: {
    subject: {
      approved: 'Su acceso al mapa de Accompagner',
      refused: 'Su solicitud de acceso al mapa de Accompagner',
      withdrawn: 'Fin de su acceso al mapa de Accompagner',
    },
    hello: (name: string) => `Hola, ${name}:`,
    approved: (day: string) => `Ya puede consultar el mapa, hasta el ${day}.`,
    choosePassword: (url: string) =>
      `Elija primero su contraseña (este enlace sirve una vez, durante 14 días):\n${url}`,
    openMap: (url: string) => `El mapa está aquí:\n${url}`,
    personal:
      'Este acceso es personal. El mapa muestra puestos aprobados, es decir, intenciones de contratación, ' +
      'y no personas presentes. Las consultas quedan anotadas en un registro.',
    refused: 'No podemos darle acceso al mapa.',
    withdrawn: 'Su acceso al mapa ha terminado.',
    reason: (reason: string) => `Motivo: ${reason}`,
    questions: (contact: string) => `¿Tiene alguna pregunta? Escriba a ${contact}.`,
  },
} satisfies Record<Locale, object>
