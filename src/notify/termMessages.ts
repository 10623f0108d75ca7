import type { Locale } from '@/i18n/locales'
import type { TermProposal } from '@/translation/glossary/proposals'

import { composeMessage, type Message, type MessageTexts } from './message'

interface TermAnswer {
  locale: Locale
  name: string
  proposal: Pick<TermProposal, 'french' | 'words'>
  isAccepted: boolean
  /** A word back; nothing when none was said. */
  answer: string
  /** The passage that the proposal was made from. */
  url: string
}

/** To who proposed a term: whether it is in the glossary, and why not. */
export function termAnswerMessage(told: TermAnswer): Message {
  const { answer, isAccepted, locale, name, proposal, url } = told
  const { french, words } = proposal
  return composeMessage(TERMS_TEXTS, locale, (say) => ({
    subject: say(isAccepted ? 'acceptedSubject' : 'refusedSubject', { french }),
    paragraphs: [
      say('hello', { name }),
      say(isAccepted ? 'accepted' : 'refused', { french, words }),
      ...(answer ? [say('answer', { answer })] : []),
      say('open', { url }),
    ],
  }))
}

export const TERMS_TEXTS = {
  template: 'terms',
  sentences: {
    acceptedSubject: {
      fr: 'Votre proposition est au glossaire : {french}',
      en: 'Your proposal is in the glossary: {french}',
      es: 'Su propuesta está en el glosario: {french}',
    },
    refusedSubject: {
      fr: 'Votre proposition n’est pas retenue : {french}',
      en: 'Your proposal was not kept: {french}',
      es: 'Su propuesta no fue aceptada: {french}',
    },
    hello: {
      fr: 'Bonjour {name},',
      en: 'Hello {name},',
      es: 'Hola, {name}:',
    },
    accepted: {
      fr: 'Votre proposition « {words} », pour « {french} », est acceptée : elle est maintenant au glossaire.',
      en: 'Your proposal “{words}” for « {french} » is accepted: it is in the glossary now.',
      es: 'Su propuesta «{words}», para «{french}», fue aceptada: ya está en el glosario.',
    },
    refused: {
      fr: 'Votre proposition « {words} », pour « {french} », n’est pas retenue.',
      en: 'Your proposal “{words}” for « {french} » was not kept.',
      es: 'Su propuesta «{words}», para «{french}», no fue aceptada.',
    },
    answer: {
      fr: 'La réponse :\n{answer}',
      en: 'The answer:\n{answer}',
      es: 'La respuesta:\n{answer}',
    },
    open: {
      fr: 'Le passage d’où elle vient :\n{url}',
      en: 'The passage that it comes from:\n{url}',
      es: 'El pasaje del que proviene:\n{url}',
    },
  },
} as const satisfies MessageTexts
