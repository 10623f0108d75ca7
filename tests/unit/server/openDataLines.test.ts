import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

import express from 'express'
import { expect, it, vi } from 'vitest'

import { sendLines } from '@/server/openData/lines'

/** More than a connection holds before it is read. */
const LONG = 'x'.repeat(100_000)
const PARTS = 2_000

it.each(['gzip', 'identity'])(
  'lines are made no further than they are read, and no more once who asked left (%s)',
  async (encoding) => {
    let made = 0
    const onEnd = vi.fn()
    const failed = vi.fn()
    const listeners: number[] = []
    function* parts() {
      try {
        for (; made < PARTS; made += 1)
          yield [{ at: made, noise: encoding === 'gzip' ? noise() : LONG }]
      } finally {
        onEnd()
      }
    }
    const sent = vi.fn()
    const app = express().use((req, res) => {
      const look = setInterval(() => listeners.push(res.listenerCount('close')), 1)
      sendLines(req, res, parts())
        .then(sent, failed)
        .finally(() => clearInterval(look))
    })
    const server = createServer(app)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const headers = { 'accept-encoding': encoding }
    const asked = request({ host: '127.0.0.1', port, headers, agent: false }, (res) => {
      let length = 0
      res.on('data', (bytes: Buffer) => {
        length += bytes.length
        if (length > 3_000_000) asked.destroy()
      })
      res.on('error', () => undefined)
    }).on('error', () => undefined)
    asked.end()
    await vi.waitFor(() => expect(onEnd).toHaveBeenCalledTimes(1), 20_000)
    await vi.waitFor(() => expect(sent).toHaveBeenCalledTimes(1))
    expect(failed).not.toHaveBeenCalled()
    expect(made).toBeLessThan(PARTS)
    expect(Math.max(...listeners)).toBeLessThan(8)
    server.close()
  },
  30_000,
)

/** Text that packing makes hardly shorter. */
const noise = (): string =>
  Array.from({ length: 5_000 }, () => Math.random().toString(36).slice(2)).join('')
