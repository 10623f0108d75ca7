import { formatDay } from '@/days/words'
import type { Locale } from '@/i18n/locales'
import { oneLine } from '@/text/oneLine'

import { composeMessage, type Message, type MessageTexts } from './message'

/** Longest name in a greeting, in characters. */
const NAME_LIMIT = 120

/** What an e-mail about an access to the map says. */
export type AccessMessage = {
  locale: Locale
  name: string
  contact: string
  /** About rows past the limit, not about reading the map. */
  isAboutRows?: boolean
} & (
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
  const { contact, isAboutRows, locale, name } = message
  return composeMessage(MAP_ACCESS_TEXTS, locale, (say) => {
    const about = <Each extends keyof typeof ROWS>(sentence: Each) =>
      isAboutRows ? ROWS[sentence] : sentence
    return {
      subject: say(about(`${message.state}Subject`)),
      paragraphs: [
        say('hello', { name: oneLine(name, NAME_LIMIT) }),
        ...(message.state === 'approved'
          ? [
              say(about('approved'), { day: formatDay(message.until, locale) }),
              message.passwordUrl ? say('choosePassword', { url: message.passwordUrl }) : undefined,
              say(about('openMap'), { url: message.mapUrl }),
              say(about('personal')),
            ]
          : [say(about(message.state)), say('reason', { reason: message.reason })]),
        say('questions', { contact }),
      ],
    }
  })
}

/** What is said of rows past the limit in the place of the map. */
const ROWS = {
  approvedSubject: 'rowsApprovedSubject',
  refusedSubject: 'rowsRefusedSubject',
  withdrawnSubject: 'rowsWithdrawnSubject',
  approved: 'rowsApproved',
  openMap: 'rowsOpenMap',
  personal: 'rowsPersonal',
  refused: 'rowsRefused',
  withdrawn: 'rowsWithdrawn',
} as const

/**
 * To whoever asks for access: the link that shows that they read this address. Anyone may have typed it:
 * nothing that was typed is in the message, the name included.
 */
export const confirmRequestMessage = ({
  locale,
  url,
  linkDays,
  answerDays,
}: {
  locale: Locale
  url: string
  /** For how many days the link works, and within how many the team answers. */
  linkDays: number
  answerDays: number
}): Message =>
  composeMessage(MAP_ACCESS_TEXTS, locale, (say) => ({
    subject: say('confirmSubject'),
    paragraphs: [
      say('helloAnyone'),
      say('confirmLink', { url, days: linkDays }),
      say('confirmAnswer', { days: answerDays }),
      say('confirmNotYou'),
    ],
  }))

/** To a reader whose access ends soon. */
export const accessEndsMessage = ({
  locale,
  name,
  until,
  url,
}: {
  locale: Locale
  name: string
  /** The last day, included. */
  until: string
  /** Where to ask to go on. */
  url: string
}): Message =>
  composeMessage(MAP_ACCESS_TEXTS, locale, (say) => ({
    subject: say('endsSubject'),
    paragraphs: [
      say('hello', { name: oneLine(name, NAME_LIMIT) }),
      say('endsUntil', { day: formatDay(until, locale) }),
      say('endsRenew', { url }),
      say('endsNothing'),
    ],
  }))

