import { type RequestListener, type Server, createServer } from 'node:http'

import type { Env } from '@/env'

import { SetupError } from './setupError'

/**
 * How long a quiet connection stays open, in milliseconds: longer than proxies keep theirs (60 s). Who
 * closes first must not be the site, or the next request on that line meets a closed door.
 */
const KEPT_OPEN_MS = 75_000

/** The port, taken before anything heavy is loaded. */
export interface Door {
  server: Server
  /** Lets requests through to the site, once it is there. */
  open: (app: RequestListener) => void
}

/**
 * Takes the port and answers «starting» until the site is there: a port in use is said at once,
 * not after a minute of work.
 *
 * @throws {SetupError} when the port cannot be taken
 */
export async function takeDoor(settings: Pick<Env, 'HOST' | 'PORT'>): Promise<Door> {
  let app: RequestListener | undefined
  const server = createServer((req, res) => {
    if (app) return app(req, res)
    res.writeHead(503, { 'Retry-After': '5', 'Content-Type': 'text/plain; charset=utf-8' })
    res.end('Le site démarre. · The site is starting. · El sitio está iniciando.\n')
  })
  server.keepAliveTimeout = KEPT_OPEN_MS
  await listen(server, settings)
  return {
    server,
    open: (ready) => {
      app = ready
    },
  }
}

function listen(server: Server, { PORT, HOST }: Pick<Env, 'HOST' | 'PORT'>): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new SetupError(listenProblem(error, PORT, HOST)))
    })
    server.listen(PORT, HOST, resolve)
  })
}

function listenProblem(error: NodeJS.ErrnoException, port: number, host: string): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} is already in use. Stop the other program, or choose another port: PORT=${port + 1} npm start`
    case 'EACCES':
      return `This account may not listen on port ${port}. Choose one above 1023: PORT=3000 npm start`
    case 'EADDRNOTAVAIL':
      return `HOST=${host} is not an address of this machine. Use 0.0.0.0 for all of them, or 127.0.0.1.`
    default:
      return `The site cannot listen on ${host}:${port}: ${error.message}`
  }
}
