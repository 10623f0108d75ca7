import { Agent, createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { stopGracefully } from '@/server/stop'

/* A stop while a proxy, which keeps its connections, asks one page after another. */

const logger = pino({ level: 'silent' })

let server: Server
let port: number
let agent: Agent
let exited: number[]
/** Requests that wait for their answer. */
let held: (() => void)[]

beforeEach(async () => {
  exited = []
  held = []
  vi.spyOn(process, 'exit').mockImplementation(((code?: number) => {
    exited.push(code ?? 0)
  }) as typeof process.exit)
  server = createServer((req, res) => {
    if (req.url === '/slow') held.push(() => res.end('slow'))
    else res.end('page')
  })
  server.keepAliveTimeout = 75_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  ;({ port } = server.address() as AddressInfo)
  agent = new Agent({ keepAlive: true, maxSockets: 1 })
})
afterEach(() => {
  agent.destroy()
  server.closeAllConnections()
  server.close()
  vi.restoreAllMocks()
  for (const event of ['SIGTERM', 'SIGINT', 'disconnect']) process.removeAllListeners(event)
})

interface Answered {
  text: string
  connection: string | undefined
}

const get = (path: string): Promise<Answered> =>
  new Promise((resolve, reject) => {
    request({ agent, port, path, host: '127.0.0.1' }, (answer) => {
      let text = ''
      answer
        .on('data', (part: Buffer) => (text += part.toString()))
        .on('end', () => resolve({ text, connection: answer.headers.connection }))
        .on('error', reject)
    })
      .on('error', reject)
      .end()
  })

const start = (times: { drainMs: number; timeoutMs: number }) => {
  const finish = vi.fn(() => Promise.resolve())
  return { finish, ...stopGracefully({ server, logger, finish, ...times }) }
}

describe('a stop', () => {
  it('ends a connection that was in use when it came, once its answer went', async () => {
    const { stop, finish } = start({ drainMs: 0, timeoutMs: 20_000 })
    await get('/page')
    const slow = get('/slow')
    await vi.waitFor(() => expect(held).toHaveLength(1))
    stop('test')
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(finish, 'a request is under way').not.toHaveBeenCalled()
    held[0]!()
    expect((await slow).text).toBe('slow')
    await vi.waitFor(() => expect(exited).toEqual([0]), { timeout: 2000 })
    expect(finish).toHaveBeenCalledOnce()
  })

  it('answers everyone while it is said, and has their connections closed by their answers', async () => {
    const { stop, isStopping, finish } = start({ drainMs: 300, timeoutMs: 20_000 })
    expect((await get('/page')).connection).toBe('keep-alive')
    stop('test')
    expect(isStopping()).toBe(true)
    expect(await get('/page')).toEqual({ text: 'page', connection: 'close' })
    expect(await get('/page'), 'a new connection').toEqual({ text: 'page', connection: 'close' })
    expect(finish).not.toHaveBeenCalled()
    await vi.waitFor(() => expect(finish).toHaveBeenCalledOnce(), { timeout: 2000 })
    expect(exited).toEqual([0])
    await expect(get('/page')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })

  it('happens once, and is cut off when a request takes longer than it may', async () => {
    const { stop, finish } = start({ drainMs: 0, timeoutMs: 100 })
    const slow = get('/slow')
    await vi.waitFor(() => expect(held).toHaveLength(1))
    stop('first')
    stop('second')
    await vi.waitFor(() => expect(exited).toEqual([1]))
    expect(finish).not.toHaveBeenCalled()
    // Here the process lives on, and ends what it began before the next test.
    held[0]!()
    await slow
    await vi.waitFor(() => expect(finish).toHaveBeenCalledOnce())
    await vi.waitFor(() => expect(exited).toEqual([1, 0]))
  })
})
