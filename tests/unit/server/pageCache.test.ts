import { randomBytes } from 'node:crypto'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { describe, expect, it, vi } from 'vitest'

import { contentTag } from '@/http/contentTag'
import {
  type KeptPage,
  PageCache,
  type RenderedPage,
  chooseEncoding,
  overheadOf,
} from '@/server/pageCache'

import { standIn } from '../../standIn'

const page = (body: string | Buffer): RenderedPage => ({
  status: 200,
  headers: {},
  etag: contentTag(Buffer.from(body)),
  body: Buffer.from(body),
})

/** Room of a page that is kept under a key of one letter, beside its compressed form. */
const BESIDE = overheadOf('a', page(''))

const textOf = async (kept: KeptPage) =>
  (await new PageCache(0).encoded(kept, 'identity')).toString()

/** A page is compressed once it has left. */
const shrunk = (kept: KeptPage) => vi.waitFor(() => expect(kept.body).toBeUndefined())

const NOTHING = { bytes: 0 }

const rendering = (body: string | Buffer, mayKeep = true) =>
  vi.fn(async () => ({ page: page(body), madeFrom: NOTHING, mayKeep }))

const MONDAY = { day: 'monday', step: 0 }
const TUESDAY = { day: 'tuesday', step: 0 }

/** A rendering that ends when it is told to. */
function slowRendering(body: string) {
  let finish = () => {}
  const done = new Promise<void>((resolve) => {
    finish = resolve
  })
  const render = vi.fn(async () => {
    await done
    return { page: page(body), madeFrom: NOTHING, mayKeep: true }
  })
  return { render, finish }
}

/** Starts a day: the cache learns it from the first question. */
const cacheOf = (maxBytes: number, day = 'monday') => {
  const cache = new PageCache(maxBytes)
  cache.find(day, 'nothing')
  return cache
}

