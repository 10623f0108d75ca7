import type { Locale } from '@/i18n/locales'

import { composeMessage, type Message } from './message'

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
export function feedbackMessage({ locale, reason, organization, answer }: FeedbackFacts): Message {
  const words = WORDS[locale]
  const about = [reason, organization].filter(Boolean).join(' – ')
  return composeMessage({
    locale,
    subject: words.subject,
    paragraphs: [
      words.hello,
      `${words.settled} ${about}`,
      answer ? `${words.done}\n${answer}` : undefined,
      words.erased,
    ],
  })
}

const WORDS = {
  fr: {
    subject: 'Votre signalement est réglé',
    hello: 'Bonjour,',
    settled: 'Merci de votre signalement. Nous l’avons réglé :',
    done: 'Ce que nous avons fait :',
    erased: 'Votre adresse est effacée une fois ce message envoyé.',
  },
  en: {
    subject: 'Your report has been dealt with',
    hello: 'Hello,',
    settled: 'Thank you for your report. We have dealt with it:',
    done: 'What we did:',
    erased: 'Your address is erased once this message has been sent.',
  },
  es: {
    subject: 'Su aviso está resuelto',
    hello: 'Hola:',
    settled: 'Gracias por su aviso. Ya lo resolvimos:',
    done: 'Lo que hicimos:',
    erased: 'Su dirección se borra una vez enviado este mensaje.',
  },
} satisfies Record<Locale, object>
