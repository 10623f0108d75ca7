import { newId } from '@/content/grid/ids'

/** What is typed and not sent. */
export interface Typed {
  text: string
  mentions: string[]
  block: string
  quote: string
  /** Names these very words, so that they are said once however often they are sent. */
  sent?: string
}

export const isTyped = (value: unknown): value is Typed =>
  typeof value === 'object' &&
  value !== null &&
  'text' in value &&
  typeof value.text === 'string' &&
  'mentions' in value &&
  Array.isArray(value.mentions) &&
  'block' in value &&
  typeof value.block === 'string' &&
  'quote' in value &&
  typeof value.quote === 'string' &&
  (!('sent' in value) || typeof value.sent === 'string')

/**
 * What stands in the boxes at first: what was typed before stays; of what it is said, the person has just chosen. Who
 * may not be told any more has no box, and is left out.
 */
export function begunWith(
  begun: Typed,
  before: Typed | undefined,
  people: readonly { id: string }[],
): Typed {
  const { block, quote } = begun
  // Words that are said of something else are other words: the site may have had them of the first.
  const isElsewhere = before && (before.block !== block || before.quote !== quote)
  const typed = isElsewhere ? changed(before, { block, quote }) : (before ?? begun)
  return {
    ...typed,
    mentions: typed.mentions.filter((each) => people.some(({ id }) => id === each)),
  }
}

/** Other words have another name: they are said even where those before them were. */
export const changed = (typed: Typed, changes: Partial<Typed>): Typed => ({
  ...typed,
  ...changes,
  sent: newId(),
})
