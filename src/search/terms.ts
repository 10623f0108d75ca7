import { wordsOf } from '@/directory/search/words'

import { askedMeaning } from './intents'
import { plain, plainNamesOf } from './plainNames'
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
  for (const text of texts) {
    if (text.kind !== 'term') continue
    const { names = [] } = text
    const name = names[plainNamesOf(names).indexOf(words)]
    if (name) return { text, isLeading: asked !== undefined || isAcronym(name) }
  }
  const within = texts.find(
    ({ kind, names = [] }) =>
      kind === 'term' && plainNamesOf(names).some((name) => isMostOf(name, words)),
  )
  return within ? { text: within, isLeading: false } : null
}

/** A name of several words that is most of what was typed. */
function isMostOf(name: string, words: string): boolean {
  const isThere = name.includes(' ') && ` ${words} `.includes(` ${name} `)
  return isThere && wordsOf(name).length * 2 > wordsOf(words).length
}
