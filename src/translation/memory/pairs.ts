import { unitState } from '../states'
import type { SourceUnit, StoredUnits } from '../types'
import type { MemoryPair } from './types'

/** A translation at one moment: what everyone reads, the draft in progress, or an earlier version. */
export interface TranslationMoment {
  title: string
  units: StoredUnits
  sourceUnits: readonly SourceUnit[]
}

/** An approved passage, under the key of its place in the text. */
export interface KeyedPair {
  key: string
  pair: MemoryPair
}

/**
 * What is approved in a translation, and what was before a passage was written anew. A passage is in
 * force when it translates the French of that moment.
 */
export function approvedPairs({ title, units, sourceUnits }: TranslationMoment): KeyedPair[] {
  const byKey = new Map(sourceUnits.map((unit) => [unit.key, unit]))
  return Object.entries(units).flatMap(([key, entry]) => {
    const unit = byKey.get(key)
    const place = { kind: unit?.kind ?? ('' as const), context: unit?.context ?? '', title }
    const pairs: KeyedPair[] = []
    const add = (source: string | undefined, target: string | undefined, isCurrent: boolean) => {
      if (source && target?.trim())
        pairs.push({ key, pair: { ...place, source, target, isCurrent } })
    }
    if (entry.state === 'approved') {
      add(entry.source, entry.target, unit !== undefined && unitState(entry, unit) === 'approved')
    }
    add(entry.previousSource, entry.previousTarget, false)
    return pairs
  })
}

/**
 * The memory of one translation. In force is what the latest version has approved; for a passage that
 * it has not, what everyone reads. All else is older.
 */
export function pairsOfTranslation(
  latest: readonly KeyedPair[],
  readable: readonly KeyedPair[],
  earlier: Iterable<KeyedPair>,
): MemoryPair[] {
  const current = new Map<string, MemoryPair>()
  for (const { key, pair } of [...latest, ...readable]) {
    if (pair.isCurrent && !current.has(key)) current.set(key, pair)
  }
  const all = new Map<string, MemoryPair>()
  for (const pair of current.values()) all.set(identityOf(pair), pair)
  for (const { pair } of [...latest, ...readable, ...earlier]) {
    const identity = identityOf(pair)
    if (!all.has(identity)) all.set(identity, pair.isCurrent ? { ...pair, isCurrent: false } : pair)
  }
  return [...all.values()]
}

const identityOf = ({ source, target, kind, context }: MemoryPair): string =>
  [source, target, kind, context].join('\u0000')
