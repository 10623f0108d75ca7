import type { Locale } from '@/i18n/locales'

import { composeMessage, type Message } from './message'

/** What became of a proposal, for who sent it. */
export interface ProposalFacts {
  locale: Locale
  state: 'accepted' | 'partlyAccepted' | 'declined'
  /** The proposal in short, as its sender or the form put it. */
  title: string
  /** Names of the fields taken and not taken, in the sender's language. */
  accepted: readonly string[]
  refused: readonly string[]
  reason: string
}

/** The answer to who proposed something for the directory, in their language. */
export function proposalMessage(facts: ProposalFacts): Message {
  const words = WORDS[facts.locale]
  const list = (lead: string, names: readonly string[]) =>
    names.length > 0 ? `${lead}\n${names.map((name) => `- ${name}`).join('\n')}` : undefined
  return composeMessage({
    locale: facts.locale,
    // A title is typed by anyone: on one line, it stays a subject.
    subject: `${words.subject} ${facts.title.replace(/\s+/g, ' ').slice(0, 120)}`,
    paragraphs: [
      words.hello,
      words[facts.state],
      list(words.taken, facts.accepted),
      list(words.notTaken, facts.refused),
      facts.reason ? `${words.why} ${facts.reason}` : undefined,
      words.erased,
    ],
  })
}

const WORDS = {
  fr: {
    subject: 'Votre proposition :',
    hello: 'Bonjour,',
    accepted: 'Merci : votre proposition pour le répertoire a été acceptée.',
    partlyAccepted: 'Merci : votre proposition pour le répertoire a été acceptée en partie.',
    declined: 'Merci de votre proposition pour le répertoire. Nous ne l’avons pas retenue.',
    taken: 'Ce que nous avons accepté :',
    notTaken: 'Ce que nous n’avons pas accepté :',
    why: 'Un mot de l’équipe :',
    erased: 'Votre adresse est effacée une fois ce message envoyé.',
  },
  en: {
    subject: 'Your suggestion:',
    hello: 'Hello,',
    accepted: 'Thank you: your suggestion for the directory was accepted.',
    partlyAccepted: 'Thank you: your suggestion for the directory was accepted in part.',
    declined: 'Thank you for your suggestion for the directory. We did not accept it.',
    taken: 'What we accepted:',
    notTaken: 'What we did not accept:',
    why: 'A note from the team:',
    erased: 'Your address is erased once this message has been sent.',
  },
  es: {
    subject: 'Su propuesta:',
    hello: 'Hola:',
    accepted: 'Gracias: su propuesta para el directorio fue aceptada.',
    partlyAccepted: 'Gracias: su propuesta para el directorio fue aceptada en parte.',
    declined: 'Gracias por su propuesta para el directorio. No la hemos aceptado.',
    taken: 'Lo que hemos aceptado:',
    notTaken: 'Lo que no hemos aceptado:',
    why: 'Unas palabras del equipo:',
    erased: 'Su dirección se borra una vez enviado este mensaje.',
  },
} satisfies Record<Locale, object>
