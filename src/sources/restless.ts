import { diffArrays } from 'diff'

import { linesOf } from './normalize'
import { printOf } from './print'
import type { Look, PageLook, Watched } from './types'

/** Under this share of lines in common, two looks at once show no page that could be watched. */
const STEADY_SHARE = 0.5

/** Lines that left or came, past which two texts have nothing to do with each other. */
const MOST_EDITS = 2000

/** Whether a look must be followed by a second one at once: does the page answer the same twice? */
export const asksSecondLook = (before: Watched, look: Look): boolean =>
  look.is === 'page' &&
  (before.print === undefined
    ? false
    : before.isRestless === true || look.print.hash !== before.print.hash)

/**
 * What two looks at once say of a page. Lines that differ between them (a clock, a counter, one of several
 * pictures) are no words of the page: what both have is compared from then on.
 *
 * @param kept the words that were kept before, when there are any
 */
export function settle(before: Watched, first: PageLook, second: Look, kept?: string): Look {
  if (second.is !== 'page') return second.is === 'same' ? first : second
  const isSame = first.print.hash === second.print.hash
  if (isSame && !before.isRestless) return first
  if (first.text === undefined || second.text === undefined) {
    return isSame ? first : { is: 'unwatched', why: 'restless' }
  }
  const [a, b] = [linesOf(first.text), linesOf(second.text)]
  const common = commonLines(a, b)
  const longest = Math.max(a.length, b.length)
  if (!common || common.length < longest * STEADY_SHARE) {
    return { is: 'unwatched', why: 'restless' }
  }
  const text = common.join('\n')
  const { etag: _, lastModified: __, ...page } = first
  return {
    ...page,
    print: printOf(text),
    text,
    isRestless: true,
    ...(!before.isRestless && isOnlyRestless(linesOf(kept ?? ''), common, longest)
      ? { isQuiet: true as const }
      : {}),
  }
}

/** Lines that two texts have in the same order; nothing when they have hardly any. */
function commonLines(a: string[], b: string[]): string[] | undefined {
  return diffArrays(a, b, { maxEditLength: MOST_EDITS })
    ?.filter(({ added, removed }) => !added && !removed)
    .flatMap(({ value }) => value)
}

/** What was kept, read once, still had the lines that differ each time: as many, and no others, are gone now. */
function isOnlyRestless(kept: string[], common: string[], longest: number): boolean {
  const stayed = commonLines(kept, common)
  return stayed?.length === common.length && kept.length - common.length <= longest - common.length
}