export const MAP_ACCESS_TEXTS = {
  template: 'mapAccess',
  sentences: {
    approvedSubject: {
      fr: 'Votre accès à la carte Accompagner',
      en: 'Your access to the Accompagner map',
      es: 'Su acceso al mapa de Accompagner',
    },
    refusedSubject: {
      fr: 'Votre demande d’accès à la carte Accompagner',
      en: 'Your request for access to the Accompagner map',
      es: 'Su solicitud de acceso al mapa de Accompagner',
    },
    withdrawnSubject: {
      fr: 'Fin de votre accès à la carte Accompagner',
      en: 'End of your access to the Accompagner map',
      es: 'Fin de su acceso al mapa de Accompagner',
    },
    hello: {
      fr: 'Bonjour {name},',
      en: 'Hello {name},',
      es: 'Hola, {name}:',
    },
    helloAnyone: {
      fr: 'Bonjour,',
      en: 'Hello,',
      es: 'Hola:',
    },
    approved: {
      fr: 'Vous pouvez maintenant consulter la carte, jusqu’au {day}.',
      en: 'You can now use the map, until {day}.',
      es: 'Ya puede consultar el mapa, hasta el {day}.',
    },
    choosePassword: {
      fr: 'Choisissez d’abord votre mot de passe (ce lien sert une fois, pendant 14 jours) :\n{url}',
      en: 'Choose your password first (this link works once, for 14 days):\n{url}',
      es: 'Elija primero su contraseña (este enlace sirve una vez, durante 14 días):\n{url}',
    },
    openMap: {
      fr: 'La carte se trouve ici :\n{url}',
      en: 'The map is here:\n{url}',
      es: 'El mapa está aquí:\n{url}',
    },
    personal: {
      fr: 'Cet accès est personnel. La carte montre des postes approuvés, c’est-à-dire des intentions d’embauche, et non des personnes présentes. Les consultations sont inscrites dans un journal.',
      en: 'This access is personal. The map shows approved positions, that is, hiring intentions, not people present. What is consulted is recorded in a log.',
      es: 'Este acceso es personal. El mapa muestra puestos aprobados, es decir, intenciones de contratación, y no personas presentes. Las consultas quedan anotadas en un registro.',
    },
    refused: {
      fr: 'Nous ne pouvons pas vous donner accès à la carte.',
      en: 'We cannot give you access to the map.',
      es: 'No podemos darle acceso al mapa.',
    },
    withdrawn: {
      fr: 'Votre accès à la carte a pris fin.',
      en: 'Your access to the map has ended.',
      es: 'Su acceso al mapa ha terminado.',
    },
    rowsApprovedSubject: {
      fr: 'Les lignes de la carte que vous avez demandées',
      en: 'The rows of the map that you asked for',
      es: 'Las líneas del mapa que pidió',
    },
    rowsRefusedSubject: {
      fr: 'Votre demande de lignes de la carte',
      en: 'Your request for rows of the map',
      es: 'Su solicitud de líneas del mapa',
    },
    rowsWithdrawnSubject: {
      fr: 'Vos lignes de la carte',
      en: 'Your rows of the map',
      es: 'Sus líneas del mapa',
    },
    rowsApproved: {
      fr: 'Vous pouvez emporter les lignes que vous avez demandées, jusqu’au {day}.',
      en: 'You can take away the rows that you asked for, until {day}.',
      es: 'Puede llevarse las líneas que pidió, hasta el {day}.',
    },
    rowsOpenMap: {
      fr: 'Ouvrez cette vue, puis « Lignes (CSV) » :\n{url}',
      en: 'Open this view, then “Rows (CSV)”:\n{url}',
      es: 'Abra esta vista y luego «Líneas (CSV)»:\n{url}',
    },
    rowsPersonal: {
      fr: 'Ces lignes sont pour vous et pour le but que vous avez donné. L’exportation est inscrite dans un journal.',
      en: 'These rows are for you and for the purpose you gave. The export is recorded in a log.',
      es: 'Estas líneas son para usted y para el propósito que indicó. La exportación queda anotada en un registro.',
    },
    rowsRefused: {
      fr: 'Nous ne pouvons pas vous donner ces lignes.',
      en: 'We cannot give you these rows.',
      es: 'No podemos darle estas líneas.',
    },
    rowsWithdrawn: {
      fr: 'Vous ne pouvez plus emporter ces lignes.',
      en: 'You can no longer take away these rows.',
      es: 'Ya no puede llevarse estas líneas.',
    },
    confirmSubject: {
      fr: 'Confirmez votre demande d’accès à la carte Accompagner',
      en: 'Confirm your request for access to the Accompagner map',
      es: 'Confirme su solicitud de acceso al mapa de Accompagner',
    },
    confirmLink: {
      fr: 'Pour que l’équipe lise votre demande, ouvrez ce lien et confirmez (il sert pendant {days} jours) :\n{url}',
      en: 'For the team to read your request, open this link and confirm (it works for {days} days):\n{url}',
      es: 'Para que el equipo lea su solicitud, abra este enlace y confirme (sirve durante {days} días):\n{url}',
    },
    confirmAnswer: {
      fr: 'Vous aurez une réponse au plus {days} jours après.',
      en: 'You will have an answer {days} days later at most.',
      es: 'Tendrá una respuesta {days} días después, a más tardar.',
    },
    confirmNotYou: {
      fr: 'Vous n’avez rien demandé? Ne faites rien : la demande sera effacée.',
      en: 'You asked for nothing? Do nothing: the request will be erased.',
      es: '¿No pidió nada? No haga nada: la solicitud se borrará.',
    },
    endsSubject: {
      fr: 'Votre accès à la carte Accompagner finit bientôt',
      en: 'Your access to the Accompagner map ends soon',
      es: 'Su acceso al mapa de Accompagner termina pronto',
    },
    endsUntil: {
      fr: 'Votre accès à la carte dure jusqu’au {day}.',
      en: 'Your access to the map lasts until {day}.',
      es: 'Su acceso al mapa dura hasta el {day}.',
    },
    endsRenew: {
      fr: 'Si vous en avez encore besoin, demandez à le prolonger dans votre compte :\n{url}',
      en: 'If you still need it, ask to go on in your account:\n{url}',
      es: 'Si todavía lo necesita, pida prolongarlo en su cuenta:\n{url}',
    },
    endsNothing: {
      fr: 'Si vous n’en avez plus besoin, il n’y a rien à faire.',
      en: 'If you no longer need it, there is nothing to do.',
      es: 'Si ya no lo necesita, no tiene que hacer nada.',
    },
    reason: {
      fr: 'Raison : {reason}',
      en: 'Reason: {reason}',
      es: 'Motivo: {reason}',
    },
    questions: {
      fr: 'Une question? Écrivez à {contact}.',
      en: 'A question? Write to {contact}.',
      es: '¿Tiene alguna pregunta? Escriba a {contact}.',
    },
  },
} as const satisfies MessageTexts
