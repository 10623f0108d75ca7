/** How a typed municipality is compared with official names. */
import { foldWords } from '@/text/fold'

/** Words people shorten, word by word after folding. */
const SHORTENED: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  sts: 'saints',
  stes: 'saintes',
  sainct: 'saint',
  mt: 'mont',
  mtl: 'montreal',
  nd: 'notre dame',
  ndame: 'notre dame',
  ft: 'fort',
  riv: 'riviere',
  rv: 'riviere',
  pte: 'pointe',
  pt: 'pont',
  gr: 'grand',
}

/** Words that add nothing to a name when they begin or end it. */
const LEADING =
  /^(ville de|ville|city of|town of|municipalite de|municipalite|village de|village|paroisse de|paroisse|canton de|canton|mun de|secteur|sect|arrondissement|arr|borough of)\s+(?=\S)/
const TRAILING = / (qc|pq|que|quebec|canada|can|prov|province|cdp|bp)$/

/** Words left out of the loose form. */
const SMALL_WORDS = new Set('de du des d la le les l a au aux sur en et of the'.split(' '))

const cityCache = new Map<string, string>()
const MAX_CACHED = 50_000

/**
 * Folds a city to the form names are indexed by.
 * @example foldCity("St-Roch-de-L'Achigan (Qc)") // 'saint roch de l achigan'
 */
export function foldCity(city: string): string {
  const cached = cityCache.get(city)
  if (cached !== undefined) return cached
  let key = foldWords(city)
    .split(' ')
    .map((word) => SHORTENED[word] ?? word)
    .join(' ')
    .replace(/\bn(?:otre)? d(?:ame)?\b/g, 'notre dame')
    .replace(/ (i o|io|ile d orl\w*)$/, ' ile d orleans')
  for (let shorter = strip(key); shorter !== key; shorter = strip(key)) key = shorter
  if (cityCache.size < MAX_CACHED && city.length < 200) cityCache.set(city, key)
  return key
}

/**
 * The same without small words: "St-Laurent, Île d'Orléans" and its official name meet there.
 * @example looseCity('saint laurent de l ile d orleans') // 'saint laurent ile orleans'
 */
export const looseCity = (key: string): string =>
  key
    .split(' ')
    .filter((word) => !SMALL_WORDS.has(word))
    .join(' ')

/**
 * The names a typed city may stand for, best first: as typed, without its parentheses, what is
 * inside them, each part around a comma or a slash.
 */
export function listCityKeys(city: string): string[] {
  const keys = [foldCity(city)]
  if (/[(),/;]| - |\bsecteur\b/i.test(city)) {
    const outside = city.replace(/\([^)]*\)?/g, ' ')
    const inside = [...city.matchAll(/\(([^)]*)\)?/g)].map((match) => match[1]!)
    const parts = outside.split(/[,/;]| - |\bsecteur\b/i)
    for (const text of [outside, ...parts, ...inside]) keys.push(foldCity(text))
  }
  return [...new Set(keys)].filter((key) => key && !NOT_A_CITY.has(key))
}

const NOT_A_CITY = new Set([
  'qc',
  'pq',
  'canada',
  'unknown',
  'inconnu',
  'n a',
  'na',
  'blank',
  'i o',
])

function strip(key: string): string {
  return key.replace(LEADING, '').replace(TRAILING, '')
}
