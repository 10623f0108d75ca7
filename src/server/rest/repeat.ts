import {
  addDataAndFileToRequest,
  type Endpoint,
  getDataLoader,
  type PayloadRequest,
  type SanitizedConfig,
} from 'payload'

import { DatabaseAway, retryConflicts, unkeptOf } from '@/db/retry'
import { asOneParty } from '@/db/turns'
import { undoAll } from '@/db/undo'

import { sentenceFor } from './sentences'

/** When a person may try again, in seconds. */
export const RETRY_AFTER_S = 2

/**
 * Puts the door of repeated writes in front of every address of the API: what met another write is
 * done again whole, from the request as it came. Payload itself gives up at the first conflict.
 */
export function repeatConflicts(config: SanitizedConfig): SanitizedConfig {
  for (const owner of [config, ...config.collections, ...config.globals]) {
    if (owner.endpoints) owner.endpoints = owner.endpoints.map(repeating)
  }
  return config
}

const repeating = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: async (req) => {
    await readBody(req)
    const rewind = rememberStart(req)
    try {
      return await retryConflicts(
        req.payload,
        async (number) => {
          if (number > 1) rewind()
          try {
            return await asOneParty(async () => endpoint.handler(req))
          } catch (error) {
            await undoAll(req)
            throw error
          }
        },
        { isReading: endpoint.method === 'get' },
      )
    } catch (error) {
      const why = error instanceof DatabaseAway ? 'away' : unkeptOf(error)
      if (!why) throw error
      req.payload.logger.warn({ err: error, msg: `A request was refused: ${why}` })
      return refusal(req, why)
    }
  },
})

/** Reads JSON and forms once, as Payload would: a stream cannot be read at a second try. */
async function readBody(req: PayloadRequest): Promise<void> {
  const [type = ''] = (req.headers.get('content-type') ?? '').split(';', 1)
  if (type !== 'application/json' && !type.includes('multipart/')) return
  await addDataAndFileToRequest(req)
  Object.defineProperty(req, 'body', { value: null, configurable: true })
}

/** Keeps the request as it came; the function brings it back to that, whatever a try made of it. */
function rememberStart(req: PayloadRequest): () => void {
  const start = { ...req }
  const context = { ...req.context }
  const responseHeaders = req.responseHeaders && new Headers(req.responseHeaders)
  const data = structuredClone(req.data)
  return () => {
    const added = Object.keys(req).filter((key) => !(key in start))
    for (const key of added) Reflect.deleteProperty(req, key)
    Object.assign(req, start, {
      context: { ...context },
      payloadDataLoader: getDataLoader(req),
      payloadUploadSizes: {},
    })
    if (responseHeaders) req.responseHeaders = new Headers(responseHeaders)
    if (data === undefined) return
    const again = structuredClone(data)
    req.data = again
    if ('json' in start) req.json = () => Promise.resolve(again)
  }
}

const refusal = (req: PayloadRequest, why: 'away' | 'busy' | 'unsure'): Response =>
  Response.json(
    { errors: [{ message: sentenceFor(why, req) }] },
    {
      status: 503,
      headers: {
        'Cache-Control': 'no-store',
        // Nobody is told to send again what may have been kept.
        ...(why !== 'unsure' && { 'Retry-After': String(RETRY_AFTER_S) }),
      },
    },
  )
