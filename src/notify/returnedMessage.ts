import type { Locale } from '@/i18n/locales'

import { composeMessage, type Message } from './message'

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
export function returnedMessage({ locale, name, reason, title, url }: ReturnedText): Message {
  const words = WORDS[locale]
  return composeMessage({
    locale,
    subject: words.subject(title),
    paragraphs: [words.hello(name), words.back(title), words.reason(reason), words.open(url)],
  })
}

const WORDS = {
  fr: {
    subject: (title: string) => `À reprendre : ${title}`,
    hello: (name: string) => `Bonjour ${name},`,
    back: (title: string) =>
      `Une personne a relu « ${title} » et demande des changements. Rien n’est perdu : votre texte est tel que vous l’avez laissé.`,
    reason: (reason: string) => `Ce qu’elle demande :\n${reason}`,
    open: (url: string) => `Le texte est ici :\n${url}`,
  },
  en: {
    subject: (title: string) => `Changes asked for: ${title}`,
    hello: (name: string) => `Hello ${name},`,
    back: (title: string) =>
      `Someone has reviewed “${title}” and asks for changes. Nothing is lost: your text is as you left it.`,
    reason: (reason: string) => `What they ask for:\n${reason}`,
    open: (url: string) => `The text is here:\n${url}`,
  },
  es: {
    subject: (title: string) => `Cambios pedidos: ${title}`,
    hello: (name: string) => `Hola, ${name}:`,
    back: (title: string) =>
      `Una persona revisó «${title}» y pide cambios. No se ha perdido nada: su texto está tal como lo dejó.`,
    reason: (reason: string) => `Lo que pide:\n${reason}`,
    open: (url: string) => `El texto está aquí:\n${url}`,
  },
} satisfies Record<Locale, object>
