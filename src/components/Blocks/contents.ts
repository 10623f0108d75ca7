import { anchorNamer } from '@/content'
import {
  nodesOf,
  wordsIn,
  type PlainPassage,
  type ReadingBlock,
  type RichNode,
} from '@/translation'

/** A title of a text, and where it stands: the part of the page's address after "#". */
export interface Heading {
  id: string
  text: string
  /** Whether its words are French on a page in another language. */
  isFrench: boolean
}

/** Where a title stands in a text: its block, and its place among the block's nodes. */
export type HeadingPlace = `${number}` | `${number}.${number}`

/**
 * The titles of a text by where they stand, in reading order. Two of the same words are told apart.
 *
 * @example headingsOf(chapter.blocks).get('0.2') // { id: 's-le-salaire', text: 'Le salaire', … }
 */
export function headingsOf(blocks: readonly ReadingBlock[]): Map<HeadingPlace, Heading> {
  const headings = new Map<HeadingPlace, Heading>()
  const nameAnchor = anchorNamer()
  for (const { at, text, isFrench } of blocks.flatMap(titlesOf)) {
    headings.set(at, { id: nameAnchor(text), text, isFrench })
  }
  return headings
}

interface Title {
  at: HeadingPlace
  text: string
  isFrench: boolean
}

function titlesOf(block: ReadingBlock, index: number): Title[] {
  switch (block.blockType) {
    case 'steps':
      return [{ at: `${index}`, ...plain((block as ReadingBlock<'steps'>).title) }]
    case 'richText':
      return nodesOf((block as ReadingBlock<'richText'>).content.root).flatMap((node, place) =>
        node.type === 'heading' && node.tag !== 'h3'
          ? [{ at: `${index}.${place}` as const, ...rich(node) }]
          : [],
      )
    default:
      return []
  }
}

const plain = ({ text, state }: PlainPassage) => ({ text, isFrench: state === 'missing' })

const rich = (node: RichNode) => ({
  text: wordsIn(node).trim(),
  isFrench: nodesOf(node).some(({ state }) => state === 'missing'),
})
