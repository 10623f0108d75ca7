import type { Locale } from '@/i18n/locales'

import { composeMessage, type Message, type MessageTexts } from './message'

interface Mention {
  locale: Locale
  /** Who is told. */
  name: string
  /** Who wrote the comment. */
  author: string
  /** Title of the text. */
  title: string
  /** The words that it is said of; none when it is about the whole text. */
  quote: string
  words: string
  /** The thread, beside the text in the admin. */
  url: string
}

/** The e-mail that tells somebody that a comment on a text is addressed to them. */
export const commentMessage = ({
  locale,
  name,
  author,
  title,
  quote,
  words,
  url,
}: Mention): Message =>
  composeMessage(COMMENT_TEXTS, locale, (say) => ({
    subject: say('subject', { title }),
    paragraphs: [
      say('hello', { name }),
      say('said', { author, title }),
      ...(quote ? [say('quote', { quote })] : []),
      say('words', { words }),
      say('open', { url }),
    ],
  }))

export const COMMENT_TEXTS = {
  template: 'comment',
  sentences: {
    subject: {
      fr: 'Commentaire pour vous : {title}',
      en: 'A comment for you: {title}',
      es: 'Un comentario para usted: {title}',
    },
    hello: {
      fr: 'Bonjour {name},',
      en: 'Hello {name},',
      es: 'Hola, {name}:',
    },
    said: {
      fr: '{author} vous adresse un commentaire sur « {title} ».',
      en: '{author} has a comment for you on “{title}”.',
      es: '{author} le dirige un comentario sobre «{title}».',
    },
    quote: {
      fr: 'Le passage :\n« {quote} »',
      en: 'The passage:\n“{quote}”',
      es: 'El pasaje:\n«{quote}»',
    },
    words: {
      fr: 'Le commentaire :\n{words}',
      en: 'The comment:\n{words}',
      es: 'El comentario:\n{words}',
    },
    open: {
      fr: 'Pour y répondre, à côté du texte :\n{url}',
      en: 'To answer, beside the text:\n{url}',
      es: 'Para responder, junto al texto:\n{url}',
    },
  },
} as const satisfies MessageTexts
