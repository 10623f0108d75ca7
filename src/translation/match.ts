import { countEachWord, similarity, type WordCounts } from './diff'
import { markedTexts, renumberMarks, stripMarks } from './marks'
import { normalize } from './normalize'
import { translatesUnit } from './states'
import type { SourceUnit, StoredUnit, StoredUnits } from './types'

/** Below this share of common words two passages are taken for different ones. */
const MIN_SIMILARITY = 0.5

/** Between the same neighbours a passage may have changed more and still be the same. */
const MIN_SIMILARITY_IN_PLACE = 0.3

export interface MatchOptions {
  /** The author marked the change as form only: approval is kept, unless an amount or date changed. */
  minor?: boolean
  /** ISO date of the change, kept with what it makes stale. */
  now?: string
}

/**
 * Follows the French text from `before` to `after`: every translated passage is found again under
 * its new key. Unchanged words keep their approval wherever they moved; a changed passage keeps
 * its old source and translation, and so is stale. Running it again changes nothing.
 *
 * @param before the French units as last matched (empty when never)
 * @param after the French units now
 */
export function match(
  entries: StoredUnits,
  before: readonly SourceUnit[],
  after: readonly SourceUnit[],
  { minor = false, now }: MatchOptions = {},
): StoredUnits {
  const beforeByKey = new Map(before.map((unit) => [unit.key, unit]))
  const matched: Record<string, StoredUnit> = {}
  const taken = new Set<string>()

  const take = (entryKey: string, unit: SourceUnit) => {
    const entry = entries[entryKey]
    if (!entry) return
    taken.add(entryKey)
    matched[unit.key] = follow(entry, beforeByKey.get(entryKey), unit, { minor, now })
  }

  for (const unit of after) if (entries[unit.key]) take(unit.key, unit)
  const open = () => after.filter((unit) => !matched[unit.key])

  // The same words in another context: a renamed column, a paragraph that became a list item.
  const bySource = groupBy(
    Object.entries(entries)
      .filter(([key]) => !taken.has(key))
      .sort(([, a], [, b]) => Number(Boolean(a.beside)) - Number(Boolean(b.beside))),
    ([, entry]) => plainSource(entry.source),
  )
  for (const unit of open()) {
    const same = bySource
      .get(plainSource(unit.source))
      ?.find(([key, entry]) => !taken.has(key) && translatesUnit(entry, unit))
    if (same) take(same[0], unit)
  }

  // Changed words, in the same place or alike enough.
  for (const [entryKey, unit] of pairChanged(entries, taken, before, after, open())) {
    take(entryKey, unit)
  }

  // A passage repeated in the same context is translated as its twin is.
  const twins = groupBy(
    after.filter(({ key }) => matched[key]),
    ({ kind, context, source }) => [kind, context, source].join('\u0000'),
  )
  for (const unit of open()) {
    const [twin] = twins.get([unit.kind, unit.context, unit.source].join('\u0000')) ?? []
    const entry = twin && matched[twin.key]
    if (entry && translatesUnit(entry, unit)) matched[unit.key] = { ...entry }
  }

  // What left the text stays as memory: if the words come back, so does their translation.
  const kept = Object.entries(entries).filter(([key]) => !taken.has(key) && !matched[key])
  return { ...matched, ...Object.fromEntries(kept) }
}

/** The entry as it stands for the unit it is found under. */
function follow(
  entry: StoredUnit,
  before: SourceUnit | undefined,
  after: SourceUnit,
  { minor, now }: MatchOptions,
): StoredUnit {
  const target = renumber(entry, before, after)
  const wasCurrent = before !== undefined && translatesUnit(entry, before)
  const isForm = minor && wasCurrent && sameNumbers(entry.source, after.source)
  if (translatesUnit(entry, after) || isForm) {
    const { staleSince: _since, beside: _beside, ...current } = entry
    return { ...current, target, source: after.source, fingerprint: after.fingerprint }
  }
  const since = entry.staleSince ?? now
  return {
    ...entry,
    target,
    fingerprint: entry.fingerprint ?? before?.fingerprint ?? 'unknown',
    ...(since ? { staleSince: since } : {}),
  }
}

