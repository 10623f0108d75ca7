import { randomBytes } from 'node:crypto'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { describe, expect, it, vi } from 'vitest'

import {
  type KeptPage,
  PageCache,
  type RenderedPage,
  chooseEncoding,
  etagOf,
  overheadOf,
} from '@/server/pageCache'

const page = (body: string | Buffer): RenderedPage => ({
  status: 200,
  headers: {},
  etag: etagOf(Buffer.from(body)),
  body: Buffer.from(body),
})

/** Room of a page that is kept under a key of one letter, beside its compressed form. */
const BESIDE = overheadOf('a', page(''))

const textOf = (kept: KeptPage) => brotliDecompressSync(kept.brotli).toString()

const rendering = (body: string | Buffer, mayKeep = true) =>
  vi.fn(async () => ({ page: page(body), mayKeep }))

/** A rendering that ends when it is told to. */
function slowRendering(body: string) {
  let finish = () => {}
  const done = new Promise<void>((resolve) => {
    finish = resolve
  })
  const render = vi.fn(async () => {
    await done
    return { page: page(body), mayKeep: true }
  })
  return { render, finish }
}

/** Starts a version: the cache learns it from the first question. */
const cacheOf = (maxBytes: number, version = 'v1') => {
  const cache = new PageCache(maxBytes)
  cache.find(version, 'nothing')
  return cache
}

