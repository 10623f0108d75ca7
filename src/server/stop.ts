import type { Server } from 'node:http'

import type { Logger } from './logging'

/** How often connections that ended their request are closed while the door is shut, in milliseconds. */
const CLOSE_EACH_MS = 200

interface Options {
  server: Server
  logger: Logger
  /** How long the site says that it stops, and still answers everyone, in milliseconds. */
  drainMs: number
  /** How long requests and jobs may take after that, in milliseconds. */
  timeoutMs: number
  /** Ends background work and closes what is open, after the last request. */
  finish: () => Promise<void>
}

/**
 * Stops without cutting anyone off: first `/readyz` alone says so, for a proxy that looks; then no new connection,
 * requests and jobs end, and the process.
 */
export function stopGracefully({ server, logger, drainMs, timeoutMs, finish }: Options): {
  isStopping: () => boolean
  stop: (reason: string) => void
} {
  let stopping = false
  // A proxy keeps its connections for the next request: told with each answer, it asks another process.
  server.prependListener('request', (_, res) => {
    if (stopping) res.setHeader('Connection', 'close')
  })
  const stop = (reason: string) => {
    if (stopping) return
    stopping = true
    logger.info({ reason }, 'stopping')
    setTimeout(() => closeDoor({ server, logger, timeoutMs, finish }), drainMs)
  }
  process.once('SIGTERM', () => stop('SIGTERM'))
  process.once('SIGINT', () => stop('SIGINT'))
  // Started by `npm start`: when that process is gone, nobody could stop this one any more.
  process.once('disconnect', () => stop('the process that started this one ended'))
  return { isStopping: () => stopping, stop }
}

function closeDoor({ server, logger, timeoutMs, finish }: Omit<Options, 'drainMs'>): void {
  const late = setTimeout(() => {
    logger.warn({ timeoutMs }, 'requests were still open when the time to stop ran out')
    process.exit(1)
  }, timeoutMs)
  late.unref()
  // One whose request was under way when the stop came was promised to stay open.
  const closing = setInterval(() => server.closeIdleConnections(), CLOSE_EACH_MS)
  const end = (code: number) => {
    clearTimeout(late)
    process.exit(code)
  }
  server.close(() => {
    clearInterval(closing)
    finish().then(
      () => end(0),
      (error: unknown) => {
        logger.error({ err: error }, 'the end was not clean')
        end(1)
      },
    )
  })
  server.closeIdleConnections()
}
