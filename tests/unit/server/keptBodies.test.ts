import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import express from 'express'
import type { Payload } from 'payload'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { type Body, KeptBodies } from '@/server/keptBodies'

import { lots } from '../../lots'
import { standIn } from '../../standIn'

const site = vi.hoisted(() => ({ version: 'v1' }))
vi.mock('@/contentVersion/version', () => ({ currentContentVersion: async () => site.version }))

const LIMITS = { bytes: 100_000, count: 10 }
/** What an answer weighs at most besides its bytes, with the short names of this test. */
const ASIDE = 1_000

describe('answers that are kept', () => {
  let kept: KeptBodies
  let server: Server
  let make = vi.fn<() => Promise<Body>>()

  beforeEach(async () => {
    site.version = crypto.randomUUID()
    kept = new KeptBodies(standIn<Payload>({}), LIMITS)
    make = vi.fn(async () => bodyOf(10))
    const app = express().disable('etag')
    app.use((req, res, next) => {
      kept.send(req, res, { key: req.path, locale: 'fr', make }).catch(next)
    })
    app.use(
      ((_error, _req, res, _next) => void res.status(500).end()) as express.ErrorRequestHandler,
    )
    server = createServer(app)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterEach(() => void server.close())

  const ask = (path: string, encoding = 'identity') =>
    new Promise<{ status?: number; tag?: string; length: number }>((resolve, reject) => {
      const { port } = server.address() as AddressInfo
      const headers = { 'accept-encoding': encoding }
      request({ host: '127.0.0.1', port, path, headers, agent: false }, (res) => {
        let length = 0
        res.on('data', (chunk: Buffer) => (length += chunk.length))
        res.on('end', () => resolve({ status: res.statusCode, tag: res.headers.etag, length }))
      })
        .on('error', reject)
        .end()
    })

  it('are made once however many ask at the same time', async () => {
    const waiting: (() => void)[] = []
    make.mockImplementation(
      () => new Promise((resolve) => void waiting.push(() => resolve(bodyOf(10)))),
    )
    const asked = Array.from({ length: 30 }, () => ask('/a'))
    await vi.waitFor(() => expect(waiting).not.toHaveLength(0))
    setTimeout(() => waiting.forEach((answer) => answer()), 50)
    expect(new Set((await Promise.all(asked)).map(({ tag }) => tag)).size).toBe(1)
    expect(make).toHaveBeenCalledTimes(1)
  })

  it('are not made for who only looks, nor waited for', async () => {
    const asked = { key: '/a', locale: 'fr' } as const
    let answer = (_body: Body): void => {}
    make.mockImplementation(() => new Promise((resolve) => (answer = resolve)))
    expect(await kept.look(asked)).toBeUndefined()
    expect(make).not.toHaveBeenCalled()
    const waiting = ask('/a')
    await vi.waitFor(() => expect(make).toHaveBeenCalled())
    expect(await kept.look(asked)).toBeUndefined()
    answer(bodyOf(10))
    await waiting
    expect((await kept.look(asked))?.bytes).toHaveLength(10)
    site.version = 'another'
    expect(await kept.look(asked)).toBeUndefined()
  })

  it('are made again when the site changed, and when it failed once', async () => {
    make.mockRejectedValueOnce(new Error('once'))
    expect((await ask('/a')).status).toBe(500)
    expect([kept.count, kept.weight]).toEqual([0, 0])
    expect((await ask('/a')).status).toBe(200)
    expect((await ask('/a')).status).toBe(200)
    expect(make).toHaveBeenCalledTimes(2)
    site.version = 'published'
    await ask('/a')
    expect(make).toHaveBeenCalledTimes(3)
    expect(kept.count).toBe(1)
  })

  it('are no more than a number of them, however small', async () => {
    for (let at = 0; at < 40; at += 1) await ask(`/${at}`)
    expect(kept.count).toBe(LIMITS.count)
    await ask('/39')
    expect(make).toHaveBeenCalledTimes(40)
    await ask('/0')
    expect(make).toHaveBeenCalledTimes(41)
  })

  it('weigh what they take: bytes, packed bytes and names', async () => {
    make.mockImplementation(async () => bodyOf(20_000))
    await ask('/a')
    const plain = kept.weight
    expect(plain).toBeGreaterThan(20_000 + 500)
    expect(plain).toBeLessThan(20_000 + ASIDE)
    const { length } = await ask('/a', 'gzip')
    expect(length).toBeGreaterThan(10_000)
    expect(kept.weight).toBe(plain + length)
    await ask('/a', 'gzip')
    expect(kept.weight).toBe(plain + length)
    await ask(`/${'n'.repeat(1_000)}`)
    expect(kept.weight).toBeGreaterThan(2 * plain + length + 1_900)
    for (let at = 0; at < 8; at += 1) await ask(`/${at}`, 'gzip')
    expect(kept.weight).toBeLessThanOrEqual(LIMITS.bytes)
    expect(make).toHaveBeenCalledTimes(10)
  })

  it('make no room for one that is larger than all of them', async () => {
    await ask('/a')
    const before = kept.weight
    make.mockResolvedValueOnce(bodyOf(LIMITS.bytes + 1))
    expect(await ask('/large')).toMatchObject({ status: 200, length: LIMITS.bytes + 1 })
    expect([kept.count, kept.weight]).toEqual([1, before])
    await ask('/a')
    expect(make).toHaveBeenCalledTimes(2)
  })

  it('are not pages past the last one', async () => {
    make.mockImplementation(async () => ({ ...bodyOf(10), isPassing: true }))
    expect((await ask('/a')).status).toBe(200)
    expect([kept.count, kept.weight]).toEqual([0, 0])
  })
})

/** Bytes that packing makes hardly shorter. */
function bodyOf(length: number): Body {
  const draw = lots(1)
  return { type: 'application/json', bytes: Buffer.from(Array.from({ length }, () => draw(256))) }
}
