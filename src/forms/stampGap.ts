import { randomBytes } from 'node:crypto'

import { encodeDraft, FORM_DRAFT_HEADER } from './draft'

/**
 * Stands for the stamp in the page of a form as it is kept for everyone. It is another one in each process and leaves
 * none, so that nobody can write it; nothing in it is escaped.
 */
const GAP = `gap${randomBytes(24).toString('hex')}`
const GAP_BYTES = Buffer.from(GAP)

/** Headers that have the page of a form drawn with a gap in the place of its stamp, and with nothing of any reader. */
export const gapHeaders = (isWorkAsked: boolean): Record<string, string> => ({
  [FORM_DRAFT_HEADER]: encodeDraft({
    values: {},
    errors: {},
    guard: { stamp: GAP, isWorkAsked },
  }),
})

/** The page as one reader gets it; one without a gap, such as that of a problem, as it is. */
export function fillGap(page: Buffer, stamp: string): Buffer {
  const pieces: Buffer[] = []
  let from = 0
  for (let at = page.indexOf(GAP_BYTES); at !== -1; at = page.indexOf(GAP_BYTES, from)) {
    pieces.push(page.subarray(from, at), Buffer.from(stamp))
    from = at + GAP_BYTES.length
  }
  return Buffer.concat([...pieces, page.subarray(from)])
}

/** How many gaps a page has: one where it is that of a form. */
export const gapsIn = (page: Buffer): number => page.toString('latin1').split(GAP).length - 1
