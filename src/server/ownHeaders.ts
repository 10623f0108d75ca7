import type { RequestHandler } from 'express'

import { DRAFT_HEADER } from '@/data/drafts/held'
import { FORM_DRAFT_HEADER } from '@/forms/draft'
import { LINK_VISIT_HEADER } from '@/forms/linkVisit'
import { READING_VISIT_HEADER } from '@/outsideReading/visit'

/** What the server tells its own pages: who asks, what a form said, and which draft is drawn. */
const OWN_HEADERS = [FORM_DRAFT_HEADER, LINK_VISIT_HEADER, DRAFT_HEADER, READING_VISIT_HEADER]

/**
 * Takes away, before anything looks at a request, the headers that only the server may write: a page
 * believes them, so nobody else may send them, by whatever address.
 */
export const dropOwnHeaders: RequestHandler = (req, _res, next) => {
  for (const name of OWN_HEADERS) delete req.headers[name]
  next()
}
