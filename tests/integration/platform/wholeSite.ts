import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'

import type { Payload } from 'payload'

import { readEnv } from '@/env'
import { createApp } from '@/server/app'
import { createLogger, type Logger } from '@/server/logging'
import { PageCache } from '@/server/pageCache'

import * as rest from '../../../src/app/(payload)/api/[...slug]/route'

/*
 * The real server and the real REST of Payload in one process: only Next's own routing is left out,
 * so that what Next renders is not here.
 */

/** In the place of what `src/enhance` builds: the least that a printed page is made with. */
export const BUILT_ASSETS = path.join(import.meta.dirname, 'builtAssets')

const METHODS = {
  GET: rest.GET,
  POST: rest.POST,
  PATCH: rest.PATCH,
  PUT: rest.PUT,
  DELETE: rest.DELETE,
  OPTIONS: rest.OPTIONS,
}

/** What Next does for a route of the API: the request as the web knows it, and back. */
async function answerByRest(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const method = req.method === 'HEAD' ? 'GET' : (req.method as keyof typeof METHODS)
  const url = new URL(req.url ?? '/', 'http://localhost')
  // Read whole: a stream that nobody reads is cancelled when it is forgotten, with its connection.
  const sent = await buffer(req)
  const asked = new Request(url, {
    method,
    headers: new Headers(req.headers as Record<string, string>),
    ...(method === 'GET' || method === 'OPTIONS'
      ? {}
      : { body: new Blob([sent]).stream(), duplex: 'half' as const }),
  })
  const slug = url.pathname.split('/').slice(2).map(decodeURIComponent)
  const answer = await METHODS[method](asked, { params: Promise.resolve({ slug }) })
  // Whole before its first word leaves: an answer that breaks off is a fault, not a closed line.
  const given = Buffer.from(await answer.arrayBuffer())
  res.writeHead(answer.status, Object.fromEntries(answer.headers))
  res.end(given)
}

export interface WholeSite {
  port: number
  close: () => Promise<void>
}

/** Opens it on this machine alone. */
export async function openWholeSite(
  payload: Payload,
  given: Record<string, string> = {},
  logger?: Logger,
): Promise<WholeSite> {
  const settings = readEnv({ ...process.env, ...given, LOG_LEVEL: 'silent' })
  const app = createApp({
    payload,
    handleByNext: answerByRest,
    cache: new PageCache(1_000_000),
    settings: { ...settings, NODE_ENV: 'production', RATE_LIMITS: false },
    transactions: { state: 'proved' },
    logger: logger ?? createLogger(settings),
    isStopping: () => false,
    folders: { next: 'nowhere', assets: BUILT_ASSETS },
  })
  // Never the first to close a quiet line: who asks stands in the same process, and after a long pause of
  // it would send the next request on a line that ends at that moment.
  const server = createServer({ keepAliveTimeout: 0 }, app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
