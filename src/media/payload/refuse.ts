import { APIError, type PayloadRequest } from 'payload'

import { personLocale } from '@/i18n/firstLocale'

import { type MediaRefusal, sayRefusal } from '../refusals'

const CONFLICT = 409
const UNACCEPTABLE = 422

/** Nothing is wrong with the file: what refers to it is in the way. */
const CONFLICTS: ReadonlySet<MediaRefusal> = new Set(['inUse', 'isReviewed', 'wasPublic'])

/** A refusal for whoever asked, in their language. */
export const mediaRefusal = (
  req: PayloadRequest,
  code: MediaRefusal,
  params: Record<string, string | number> = {},
): APIError<null> =>
  new APIError<null>(
    sayRefusal(code, personLocale(req), params),
    CONFLICTS.has(code) ? CONFLICT : UNACCEPTABLE,
    null,
    true,
  )
