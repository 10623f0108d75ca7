import { fold, foldWords } from '@/text/fold'
import { trimEndOf } from '@/text/trimEnd'

import { findOutside } from '../places/outside'
import { placeKey, typedKey } from '../places/places'
import type { Places } from '../places/types'
import { SYNONYMS } from '../search/synonyms'
import { wordsOf } from '../search/words'
import type { Asked } from './asked'

/** No name of a place has more words than this. */
const MAX_NAME_WORDS = 4

/** What stands before a place wherever it is named, folded. */
const BEFORE = new Set(
  'a en in at near around dans pres proche cerca close vers desde from autour'.split(' '),
)

/** What may stand between one of these, or a need, and a name. */
const BETWEEN = new Set([
  ...BEFORE,
  ...'au aux de del du of to the la le les el los las'.split(' '),
])

/** Before "Québec" these mean the city: of the province one says "au Québec", "in Quebec", or its name alone. */
const OF_THE_CITY = new Set('à near around pres proche cerca close vers autour'.split(' '))

/** "Price" is a town; who types it asks what something costs. */
const NOT_TOWNS = new Set(SYNONYMS.flat().map(fold))

/** Towns whose names are words that questions have for other reasons, folded. */
const ALSO_WORDS = new Set([
  ...['parent', 'vieux', 'grand mere', 'low', 'hope', 'bury', 'nouvelle', 'maria', 'la peche'],
  ...['l avenir', 'la conception', 'la presentation', 'la visitation', 'la patrie', 'price'],
  ...['begin', 'berry', 'foster', 'tmr', 'les hauteurs', 'l ancienne', 'sacre coeur'],
])

/** Before a thing, and never before a town: "un bon conseil", "une ferme neuve". */
const OF_A_THING = new Set('un une mon ma mes son sa ses an my his una mi mis su sus'.split(' '))

/**
 * Before a noun, and before a town only when a word of place comes first: "me duele el alma", "le toit est percé".
 * Who writes a capital means the town.
 */
const OF_A_NOUN = new Set('le la les el los las the est es is'.split(' '))

/** Of where somebody comes from: "soy de San Martín". */
const OF_ORIGIN = new Set('soy somos vengo venimos viene llegue llegamos'.split(' '))

/** Addresses shorten the province and the country so; a question goes on: "Granby can…", "Saint-Rémi que…". */
const GOING_ON = new Set(['que', 'can'])

/** What of an address may follow a town and its comma. */
const AFTER_COMMA = new Set('qc pq que quebec canada'.split(' '))

/** What may follow a place that ends a question, folded: "drummondville gratuit", "rouyn ce soir svp". */
const CLOSING = new Set(
  (
    'gratuit gratuite gratuits gratuites gratuitement svp merci urgent urgente urgence vite ce soir maintenant demain ' +
    'free please thanks asap now today tonight tomorrow gratis urge por favor gracias hoy ahora esta noche manana'
  ).split(' '),
)

/** Shorter names of one word are not looked for before other words: they begin too many questions. */
const FIRST_WORD = 5 // letters

/** Some words of a question that name a place. */
interface Named {
  from: number
  to: number
}

/**
 * Who types a need and a place in the box of words gets both understood: a town that is named exactly, or a
 * region by one of its names, at the end (but for "free", "tonight", "svp"), at the beginning, or after a word such
 * as "in"; else a larger town by how it sounds, at the end or after such a word. A place that was asked for in its
 * own box is left alone.
 *
 * @example townInWords(places, { q: 'clases de francés en Granby' }) // { q: 'clases de francés', place: 'Granby' }
 */
export function townInWords(places: Places, asked: Asked): Asked {
  if (!asked.q || asked.place || asked.lat || asked.region) return asked
  const words = asked.q.trim().split(/\s+/)
  const isExact: IsPlace = (named) => isPlace(places, words, named)
  const isByEar: IsPlace = (named) => isMisspelt(places, words, named)
  const exact = atTheEnd(words, isExact) ?? atTheStart(words, isExact) ?? inBetween(words, isExact)
  const named = exact ?? atTheEnd(words, isByEar) ?? inBetween(words, isByEar)
  if (!named) return asked
  const rest = [...withoutEnd(words.slice(0, named.from)), ...words.slice(named.to)]
  // "Near Granby", and nothing else: whoever is there.
  const q = wordsOf(rest.join(' ')).length > 0 ? rest.join(' ') : undefined
  const typed = trimEndOf(words.slice(named.from, named.to).join(' '), /[,;:!?.]/)
  const place = exact ? typed : places.townMisspelt(typed)!.label
  return { ...asked, q, place }
}

/** Whether some of the words name a place. */
type IsPlace = (named: Named) => boolean

function atTheEnd(words: readonly string[], isNamed: IsPlace): Named | undefined {
  const to = words.findLastIndex((word) => !CLOSING.has(trimEndOf(fold(word), /[,;:!?.]/))) + 1
  for (const end of new Set([words.length, to])) {
    const found = longest(end, (count) => {
      const named = { from: end - count, to: end }
      return isNamed(named) ? named : undefined
    })
    if (found) return found
  }
  return undefined
}

function atTheStart(words: readonly string[], isNamed: IsPlace): Named | undefined {
  return longest(words.length, (count) => {
    const named = { from: 0, to: count }
    if (count === 1 && words[0]!.length < FIRST_WORD) return undefined
    return isNamed(named) ? named : undefined
  })
}

