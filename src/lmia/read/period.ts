/** What a list covers, whether it holds grants or refusals: from its title, else its name. */
import { foldWords } from '@/text/fold'

import type { LmiaKind, Period, Quarter } from '../types'

/** Months as titles write them, folded, from January. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'janvier', 'jan', 'janv'],
  ['february', 'fevrier', 'feb', 'fevr', 'fev'],
  ['march', 'mars', 'mar'],
  ['april', 'avril', 'apr', 'avr'],
  ['may', 'mai'],
  ['june', 'juin', 'jun'],
  ['july', 'juillet', 'jul', 'juil'],
  ['august', 'aout', 'aug'],
  ['september', 'septembre', 'sept', 'sep'],
  ['october', 'octobre', 'oct'],
  ['november', 'novembre', 'nov'],
  ['december', 'decembre', 'dec'],
]

/** Spelled-out quarters: "first quarter of 2022", « deuxième trimestre de 2022 ». */
const ORDINALS: readonly (readonly string[])[] = [
  ['first', '1st', 'premier', '1er'],
  ['second', '2nd', 'deuxieme', '2e'],
  ['third', '3rd', 'troisieme', '3e'],
  ['fourth', '4th', 'quatrieme', '4e'],
]

const KIND_WORDS: Readonly<Record<LmiaKind, RegExp>> = {
  positive: /\b(positives?|positifs?|favorables?|approved|approuvees?|pos)\b/,
  negative: /\b(negatives?|negatifs?|defavorables?|denied|refusees?|neg)\b/,
}

/** LMIAs replaced LMOs in June 2014; no list can be older, nor much in the future. */
const FIRST_YEAR = 2014
const LAST_YEAR = 2099

/**
 * The period a title or a file name speaks of.
 * @example findPeriod('… (NOC) 2011 and business location in 2018 (January-March)')?.key // '2018Q1'
 * @example findPeriod('2017Q1Q2.csv')?.key // '2017Q1Q2'
 */
export function findPeriod(text: string): Period | undefined {
  const folded = foldWords(withoutNocVersions(text))
  return (
    findQuarterCode(folded) ?? findSpelledQuarter(folded) ?? findMonths(folded) ?? findYear(folded)
  )
}

/** Whether a title or a file name speaks of grants or refusals; `undefined` when it says neither. */
export function findKind(text: string): LmiaKind | undefined {
  const folded = foldWords(text)
  const positive = KIND_WORDS.positive.test(folded)
  const negative = KIND_WORDS.negative.test(folded)
  return positive === negative ? undefined : positive ? 'positive' : 'negative'
}

/** A period from its year and quarters; the key is the year alone from three quarters on. */
export function makePeriod(year: number, first: Quarter, last: Quarter): Period {
  const quarters = ([1, 2, 3, 4] as const).filter((quarter) => quarter >= first && quarter <= last)
  const key = quarters.length >= 3 ? `${year}` : `${year}${quarters.map((q) => `Q${q}`).join('')}`
  return { key, year, quarters }
}

/** True when two periods share a quarter. */
export const overlaps = (
  a: Pick<Period, 'year' | 'quarters'>,
  b: Pick<Period, 'year' | 'quarters'>,
): boolean => a.year === b.year && a.quarters.some((quarter) => b.quarters.includes(quarter))

/** "(NOC) 2011", « CNP 2021 »: the year of a classification, not of a list. */
function withoutNocVersions(text: string): string {
  return text.replace(/\b(noc|cnp)\b\W{0,4}(20\d\d|v\S*)?/gi, ' ')
}

/** 2019Q3, 2018T4, 2017q1q2, 2017Q1-Q2, Q1 2022. */
function findQuarterCode(folded: string): Period | undefined {
  const code =
    /\b(20\d\d) ?[qt] ?([1-4])(?: ?(?:a|to|et|and)? ?[qt] ?([1-4]))?(?!\d)/.exec(folded) ??
    /(?:^|\D)(20\d\d)[qt]([1-4])(?:[qt]([1-4]))?(?!\d)/.exec(folded)
  if (code) return checked(Number(code[1]), Number(code[2]), Number(code[3] ?? code[2]))
  const reversed =
    /\b[qt] ?([1-4])(?: ?(?:a|to|et|and)? ?[qt] ?([1-4]))? ?(?:of |de )?(20\d\d)\b/.exec(folded)
  return reversed
    ? checked(Number(reversed[3]), Number(reversed[1]), Number(reversed[2] ?? reversed[1]))
    : undefined
}

function findSpelledQuarter(folded: string): Period | undefined {
  const match = /\b(\w+) (?:quarter|trimestre)\b/.exec(folded)
  if (!match) return undefined
  const index = ORDINALS.findIndex((words) => words.includes(match[1]!))
  const year = findYears(folded).at(-1)
  return index < 0 || year === undefined ? undefined : checked(year, index + 1, index + 1)
}

function findMonths(folded: string): Period | undefined {
  const months = folded
    .split(' ')
    .map((word) => MONTHS.findIndex((names) => names.includes(word)))
    .filter((month) => month >= 0)
  const year = findYears(folded).at(-1)
  if (months.length < 2 || year === undefined) return undefined
  const [first, last] = [months[0]!, months.at(-1)!]
  return checked(year, Math.floor(first / 3) + 1, Math.floor(last / 3) + 1)
}

function findYear(folded: string): Period | undefined {
  const years = new Set(findYears(folded))
  const year = [...years][0]
  return years.size === 1 && year !== undefined ? checked(year, 1, 4) : undefined
}

const findYears = (folded: string): number[] =>
  [...folded.matchAll(/(?:^|\D)(20\d\d)(?!\d)/g)].map((match) => Number(match[1]))

function checked(year: number, first: number, last: number): Period | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR || last < first) return undefined
  return makePeriod(year, first as Quarter, last as Quarter)
}
