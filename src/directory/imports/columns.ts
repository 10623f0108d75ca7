/** Columns matched by their headings with the fields of a sheet, and corrected by a person. */
import { foldWords } from '@/text/fold'
import { LOCALES } from '@/i18n/locales'

import { isTarget, TARGET_CODES, type TargetCode, targetOf } from './targets'

/** A column goes to a target, of the nth place or phone where there may be several; or nowhere. */
export interface ColumnMatch {
  target: TargetCode
  /** From 1. */
  nth: number
}

/** How a match is written where it is kept and sent: `address:2`, `name`, '' for nowhere. */
export const encodeMatch = (match: ColumnMatch | undefined): string =>
  !match ? '' : targetOf(match.target).isRepeated ? `${match.target}:${match.nth}` : match.target

/** Reads what `encodeMatch` wrote; nothing for what goes nowhere. */
export function decodeMatch(code: unknown): ColumnMatch | undefined {
  const [target = '', nth = '1'] = typeof code === 'string' ? code.split(':') : []
  if (!isTarget(target)) return undefined
  const place = /^\d{1,2}$/.test(nth) ? Number(nth) : 1
  return { target, nth: Math.max(1, place) }
}

/** Wordings → target. Of two targets with one wording the first of the table has it. */
const BY_WORDS: ReadonlyMap<string, TargetCode> = new Map(
  TARGET_CODES.flatMap((code): [string, TargetCode][] => {
    const { label, words } = targetOf(code)
    const synonyms = words.flatMap((line) => line.split(', '))
    return [...LOCALES.map((locale) => foldWords(label[locale])), ...synonyms].map((wording) => [
      wording,
      code,
    ])
  }).reverse(),
)

/** What a heading says without its number: `Phone 1 Name` → `phone name`, 1. */
function splitHeading(heading: string): { words: string; nth: number | undefined } {
  const spaced = heading
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([a-z])(?=\d)|(\d)(?=[a-z])/gi, '$1$2 ')
  const folded = foldWords(spaced)
  const nth = /(?:^| )(\d{1,2})(?: |$)/.exec(folded)?.[1]
  const words = folded.replace(/(?:^| )\d{1,2}(?= |$)/g, '').trim()
  return { words, nth: nth === undefined ? undefined : Math.max(1, Number(nth)) }
}

const findTarget = (
  heading: string,
): { target: TargetCode; nth: number | undefined } | undefined => {
  const { words, nth } = splitHeading(heading)
  const target =
    BY_WORDS.get(foldWords(heading)) ??
    BY_WORDS.get(words) ??
    BY_WORDS.get(words.replaceAll(' ', ''))
  return target ? { target, nth } : undefined
}

/** Fields of a place that tell which place a numbered address is of. */
const TELLS_PLACE: readonly TargetCode[] = ['municipality', 'postalCode', 'siteLabel', 'hours']

/**
 * The columns of a file by their headings: three languages, synonyms, numbers. A target that stands
 * once has its first column. "Address 2" is a second place only where a second town is named, and
 * otherwise the second line of one address.
 */
export function matchColumns(headings: readonly string[]): (ColumnMatch | undefined)[] {
  const found = headings.map(findTarget)
  const places = new Set(
    found.flatMap((each) => (each && TELLS_PLACE.includes(each.target) ? [each.nth ?? 1] : [])),
  )
  const counts = new Map<TargetCode, number>()
  return found.map((each) => {
    if (!each) return undefined
    const { target, nth } = each
    const before = counts.get(target) ?? 0
    counts.set(target, before + 1)
    if (!targetOf(target).isRepeated) return before === 0 ? { target, nth: 1 } : undefined
    if (target === 'address' && (nth ?? before + 1) > 1 && !places.has(nth ?? before + 1)) {
      return { target, nth: 1 }
    }
    return { target, nth: nth ?? before + 1 }
  })
}

/** One name for a set of headings, whatever their case and accents: its matching is remembered. */
export const headingsKey = (headings: readonly string[]): string =>
  headings.map(foldWords).join('|').slice(0, 4000)
