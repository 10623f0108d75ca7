import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import type { Network } from '@/net/publicNetwork'

/** What a page answers, the nth time that it is asked (from 0). */
export type Answer = (response: ServerResponse, request: IncomingMessage, times: number) => void

export interface Pages {
  /** The address of a path on a host whose name ends in `.test`. */
  at: (host: string, path: string) => string
  /** `host/path` of each question, in order, with how many others were under way at that host. */
  asked: { page: string; beside: number; headers: IncomingMessage['headers'] }[]
  set: (host: string, path: string, answer: Answer) => void
  clear: () => void
  close: () => void
  network: Network
}

/** The only address that counts as public here: that of the server below. */
const PUBLIC = '127.0.0.1'

/** Sites of others, good and bad, on this machine: every name leads to one server, `inside…` to a private network. */
export async function startPages(): Promise<Pages> {
  const answers = new Map<string, Answer>()
  const times = new Map<string, number>()
  const open = new Map<string, number>()
  const asked: Pages['asked'] = []
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').split(':')[0] ?? ''
    const page = host + request.url
    const beside = open.get(host) ?? 0
    open.set(host, beside + 1)
    response.on('close', () => open.set(host, (open.get(host) ?? 1) - 1))
    asked.push({ page, beside, headers: request.headers })
    const count = times.get(page) ?? 0
    times.set(page, count + 1)
    const answer = answers.get(page)
    if (answer) answer(response, request, count)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, PUBLIC, resolve))
  const { port } = server.address() as AddressInfo
  return {
    at: (host, path) => `http://${host}:${port}${path}`,
    asked,
    set: (host, path, answer) => void answers.set(host + path, answer),
    clear: () => {
      answers.clear()
      times.clear()
      asked.length = 0
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
    network: {
      resolve: (host) =>
        Promise.resolve([{ address: host.startsWith('inside') ? '10.0.0.7' : PUBLIC, family: 4 }]),
      isPublic: (ip) => ip === PUBLIC,
    },
  }
}

export const html = (response: ServerResponse, main: string, headers = {}): void =>
  void response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers })
    .end(`<!doctype html><nav>Menu</nav><main>${main}</main>`)
