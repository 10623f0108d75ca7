import type { Locale } from '@/i18n/locales'
import type { TermProposal } from '@/translation/glossary/proposals'

import { composeMessage, type Message } from './message'

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
  const words = WORDS[locale]
  const outcome = isAccepted ? words.accepted : words.refused
  return composeMessage({
    locale,
    subject: outcome.subject(proposal.french),
    paragraphs: [
      words.hello(name),
      outcome.body(proposal.french, proposal.words),
      ...(answer ? [words.answer(answer)] : []),
      words.open(url),
    ],
  })
}

interface Outcome {
  subject: (french: string) => string
  body: (french: string, words: string) => string
}

interface Words {
  hello: (name: string) => string
  accepted: Outcome
  refused: Outcome
  answer: (text: string) => string
  open: (url: string) => string
}

const WORDS: Record<Locale, Words> = {
  fr: {
    hello: (name) => `Bonjour ${name},`,
    accepted: {
      subject: (french) => `Votre proposition est au glossaire : ${french}`,
      body: (french, words) =>
        `Votre proposition « ${words} », pour « ${french} », est acceptée : elle est maintenant au glossaire.`,
    },
    refused: {
      subject: (french) => `Votre proposition n’est pas retenue : ${french}`,
      body: (french, words) =>
        `Votre proposition « ${words} », pour « ${french} », n’est pas retenue.`,
    },
    answer: (text) => `La réponse :\n${text}`,
    open: (url) => `Le passage d’où elle vient :\n${url}`,
  },
  en: {
    hello: (name) => `Hello ${name},`,
    accepted: {
      subject: (french) => `Your proposal is in the glossary: ${french}`,
      body: (french, words) =>
        `Your proposal “${words}” for « ${french} » is accepted: it is in the glossary now.`,
    },
    refused: {
      subject: (french) => `Your proposal was not kept: ${french}`,
      body: (french, words) => `Your proposal “${words}” for « ${french} » was not kept.`,
    },
    answer: (text) => `The answer:\n${text}`,
    open: (url) => `The passage that it comes from:\n${url}`,
  },
  es: {
    hello: (name) => `Hola, ${name}:`,
    accepted: {
      subject: (french) => `Su propuesta está en el glosario: ${french}`,
      body: (french, words) =>
        `Su propuesta «${words}», para «${french}», fue aceptada: ya está en el glosario.`,
    },
    refused: {
      subject: (french) => `Su propuesta no fue aceptada: ${french}`,
      body: (french, words) => `Su propuesta «${words}», para «${french}», no fue aceptada.`,
    },
    answer: (text) => `La respuesta:\n${text}`,
    open: (url) => `El pasaje del que proviene:\n${url}`,
  },
}
