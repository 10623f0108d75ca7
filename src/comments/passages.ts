import { extract, stripMarks, type Resource } from '@/translation'
import { fingerprintOf } from '@/translation/extract'
import { normalize } from '@/translation/normalize'
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
 * @param quote words that a person chose in the block, or typed; none when it is about all of it
 * @returns nothing when the block does not have these words; kept as the block has them
 */
export function anchorIn({ block, words }: BlockWords, quote: string): Anchor | undefined {
  const chosen = normalize(quote)
  const shown = squeeze(words)
  if (!chosen) {
    return {
      block,
      quote: beginningOf(shown, BEGINNING_LENGTH),
      fingerprint: fingerprintOf(words, []),
    }
  }
  // Both are as long: of an apostrophe, only the shape differs.
  const at = normalize(words).indexOf(chosen)
  return at < 0 ? undefined : { block, quote: shown.slice(at, at + chosen.length) }
}

/** Whether what a comment was said of still stands, wherever it was moved to. */
export function standingOf(
  { block, fingerprint, quote }: Anchor,
  blocks: readonly BlockWords[],
): Standing {
  if (!block) return 'whole'
  const now = blocks.find((each) => each.block === block)
  if (!now) return 'gone'
  const isAsItWas = fingerprint
    ? fingerprintOf(now.words, []) === fingerprint
    : normalize(now.words).includes(normalize(quote ?? ''))
  return isAsItWas ? 'here' : 'changed'
}

/** As it is kept and shown: spaces of any kind are one, apostrophes stay as they were written. */
const squeeze = (words: string): string => words.normalize('NFC').replace(/\s+/g, ' ').trim()
