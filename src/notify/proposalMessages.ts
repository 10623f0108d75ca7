import type { Locale } from '@/i18n/locales'

import type { Message } from './mapAccessMessages'

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
  return {
    // A title is typed by anyone: on one line, it stays a subject.
    subject: `${words.subject} ${facts.title.replace(/\s+/g, ' ').slice(0, 120)}`,
    text: [
      words.hello,
      words[facts.state],
      list(words.taken, facts.accepted),
      list(words.notTaken, facts.refused),
      facts.reason ? `${words.why} ${facts.reason}` : undefined,
      words.erased,
      'Accompagner',
    ]
      .filter((part) => part !== undefined)
      .join('\n\n'),
  }
}

const WORDS = {
  fr: {
    subject: 'Votre proposition :',
    hello: 'Bonjour,',
    accepted: 'Merci : votre proposition pour le répertoire a été acceptée.',
    partlyAccepted: 'Merci : votre proposition pour le répertoire a été acceptée en partie.',
    declined: 'Merci de votre proposition pour le répertoire. Nous ne l’avons pas retenue.',
    taken: 'Ce que nous avons repris :',
    notTaken: 'Ce que nous n’avons pas repris :',
    why: 'Un mot de l’équipe :',
    erased: 'Votre adresse est effacée une fois ce message envoyé.',
  },
  en: {
    subject: 'Your proposal:',
    hello: 'Hello,',
    accepted: 'Thank you: your proposal for the directory was accepted.',
    partlyAccepted: 'Thank you: your proposal for the directory was accepted in part.',
    declined: 'Thank you for your proposal for the directory. We have not taken it up.',
    taken: 'What we have taken up:',
    notTaken: 'What we have not taken up:',
    why: 'A word from the team:',
    erased: 'Your address is erased once this message has been sent.',
  },
  es: {
    subject: 'Su propuesta:',
    hello: 'Buenos días:',
    accepted: 'Gracias: su propuesta para el directorio fue aceptada.',
    partlyAccepted: 'Gracias: su propuesta para el directorio fue aceptada en parte.',
    declined: 'Gracias por su propuesta para el directorio. No la hemos retenido.',
    taken: 'Lo que hemos incorporado:',
    notTaken: 'Lo que no hemos incorporado:',
    why: 'Unas palabras del equipo:',
    erased: 'Su dirección se borra una vez enviado este mensaje.',
  },
} satisfies Record<Locale, object>
