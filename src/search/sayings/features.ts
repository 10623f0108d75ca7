import { wordsSaid } from '@/directory/search/words'

import { notionsIn } from '../subjects/notions'

/** Words of a question looked at; more tell nothing new. */
const MAX_WORDS = 40

/** Letters by which words are alike in another form, and often in another of the languages. */
const BEGINNING = 5

/** Notions further apart than this, in words, are about different things. */
const SPAN = 9

/**
 * What a text is told from others by: its words, their beginnings, the notions they stand for, and notions that stand
 * near each other. Each once.
 */
export function featuresOf(text: string): string[] {
  const features = new Set<string>()
  for (const word of wordsSaid(text).slice(0, MAX_WORDS)) {
    features.add(word)
    if (word.length > BEGINNING) features.add(`${word.slice(0, BEGINNING)}*`)
  }
  const notions = [...notionsIn(text)].sort(([a], [b]) => (a < b ? -1 : 1))
  notions.forEach(([notion, places], at) => {
    features.add(`:${notion}`)
    for (const [other, others] of notions.slice(at + 1)) {
      if (places.some((place) => others.some((there) => Math.abs(place - there) <= SPAN)))
        features.add(`:${notion}:${other}`)
    }
  })
  return [...features]
}
