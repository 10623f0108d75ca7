import { withFrenchSpaces } from '@/i18n/frenchSpaces'
import type { Label, Locale } from '@/i18n/locales'
import { fillIn, type Params } from '@/text/fillIn'

import type { TemplateCode } from './templateCodes'

export interface Message {
  subject: string
  /** Plain text: it says everything and is read everywhere. */
  text: string
  /** Of a message made of sentences that the team may have worded otherwise. */
  worded?: Worded
}

/** How to say a message in the team's own words. */
export interface Worded {
  template: TemplateCode
  locale: Locale
  inWords: (own: OwnWords) => Message
}

/** The sentences of a kind of message, by their names, in the words of the site. `{names}` are filled in. */
export type Sentences = Readonly<Record<string, Label>>

/** What the team says in the place of some of them, in one language. */
export type OwnWords = Readonly<Record<string, string>>

export interface MessageTexts<Each extends Sentences = Sentences> {
  template: TemplateCode
  sentences: Each
}

export type Say<Each extends Sentences> = (name: keyof Each & string, params?: Params) => string

interface Parts {
  subject: string
  /** Greeting, then one paragraph each; what is absent is left out. */
  paragraphs: readonly (string | undefined)[]
}

/**
 * One e-mail of the site: its paragraphs, signed, with the punctuation of its language. It is in the site's
 * words; `worded` says it in the team's, which is what leaves (`payload/enqueue.ts`).
 */
export function composeMessage<Each extends Sentences>(
  { template, sentences }: MessageTexts<Each>,
  locale: Locale,
  build: (say: Say<Each>) => Parts,
): Message {
  const inWords = (own: OwnWords): Message =>
    signed(
      build((name, params = {}) => fillIn(wordsOf(sentences, name, locale, own), params)),
      locale,
    )
  return { ...inWords({}), worded: { template, locale, inWords } }
}

function signed({ subject, paragraphs }: Parts, locale: Locale): Message {
  const text = [...paragraphs, 'Accompagner']
    .filter((paragraph) => paragraph !== undefined)
    .join('\n\n')
  return locale === 'fr' ? withFrenchSpaces({ subject, text }) : { subject, text }
}

/** The team's words, as long as they have what the site fills in: a link that is lost helps nobody. */
function wordsOf(sentences: Sentences, name: string, locale: Locale, own: OwnWords): string {
  const ours = sentences[name]?.[locale] ?? ''
  const theirs = own[name]?.trim()
  return theirs && sameNames(theirs, ours) ? theirs : ours
}

/** Whether two wordings have the same `{names}`, each as often as in the other. */
const sameNames = (one: string, other: string): boolean =>
  namesIn(one).join() === namesIn(other).join()

/** The `{names}` of a sentence, sorted. */
export const namesIn = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort()
