import { extract, stripMarks, type Resource } from '@/translation'
import { fingerprintOf } from '@/translation/extract'
import { beginningOf } from '@/text/beginningOf'

import type { Anchor } from './types'

/** A block of a text, by its identifier, with all words that people read in it. */
export interface BlockWords {
  block: string
  words: string
}

/** How what a comment is about stands today. */
export type Standing = 'changed' | 'gone' | 'here' | 'whole'

/** The blocks of a text, in reading order. */
export function blocksOf(text: Resource): BlockWords[] {
  const words = new Map<string, string[]>()
  for (const { path, source } of extract(text)) {
    const [field, number = ''] = path.split('.')
    if (field !== 'content') continue
    words.set(number, [...(words.get(number) ?? []), stripMarks(source)])
  }
  return (text.content ?? []).flatMap((block, index) =>
    typeof block.id === 'string'
      ? [{ block: block.id, words: (words.get(String(index + 1)) ?? []).join(' ') }]
      : [],
  )
}

/** How many characters of a block stand for it, where it is commented on as a whole. */
const BEGINNING_LENGTH = 160

/**
 * What a comment is about, kept as it is now.
 *
 * @param quote words that a person chose in the block; none when it is about all of it
 * @returns nothing when the block does not have these words
 */
export function anchorIn({ block, words }: BlockWords, quote: string): Anchor | undefined {
  const chosen = squeeze(quote)
  if (!chosen) {
    return {
      block,
      quote: beginningOf(squeeze(words), BEGINNING_LENGTH),
      fingerprint: fingerprintOf(squeeze(words), []),
    }
  }
  return squeeze(words).includes(chosen) ? { block, quote: chosen } : undefined
}

/** Whether what a comment was said of still stands, wherever it was moved to. */
export function standingOf(
  { block, fingerprint, quote }: Anchor,
  blocks: readonly BlockWords[],
): Standing {
  if (!block) return 'whole'
  const now = blocks.find((each) => each.block === block)
  if (!now) return 'gone'
  const words = squeeze(now.words)
  const isAsItWas = fingerprint
    ? fingerprintOf(words, []) === fingerprint
    : words.includes(quote ?? '')
  return isAsItWas ? 'here' : 'changed'
}

/** Spaces of any kind are one: those of a selection are not those that are stored. */
const squeeze = (words: string): string => words.normalize('NFC').replace(/\s+/g, ' ').trim()
