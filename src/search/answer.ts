import type { Asked } from '@/directory/ask/asked'
import type { Directory } from '@/directory/ask/directory'
import { findIn, type Found } from '@/directory/ask/find'
import type { Helper } from '@/directory/nearest'
import { wordsOf } from '@/directory/search/words'
import type { Locale } from '@/i18n/locales'

import type { Excerpt } from './excerpt'
import type { TextHit, TextIndex } from './textIndex'
import type { Section } from './types'

/** What a search of the whole site found. */
export interface Answer {
  /** Texts that answer, best first. */
  texts: TextHit[]
  /** The words to show of a section. */
  excerpt: (section: Section) => Excerpt | undefined
  /** Who can help with it, as the directory ranks them. */
  found: Found
  /** An organization whose name was typed: it is what was looked for. */
  named: Helper | null
}

/** What may be asked: words, and a place. */
export type SiteQuestion = Pick<Asked, 'q' | 'place' | 'page'>

/** A text this much weaker than the best, as a share, answers something else. */
const STILL_ANSWERS = 0.45

/** Answers a question in one language, from the texts and from the directory. */
export function answerIn(
  directory: Directory,
  texts: TextIndex,
  question: SiteQuestion,
  locale: Locale,
  now?: Date,
): Answer {
  const found = findAnyway(directory, question, locale, now)
  const typed = found.asked.q ?? ''
  const { hits, excerpt } = texts.search(typed, found.meant)
  const best = hits[0]?.score ?? 0
  return {
    excerpt,
    texts: hits.filter(({ score }) => score >= best * STILL_ANSWERS),
    found,
    named: namedIn(found.helpers, typed),
  }
}

/** A place that leads nowhere keeps nobody from an answer: it is left aside, and said to be. */
function findAnyway(
  directory: Directory,
  question: SiteQuestion,
  locale: Locale,
  now: Date | undefined,
): Found {
  const found = findIn(directory, question, locale, now)
  if (!found.unresolvedPlace) return found
  const { unresolvedPlace } = found
  return { ...findIn(directory, { q: question.q }, locale, now), unresolvedPlace }
}

/** Words of a name that tell it from others: "Centre" alone names nobody. */
const MIN_WORDS = 2

/** The first organization whose whole name stands in what was typed, or the other way round. */
function namedIn(helpers: readonly Helper[], typed: string): Helper | null {
  const words = new Set(wordsOf(typed))
  if (words.size < MIN_WORDS) return null
  const isNamed = (name: string): boolean => {
    const ofName = wordsOf(name)
    return ofName.length >= MIN_WORDS && ofName.every((word) => words.has(word))
  }
  return (
    helpers.find(({ organization: { name, otherNames } }) => [name, ...otherNames].some(isNamed)) ??
    null
  )
}
