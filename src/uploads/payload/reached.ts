import { APIError, type PayloadRequest } from 'payload'

import { sentenceFor } from '@/server/rest/sentences'

/**
 * Does what needs the storage.
 *
 * @throws {APIError} 503 in the language of who asks, when it does not answer; the log gets the reason
 */
export async function reached<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    req.payload.logger.error({ err: error }, 'the storage of uploads does not answer')
    throw new APIError(sentenceFor('filesUnkept', req), 503, null, true)
  }
}
