import { formatDay } from '@/days/words'
import type { Locale } from '@/i18n/locales'
import type { Reminder } from '@/translation/reminders'

import { composeMessage, type Message } from './message'

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
export function assignedMessage(assigned: Assigned): Message {
  const { by, dueDay, locale, note, title, url } = assigned
  const words = WORDS[locale]
  return message(assigned, words.assigned(title), [
    words.given(by, title),
    ...(dueDay ? [words.due(formatDay(dueDay, locale))] : []),
    ...(note ? [words.note(by, note)] : []),
    words.open(url),
  ])
}

/** To whom a translation waits for: a week before its date, on the day, a week after. */
export function reminderMessage(
  about: About & { dueDay: string; reminder: Reminder; wordsToDo: number },
): Message {
  const { dueDay, locale, reminder, title, url, wordsToDo } = about
  const words = WORDS[locale]
  return message(about, words.remind[reminder](title), [
    words.left(wordsToDo, title),
    words.due(formatDay(dueDay, locale)),
    words.open(url),
    words.stop,
  ])
}

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
  const words = WORDS[locale]
  return message({ locale, name }, words.questions(questions.length), [
    words.asked(questions.length),
    ...questions.map(({ title, source, text, url }) =>
      [title, words.quote(source), words.question(text), url].join('\n'),
    ),
    words.answer,
  ])
}

const message = (
  { locale, name }: Pick<About, 'locale' | 'name'>,
  subject: string,
  body: readonly string[],
): Message => composeMessage({ locale, subject, paragraphs: [WORDS[locale].hello(name), ...body] })

interface Words {
  hello: (name: string) => string
  assigned: (title: string) => string
  given: (by: string, title: string) => string
  due: (day: string) => string
  note: (by: string, note: string) => string
  open: (url: string) => string
  left: (count: number, title: string) => string
  remind: Record<Reminder, (title: string) => string>
  stop: string
  questions: (count: number) => string
  asked: (count: number) => string
  quote: (source: string) => string
  question: (text: string) => string
  answer: string
}

const numberIn = (locale: Locale, count: number) =>
  new Intl.NumberFormat(`${locale}-CA`).format(count)

const WORDS: Record<Locale, Words> = {
  fr: {
    hello: (name) => `Bonjour ${name},`,
    assigned: (title) => `Une traduction vous est confiée : ${title}`,
    given: (by, title) => `${by} vous confie la traduction de « ${title} ».`,
    due: (day) => `Échéance : ${day}.`,
    note: (by, note) => `Note de ${by} :\n${note}`,
    open: (url) => `La traduction est ici :\n${url}`,
    left: (count, title) =>
      count === 1
        ? `Il reste un mot à traduire dans « ${title} ».`
        : `Il reste ${numberIn('fr', count)} mots à traduire dans « ${title} ».`,
    remind: {
      soon: (title) => `Dans une semaine : ${title}`,
      today: (title) => `C’est aujourd’hui : ${title}`,
      late: (title) => `En retard d’une semaine : ${title}`,
    },
    stop: 'Vous ne pouvez pas la faire à temps? Confiez-la à une autre personne ou changez l’échéance : les rappels s’arrêtent.',
    questions: (count) =>
      count === 1 ? 'Une question sur le texte' : `${count} questions sur le texte`,
    asked: (count) =>
      count === 1
        ? 'Une personne qui traduit vous pose une question.'
        : 'Des personnes qui traduisent vous posent des questions.',
    quote: (source) => `« ${source} »`,
    question: (text) => `Question : ${text}`,
    answer: 'Répondez à côté du passage : la réponse sert à toutes les langues.',
  },
  en: {
    hello: (name) => `Hello ${name},`,
    assigned: (title) => `A translation for you: ${title}`,
    given: (by, title) => `${by} has assigned you the translation of “${title}”.`,
    due: (day) => `Due: ${day}.`,
    note: (by, note) => `Note from ${by}:\n${note}`,
    open: (url) => `The translation is here:\n${url}`,
    left: (count, title) =>
      count === 1
        ? `One word is left to translate in “${title}”.`
        : `${numberIn('en', count)} words are left to translate in “${title}”.`,
    remind: {
      soon: (title) => `In one week: ${title}`,
      today: (title) => `Due today: ${title}`,
      late: (title) => `One week late: ${title}`,
    },
    stop: 'Can you not do it in time? Hand it over to somebody else or change its date: the reminders stop.',
    questions: (count) =>
      count === 1 ? 'A question about the text' : `${count} questions about the text`,
    asked: (count) =>
      count === 1 ? 'A translator has a question for you.' : 'Translators have questions for you.',
    quote: (source) => `« ${source} »`,
    question: (text) => `Question: ${text}`,
    answer: 'Answer beside the passage: the answer helps every language.',
  },
  es: {
    hello: (name) => `Hola, ${name}:`,
    assigned: (title) => `Se le asigna una traducción: ${title}`,
    given: (by, title) => `${by} le asigna la traducción de «${title}».`,
    due: (day) => `Fecha límite: ${day}.`,
    note: (by, note) => `Nota de ${by}:\n${note}`,
    open: (url) => `La traducción está aquí:\n${url}`,
    left: (count, title) =>
      count === 1
        ? `Queda una palabra por traducir en «${title}».`
        : `Quedan ${numberIn('es', count)} palabras por traducir en «${title}».`,
    remind: {
      soon: (title) => `Dentro de una semana: ${title}`,
      today: (title) => `Es hoy: ${title}`,
      late: (title) => `Con una semana de retraso: ${title}`,
    },
    stop: '¿No puede hacerla a tiempo? Pásela a otra persona o cambie la fecha: los recordatorios se detienen.',
    questions: (count) =>
      count === 1 ? 'Una pregunta sobre el texto' : `${count} preguntas sobre el texto`,
    asked: (count) =>
      count === 1
        ? 'Una persona que traduce le hace una pregunta.'
        : 'Varias personas que traducen le hacen preguntas.',
    quote: (source) => `«${source}»`,
    question: (text) => `Pregunta: ${text}`,
    answer: 'Responda junto al pasaje: la respuesta sirve a todos los idiomas.',
  },
}
