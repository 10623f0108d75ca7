import type { BlockIn, BlockType } from '@/content'

import { unitIdentifier } from './extract'
import type { TermMark } from './glossary/reading'
import { decodeInline } from './inline'
import { unitState } from './states'
import { transformTexts } from './transform'
import type { Resource, RichNode, RichText, StoredUnits, UnitState } from './types'

/**
 * How a passage is read in a language.
 * - `source`: it is the French page, or there is nothing to translate (a dash, a blank)
 * - `approved`: the translation
 * - `stale`: the translation, with the French one beside it
 * - `missing`: the French, because no approved translation exists
 */
export type ReadingState = 'source' | 'approved' | 'stale' | 'missing'

/** A plain text as it is read. */
export interface PlainPassage {
  state: ReadingState
  text: string
  /** The French text, for a stale passage. */
  original?: string
  /** When the French changed, for a stale passage. */
  since?: string
  /** Of its unit, where the page gives each passage an address. */
  key?: string
  /** The words that the page explains, where it does. */
  marks?: readonly TermMark[]
}

/** A run of rich text as it is read: one pseudo node in place of the run's nodes. */
export interface RichPassage extends RichNode {
  type: 'passage'
  state: ReadingState
  nodes: RichNode[]
  original?: RichNode[]
  since?: string
  /** Of its unit, where the page gives each passage an address. */
  key?: string
}

/** A text that may be more than words, as it is read: one passage. */
export type MarkedPassage = PlainPassage | readonly [RichPassage]

/** A block as it is read: a passage in place of each text, a document of each relationship. */
export type ReadingBlock<Type extends BlockType = BlockType> = BlockIn<
  { text: PlainPassage; marked: MarkedPassage; rich: RichText; relation: 'populated' },
  Type
>

/**
 * A resource ready for reading: its structure is the French one's; each plain text is a
 * `PlainPassage`, each run of rich text a `RichPassage`.
 *
 * @param entries approved and other units of the language; `undefined` for French itself
 * @param options.isAddressed whether passages say their keys
 */
export function resolveForReading(
  resource: Resource,
  entries: StoredUnits | undefined,
  { isAddressed = false } = {},
): Resource {
  const identify = unitIdentifier()
  return transformTexts(resource, (slot) => {
    const located = entries || isAddressed ? identify(slot) : undefined
    const entry = located && entries?.[located.unit.key]
    const shown: ReadingState =
      entries && located
        ? readingState(unitState(entry, located.unit), entry?.state === 'approved')
        : 'source'
    const key = isAddressed && located ? { key: located.unit.key } : {}
    const target = shown === 'approved' || shown === 'stale' ? entry?.target : undefined
    const since = shown === 'stale' && entry?.staleSince ? { since: entry.staleSince } : {}

    if (slot.inline === undefined) {
      const original = shown === 'stale' ? { original: slot.text } : {}
      return {
        state: shown,
        text: target ?? slot.text,
        ...original,
        ...since,
        ...key,
      } satisfies PlainPassage
    }
    const nodes =
      target !== undefined && located?.templates
        ? decodeInline(target, located.templates)
        : [...slot.inline]
    const original = shown === 'stale' ? { original: [...slot.inline] } : {}
    const passage: RichPassage = { type: 'passage', state: shown, nodes, ...original, ...since }
    return [{ ...passage, ...key }]
  })
}

/**
 * How many passages of a text, or of a part of one, are read in a state; the French that a stale one folds away is not
 * read.
 *
 * @param value anything that `resolveForReading` made
 */
export function countRead(value: unknown, state: ReadingState): number {
  if (typeof value !== 'object' || value === null) return 0
  const inside = Object.entries(value).filter(([name]) => name !== 'original')
  return inside.reduce(
    (count, [, one]) => count + countRead(one, state),
    'state' in value && value.state === state ? 1 : 0,
  )
}

/** Nothing old passes for current, nothing unapproved is shown. */
function readingState(state: UnitState, approved: boolean): ReadingState {
  if (state === 'approved') return 'approved'
  return state === 'stale' && approved ? 'stale' : 'missing'
}
