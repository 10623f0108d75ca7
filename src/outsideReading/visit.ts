import { fromHeader, toHeader } from '@/http/headerValue'

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

export const encodeReadingVisit = (visit: ReadingVisit): string => toHeader(visit)

/** The visit, or one of nobody. */
export const decodeReadingVisit = (encoded: string | null): ReadingVisit =>
  fromHeader<ReadingVisit>(encoded) ?? {}
