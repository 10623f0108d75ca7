import { APIError, type PayloadRequest } from 'payload'

import { personLocale } from '@/i18n/firstLocale'

import { type MediaRefusal, sayRefusal } from '../refusals'

const CONFLICT = 409
const UNACCEPTABLE = 422

/** A refusal for whoever asked, in their language. */
export const mediaRefusal = (
  req: PayloadRequest,
  code: MediaRefusal,
  params: Record<string, string | number> = {},
): APIError<null> =>
  new APIError<null>(
    sayRefusal(code, personLocale(req), params),
    code === 'inUse' || code === 'wasPublic' ? CONFLICT : UNACCEPTABLE,
    null,
    true,
  )
