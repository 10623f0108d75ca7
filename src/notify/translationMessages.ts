import { formatDay } from '@/days/words'
import type { Locale } from '@/i18n/locales'
import type { Reminder } from '@/translation/reminders'

import { composeMessage, type Message, type MessageTexts } from './message'

interface About {
  locale: Locale
  name: string
  /** Title of the translation. */
  title: string
  /** Where it is translated. */
  url: string
  /** 'yyyy-MM-dd' */
  dueDay?: string | undefined
}

export interface Assigned extends About {
  /** Who gave it to them. */
  by: string
  note?: string | undefined
}

/** To somebody who is given a translation. */
export const assignedMessage = ({
  by,
  dueDay,
  locale,
  name,
  note,
  title,
  url,
}: Assigned): Message =>
  composeMessage(TRANSLATION_TEXTS, locale, (say) => ({
    subject: say('assignedSubject', { title }),
    paragraphs: [
      say('hello', { name }),
      say('given', { by, title }),
      dueDay ? say('due', { day: formatDay(dueDay, locale) }) : undefined,
      note ? say('note', { by, note }) : undefined,
      say('open', { url }),
    ],
  }))

/** To whom a translation waits for: a week before its date, on the day, a week after. */
export const reminderMessage = ({
  dueDay,
  locale,
  name,
  reminder,
  title,
  url,
  wordsToDo,
}: About & { dueDay: string; reminder: Reminder; wordsToDo: number }): Message =>
  composeMessage(TRANSLATION_TEXTS, locale, (say) => ({
    subject: say(`${reminder}Subject`, { title }),
    paragraphs: [
      say('hello', { name }),
      wordsToDo === 1
        ? say('leftOne', { title })
        : say('left', { count: numberIn(locale, wordsToDo), title }),
      say('due', { day: formatDay(dueDay, locale) }),
      say('open', { url }),
      say('stop'),
    ],
  }))

/** A question that a translator asks about the French. */
export interface AskedQuestion {
  title: string
  source: string
  text: string
  url: string
}

/** To who wrote the French: what translators ask, at most once a day. */
export function questionsMessage({
  locale,
  name,
  questions,
}: {
  locale: Locale
  name: string
  questions: readonly AskedQuestion[]
}): Message {
  const isOne = questions.length === 1
  return composeMessage(TRANSLATION_TEXTS, locale, (say) => ({
    subject: isOne ? say('questionSubject') : say('questionsSubject', { count: questions.length }),
    paragraphs: [
      say('hello', { name }),
      say(isOne ? 'askedOne' : 'asked'),
      ...questions.map(({ title, source, text, url }) =>
        [title, say('quote', { source }), say('question', { text }), url].join('\n'),
      ),
      say('answer'),
    ],
  }))
}

const numberIn = (locale: Locale, count: number) =>
  new Intl.NumberFormat(`${locale}-CA`).format(count)

export const TRANSLATION_TEXTS = {
  template: 'translation',
  sentences: {
    assignedSubject: {
      fr: 'Une traduction vous est confiée : {title}',
      en: 'A translation for you: {title}',
      es: 'Se le asigna una traducción: {title}',
    },
    soonSubject: {
      fr: 'Dans une semaine : {title}',
      en: 'In one week: {title}',
      es: 'Dentro de una semana: {title}',
    },
    todaySubject: {
      fr: 'C’est aujourd’hui : {title}',
      en: 'Due today: {title}',
      es: 'Es hoy: {title}',
    },
    lateSubject: {
      fr: 'En retard d’une semaine : {title}',
      en: 'One week late: {title}',
      es: 'Con una semana de retraso: {title}',
    },
    questionSubject: {
      fr: 'Une question sur le texte',
      en: 'A question about the text',
      es: 'Una pregunta sobre el texto',
    },
    questionsSubject: {
      fr: '{count} questions sur le texte',
      en: '{count} questions about the text',
      es: '{count} preguntas sobre el texto',
    },
    hello: {
      fr: 'Bonjour {name},',
      en: 'Hello {name},',
      es: 'Hola, {name}:',
    },
    given: {
      fr: '{by} vous confie la traduction de « {title} ».',
      en: '{by} has assigned you the translation of “{title}”.',
      es: '{by} le asigna la traducción de «{title}».',
    },
    due: {
      fr: 'Échéance : {day}.',
      en: 'Due: {day}.',
      es: 'Fecha límite: {day}.',
    },
    note: {
      fr: 'Note de {by} :\n{note}',
      en: 'Note from {by}:\n{note}',
      es: 'Nota de {by}:\n{note}',
    },
    open: {
      fr: 'La traduction est ici :\n{url}',
      en: 'The translation is here:\n{url}',
      es: 'La traducción está aquí:\n{url}',
    },
    leftOne: {
      fr: 'Il reste un mot à traduire dans « {title} ».',
      en: 'One word is left to translate in “{title}”.',
      es: 'Queda una palabra por traducir en «{title}».',
    },
    left: {
      fr: 'Il reste {count} mots à traduire dans « {title} ».',
      en: '{count} words are left to translate in “{title}”.',
      es: 'Quedan {count} palabras por traducir en «{title}».',
    },
    stop: {
      fr: 'Vous ne pouvez pas la faire à temps? Confiez-la à une autre personne ou changez l’échéance : les rappels s’arrêtent.',
      en: 'Can you not do it in time? Hand it over to somebody else or change its date: the reminders stop.',
      es: '¿No puede hacerla a tiempo? Pásela a otra persona o cambie la fecha: los recordatorios se detienen.',
    },
    askedOne: {
      fr: 'Une personne qui traduit vous pose une question.',
      en: 'A translator has a question for you.',
      es: 'Una persona que traduce le hace una pregunta.',
    },
    asked: {
      fr: 'Des personnes qui traduisent vous posent des questions.',
      en: 'Translators have questions for you.',
      es: 'Varias personas que traducen le hacen preguntas.',
    },
    quote: {
      fr: '« {source} »',
      en: '« {source} »',
      es: '«{source}»',
    },
    question: {
      fr: 'Question : {text}',
      en: 'Question: {text}',
      es: 'Pregunta: {text}',
    },
    answer: {
      fr: 'Répondez à côté du passage : la réponse sert à toutes les langues.',
      en: 'Answer beside the passage: the answer helps every language.',
      es: 'Responda junto al pasaje: la respuesta sirve a todos los idiomas.',
    },
  },
} as const satisfies MessageTexts
