import type { Server } from 'node:http'

import type { Logger } from './logging'

interface Options {
  server: Server
  logger: Logger
  timeoutMs: number
  /** Ends background work and closes what is open, after the last request. */
  finish: () => Promise<void>
}

/** Stops without cutting anyone off: no new connection, requests and jobs end, then the process. */
export function stopGracefully({ server, logger, timeoutMs, finish }: Options): {
  isStopping: () => boolean
  stop: (reason: string) => void
} {
  let stopping = false
  const stop = (reason: string) => {
    if (stopping) return
    stopping = true
    logger.info({ reason }, 'stopping')
    const late = setTimeout(() => {
      logger.warn({ timeoutMs }, 'requests were still open when the time to stop ran out')
      process.exit(1)
    }, timeoutMs)
    late.unref()
    server.close(() => {
      finish().then(
        () => process.exit(0),
        (error: unknown) => {
          logger.error({ err: error }, 'the end was not clean')
          process.exit(1)
        },
      )
    })
    server.closeIdleConnections()
  }
  process.once('SIGTERM', () => stop('SIGTERM'))
  process.once('SIGINT', () => stop('SIGINT'))
  // Started by `npm start`: when that process is gone, nobody could stop this one any more.
  process.once('disconnect', () => stop('the process that started this one ended'))
  return { isStopping: () => stopping, stop }
}
