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
    const rewind = rememberStart(req, await readBody(req))
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

/**
 * Reads JSON and forms once, as Payload would: a stream cannot be read at a second try.
 *
 * @returns makes what was sent anew, as it came
 */
async function readBody(req: PayloadRequest): Promise<() => unknown> {
  const [type = ''] = (req.headers.get('content-type') ?? '').split(';', 1)
  const isJson = type === 'application/json'
  if (!isJson && !type.includes('multipart/')) return () => undefined
  // Words are read again where they are needed: a copy of what they say costs as much as reading them, at every save.
  const words = isJson ? await req.text?.() : undefined
  if (words !== undefined) req.text = () => Promise.resolve(words)
  await addDataAndFileToRequest(req)
  Object.defineProperty(req, 'body', { value: null, configurable: true })
  if (req.data === undefined) return () => undefined
  if (words) return () => JSON.parse(words) as unknown
  const sent = structuredClone(req.data)
  return () => structuredClone(sent)
}

/** Keeps the request as it came; the function brings it back to that, whatever a try made of it. */
function rememberStart(req: PayloadRequest, sentAnew: () => unknown): () => void {
  const start = { ...req }
  const context = { ...req.context }
  const responseHeaders = req.responseHeaders && new Headers(req.responseHeaders)
  return () => {
    const added = Object.keys(req).filter((key) => !(key in start))
    for (const key of added) Reflect.deleteProperty(req, key)
    Object.assign(req, start, {
      context: { ...context },
      payloadDataLoader: getDataLoader(req),
      payloadUploadSizes: {},
    })
    if (responseHeaders) req.responseHeaders = new Headers(responseHeaders)
    const again = sentAnew() as PayloadRequest['data']
    if (again === undefined) return
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
