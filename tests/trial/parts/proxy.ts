import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How often each process is asked whether it is ready, and how long it may think, in milliseconds. */
const LOOK_EACH_MS = 500
const LOOK_MS = 2_000
/** So many looks in a row without an answer are a process that is gone; one is a busy machine. */
const SILENT_LOOKS = 3

/** One process behind the proxy. */
interface Upstream {
  baseUrl: string
  agent: Agent
  isReady: boolean
  /** Looks in a row that had no answer. */
  silent: number
  isLooking: boolean
}

export interface Proxy {
  baseUrl: string
  /** Puts a process behind it, once it is ready. */
  add: (baseUrl: string) => void
  /** Forgets a process that ended. */
  remove: (baseUrl: string) => void
  /** Whether it sends requests there now. */
  isReady: (baseUrl: string) => boolean
  /** What it was not answered, and asked another process or said so. */
  told: { askedAgain: number; cutOff: number }
  stop: () => Promise<void>
}

/**
 * A proxy as sites have before them: each process in turn, only those whose `/readyz` says 200, connections kept. What
 * only reads is asked of another process when one is gone; what writes only where it cannot have arrived.
 */
export async function startProxy(): Promise<Proxy> {
  const upstreams: Upstream[] = []
  const told = { askedAgain: 0, cutOff: 0 }
  let turn = 0

  const choose = (tried: readonly Upstream[]): Upstream | undefined => {
    const left = upstreams.filter((each) => !tried.includes(each))
    const ready = left.filter(({ isReady }) => isReady)
    // When none is said to be ready all are asked, as nginx does.
    const asked = ready.length > 0 || upstreams.some(({ isReady }) => isReady) ? ready : left
    turn += 1
    return asked[turn % Math.max(asked.length, 1)]
  }

  const pass = (asked: Asked, tried: readonly Upstream[] = []): void => {
    const { req, body, res } = asked
    const upstream = choose(tried)
    if (!upstream) {
      told.cutOff += 1
      res.writeHead(502).end('No process answers.')
      return
    }
    const { agent, baseUrl } = upstream
    const onward = request(
      baseUrl + req.url,
      { agent, method: req.method, headers: { ...req.headers, 'x-forwarded-for': '127.0.0.1' } },
      (answer) => {
        const { connection: _, ...headers } = answer.headers
        res.writeHead(answer.statusCode ?? 502, headers)
        answer.pipe(res)
        answer.once('error', () => {
          told.cutOff += 1
          res.destroy()
        })
      },
    )
    onward.once('error', (error: NodeJS.ErrnoException) => {
      upstream.isReady &&= error.code !== 'ECONNREFUSED'
      if (res.headersSent) return
      const isSafe = req.method === 'GET' || error.code === 'ECONNREFUSED'
      if (isSafe) {
        told.askedAgain += 1
        pass(asked, [...tried, upstream])
      } else {
        told.cutOff += 1
        res.writeHead(502).end(`The process did not answer: ${error.code}`)
      }
    })
    onward.end(body)
  }

  const look = async (upstream: Upstream): Promise<void> => {
    if (upstream.isLooking) return
    upstream.isLooking = true
    try {
      const { status } = await fetch(`${upstream.baseUrl}/readyz`, {
        signal: AbortSignal.timeout(LOOK_MS),
      })
      upstream.isReady = status === 200
      upstream.silent = 0
    } catch (error) {
      const isRefused = (error as { cause?: { code?: string } }).cause?.code === 'ECONNREFUSED'
      upstream.silent += 1
      if (isRefused || upstream.silent >= SILENT_LOOKS) upstream.isReady = false
    } finally {
      upstream.isLooking = false
    }
  }
  const looking = setInterval(() => {
    for (const upstream of upstreams) void look(upstream)
  }, LOOK_EACH_MS)

  const server = createServer((req, res) => {
    void readBody(req).then(
      (body) => pass({ req, body, res }),
      () => res.destroy(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    baseUrl: `http://localhost:${port}`,
    add: (baseUrl) =>
      upstreams.push({
        baseUrl,
        agent: new Agent({ keepAlive: true }),
        isReady: true,
        silent: 0,
        isLooking: false,
      }),
    remove: (baseUrl) => {
      const at = upstreams.findIndex((each) => each.baseUrl === baseUrl)
      for (const { agent } of upstreams.splice(at, at < 0 ? 0 : 1)) agent.destroy()
    },
    isReady: (baseUrl) => upstreams.some((each) => each.baseUrl === baseUrl && each.isReady),
    told,
    stop: () =>
      new Promise((resolve) => {
        clearInterval(looking)
        for (const { agent } of upstreams) agent.destroy()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

interface Asked {
  req: IncomingMessage
  body: Buffer
  res: ServerResponse
}

async function readBody(req: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of req) parts.push(part as Buffer)
  return Buffer.concat(parts)
}
