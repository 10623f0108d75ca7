import type { ReactNode } from 'react'

import { markOf, passageAnchors } from '@/giving/items'
import type { MarkedPassage, ReadingBlock, RichNode } from '@/translation'

/** Draws where a link to a passage leads; nothing for one of no words, or of a page that gives no addresses. */
export type StartOf = (passage: Addressed) => ReactNode

/** A text of a block as it is read, or the nodes of rich text among which its passage stands. */
type Addressed = MarkedPassage | readonly RichNode[] | null | undefined

/** The key of a passage where the page gives addresses. */
export function keyOf(passage: Addressed): string | undefined {
  if (!passage) return undefined
  const one = 'text' in passage ? passage : passage.find(({ type }) => type === 'passage')
  return one?.key as string | undefined
}

/**
 * Before the words of each passage of a block: its address and the link to it, in one. The sign that it shows where a
 * mouse is over the passage is drawn by the style sheet, so that nobody copies or hears it; the small script has it copy
 * the address, and reached by keyboard.
 */
export function passageStarts(block: ReadingBlock): StartOf | undefined {
  const mark = markOf(block)
  if (!mark) return undefined
  const nameAnchor = passageAnchors(mark)
  return function start(passage) {
    const key = keyOf(passage)
    if (!key) return null
    const anchor = nameAnchor(key)
    return (
      <a
        id={anchor}
        className="passage-mark"
        href={`#${anchor}`}
        tabIndex={-1}
        aria-hidden="true"
      />
    )
  }
}
