import { Fragment, type ReactNode } from 'react'

import type { BlockType } from '@/content'
import type { Locale } from '@/i18n/locales'
import type { ReadingBlock } from '@/translation'

import { passageWords, type PassageWords } from '../Passage'
import { headingsOf } from './contents'
import { wordsOf, type Drawing } from './drawing'
import { DRAWINGS } from './drawings'

interface Props {
  blocks: readonly ReadingBlock[]
  locale: Locale
  /** Before the names of its anchors, where several texts stand on one page. */
  anchorsOf?: string
  /** What a page adds under a passage: a way to give it on. */
  under?: ((block: ReadingBlock) => ReactNode) | undefined
}

/** The structured passages of a chapter, a page or an update, in reading order. */
export function Blocks({ blocks, locale, anchorsOf = '', under }: Props) {
  const words = passageWords(locale)
  const headings = headingsOf(blocks)
  return blocks.map((block, index) => (
    <Fragment key={index}>
      {drawBlock(block, words, (node) => {
        const heading = headings.get(node === undefined ? `${index}` : `${index}.${node}`)
        return heading && anchorsOf + heading.id
      })}
      {under?.(block)}
    </Fragment>
  ))
}

/** One block. */
export function drawBlock<Type extends BlockType>(
  block: ReadingBlock<Type>,
  words: PassageWords,
  anchor?: Drawing<Type>['anchor'],
) {
  const type: Type = block.blockType
  return DRAWINGS[type]({ block, words, say: wordsOf(type, words.locale), anchor })
}
