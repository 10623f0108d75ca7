import type { Locale } from '@/i18n/locales'

import { composeMessage, type Message, type MessageTexts } from './message'

export interface FeedbackFacts {
  locale: Locale
  /** What was reported, in the words of the form. */
  reason: string
  /** The organization that it is about, as it is listed. */
  organization?: string
  /** What was done, as the team wrote it; nothing when it wrote nothing. */
  answer: string
}

/** What became of a report, for who left an address, in their language. */
export const feedbackMessage = (facts: FeedbackFacts): Message =>
  composeMessage(FEEDBACK_TEXTS, facts.locale, (say) => ({
    subject: say('subject'),
    paragraphs: [
      say('hello'),
      say('settled', {
        report: [facts.reason, facts.organization].filter(Boolean).join(' – '),
      }),
      facts.answer ? say('done', { answer: facts.answer }) : undefined,
      say('erased'),
    ],
  }))

export const FEEDBACK_TEXTS = {
  template: 'feedback',
  sentences: {
    subject: {
      fr: 'Votre signalement est réglé',
      en: 'Your report has been dealt with',
      es: 'Su aviso está resuelto',
    },
    hello: { fr: 'Bonjour,', en: 'Hello,', es: 'Hola:' },
    settled: {
      fr: 'Merci de votre signalement. Nous l’avons réglé : {report}',
      en: 'Thank you for your report. We have dealt with it: {report}',
      es: 'Gracias por su aviso. Ya lo resolvimos: {report}',
    },
    done: {
      fr: 'Ce que nous avons fait : {answer}',
      en: 'What we did: {answer}',
      es: 'Lo que hicimos: {answer}',
    },
    erased: {
      fr: 'Votre adresse est effacée une fois ce message envoyé.',
      en: 'Your address is erased once this message has been sent.',
      es: 'Su dirección se borra una vez enviado este mensaje.',
    },
  },
} as const satisfies MessageTexts
