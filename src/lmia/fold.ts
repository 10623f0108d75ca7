/** Letters without accents, case or punctuation: how wordings are compared everywhere. */

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

const PLAIN = /^[a-z0-9 ]*$/

/**
 * Folds a text to a–z, 0–9 and single spaces.
 * @example foldWords(" L'Île-d’Orléans (Qc) ") // 'l ile d orleans qc'
 */
export function foldWords(text: string): string {
  const lower = text.toLowerCase()
  if (PLAIN.test(lower) && !lower.includes('  ')) return lower.trim()
  return mendAccents(lower)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]+/g, '')
    .replace(/[œæøßðþłđı]/g, (letter) => WHOLE_LETTERS[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/**
 * Accents typed apart from their letter: "Que´bec" is Québec, but "L´Assomption" has an apostrophe.
 */
function mendAccents(lower: string): string {
  if (!/[´`¨ˆ˜]/.test(lower)) return lower
  return lower
    .replace(/(^|[\s(-])([ldsnjmcq]|qu)[´`](?=[aeiouyhàâéèêëîïôû])/g, "$1$2'")
    .replace(/[´`¨ˆ˜]/g, '')
}

/**
 * How many letters must change, be added, dropped or swapped with their neighbour, to make `a`
 * into `b`; stops counting past `limit` and then answers `limit + 1`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let smallest = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, beforeLast[j - 2]! + 1)
      }
      row.push(cost)
      smallest = Math.min(smallest, cost)
    }
    if (smallest > limit) return limit + 1
    beforeLast = last
    last = row
  }
  return last[b.length]!
}
