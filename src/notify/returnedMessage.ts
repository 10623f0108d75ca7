import type { Locale } from '@/i18n/locales'

import { composeMessage, type Message, type MessageTexts } from './message'

export interface ReturnedText {
  locale: Locale
  /** Who is told. */
  name: string
  /** Title of the text that came back. */
  title: string
  /** What who sent it back wrote. */
  reason: string
  /** The text in the admin. */
  url: string
}

/** The e-mail that tells who wrote a text that somebody sent it back, and why. */
export const returnedMessage = ({ locale, name, reason, title, url }: ReturnedText): Message =>
  composeMessage(RETURNED_TEXTS, locale, (say) => ({
    subject: say('subject', { title }),
    paragraphs: [
      say('hello', { name }),
      say('back', { title }),
      say('reason', { reason }),
      say('open', { url }),
    ],
  }))

export const RETURNED_TEXTS = {
  template: 'returned',
  sentences: {
    subject: {
      fr: 'À reprendre : {title}',
      en: 'Changes asked for: {title}',
      es: 'Cambios pedidos: {title}',
    },
    hello: {
      fr: 'Bonjour {name},',
      en: 'Hello {name},',
      es: 'Hola, {name}:',
    },
    back: {
      fr: 'Une personne a relu « {title} » et demande des changements. Rien n’est perdu : votre texte est tel que vous l’avez laissé.',
      en: 'Someone has reviewed “{title}” and asks for changes. Nothing is lost: your text is as you left it.',
      es: 'Una persona revisó «{title}» y pide cambios. No se ha perdido nada: su texto está tal como lo dejó.',
    },
    reason: {
      fr: 'Ce qu’elle demande :\n{reason}',
      en: 'What they ask for:\n{reason}',
      es: 'Lo que pide:\n{reason}',
    },
    open: {
      fr: 'Le texte est ici :\n{url}',
      en: 'The text is here:\n{url}',
      es: 'El texto está aquí:\n{url}',
    },
  },
} as const satisfies MessageTexts
