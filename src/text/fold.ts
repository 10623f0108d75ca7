/** Words without what people type differently: case, accents, the shape of marks. */

/** Letters that Unicode does not split into a letter and an accent. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
  ı: 'i',
}

/** What folding leaves as it is, so that most words of a list of thousands cost nothing. */
const PLAIN = /^[a-z0-9 ]*$/

/**
 * Letters without their accents; case and marks stay.
 *
 * @example withoutAccents('Île-aux-Coudres') // 'Ile-aux-Coudres'
 */
export const withoutAccents = (text: string): string =>
  text.normalize('NFKD').replace(/[\u0300-\u036f]+/g, '')

/**
 * Text in lower case without accents, its apostrophes and hyphens of one shape: for comparing what
 * people type. Folding twice changes nothing.
 *
 * @example fold('L’Île-aux-Coudres') // "l'ile-aux-coudres"
 */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (PLAIN.test(lower)) return lower
  return plainLetters(lower)
    .toLowerCase() // "™" becomes "TM" only once it is split
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑‒–—]/g, '-')
}

/**
 * Only a–z, 0–9 and single spaces: for comparing wordings whatever their punctuation.
 *
 * @example foldWords(" L'Île-d’Orléans (Qc) ") // 'l ile d orleans qc'
 */
export function foldWords(text: string): string {
  const lower = text.toLowerCase()
  if (PLAIN.test(lower) && !lower.includes('  ')) return lower.trim()
  return plainLetters(lower)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/**
 * A name as it stands in an address: ASCII letters and digits joined by single hyphens.
 *
 * @example toSlug('Maison d’exemple – Saguenay–Lac-Saint-Jean') // 'maison-d-exemple-saguenay-lac-saint-jean'
 */
export const toSlug = (text: string): string => foldWords(text).replaceAll(' ', '-')

const plainLetters = (lower: string): string =>
  withoutAccents(mendAccents(lower)).replace(
    /[œæøßðþłđı]/gi, // "ᴭ" becomes "Æ" only once it is split
    (letter) => WHOLE_LETTERS[letter.toLowerCase()] ?? letter,
  )

/**
 * Accents typed apart from their letter: "Que´bec" is Québec, but "L´Assomption" has an apostrophe.
 */
function mendAccents(lower: string): string {
  if (!/[´`¨ˆ˜]/.test(lower)) return lower
  return lower
    .replace(/(^|[\s(-])([ldsnjmcq]|qu)[´`](?=[aeiouyhàâéèêëîïôû])/g, "$1$2'")
    .replace(/[´`¨ˆ˜]/g, '')
}
