import { nodesOf, wordsIn, type PlainPassage, type ReadingBlock } from '@/translation'

/** What a passage is called where it is given on: its own title, in the language that it is read in. */
export interface PassageName {
  text: string
  /** Whether its words are French on a page in another language. */
  isFrench: boolean
}

/**
 * What a block is called when it is given on alone; nothing for one that does not stand alone: words between
 * two titles, a table that the site fills in.
 */
export function passageName(block: ReadingBlock): PassageName | undefined {
  switch (block.blockType) {
    case 'steps':
      return plain((block as ReadingBlock<'steps'>).title)
    case 'callout':
      return plain((block as ReadingBlock<'callout'>).title)
    case 'deadline':
      return plain((block as ReadingBlock<'deadline'>).what)
    case 'procedureTable':
      return plain((block as ReadingBlock<'procedureTable'>).caption)
    case 'streamComparison':
      return plain((block as ReadingBlock<'streamComparison'>).caption)
    case 'contact':
      return contact(block as ReadingBlock<'contact'>)
    case 'attachment':
      return plain((block as ReadingBlock<'attachment'>).title)
    case 'figure':
      return figure(block as ReadingBlock<'figure'>)
    case 'richText':
      return heading(block as ReadingBlock<'richText'>)
    case 'keptData':
      return undefined
  }
}

const plain = ({ text, state }: PlainPassage): PassageName | undefined =>
  text.trim() === '' ? undefined : { text, isFrench: state === 'missing' }

/** One with a caption is named by it; others go with the words around them. */
const figure = ({ caption }: ReadingBlock<'figure'>): PassageName | undefined =>
  caption ? plain(caption) : undefined

/** Its name is that of a body, the same in each language. */
function contact({ organization, sourceBody }: ReadingBlock<'contact'>): PassageName | undefined {
  if (typeof organization === 'object' && organization) {
    return { text: organization.name, isFrench: false }
  }
  return typeof sourceBody === 'object' && sourceBody
    ? { text: sourceBody.publisher, isFrench: false }
    : undefined
}

/** Words that a title opens. */
function heading({ content }: ReadingBlock<'richText'>): PassageName | undefined {
  const [first] = nodesOf(content.root)
  if (first?.type !== 'heading') return undefined
  const text = wordsIn(first).trim()
  if (text === '') return undefined
  return { text, isFrench: nodesOf(first).some(({ state }) => state === 'missing') }
}

/** What of a whole chapter stands on one page: what to do, by when, a right; not the explanations. */
export function essentials(blocks: readonly ReadingBlock[]): ReadingBlock[] {
  const first = (is: (block: ReadingBlock) => boolean) => blocks.find(is)
  const chosen = new Set([
    first(({ blockType }) => blockType === 'steps'),
    first(({ blockType }) => blockType === 'deadline'),
    first(isRight) ?? first(({ blockType }) => blockType === 'callout'),
  ])
  return blocks.filter((block) => chosen.has(block))
}

const isRight = (block: ReadingBlock): boolean =>
  block.blockType === 'callout' && (block as ReadingBlock<'callout'>).tone === 'right'
