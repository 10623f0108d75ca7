import { type Server, createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

import express from 'express'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { stalledBodies } from '@/server/stalledBodies'

const STALL_MS = 500
/** Far under it, so that a busy machine is not taken for a body that stopped. */
const PAUSE_MS = STALL_MS / 5

describe('a body', () => {
  let server: Server
  beforeAll(async () => {
    const app = express()
    app.use(stalledBodies({ stallMs: STALL_MS }))
    app.use(async (req, res) => {
      let length = 0
      for await (const piece of req) length += (piece as Buffer).length
      // An answer may take longer than a body may stall.
      await new Promise((resolve) => setTimeout(resolve, STALL_MS * 3))
      res.json({ length })
    })
    app.use(((_error, _req, res, _next) => void res.end()) as express.ErrorRequestHandler)
    server = createServer(app)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterAll(() => void server.close())

  /** Sends pieces, each after a pause; without an end when the body is cut. */
  function send(pieces: readonly string[], pauseMs: number, length: number) {
    return new Promise<{ status: number; text: string }>((resolve, reject) => {
      const req = request(
        {
          port: (server.address() as AddressInfo).port,
          method: 'POST',
          path: '/api/users/login',
          headers: { 'content-length': length, 'accept-language': 'en' },
        },
        (res) => {
          let text = ''
          res.on('data', (chunk) => (text += String(chunk)))
          res.on('end', () => resolve({ status: res.statusCode ?? 0, text }))
        },
      )
      req.on('error', reject)
      req.flushHeaders()
      pieces.forEach((piece, at) => setTimeout(() => req.write(piece), pauseMs * at))
    })
  }

  it('that stops on the way is answered 408 in words', async () => {
    const { status, text } = await send(['ab'], 0, 10)
    expect(status).toBe(408)
    expect(text).toContain('stopped on the way')
  })

  it('that comes slowly is waited for, and so is its answer', async () => {
    const { status, text } = await send([...'abcdefghij'], PAUSE_MS, 10)
    expect([status, text]).toEqual([200, '{"length":10}'])
  })
})