/** Moves marks to the numbers of the new source: same kind and words, or same place among links. */
function renumber(entry: StoredUnit, before: SourceUnit | undefined, after: SourceUnit): string {
  if (before?.source === after.source || entry.source === after.source) return entry.target
  if (!/<\d/.test(entry.target)) return entry.target
  const oldTexts = markedTexts(before?.source ?? entry.source)
  const newTexts = markedTexts(after.source)
  const isLink = (unit: SourceUnit | undefined, number: number) =>
    unit?.marks[number - 1] === 'link'
  const linkCount = (unit?: SourceUnit) => unit?.marks.filter((kind) => kind === 'link').length
  return renumberMarks(entry.target, (number) => {
    // Links come first, in order: as many links means the same numbers.
    if (isLink(before, number) && linkCount(before) === linkCount(after)) return number
    const kind = before?.marks[number - 1]
    const words = oldTexts.get(number)
    return [...newTexts.keys()].find(
      (candidate) =>
        newTexts.get(candidate) === words && (!kind || after.marks[candidate - 1] === kind),
    )
  })
}

const sameNumbers = (a: string, b: string): boolean =>
  numbersOf(a).join(' ') === numbersOf(b).join(' ')

const numbersOf = (text: string): string[] => stripMarks(text).match(/\d+(?:[.,\s]\d+)*/g) ?? []

interface Candidate {
  entryKey: string
  unit: SourceUnit
  score: number
}

function pairChanged(
  entries: StoredUnits,
  taken: ReadonlySet<string>,
  before: readonly SourceUnit[],
  after: readonly SourceUnit[],
  open: readonly SourceUnit[],
): [string, SourceUnit][] {
  const orphans = before.filter(({ key }) => entries[key] && !taken.has(key))
  if (orphans.length === 0 || open.length === 0) return []
  const keysBefore = new Set(before.map(({ key }) => key))
  const surviving = new Set(after.map(({ key }) => key).filter((key) => keysBefore.has(key)))
  const gapBefore = gapsOf(before, surviving)
  const gapAfter = gapsOf(after, surviving)

  const wordsOfOrphan = orphans.map((orphan) => {
    const now = countEachWord(stripMarks(orphan.source))
    const { source } = entries[orphan.key] as StoredUnit
    return { now, translated: source === orphan.source ? now : countEachWord(stripMarks(source)) }
  })
  const candidates: Candidate[] = []
  for (const unit of open) {
    const words = countEachWord(stripMarks(unit.source))
    orphans.forEach((orphan, index) => {
      if (!comparable(orphan, unit)) return
      const inPlace = gapBefore.get(orphan.key) === gapAfter.get(unit.key)
      const alike = likeness(wordsOfOrphan[index], words)
      if (alike < (inPlace ? MIN_SIMILARITY_IN_PLACE : MIN_SIMILARITY)) return
      const bonus = (inPlace ? 0.2 : 0) + (orphan.context === unit.context ? 0.1 : 0)
      candidates.push({ entryKey: orphan.key, unit, score: alike + bonus })
    })
  }

  candidates.sort((a, b) => b.score - a.score)
  const pairs: [string, SourceUnit][] = []
  const used = new Set<string>()
  for (const { entryKey, unit } of candidates) {
    if (used.has(entryKey) || used.has(`>${unit.key}`)) continue
    used.add(entryKey).add(`>${unit.key}`)
    pairs.push([entryKey, unit])
  }
  return pairs
}

/** A passage is recognized by its words before the change, or by those that are translated. */
function likeness(
  orphan: { now: WordCounts; translated: WordCounts } | undefined,
  words: WordCounts,
): number {
  if (!orphan) return 0
  const now = similarity(orphan.now, words)
  return orphan.now === orphan.translated
    ? now
    : Math.max(now, similarity(orphan.translated, words))
}

/** The nearest passage before each one that is in both texts: equal means the same place. */
function gapsOf(units: readonly SourceUnit[], surviving: ReadonlySet<string>): Map<string, string> {
  const gaps = new Map<string, string>()
  let last = ''
  for (const { key } of units) {
    gaps.set(key, last)
    if (surviving.has(key)) last = key
  }
  return gaps
}

/** A cell may not become a heading; running text may change form. */
function comparable(a: SourceUnit, b: SourceUnit): boolean {
  return a.kind === b.kind || (RUNNING_TEXT.has(a.kind) && RUNNING_TEXT.has(b.kind))
}

const RUNNING_TEXT = new Set<SourceUnit['kind']>(['heading', 'paragraph', 'listItem'])

const plainSource = (source: string): string => normalize(stripMarks(source))

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
