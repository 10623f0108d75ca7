import type { Label, Locale } from '@/i18n/locales'

import { isLabelCode, LABELS } from './labels'
import { findQuoted, type Model } from './quoted'

/** A piece of a sentence: words of the handbook, of a screen, or what is typed on the machine. */
export interface Piece {
  text: string
  kind: 'plain' | 'label' | 'typed'
}

/** A label by its code, or what is typed between back quotes. */
const MARKED = /\{(\w+)\}|`([^`]+)`/g

/** The codes of the labels that a sentence quotes, in one language. */
export const codesIn = (sentence: string): string[] =>
  [...sentence.matchAll(MARKED)].flatMap(([, code]) => (code === undefined ? [] : [code]))

/**
 * A sentence of the handbook in pieces, the words of screens in the place of their codes.
 *
 * @throws when it quotes words that no screen has: a test proves that none does
 */
export function say(sentence: Label, locale: Locale, model: Model): Piece[] {
  const words = sentence[locale]
  const pieces: Piece[] = []
  let end = 0
  for (const match of words.matchAll(MARKED)) {
    const [whole, code, typed] = match
    pieces.push({ kind: 'plain', text: words.slice(end, match.index) })
    pieces.push(
      code === undefined
        ? { kind: 'typed', text: typed ?? '' }
        : { kind: 'label', text: labelText(code, locale, model) },
    )
    end = match.index + whole.length
  }
  pieces.push({ kind: 'plain', text: words.slice(end) })
  return pieces.filter(({ text }) => text !== '')
}

/** The words of one label. @throws when no screen has them */
export function labelText(code: string, locale: Locale, model: Model): string {
  const found = isLabelCode(code) ? findQuoted(LABELS[code], locale, model) : undefined
  if (found === undefined) throw new Error(`The handbook quotes ${code}, which no screen shows`)
  return found
}
