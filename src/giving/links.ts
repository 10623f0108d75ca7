import { oneLine } from '@/text/oneLine'

/** What is given on: a few words and where they come from. */
export interface Message {
  title: string
  /** Other lines: a phone number, a language. */
  lines?: readonly string[]
  url: string
}

/** Characters of one line: what a text message still holds. */
const MAX_LINE_LENGTH = 200

/** The message as plain text, its address last, where every application makes it a link. */
export const messageText = ({ title, lines = [], url }: Message): string =>
  [title, ...lines].map(safe).filter(Boolean).concat(url).join('\n')

/**
 * Addresses that open an application with the message in it. Nothing is sent before a person sends it, and
 * nobody but that application learns of it.
 */
export function messageLinks(message: Message) {
  const body = encodeURIComponent(messageText(message))
  return {
    whatsapp: `https://wa.me/?text=${body}`,
    // "?&" is read by iPhones and Androids alike.
    sms: `sms:?&body=${body}`,
    email: `mailto:?subject=${encodeURIComponent(safe(message.title))}&body=${body}`,
  } as const
}

/** A line adds no header to an e-mail, and half a character breaks no address. */
const safe = (line: string): string => oneLine(line.toWellFormed(), MAX_LINE_LENGTH).toWellFormed()
