import { trimEndOf } from '@/text/trimEnd'

import { stripMarks, tokenize } from './marks'

/** What one text has and the other has not. */
export interface Differences {
  /** In the French, not in the translation. */
  missing: string[]
  /** In the translation, not in the French. */
  added: string[]
}

/** What a translator should look at again, and what an approval must give a reason for. */
export interface TargetCheck {
  numbers: Differences
  /** Inline marks, as they are written: `<1>`, `</1>`. */
  marks: Differences
}

/**
 * Compares the numbers and the inline marks of a passage with those of its translation. A number
 * counts whatever its separators (`1 234,50` is `1,234.5`); a number in words is not seen.
 *
 * @example checkTarget('12 mois', '10 months').numbers // { missing: ['12'], added: ['10'] }
 */
export function checkTarget(source: string, target: string): TargetCheck {
  return {
    numbers: difference(numbersIn(source), numbersIn(target)),
    marks: difference(marksIn(source), marksIn(target)),
  }
}

/** Thousands in groups of three, unless it is a telephone number; then decimals. */
const NUMBER =
  /(?<!\d)(?:\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+(?![\d-]|[ \u00a0\u202f]\d)|\d+)(?:[.,]\d{1,2}(?!\d))?/g

/** An amount, a share or a bare number, with the sign that belongs to it. */
const FIGURE = new RegExp(String.raw`${NUMBER.source}(?:[ \u00a0\u202f]?[$€%])?`, 'g')

/**
 * The figures of a French text that its translation does not have, as they are written in French:
 * what a reader of an old translation must know first.
 *
 * @example newFigures('249 $ en 12 mois', '$227 in 12 months') // ['249 $']
 */
export function newFigures(source: string, target: string): string[] {
  const { missing } = checkTarget(source, target).numbers
  const figures = stripMarks(source).match(FIGURE) ?? []
  return figures.filter((figure) => {
    const at = missing.indexOf(canonicalNumber(figure.replace(/[ \u00a0\u202f]?[$€%]$/, '')))
    if (at >= 0) missing.splice(at, 1)
    return at >= 0
  })
}

const numbersIn = (text: string): string[] =>
  (stripMarks(text).match(NUMBER) ?? []).map(canonicalNumber)

function canonicalNumber(written: string): string {
  const [, whole = '', decimals = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(written) ?? []
  const integer = whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '')
  const fraction = trimEndOf(decimals, /0/)
  return fraction ? `${integer}.${fraction}` : integer
}

function marksIn(text: string): string[] {
  return tokenize(text).flatMap((token) => {
    if (token.type === 'open') return [`<${token.number}>`]
    if (token.type === 'close') return [`</${token.number}>`]
    return token.type === 'empty' ? [`<${token.number}/>`] : []
  })
}

function difference(expected: readonly string[], found: readonly string[]): Differences {
  const added = [...found]
  const missing = expected.filter((item) => {
    const at = added.indexOf(item)
    if (at >= 0) added.splice(at, 1)
    return at < 0
  })
  return { missing, added }
}
