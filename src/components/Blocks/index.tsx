import { Fragment, type ReactNode } from 'react'

import type { BlockType } from '@/content'
import type { Locale } from '@/i18n/locales'
import type { ReadingBlock } from '@/translation'

import { passageWords, type PassageWords } from '../Passage'
import { passageStarts } from '../Passage/PassageStart'
import { BlockEnd } from './BlockEnd'
import { headingsOf } from './contents'
import { wordsOf, type Drawing } from './drawing'
import { DRAWINGS } from './drawings'

interface Props {
  blocks: readonly ReadingBlock[]
  locale: Locale
  /** Before the names of its anchors, where several texts stand on one page. */
  anchorsOf?: string
  /** What a page adds before a passage: where a link to it leads. */
  before?: ((block: ReadingBlock) => ReactNode) | undefined
  /** What a page adds under a passage: a way to give it on. */
  under?: ((block: ReadingBlock) => ReactNode) | undefined
  /** Whether each of their passages has an address of its own. */
  isAddressed?: boolean | undefined
  /** Whether it is said where each block ends, for who looks at the page beside the editor. */
  isMarked?: boolean | undefined
}

/** The structured passages of a chapter, a page or an update, in reading order. */
export function Blocks({ blocks, locale, anchorsOf = '', before, under, ...rest }: Props) {
  const { isAddressed, isMarked } = rest
  const words = passageWords(locale, undefined, isMarked)
  const headings = headingsOf(blocks)
  return blocks.map((block, index) => (
    <Fragment key={index}>
      {before?.(block)}
      {drawBlock(block, words, {
        anchor: (node) => {
          const heading = headings.get(node === undefined ? `${index}` : `${index}.${node}`)
          return heading && anchorsOf + heading.id
        },
        ...(isAddressed && { start: passageStarts(block) }),
      })}
      {under?.(block)}
      {isMarked && <BlockEnd block={index} />}
    </Fragment>
  ))
}

/** One block. */
export function drawBlock<Type extends BlockType>(
  block: ReadingBlock<Type>,
  words: PassageWords,
  places: Pick<Drawing<Type>, 'anchor' | 'start'> = {},
) {
  const type: Type = block.blockType
  return DRAWINGS[type]({ block, words, say: wordsOf(type, words.locale), ...places })
}
