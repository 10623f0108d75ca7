import { request } from 'node:http'

export interface RawAnswer {
  status: number
  text: string
  /** Names and values in turn, as they came. */
  headers: readonly string[]
}

export interface RawRequest {
  method: string
  path: string
  headers: Record<string, string>
  body: string
}

/** How long an answer may take; what takes longer is given up, as an error. */
const ANSWER_TIMEOUT_MS = 60_000

/** Sends a request as it is written: unlike `fetch`, nothing is put right on the way. */
export function sendRaw(
  port: number,
  { method, path, headers, body }: RawRequest,
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const length = body ? { 'content-length': String(Buffer.byteLength(body)) } : {}
    const req = request(
      {
        host: '127.0.0.1',
        port,
        path,
        method,
        headers: { ...headers, ...length },
        timeout: ANSWER_TIMEOUT_MS,
        // A connection of its own: one that a refusal has closed would look like a crash.
        agent: false,
      },
      (res) => {
        let text = ''
        res.on('data', (chunk) => (text += String(chunk)))
        res.on('end', () => resolve({ status: res.statusCode ?? 0, text, headers: res.rawHeaders }))
        res.on('error', reject)
      },
    )
    req.on('timeout', () => req.destroy(new Error(`no answer within ${ANSWER_TIMEOUT_MS} ms`)))
    req.on('error', (cause) => reject(new Error(`${method} ${path}: ${cause.message}`, { cause })))
    req.end(body || undefined)
  })
}
