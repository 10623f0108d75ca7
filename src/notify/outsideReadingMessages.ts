import { formatDay } from '@/days/words'
import type { Locale } from '@/i18n/locales'
import { READING_ANSWER_LABELS, type ReadingAnswer } from '@/outsideReading/types'

import { composeMessage, type Message, type MessageTexts } from './message'

interface Invited {
  locale: Locale
  name: string
  inviter: string
  title: string
  /** What who invites says besides; may be empty. */
  word: string
  /** The last day, 'yyyy-MM-dd'. */
  until: string
  url: string
  contact: string
}

/** The message that carries the link to a text that is not published yet. */
export const outsideReadingMessage = (invited: Invited): Message => {
  const { locale, name, inviter, title, word, until, url, contact } = invited
  return composeMessage(OUTSIDE_READING_TEXTS, locale, (say) => ({
    subject: say('subject', { title }),
    paragraphs: [
      say('hello', { name }),
      say('asked', { inviter, title }),
      ...(word ? [say('word', { inviter, word })] : []),
      say('open', { url }),
      say('rules', { date: formatDay(until, locale) }),
      say('kept'),
      say('contact', { contact }),
    ],
  }))
}

interface Came {
  locale: Locale
  name: string
  reader: string
  body: string
  title: string
  /** Nothing where remarks came. */
  answer: ReadingAnswer | null
  url: string
}

/** Tells who invited what came: an answer, or remarks. */
export const outsideAnswerMessage = (came: Came): Message => {
  const { locale, name, reader, body, title, answer, url } = came
  return composeMessage(OUTSIDE_READING_TEXTS, locale, (say) => ({
    subject: say('cameSubject', { title }),
    paragraphs: [
      say('hello', { name }),
      answer
        ? say('answered', { reader, body, title, answer: READING_ANSWER_LABELS[answer][locale] })
        : say('remarked', { reader, body, title }),
      say('beside', { url }),
    ],
  }))
}

export const OUTSIDE_READING_TEXTS = {
  template: 'outsideReading',
  sentences: {
    subject: {
      fr: 'À lire avant sa publication : {title}',
      en: 'To read before it is published: {title}',
      es: 'Para leer antes de su publicación: {title}',
    },
    hello: { fr: 'Bonjour {name},', en: 'Hello {name},', es: 'Hola, {name}:' },
    asked: {
      fr: '{inviter}, d’Accompagner, vous invite à lire « {title} » avant sa publication. Il n’y a besoin ni de compte ni de mot de passe.',
      en: '{inviter}, of Accompagner, invites you to read “{title}” before it is published. No account or password is needed.',
      es: '{inviter}, de Accompagner, le invita a leer «{title}» antes de su publicación. No hace falta cuenta ni contraseña.',
    },
    word: {
      fr: 'Un mot de {inviter} :\n{word}',
      en: 'A word from {inviter}:\n{word}',
      es: 'Unas palabras de {inviter}:\n{word}',
    },
    open: {
      fr: 'Ouvrez le texte :\n{url}',
      en: 'Open the text:\n{url}',
      es: 'Abra el texto:\n{url}',
    },
    rules: {
      fr: 'Ce lien est à vous et sert jusqu’au {date} inclus. Sous chaque passage vous pouvez laisser une remarque; à la fin, dire si vous êtes d’accord. Tout se modifie jusqu’à la fin. Cette version n’est pas publique : ne transmettez pas ce lien.',
      en: 'This link is yours and works until {date}, that day included. Under each passage you can leave a remark; at the end, say whether you agree. You can change everything until the end. This version is not public: do not pass this link on.',
      es: 'Este enlace es suyo y sirve hasta el {date}, ese día incluido. Debajo de cada pasaje puede dejar una observación; al final, decir si está de acuerdo. Todo se puede modificar hasta el final. Esta versión no es pública: no comparta este enlace.',
    },
    kept: {
      fr: 'Votre nom, votre organisme et ce que vous répondez restent avec cette version du texte, pour l’équipe seulement. Votre adresse est effacée quelque temps après la fin.',
      en: 'Your name, your body and what you answer stay with this version of the text, for the team only. Your address is erased some time after the end.',
      es: 'Su nombre, su organismo y lo que responda quedan con esta versión del texto, solo para el equipo. Su dirección se borra un tiempo después del final.',
    },
    contact: {
      fr: 'Vous ne vous attendiez pas à ce message, ou vous préférez répondre autrement? Écrivez à {contact}.',
      en: 'Did you not expect this message, or would you rather answer in another way? Write to {contact}.',
      es: '¿No esperaba este mensaje, o prefiere responder de otra manera? Escriba a {contact}.',
    },
    cameSubject: {
      fr: 'Lecture extérieure : {title}',
      en: 'Outside reading: {title}',
      es: 'Lectura externa: {title}',
    },
    answered: {
      fr: '{reader} ({body}) a répondu sur « {title} » : {answer}.',
      en: '{reader} ({body}) has answered on “{title}”: {answer}.',
      es: '{reader} ({body}) respondió sobre «{title}»: {answer}.',
    },
    remarked: {
      fr: '{reader} ({body}) a laissé des remarques sur « {title} ».',
      en: '{reader} ({body}) has left remarks on “{title}”.',
      es: '{reader} ({body}) dejó observaciones sobre «{title}».',
    },
    beside: {
      fr: 'Tout est à côté du texte :\n{url}',
      en: 'All of it stands beside the text:\n{url}',
      es: 'Todo está junto al texto:\n{url}',
    },
  },
} as const satisfies MessageTexts
