import type { SentProblem } from './problems'

/** What the server tells the page of a text that is read before it is published. */
export interface ReadingVisit {
  token?: string | undefined
  /** Why what was sent was not kept, and what it was. */
  problem?: SentProblem
  sent?: Readonly<Record<string, string>>
}

/** Header of the server's own request; a reader's request never carries it further. */
export const READING_VISIT_HEADER = 'x-outside-reading'

/** ASCII only, as a header must be. */
export const encodeReadingVisit = (visit: ReadingVisit): string =>
  Buffer.from(JSON.stringify(visit)).toString('base64url')

/** The visit, or one of nobody. */
export function decodeReadingVisit(encoded: string | null): ReadingVisit {
  if (!encoded) return {}
  try {
    return JSON.parse(Buffer.from(encoded, 'base64url').toString()) as ReadingVisit
  } catch {
    // Not ours: somebody made the header up. The page is then that of nobody.
    return {}
  }
}