describe('the page cache', () => {
  it('forgets a page that shows what changed beside its content', async () => {
    const cache = cacheOf(10_000)
    for (const key of ['/fr', '/en']) await cache.render(MONDAY, key, rendering('bonjour'))
    const { bytes } = cache.size
    cache.forget('/fr')
    cache.forget('/nowhere')
    expect(cache.find('monday', '/fr')).toBeUndefined()
    expect(cache.find('monday', '/en')).toBeDefined()
    expect(cache.size).toEqual({ pages: 1, bytes: bytes / 2 })
  })

  it('keeps a page that was rendered', async () => {
    const cache = cacheOf(10_000)
    const render = rendering('bonjour')
    await cache.render(MONDAY, '/fr', render)
    const again = cache.find('monday', '/fr')
    expect(again && (await textOf(again))).toBe('bonjour')
    expect(render).toHaveBeenCalledTimes(1)
  })

  it('forgets everything when the day ends', async () => {
    const cache = cacheOf(10_000)
    await cache.render(MONDAY, '/fr', rendering('avant'))
    expect(cache.find('tuesday', '/fr')).toBeUndefined()
    expect(cache.size).toEqual({ pages: 0, bytes: 0 })
  })

  it('holds no more memory than a compressed form has bytes', async () => {
    const cache = cacheOf(10_000)
    const kept = await cache.render(MONDAY, '/fr', rendering('bonjour'.repeat(500)))
    for (const encoding of ['br', 'gzip'] as const) {
      const bytes = await cache.encoded(kept, encoding)
      expect(bytes.buffer.byteLength).toBe(bytes.length)
    }
  })

  it('renders once however many ask at the same time', async () => {
    const cache = cacheOf(10_000)
    const { render, finish } = slowRendering('bonjour')
    const asked = Array.from({ length: 20 }, () => cache.render(MONDAY, '/fr', render))
    finish()
    const pages = await Promise.all(asked)
    expect(render).toHaveBeenCalledTimes(1)
    expect(new Set(pages).size).toBe(1)
  })

  it('does not join a rendering of the day before', async () => {
    const cache = cacheOf(10_000)
    const old = slowRendering('avant')
    const first = cache.render(MONDAY, '/fr', old.render)
    const second = await cache.render(TUESDAY, '/fr', rendering('après'))
    expect(await textOf(second)).toBe('après')
    old.finish()
    await first
    const kept = cache.find('tuesday', '/fr')
    expect(kept && (await textOf(kept))).toBe('après')
  })

  it('renders again what has not ended for long', async () => {
    vi.useFakeTimers()
    try {
      const cache = new PageCache(1_000_000)
      const never = vi.fn(() => new Promise<never>(() => undefined))
      void cache.render(MONDAY, 'a', never)
      await vi.advanceTimersByTimeAsync(20_000)
      void cache.render(MONDAY, 'a', never)
      expect(never).toHaveBeenCalledTimes(1)
      await vi.advanceTimersByTimeAsync(20_000)
      const anew = rendering('A')
      const again = cache.render(MONDAY, 'a', anew)
      expect(anew).toHaveBeenCalledTimes(1)
      expect(await textOf(await again)).toBe('A')
    } finally {
      vi.useRealTimers()
    }
  })

  it('joins no rendering that began before a change, and lets it take no younger page’s place', async () => {
    const cache = cacheOf(10_000)
    const old = slowRendering('avant')
    const first = cache.render(MONDAY, '/fr', old.render)
    const later = { ...MONDAY, step: 1 }
    expect(await textOf(await cache.render(later, '/fr', rendering('après')))).toBe('après')
    old.finish()
    expect(await textOf(await first)).toBe('avant')
    const kept = cache.find('monday', '/fr')
    expect(kept && (await textOf(kept))).toBe('après')
  })

  it('drops a page, and not the one that has taken its place', async () => {
    const cache = cacheOf(10_000)
    const before = await cache.render(MONDAY, '/fr', rendering('avant'))
    await cache.render({ ...MONDAY, step: 1 }, '/fr', rendering('après'))
    cache.drop('/fr', before)
    const kept = cache.find('monday', '/fr')!
    expect(await textOf(kept)).toBe('après')
    cache.drop('/fr', kept)
    expect(cache.size).toEqual({ pages: 0, bytes: 0 })
  })

  it('counts what a page was made from', async () => {
    const cache = cacheOf(100_000)
    const light = await cache.render(MONDAY, 'a', rendering('x'))
    const { bytes } = cache.size
    cache.drop('a', light)
    await cache.render(MONDAY, 'a', async () => ({
      page: page('x'),
      madeFrom: { bytes: 5000 },
      mayKeep: true,
    }))
    expect(cache.size.bytes).toBe(bytes + 5000)
  })

  it('keeps nothing that was rendered across midnight', async () => {
    const cache = cacheOf(10_000)
    const { render, finish } = slowRendering('avant')
    const asked = cache.render(MONDAY, '/fr', render)
    cache.find('tuesday', '/en') // another reader meets the new day
    finish()
    expect(await textOf(await asked)).toBe('avant')
    expect(cache.find('tuesday', '/fr')).toBeUndefined()
    expect(cache.size.pages).toBe(0)
  })

  it('keeps nothing that may not be kept', async () => {
    const cache = cacheOf(10_000)
    await cache.render(MONDAY, '/fr?near=me', rendering('personnel', false))
    expect(cache.find('monday', '/fr?near=me')).toBeUndefined()
    expect(cache.size).toEqual({ pages: 0, bytes: 0 })
  })

  it('tries again after a rendering that failed', async () => {
    const cache = cacheOf(10_000)
    const fails = vi.fn(() => Promise.reject(new Error('no database')))
    await expect(cache.render(MONDAY, '/fr', fails)).rejects.toThrow('no database')
    const found = await cache.render(MONDAY, '/fr', rendering('bonjour'))
    expect(await textOf(found)).toBe('bonjour')
  })

  it('lets the pages read longest ago leave when room is short', async () => {
    const probe = await cacheOf(10_000).render(MONDAY, 'a', rendering('x'))
    const each = (await cacheOf(0).encoded(probe, 'br')).length + BESIDE
    const cache = cacheOf(3 * each)
    for (const key of ['a', 'b', 'c']) await shrunk(await cache.render(MONDAY, key, rendering('x')))
    cache.find('monday', 'a') // read again: b is now the oldest
    await shrunk(await cache.render(MONDAY, 'd', rendering('x')))
    expect(['a', 'b', 'c', 'd'].filter((key) => cache.find('monday', key))).toEqual(['a', 'c', 'd'])
    expect(cache.size).toEqual({ pages: 3, bytes: 3 * each })
  })

  it('keeps no page larger than its room', async () => {
    const cache = cacheOf(BESIDE + 5)
    await cache.render(MONDAY, 'a', rendering('trop grand'))
    expect(cache.size).toEqual({ pages: 0, bytes: 0 })
  })

  it('compresses once, and counts what it keeps', async () => {
    const cache = cacheOf(100_000)
    const body = 'Un passage qui se répète. '.repeat(100)
    const kept = await cache.render(MONDAY, '/fr', rendering(body))
    const [gzip, again] = await Promise.all([
      cache.encoded(kept, 'gzip'),
      cache.encoded(kept, 'gzip'),
    ])
    const brotli = await cache.encoded(kept, 'br')
    expect((await cache.encoded(kept, 'identity')).toString()).toBe(body)
    await shrunk(kept)
    expect(again).toBe(gzip)
    expect(gunzipSync(gzip).toString()).toBe(body)
    expect(brotliDecompressSync(brotli).toString()).toBe(body)
    expect(cache.size.bytes).toBe(overheadOf('/fr', kept) + gzip.length + brotli.length)
    expect((await cache.encoded(kept, 'identity')).toString()).toBe(body)
  })

  it('compresses at the next request what could not be compressed before, and counts it', async () => {
    const cache = cacheOf(100_000)
    const unreadable = { ...page('bonjour'), body: standIn<Buffer>({ length: 7 }) }
    const made = { page: unreadable, madeFrom: NOTHING, mayKeep: true }
    const kept = await cache.render(MONDAY, '/fr', () => Promise.resolve(made))
    for (const encoding of ['br', 'gzip'] as const) {
      await expect(cache.encoded(kept, encoding)).rejects.toThrow(TypeError)
    }
    await new Promise(setImmediate)
    kept.body = Buffer.from('bonjour')
    const brotli = await cache.encoded(kept, 'br')
    const gzip = await cache.encoded(kept, 'gzip')
    expect(brotliDecompressSync(brotli).toString()).toBe('bonjour')
    expect(gunzipSync(gzip).toString()).toBe('bonjour')
    expect(kept.body).toBeUndefined()
    expect(cache.size.bytes).toBe(overheadOf('/fr', kept) + gzip.length + brotli.length)
  })

  it('counts keys and headers: many small pages do not outgrow its room', async () => {
    const room = 100_000
    const cache = cacheOf(room)
    for (let number = 0; number < 1000; number += 1) {
      const kept = { ...page('x'), headers: { 'content-security-policy': 'y'.repeat(500) } }
      const key = `/fr/repertoire?q=${'a'.repeat(250)}${number}`
      await cache.render(MONDAY, key, async () => ({
        page: kept,
        madeFrom: NOTHING,
        mayKeep: true,
      }))
    }
    const { pages, bytes } = cache.size
    expect(bytes).toBeLessThanOrEqual(room)
    expect(pages * 2 * (250 + 500)).toBeLessThan(room)
    expect(pages).toBeGreaterThan(20)
  })

  it('keeps no more pages than it may, however small', async () => {
    const cache = new PageCache(1_000_000, 3)
    cache.find('monday', 'nothing')
    for (const key of ['a', 'b', 'c', 'd']) await cache.render(MONDAY, key, rendering(key))
    expect(cache.size.pages).toBe(3)
    expect(cache.find('monday', 'a')).toBeUndefined()
  })

  it('counts nothing for a page that it does not keep', async () => {
    const cache = cacheOf(100_000)
    const passing = await cache.render(MONDAY, '/near', rendering('personnel', false))
    await cache.encoded(passing, 'gzip')
    expect(cache.size).toEqual({ pages: 0, bytes: 0 })
  })

  it('makes room for compressed forms too, and its count comes back to nothing', async () => {
    const cache = cacheOf(2500 + BESIDE)
    for (const key of ['a', 'b']) {
      const kept = await cache.render(MONDAY, key, rendering(randomBytes(1000)))
      await cache.encoded(kept, 'gzip')
    }
    expect(cache.size.pages).toBe(1)
    expect(cache.size.bytes).toBeLessThanOrEqual(2500 + BESIDE)
    cache.find('tuesday', 'a')
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
