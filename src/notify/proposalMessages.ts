import type { Locale } from '@/i18n/locales'

import { composeMessage, type Message, type MessageTexts } from './message'

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
  /** An organization that was missing: its sheet is a draft, which nobody reads yet. */
  isNew?: boolean
  /** Where the criteria stand, when one of them refuses the proposal. */
  criteriaUrl?: string | undefined
}

/** The answer to who proposed something for the directory, in their language. */
export const proposalMessage = (facts: ProposalFacts): Message =>
  composeMessage(PROPOSAL_TEXTS, facts.locale, (say) => {
    const list = (lead: string, names: readonly string[]) =>
      names.length > 0 ? `${lead}\n${names.map((name) => `- ${name}`).join('\n')}` : undefined
    return {
      // A title is typed by anyone: on one line, it stays a subject.
      subject: say('subject', { title: facts.title.replace(/\s+/g, ' ').slice(0, 120) }),
      paragraphs: [
        say('hello'),
        say(facts.state),
        facts.isNew && facts.state !== 'declined' ? say('next') : undefined,
        list(say('taken'), facts.accepted),
        list(say('notTaken'), facts.refused),
        facts.reason ? say('why', { reason: facts.reason }) : undefined,
        facts.criteriaUrl ? say('criteria', { url: facts.criteriaUrl }) : undefined,
        say('erased'),
      ],
    }
  })

export const PROPOSAL_TEXTS = {
  template: 'proposal',
  sentences: {
    subject: {
      fr: 'Votre proposition : {title}',
      en: 'Your suggestion: {title}',
      es: 'Su propuesta: {title}',
    },
    hello: {
      fr: 'Bonjour,',
      en: 'Hello,',
      es: 'Hola:',
    },
    accepted: {
      fr: 'Merci : votre proposition pour le répertoire a été acceptée.',
      en: 'Thank you: your suggestion for the directory was accepted.',
      es: 'Gracias: su propuesta para el directorio fue aceptada.',
    },
    partlyAccepted: {
      fr: 'Merci : votre proposition pour le répertoire a été acceptée en partie.',
      en: 'Thank you: your suggestion for the directory was accepted in part.',
      es: 'Gracias: su propuesta para el directorio fue aceptada en parte.',
    },
    declined: {
      fr: 'Merci de votre proposition pour le répertoire. Nous ne l’avons pas retenue.',
      en: 'Thank you for your suggestion for the directory. We did not accept it.',
      es: 'Gracias por su propuesta para el directorio. No la hemos aceptado.',
    },
    next: {
      fr: 'Nous communiquerons avec l’organisme, puis sa fiche pourra paraître dans le répertoire.',
      en: 'We will get in touch with the organization; then its listing can appear in the directory.',
      es: 'Nos comunicaremos con la organización; después, su ficha podrá aparecer en el directorio.',
    },
    taken: {
      fr: 'Ce que nous avons accepté :',
      en: 'What we accepted:',
      es: 'Lo que hemos aceptado:',
    },
    notTaken: {
      fr: 'Ce que nous n’avons pas accepté :',
      en: 'What we did not accept:',
      es: 'Lo que no hemos aceptado:',
    },
    why: {
      fr: 'Un mot de l’équipe : {reason}',
      en: 'A note from the team: {reason}',
      es: 'Unas palabras del equipo: {reason}',
    },
    criteria: {
      fr: 'Nos critères d’inclusion : {url}',
      en: 'Our inclusion criteria: {url}',
      es: 'Nuestros criterios de inclusión: {url}',
    },
    erased: {
      fr: 'Votre adresse est effacée une fois ce message envoyé.',
      en: 'Your address is erased once this message has been sent.',
      es: 'Su dirección se borra una vez enviado este mensaje.',
    },
  },
} as const satisfies MessageTexts
