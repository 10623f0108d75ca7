import { formatDay } from '@/days/words'
import type { Locale } from '@/i18n/locales'

import { composeMessage, type Message } from './message'

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
  const words = WORDS[message.locale]
  const about = message.isAboutRows ? words.rows : words
  const body =
    message.state === 'approved'
      ? [
          about.approved(formatDay(message.until, message.locale)),
          message.passwordUrl ? words.choosePassword(message.passwordUrl) : undefined,
          about.openMap(message.mapUrl),
          about.personal,
        ]
      : [about[message.state], words.reason(message.reason)]
  return composeMessage({
    locale: message.locale,
    subject: about.subject[message.state],
    paragraphs: [words.hello(message.name), ...body, words.questions(message.contact)],
  })
}

/** To whoever asks for access: the link that shows that they read this address. */
export function confirmRequestMessage(facts: {
  locale: Locale
  name: string
  url: string
  /** For how many days the link works, and within how many the team answers. */
  linkDays: number
  answerDays: number
}): Message {
  const words = WORDS[facts.locale]
  return composeMessage({
    locale: facts.locale,
    subject: words.confirm.subject,
    paragraphs: [
      words.hello(facts.name),
      words.confirm.link(facts.url, facts.linkDays),
      words.confirm.answer(facts.answerDays),
      words.confirm.notYou,
    ],
  })
}

/** To a reader whose access ends soon. */
export function accessEndsMessage(facts: {
  locale: Locale
  name: string
  /** The last day, included. */
  until: string
  /** Where to ask to go on. */
  url: string
}): Message {
  const words = WORDS[facts.locale]
  return composeMessage({
    locale: facts.locale,
    subject: words.ends.subject,
    paragraphs: [
      words.hello(facts.name),
      words.ends.until(formatDay(facts.until, facts.locale)),
      words.ends.renew(facts.url),
      words.ends.nothing,
    ],
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
    rows: {
      subject: {
        approved: 'Les lignes de la carte que vous avez demandées',
        refused: 'Votre demande de lignes de la carte',
        withdrawn: 'Vos lignes de la carte',
      },
      approved: (day: string) =>
        `Vous pouvez emporter les lignes que vous avez demandées, jusqu’au ${day}.`,
      openMap: (url: string) => `Ouvrez cette vue, puis « Lignes (CSV) » :\n${url}`,
      personal:
        'Ces lignes sont pour vous et pour le but que vous avez donné. L’exportation est inscrite dans un journal.',
      refused: 'Nous ne pouvons pas vous donner ces lignes.',
      withdrawn: 'Vous ne pouvez plus emporter ces lignes.',
    },
    confirm: {
      subject: 'Confirmez votre demande d’accès à la carte Accompagner',
      link: (url: string, days: number) =>
        `Pour que l’équipe lise votre demande, ouvrez ce lien et confirmez (il sert pendant ${days} jours) :\n${url}`,
      answer: (days: number) => `Vous aurez une réponse au plus ${days} jours après.`,
      notYou: 'Vous n’avez rien demandé? Ne faites rien : la demande sera effacée.',
    },
    ends: {
      subject: 'Votre accès à la carte Accompagner finit bientôt',
      until: (day: string) => `Votre accès à la carte dure jusqu’au ${day}.`,
      renew: (url: string) =>
        `Si vous en avez encore besoin, demandez à le prolonger dans votre compte :\n${url}`,
      nothing: 'Si vous n’en avez plus besoin, il n’y a rien à faire.',
    },
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
    rows: {
      subject: {
        approved: 'The rows of the map that you asked for',
        refused: 'Your request for rows of the map',
        withdrawn: 'Your rows of the map',
      },
      approved: (day: string) => `You can take away the rows that you asked for, until ${day}.`,
      openMap: (url: string) => `Open this view, then “Rows (CSV)”:\n${url}`,
      personal:
        'These rows are for you and for the purpose you gave. The export is recorded in a log.',
      refused: 'We cannot give you these rows.',
      withdrawn: 'You can no longer take away these rows.',
    },
    confirm: {
      subject: 'Confirm your request for access to the Accompagner map',
      link: (url: string, days: number) =>
        `For the team to read your request, open this link and confirm (it works for ${days} days):\n${url}`,
      answer: (days: number) => `You will have an answer ${days} days later at most.`,
      notYou: 'You asked for nothing? Do nothing: the request will be erased.',
    },
    ends: {
      subject: 'Your access to the Accompagner map ends soon',
      until: (day: string) => `Your access to the map lasts until ${day}.`,
      renew: (url: string) => `If you still need it, ask to go on in your account:\n${url}`,
      nothing: 'If you no longer need it, there is nothing to do.',
    },
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
    rows: {
      subject: {
        approved: 'Las líneas del mapa que pidió',
        refused: 'Su solicitud de líneas del mapa',
        withdrawn: 'Sus líneas del mapa',
      },
      approved: (day: string) => `Puede llevarse las líneas que pidió, hasta el ${day}.`,
      openMap: (url: string) => `Abra esta vista y luego «Líneas (CSV)»:\n${url}`,
      personal:
        'Estas líneas son para usted y para el propósito que indicó. La exportación queda anotada en un registro.',
      refused: 'No podemos darle estas líneas.',
      withdrawn: 'Ya no puede llevarse estas líneas.',
    },
    confirm: {
      subject: 'Confirme su solicitud de acceso al mapa de Accompagner',
      link: (url: string, days: number) =>
        `Para que el equipo lea su solicitud, abra este enlace y confirme (sirve durante ${days} días):\n${url}`,
      answer: (days: number) => `Tendrá una respuesta ${days} días después, a más tardar.`,
      notYou: '¿No pidió nada? No haga nada: la solicitud se borrará.',
    },
    ends: {
      subject: 'Su acceso al mapa de Accompagner termina pronto',
      until: (day: string) => `Su acceso al mapa dura hasta el ${day}.`,
      renew: (url: string) => `Si todavía lo necesita, pida prolongarlo en su cuenta:\n${url}`,
      nothing: 'Si ya no lo necesita, no tiene que hacer nada.',
    },
    reason: (reason: string) => `Motivo: ${reason}`,
    questions: (contact: string) => `¿Tiene alguna pregunta? Escriba a ${contact}.`,
  },
} satisfies Record<Locale, object>
