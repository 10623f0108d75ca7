import { IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { Socket } from 'node:net'

export interface CapturedResponse {
  status: number
  headers: Record<string, string>
  body: Buffer
  /** Nothing of Next is left in its HTML. */
  isPlain?: boolean
}

export interface AnonymousRequest {
  /** Path and query. */
  url: string
  host: string
  isHttps: boolean
  acceptLanguage?: string
  /** What the server itself tells the page. */
  headers?: Record<string, string>
}

type Handler = (req: IncomingMessage, res: ServerResponse) => Promise<void>

/**
 * Asks a handler for a page in nobody's name and keeps the whole answer in memory. The request is
 * a new one: no cookie, no address and no header of the person who asked first can leak into it.
 */
export async function captureResponse(
  asked: AnonymousRequest,
  handle: Handler,
): Promise<CapturedResponse> {
  const req = new IncomingMessage(new Socket())
  req.method = 'GET'
  req.url = asked.url
  req.headers = {
    host: asked.host,
    accept: 'text/html',
    'x-forwarded-host': asked.host,
    'x-forwarded-proto': asked.isHttps ? 'https' : 'http',
    ...(asked.acceptLanguage ? { 'accept-language': asked.acceptLanguage } : {}),
    ...asked.headers,
  }
  req.push(null)

  const res = new ServerResponse(req)
  const chunks: Buffer[] = []
  const ended = new Promise<void>((resolve) => {
    res.write = ((chunk: unknown, ...rest: unknown[]) => {
      chunks.push(toBuffer(chunk))
      callLast(rest)
      return true
    }) as ServerResponse['write']
    res.end = ((chunk?: unknown, ...rest: unknown[]) => {
      if (chunk !== undefined && chunk !== null && typeof chunk !== 'function') {
        chunks.push(toBuffer(chunk))
      }
      callLast([chunk, ...rest])
      // Streams piped into the response wait for these before they let go.
      queueMicrotask(() => {
        res.emit('finish')
        res.emit('close')
      })
      resolve()
      return res
    }) as ServerResponse['end']
  })
  keepHead(res)
  // Streamed answers call this before the first byte; there is no socket to write a head to.
  res.flushHeaders = () => {}

  await handle(req, res)
  await ended
  return { status: res.statusCode, headers: flatten(res), body: Buffer.concat(chunks) }
}

type Head = OutgoingHttpHeaders | readonly string[]

/** Node writes the headers of a whole head to the socket only, when none was set before. */
function keepHead(res: ServerResponse): void {
  const writeHead = res.writeHead.bind(res)
  res.writeHead = ((status: number, ...rest: (string | Head | undefined)[]) => {
    for (const given of rest) if (typeof given === 'object') setHeaders(res, given)
    const message = rest.find((given) => typeof given === 'string')
    return message === undefined ? writeHead(status) : writeHead(status, message)
  }) as ServerResponse['writeHead']
}

/** Headers of a head, over those set before; a flat list may name one several times. */
function setHeaders(res: ServerResponse, head: Head): void {
  if (!isList(head)) {
    for (const [name, value] of Object.entries(head)) {
      if (value !== undefined) res.setHeader(name, value)
    }
    return
  }
  const pairs = head.flatMap((name, at) => (at % 2 === 0 ? [[name, head[at + 1] ?? '']] : []))
  for (const [name] of pairs) res.removeHeader(name!)
  for (const [name, value] of pairs) res.appendHeader(name!, value!)
}

const isList = (head: Head): head is readonly string[] => Array.isArray(head)

const toBuffer = (chunk: unknown): Buffer =>
  typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk as Uint8Array)

function callLast(args: unknown[]): void {
  const callback = args.findLast((arg) => typeof arg === 'function')
  if (callback) queueMicrotask(callback as () => void)
}

const flatten = (res: ServerResponse): Record<string, string> =>
  Object.fromEntries(
    Object.entries(res.getHeaders()).map(([name, value]) => [
      name.toLowerCase(),
      Array.isArray(value) ? value.join(', ') : String(value),
    ]),
  )
