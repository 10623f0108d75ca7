import type { Id } from '@/db/ids'
import type { FieldProblem } from '@/directory/link/fieldProblems'
import type { SentFields } from '@/directory/link/hoursForm'
import type { LinkRefusal } from '@/directory/link/linkRefusals'
import { fromHeader, toHeader } from '@/http/headerValue'

/**
 * What the server tells the pages of a sheet: the token of whoever asks, or who is signed in, and
 * what came of the form that they sent. It travels with the server's own request, and is kept nowhere.
 */
export interface LinkVisit {
  token?: string | undefined
  /** The account of whoever is signed in; looked at on the pages of an account only. */
  account?: Id | undefined
  /** The form that was sent, when it waits for somebody to sign in. */
  step?: string
  refusal?: LinkRefusal
  problems?: FieldProblem[]
  /** What was written, when the form is shown again. */
  sent?: SentFields
}

/** Header of the server's own request; a reader's request never carries it further. */
export const LINK_VISIT_HEADER = 'x-sheet-link'

export const encodeLinkVisit = (visit: LinkVisit): string => toHeader(visit)

/** The visit, or one of nobody when there is none or it cannot be read. */
export const decodeLinkVisit = (encoded: string | null): LinkVisit =>
  fromHeader<LinkVisit>(encoded) ?? {}
