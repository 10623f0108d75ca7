import { formatDay } from '@/days/words'
import type { Locale } from '@/i18n/locales'
import type { ReviewReminder } from '@/workflow/reviewReminders'

import { composeMessage, type Message } from './message'

export interface DueText {
  title: string
  /** 'yyyy-MM-dd' */
  reviewBy: string
  reminder: ReviewReminder
  /** Whoever is written to wrote words of it. */
  isOwn: boolean
  url: string
}

/** To the team: texts that are online and must be read again, those of the person first. */
export function reviewDueMessage({
  locale,
  name,
  texts,
}: {
  locale: Locale
  name: string
  texts: readonly [DueText, ...DueText[]]
}): Message {
  const words = WORDS[locale]
  const ordered = [...texts].sort(
    (a, b) => Number(b.isOwn) - Number(a.isOwn) || a.reviewBy.localeCompare(b.reviewBy),
  )
  return composeMessage({
    locale,
    subject: texts.length === 1 ? words.one(texts[0].title) : words.many(texts.length),
    paragraphs: [
      words.hello(name),
      words.intro(texts.length),
      ...ordered.map(({ isOwn, reminder, reviewBy, title, url }) =>
        [
          words[reminder](title, formatDay(reviewBy, locale)),
          ...(isOwn ? [words.own] : []),
          url,
        ].join('\n'),
      ),
      words.stop,
    ],
  })
}

interface Words extends Record<ReviewReminder, (title: string, day: string) => string> {
  hello: (name: string) => string
  one: (title: string) => string
  many: (count: number) => string
  intro: (count: number) => string
  own: string
  stop: string
}

const WORDS: Record<Locale, Words> = {
  fr: {
    hello: (name) => `Bonjour ${name},`,
    one: (title) => `À revoir : ${title}`,
    many: (count) => `${count} textes à revoir`,
    intro: (count) =>
      count === 1
        ? 'Ce texte est en ligne, et sa date de révision approche ou est passée.'
        : 'Ces textes sont en ligne, et leur date de révision approche ou est passée.',
    soon: (title, day) => `« ${title} » : à revoir avant le ${day}.`,
    due: (title, day) => `« ${title} » : la date de révision, le ${day}, est arrivée.`,
    own: 'Vous y avez écrit.',
    stop: 'Relisez les sources, corrigez au besoin, puis donnez au texte une nouvelle date et publiez-le : les rappels s’arrêtent. Chaque texte est rappelé deux fois, trente jours avant sa date et ce jour-là.',
  },
  en: {
    hello: (name) => `Hello ${name},`,
    one: (title) => `To review: ${title}`,
    many: (count) => `${count} texts to review`,
    intro: (count) =>
      count === 1
        ? 'This text is online, and its review date is near or past.'
        : 'These texts are online, and their review dates are near or past.',
    soon: (title, day) => `“${title}”: review before ${day}.`,
    due: (title, day) => `“${title}”: the review date, ${day}, has come.`,
    own: 'You wrote in it.',
    stop: 'Read the sources again, correct what must be, then give the text a new date and publish it: the reminders stop. You are reminded of each text twice, thirty days before its date and on that day.',
  },
  es: {
    hello: (name) => `Hola, ${name}:`,
    one: (title) => `Por revisar: ${title}`,
    many: (count) => `${count} textos por revisar`,
    intro: (count) =>
      count === 1
        ? 'Este texto está en línea y su fecha de revisión se acerca o ya pasó.'
        : 'Estos textos están en línea y su fecha de revisión se acerca o ya pasó.',
    soon: (title, day) => `«${title}»: revíselo antes del ${day}.`,
    due: (title, day) => `«${title}»: la fecha de revisión, el ${day}, ya llegó.`,
    own: 'Usted escribió en él.',
    stop: 'Lea de nuevo las fuentes, corrija lo que haga falta, luego dé al texto una nueva fecha y publíquelo: los recordatorios se detienen. Cada texto se recuerda dos veces, treinta días antes de su fecha y ese día.',
  },
}