describe('the page cache', () => {
  it('renders a page once per version', async () => {
    const cache = cacheOf(10_000)
    const render = rendering('bonjour')
    await cache.findOrRender('v1', '/fr', render)
    const again = await cache.findOrRender('v1', '/fr', render)
    expect(textOf(again)).toBe('bonjour')
    expect(render).toHaveBeenCalledTimes(1)
  })

  it('forgets everything when the version changes', async () => {
    const cache = cacheOf(10_000)
    await cache.findOrRender('v1', '/fr', rendering('avant'))
    expect(cache.find('v2', '/fr')).toBeUndefined()
    expect(cache.size).toEqual({ pages: 0, bytes: 0 })
  })

  it('holds no more memory than a compressed form has bytes', async () => {
    const cache = cacheOf(10_000)
    const kept = await cache.findOrRender('v1', '/fr', rendering('bonjour'.repeat(500)))
    for (const encoding of ['br', 'gzip'] as const) {
      const bytes = await cache.encoded(kept, encoding)
      expect(bytes.buffer.byteLength).toBe(bytes.length)
    }
  })

  it('renders once however many ask at the same time', async () => {
    const cache = cacheOf(10_000)
    const { render, finish } = slowRendering('bonjour')
    const asked = Array.from({ length: 20 }, () => cache.findOrRender('v1', '/fr', render))
    finish()
    const pages = await Promise.all(asked)
    expect(render).toHaveBeenCalledTimes(1)
    expect(new Set(pages).size).toBe(1)
  })

  it('does not join a rendering of an older version', async () => {
    const cache = cacheOf(10_000)
    const old = slowRendering('avant')
    const first = cache.findOrRender('v1', '/fr', old.render)
    const second = await cache.findOrRender('v2', '/fr', rendering('après'))
    expect(textOf(second)).toBe('après')
    old.finish()
    await first
    const kept = cache.find('v2', '/fr')
    expect(kept && textOf(kept)).toBe('après')
  })

  it('keeps nothing that was rendered while something was published', async () => {
    const cache = cacheOf(10_000)
    const { render, finish } = slowRendering('avant')
    const asked = cache.findOrRender('v1', '/fr', render)
    cache.find('v2', '/en') // another reader meets the new version
    finish()
    expect(textOf(await asked)).toBe('avant')
    expect(cache.find('v2', '/fr')).toBeUndefined()
    expect(cache.size.pages).toBe(0)
  })

  it('keeps nothing that may not be kept', async () => {
    const cache = cacheOf(10_000)
    await cache.findOrRender('v1', '/fr?near=me', rendering('personnel', false))
    expect(cache.find('v1', '/fr?near=me')).toBeUndefined()
    expect(cache.size).toEqual({ pages: 0, bytes: 0 })
  })

  it('tries again after a rendering that failed', async () => {
    const cache = cacheOf(10_000)
    const fails = vi.fn(() => Promise.reject(new Error('no database')))
    await expect(cache.findOrRender('v1', '/fr', fails)).rejects.toThrow('no database')
    const found = await cache.findOrRender('v1', '/fr', rendering('bonjour'))
    expect(textOf(found)).toBe('bonjour')
  })

  it('lets the pages read longest ago leave when room is short', async () => {
    const probe = await cacheOf(10_000).findOrRender('v1', 'a', rendering('x'))
    const each = probe.brotli.length + BESIDE
    const cache = cacheOf(3 * each)
    for (const key of ['a', 'b', 'c']) await cache.findOrRender('v1', key, rendering('x'))
    cache.find('v1', 'a') // read again: b is now the oldest
    await cache.findOrRender('v1', 'd', rendering('x'))
    expect(['a', 'b', 'c', 'd'].filter((key) => cache.find('v1', key))).toEqual(['a', 'c', 'd'])
    expect(cache.size).toEqual({ pages: 3, bytes: 3 * each })
  })

  it('keeps no page larger than its room', async () => {
    const cache = cacheOf(BESIDE + 5)
    await cache.findOrRender('v1', 'a', rendering('trop grand'))
    expect(cache.size).toEqual({ pages: 0, bytes: 0 })
  })

  it('compresses once, and counts what it keeps', async () => {
    const cache = cacheOf(100_000)
    const body = 'Un passage qui se répète. '.repeat(100)
    const kept = await cache.findOrRender('v1', '/fr', rendering(body))
    const [gzip, again] = await Promise.all([
      cache.encoded(kept, 'gzip'),
      cache.encoded(kept, 'gzip'),
    ])
    const brotli = await cache.encoded(kept, 'br')
    expect(again).toBe(gzip)
    expect(gunzipSync(gzip).toString()).toBe(body)
    expect(brotliDecompressSync(brotli).toString()).toBe(body)
    expect(cache.size.bytes).toBe(overheadOf('/fr', kept) + gzip.length + brotli.length)
    expect((await cache.encoded(kept, 'identity')).toString()).toBe(body)
  })

  it('counts keys and headers: many small pages do not outgrow its room', async () => {
    const room = 100_000
    const cache = cacheOf(room)
    for (let number = 0; number < 1000; number += 1) {
      const kept = { ...page('x'), headers: { 'content-security-policy': 'y'.repeat(500) } }
      const key = `/fr/repertoire?q=${'a'.repeat(250)}${number}`
      await cache.findOrRender('v1', key, async () => ({ page: kept, mayKeep: true }))
    }
    const { pages, bytes } = cache.size
    expect(bytes).toBeLessThanOrEqual(room)
    expect(pages * 2 * (250 + 500)).toBeLessThan(room)
    expect(pages).toBeGreaterThan(20)
  })

  it('keeps no more pages than it may, however small', async () => {
    const cache = new PageCache(1_000_000, 3)
    cache.find('v1', 'nothing')
    for (const key of ['a', 'b', 'c', 'd']) await cache.findOrRender('v1', key, rendering(key))
    expect(cache.size.pages).toBe(3)
    expect(cache.find('v1', 'a')).toBeUndefined()
  })

  it('counts nothing for a page that it does not keep', async () => {
    const cache = cacheOf(100_000)
    const passing = await cache.findOrRender('v1', '/near', rendering('personnel', false))
    await cache.encoded(passing, 'gzip')
    expect(cache.size).toEqual({ pages: 0, bytes: 0 })
  })

  it('makes room for compressed forms too, and its count comes back to nothing', async () => {
    const cache = cacheOf(2500 + BESIDE)
    for (const key of ['a', 'b']) {
      const kept = await cache.findOrRender('v1', key, rendering(randomBytes(1000)))
      await cache.encoded(kept, 'gzip')
    }
    expect(cache.size.pages).toBe(1)
    expect(cache.size.bytes).toBeLessThanOrEqual(2500 + BESIDE)
    cache.find('v2', 'a')
    expect(cache.size.bytes).toBe(0)
  })
})

describe('the encoding', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['identity', 'identity'],
    ['gzip, deflate, br', 'br'],
    ['GZIP', 'gzip'],
    ['deflate', 'identity'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.000,gzip;q=0', 'identity'],
    ['br;q=0.5, gzip;q=0.1', 'br'],
    ['gzip;q=1.0', 'gzip'],
    ['x-br, x-gzip', 'identity'],
  ] as const)('for %s is %s', (accepted, encoding) => {
    expect(chooseEncoding(accepted)).toBe(encoding)
  })
})
