import { wordsOf } from '@/directory/search/words'

import { askedMeaning } from './intents'
import { plain } from './plainNames'
import type { SearchText } from './types'

/** A word of the glossary that was typed. */
export interface TermAsked {
  text: SearchText
  /** What it means was asked, or nothing but an acronym was typed: it leads. */
  isLeading: boolean
}

/** Nothing but capital letters: nobody types it who knows what it means. */
const isAcronym = (name: string): boolean => /^\p{Lu}{2,}$/u.test(name)

/**
 * The word of the glossary that a whole question is, or asks the meaning of, in any of its languages.
 *
 * @example askedTerm('What is LMIA', texts)?.text.key // 'eimt'
 */
export function askedTerm(typed: string, texts: readonly SearchText[]): TermAsked | null {
  const asked = askedMeaning(typed)
  const words = asked ?? plain(typed)
  const { whole, ofWords } = namesIn(texts)
  const named = whole.get(words)
  if (named) return { text: named.text, isLeading: asked !== undefined || isAcronym(named.name) }
  const padded = ` ${words} `
  const within = ofWords.find(
    ({ name, count }) => padded.includes(name) && count * 2 > wordsOf(words).length,
  )
  return within ? { text: within.text, isLeading: false } : null
}

/** The names of the glossary as they are looked for: each whole, and those of several words within a question. */
interface Names {
  whole: ReadonlyMap<string, { text: SearchText; name: string }>
  /** Between spaces, with how many of their words say something. */
  ofWords: readonly { text: SearchText; name: string; count: number }[]
}

const kept = new WeakMap<readonly SearchText[], Names>()

/** Made once of the same texts: every question asks all of them. */
function namesIn(texts: readonly SearchText[]): Names {
  const known = kept.get(texts)
  if (known) return known
  const all = texts.flatMap((text) =>
    text.kind === 'term' ? (text.names ?? []).map((name) => ({ text, name })) : [],
  )
  const made: Names = {
    whole: new Map(all.toReversed().map((each) => [plain(each.name), each])),
    ofWords: all.flatMap(({ text, name }) => {
      const said = plain(name)
      return said.includes(' ') ? { text, name: ` ${said} `, count: wordsOf(said).length } : []
    }),
  }
  kept.set(texts, made)
  return made
}
