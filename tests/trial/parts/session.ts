import { readFileSync } from 'node:fs'
import path from 'node:path'

/** Longer than any answer may take; what takes longer does not answer. */
const ANSWER_TIMEOUT_MS = 60_000

export interface Answer {
  /** 0 when the connection ended without an answer. */
  status: number
  text: string
  ms: number
  /** Whether it was a page kept in memory. */
  isKept?: boolean
}

export interface Session {
  token?: string
  ask: (method: string, path: string, body?: unknown, more?: HeadersInit) => Promise<Answer>
  /** Asks and reads JSON; anything but 2xx is an error with what was said. */
  json: <T>(method: string, path: string, body?: unknown, more?: HeadersInit) => Promise<T>
}

/** E-mail address → password, as the first start wrote them. */
export function readAccounts(dataDir: string): Record<string, string> {
  const lines = readFileSync(path.join(dataDir, 'accounts.txt'), 'utf8').trim().split('\n')
  return Object.fromEntries(lines.map((line) => line.split('\t', 2) as [string, string]))
}

/** Asks in the name of a token, or of nobody. */
export function session(baseUrl: string, token?: string): Session {
  const ask: Session['ask'] = async (method, path, body, more = {}) => {
    const startedAt = performance.now()
    const isRaw = typeof body === 'string' || body instanceof Uint8Array
    try {
      const answer = await fetch(`${baseUrl}${path}`, {
        method,
        redirect: 'manual',
        signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS),
        headers: {
          ...(body === undefined || isRaw ? {} : { 'content-type': 'application/json' }),
          ...(token ? { authorization: `JWT ${token}`, cookie: `payload-token=${token}` } : {}),
          'sec-fetch-site': 'same-origin',
          ...Object.fromEntries(new Headers(more)),
        },
        ...(body === undefined ? {} : { body: isRaw ? (body as BodyInit) : JSON.stringify(body) }),
      })
      const text = await answer.text()
      const isKept = ['hit', 'stale'].includes(answer.headers.get('x-page-cache') ?? '')
      return { status: answer.status, text, ms: performance.now() - startedAt, isKept }
    } catch (error) {
      return { status: 0, text: String(error), ms: performance.now() - startedAt }
    }
  }
  const json: Session['json'] = async (method, path, body, more) => {
    const { status, text } = await ask(method, path, body, more)
    if (status < 200 || status > 299) {
      throw new Error(`${method} ${path} answered ${status}: ${text.slice(0, 300)}`)
    }
    return JSON.parse(text)
  }
  return { ...(token ? { token } : {}), ask, json }
}

/** Signs in with the password that the first start wrote, or the one given. */
export async function signIn(
  baseUrl: string,
  email: string,
  accounts: Readonly<Record<string, string>>,
): Promise<Session> {
  const { token } = await session(baseUrl).json<{ token: string }>('POST', '/api/users/login', {
    email,
    password: accounts[email],
  })
  return session(baseUrl, token)
}
