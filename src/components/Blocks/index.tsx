import { Fragment } from 'react'

import type { BlockType } from '@/content'
import type { Locale } from '@/i18n/locales'
import type { ReadingBlock } from '@/translation'

import { passageWords, type PassageWords } from '../Passage'
import { wordsOf } from './drawing'
import { DRAWINGS } from './drawings'

/** The structured passages of a chapter, a page or an update, in reading order. */
export async function Blocks({
  blocks,
  locale,
}: {
  blocks: readonly ReadingBlock[]
  locale: Locale
}) {
  const words = await passageWords(locale)
  return blocks.map((block, index) => <Fragment key={index}>{drawBlock(block, words)}</Fragment>)
}

/** One block. */
export function drawBlock<Type extends BlockType>(block: ReadingBlock<Type>, words: PassageWords) {
  const type: Type = block.blockType
  return DRAWINGS[type]({ block, words, say: wordsOf(type, words.locale) })
}