function inBetween(words: readonly string[], isNamed: IsPlace): Named | undefined {
  for (let at = 0; at < words.length; at += 1) {
    if (!BEFORE.has(fold(words[at]!))) continue
    let from = at + 1
    while (from < words.length - 1 && BETWEEN.has(fold(words[from]!))) from += 1
    const found = longest(words.length - from, (count) => {
      const named = { from, to: from + count }
      return isNamed(named) ? named : undefined
    })
    if (found) return found
  }
  return undefined
}

/** The longest name counts: "Saint-Jean sur Richelieu" before "Richelieu". */
function longest(most: number, find: (count: number) => Named | undefined): Named | undefined {
  for (let count = Math.min(MAX_NAME_WORDS, most); count > 0; count -= 1) {
    const found = find(count)
    if (found) return found
  }
  return undefined
}

function isPlace(places: Places, words: readonly string[], named: Named): boolean {
  const typed = words.slice(named.from, named.to).join(' ')
  const folded = foldWords(typed)
  if (NOT_TOWNS.has(fold(typed)) || ALSO_WORDS.has(folded)) return false
  if (OF_A_THING.has(fold(words[named.from - 1] ?? ''))) return false
  if (goesOn(words, named) || goesOnAfterComma(places, typed)) return false
  if (PROVINCE.test(folded) && !isCity(words, named.from)) return false
  if (places.regionNamed(typed)) return true
  return isTown(places, typed) && !isOtherwiseMeant(words, named, typed)
}

/** A larger town as it is heard: of fewer words than a name may have, and never a word that tells a need. */
function isMisspelt(places: Places, words: readonly string[], named: Named): boolean {
  const typed = trimEndOf(words.slice(named.from, named.to).join(' '), /[,;:!?.]/)
  if (NOT_TOWNS.has(fold(typed)) || OF_A_THING.has(fold(words[named.from - 1] ?? ''))) return false
  if (goesOnAfterComma(places, typed)) return false
  return places.townMisspelt(typed) !== null && !isOtherwiseMeant(words, named, typed)
}

/** "Montréal est loin" is not about Montréal-Est. */
function goesOn(words: readonly string[], { from, to }: Named): boolean {
  const last = fold(words[to - 1]!)
  return to - from > 1 && (GOING_ON.has(last) || (last === 'est' && to < words.length))
}

/**
 * "Granby, banque alimentaire": names are compared without what follows a comma, which is the need here, and not
 * the region of one of several towns of that name.
 */
function goesOnAfterComma(places: Places, typed: string): boolean {
  const at = typed.search(/[,;:!?]/)
  if (at === -1) return false
  const after = foldWords(typed.slice(at))
  if (after === '' || places.regionNamed(after)) return false
  return after.split(' ').some((word) => !AFTER_COMMA.has(word))
}

/** The province, or the city of that name. */
const PROVINCE = /^quebec(?: (?:canada|province|prov))*$/

/** "Près de Québec", and not "les lois du Québec". */
function isCity(words: readonly string[], at: number): boolean {
  let before = at - 1
  while (before > 0 && fold(words[before]!) === 'de') before -= 1
  const word = words[before]?.toLowerCase() ?? ''
  return OF_THE_CITY.has(word) || OF_THE_CITY.has(fold(word))
}

/** The name of a town that means a thing here, or a place that is not in Quebec. */
function isOtherwiseMeant(words: readonly string[], { from, to }: Named, typed: string): boolean {
  const before = words.slice(0, from).map(fold)
  const after = words.slice(to, to + MAX_NAME_WORDS)
  // So are towns of half the world written, and Quebec's by who speaks Spanish alone.
  const isSpanish = /^san(?:ta)?\s/i.test(typed)
  if (isSpanish && before.at(-1) === 'de' && OF_ORIGIN.has(before.at(-2) ?? '')) return true
  if (isOutside(after, isSpanish)) return true
  if (isAfterPlaceWord(before)) return false
  if (typed === typed.toLowerCase() && OF_A_NOUN.has(before.at(-1) ?? '')) return true
  // "Je viens de la Guadeloupe", where "La Guadeloupe" alone is the town; a saint has more towns here than islands.
  const isAlone = from === 0 && to === words.length
  return (
    !isAlone && !/^sa(?:int|n)/i.test(typed) && findOutside(typed.replace(/^la\s/i, '')) !== null
  )
}

/** "Waterloo" before "Ontario"; a country counts on demand, for beside a town "turkey" may be a bird. */
const isOutside = (after: readonly string[], orAbroad: boolean): boolean =>
  after.some((_, at) => {
    const outside = findOutside(after.slice(0, at + 1).join(' '))
    return outside !== null && (orAbroad || outside.province !== null)
  })

/** "À", "dans le", "près de la". */
const isAfterPlaceWord = (before: readonly string[]): boolean =>
  BEFORE.has(before.findLast((word) => BEFORE.has(word) || !BETWEEN.has(word)) ?? '')

function isTown(places: Places, typed: string): boolean {
  const found = places.townNamed(typed)
  if (!found) return false
  const key = typedKey(typed)
  return [found.label, found.alias].some((name) => name && isNameOf(placeKey(name), key))
}

/** Shorter ends of names are words besides. */
const LONG_NAME = 8 // letters

/** "Valleyfield" is how Salaberry-de-Valleyfield is called, "Quebec City" how Québec is. */
const isNameOf = (whole: string, typed: string): boolean =>
  whole === typed ||
  typed.startsWith(`${whole} `) ||
  (typed.length >= LONG_NAME && whole.endsWith(` ${typed}`))

const withoutEnd = (words: readonly string[]): readonly string[] => {
  const last = words.findLastIndex((word) => !BETWEEN.has(fold(word)))
  return words.slice(0, last + 1)
}
