import { canonicalNumber, NUMBER } from '../numbers'

/** A word as the memory compares it, with its place in the text. */
export interface MemoryWord {
  /** In lower case; a number without its separators. */
  text: string
  /** Names are capitalized words inside a sentence, and acronyms. */
  kind: 'word' | 'number' | 'name'
  /** As it stands in the text. */
  written: string
  start: number
}

const WORD = new RegExp(String.raw`(${NUMBER.source})|[\p{L}\p{N}]+|[$%€¢]`, 'gu')

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]+$/u

/**
 * The words of a text without marks, in order.
 *
 * @example readWords('Le CAQ coûte 1 234 $').map(({ text }) => text) // ['le', 'caq', 'coûte', '1234', '$']
 */
export function readWords(text: string): MemoryWord[] {
  return Array.from(text.matchAll(WORD), (found) => {
    const [written, number] = found
    const start = found.index
    if (number !== undefined) {
      return { text: canonicalNumber(number), kind: 'number' as const, written, start }
    }
    const kind = isName(written, text, start) ? ('name' as const) : ('word' as const)
    return { text: written.toLowerCase(), kind, written, start }
  })
}

function isName(written: string, text: string, start: number): boolean {
  if (!/^\p{Lu}/u.test(written)) return false
  return ACRONYM.test(written) || !beginsSentence(text, start)
}

/** What may stand between the end of a sentence and the first word of the next. */
const BETWEEN = /[ \t\u00a0\u202f«“"(¿¡—–-]/

const LOOK_BEHIND = 6 // characters: enough for a sign, its spaces and an opening quotation mark

function beginsSentence(text: string, start: number): boolean {
  let at = start - 1
  while (at >= 0 && start - at <= LOOK_BEHIND && BETWEEN.test(text[at]!)) at -= 1
  return at < 0 || /[.!?:;…•\n]/.test(text[at]!)
}

/**
 * What is left of a passage when its numbers and names are taken for any others; nothing when that is
 * all it is made of.
 *
 * @example skeletonOf(readWords('12 semaines')) // '# semaines'
 */
export function skeletonOf(words: readonly MemoryWord[]): string | undefined {
  if (!words.some(({ kind }) => kind !== 'word')) return undefined
  if (!words.some(({ kind }) => kind !== 'name')) return undefined
  return words.map(({ kind, text }) => ({ word: text, number: '#', name: '@' })[kind]).join(' ')
}
