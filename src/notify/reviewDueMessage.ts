import { formatDay } from '@/days/words'
import type { Locale } from '@/i18n/locales'
import type { ReviewReminder } from '@/workflow/reviewReminders'

import { composeMessage, type Message, type MessageTexts } from './message'

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
  const ordered = [...texts].sort(
    (a, b) => Number(b.isOwn) - Number(a.isOwn) || a.reviewBy.localeCompare(b.reviewBy),
  )
  return composeMessage(REVIEW_TEXTS, locale, (say) => ({
    subject:
      texts.length === 1
        ? say('subject', { title: texts[0].title })
        : say('subjectOfMany', { count: texts.length }),
    paragraphs: [
      say('hello', { name }),
      say(texts.length === 1 ? 'intro' : 'introOfMany'),
      ...ordered.map(({ isOwn, reminder, reviewBy, title, url }) =>
        [
          say(reminder, { title, day: formatDay(reviewBy, locale) }),
          ...(isOwn ? [say('own')] : []),
          url,
        ].join('\n'),
      ),
      say('stop'),
    ],
  }))
}

export const REVIEW_TEXTS = {
  template: 'review',
  sentences: {
    subject: {
      fr: 'À revoir : {title}',
      en: 'To review: {title}',
      es: 'Por revisar: {title}',
    },
    subjectOfMany: {
      fr: '{count} textes à revoir',
      en: '{count} texts to review',
      es: '{count} textos por revisar',
    },
    hello: {
      fr: 'Bonjour {name},',
      en: 'Hello {name},',
      es: 'Hola, {name}:',
    },
    intro: {
      fr: 'Ce texte est en ligne, et sa date de révision approche ou est passée.',
      en: 'This text is online, and its review date is near or past.',
      es: 'Este texto está en línea y su fecha de revisión se acerca o ya pasó.',
    },
    introOfMany: {
      fr: 'Ces textes sont en ligne, et leur date de révision approche ou est passée.',
      en: 'These texts are online, and their review dates are near or past.',
      es: 'Estos textos están en línea y su fecha de revisión se acerca o ya pasó.',
    },
    soon: {
      fr: '« {title} » : à revoir avant le {day}.',
      en: '“{title}”: review before {day}.',
      es: '«{title}»: revíselo antes del {day}.',
    },
    due: {
      fr: '« {title} » : la date de révision, le {day}, est arrivée.',
      en: '“{title}”: the review date, {day}, has come.',
      es: '«{title}»: la fecha de revisión, el {day}, ya llegó.',
    },
    own: {
      fr: 'Vous y avez écrit.',
      en: 'You wrote in it.',
      es: 'Usted escribió en él.',
    },
    stop: {
      fr: 'Relisez les sources, corrigez au besoin, puis donnez au texte une nouvelle date et publiez-le : les rappels s’arrêtent. Chaque texte est rappelé deux fois, trente jours avant sa date et ce jour-là.',
      en: 'Read the sources again, correct what must be, then give the text a new date and publish it: the reminders stop. You are reminded of each text twice, thirty days before its date and on that day.',
      es: 'Lea de nuevo las fuentes, corrija lo que haga falta, luego dé al texto una nueva fecha y publíquelo: los recordatorios se detienen. Cada texto se recuerda dos veces, treinta días antes de su fecha y ese día.',
    },
  },
} as const satisfies MessageTexts
