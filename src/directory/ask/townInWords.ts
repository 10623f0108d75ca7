import { fold } from '@/text/fold'

import { placeKey } from '../places/places'
import type { Places } from '../places/types'
import { SYNONYMS } from '../search/synonyms'
import { wordsOf } from '../search/words'
import type { Asked } from './asked'

/** No name of a town has more words than this. */
const MAX_TOWN_WORDS = 4

/** What may stand between a need and a town, folded. */
const BETWEEN = new Set([
  'a',
  'au',
  'en',
  'in',
  'at',
  'near',
  'around',
  'pres',
  'proche',
  'cerca',
  'de',
])

/** "Price" is a town; who types it asks what something costs. */
const NOT_TOWNS = new Set(SYNONYMS.flat().map(fold))

/**
 * Who types a need and a town in the box of words gets both understood. Only a town that is named
 * exactly and stands last counts; a place that was asked for in its own box is left alone.
 *
 * @example townInWords(places, { q: 'clases de francés en Granby' }) // { q: 'clases de francés', place: 'Granby' }
 */
export function townInWords(places: Places, asked: Asked): Asked {
  if (!asked.q || asked.place || asked.lat || asked.region) return asked
  const words = asked.q.split(/\s+/)
  for (let count = Math.min(MAX_TOWN_WORDS, words.length - 1); count > 0; count -= 1) {
    const place = words.slice(-count).join(' ')
    const q = withoutEnd(words.slice(0, -count)).join(' ')
    if (wordsOf(q).length > 0 && isTown(places, place)) return { ...asked, q, place }
  }
  return asked
}

function isTown(places: Places, typed: string): boolean {
  if (NOT_TOWNS.has(fold(typed))) return false
  const found = places.townNamed(typed)
  if (!found) return false
  const key = placeKey(typed)
  return [found.label, found.alias].some((name) => name && isNameOf(placeKey(name), key))
}

/** Shorter ends of names are words besides. */
const LONG_NAME = 8 // letters

/** "Valleyfield" is how Salaberry-de-Valleyfield is called. */
const isNameOf = (whole: string, typed: string): boolean =>
  whole === typed || (typed.length >= LONG_NAME && whole.endsWith(` ${typed}`))

const withoutEnd = (words: readonly string[]): readonly string[] => {
  const last = words.findLastIndex((word) => !BETWEEN.has(fold(word)))
  return words.slice(0, last + 1)
}
