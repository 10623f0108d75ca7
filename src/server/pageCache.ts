import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants, gzip } from 'node:zlib'

interface PageHead {
  status: number
  headers: Record<string, string>
  etag: string
}

/** A page as it was made. */
export interface RenderedPage extends PageHead {
  body: Buffer
}

/** What a page was made from, as far as the cache needs to know. */
export interface MadeFrom {
  /** What it takes in memory. */
  bytes: number
}

/** A page as it is kept: once it was sent it is compressed, an eighth of its body. */
export interface KeptPage<From extends MadeFrom = MadeFrom> extends PageHead {
  /** As it was made, until it is compressed: who asked first waits for no more than they take. */
  body?: Buffer
  /** Made once, for who takes it and to be kept. */
  brotli?: Promise<Buffer>
  madeFrom: From
  /** Made at the first request that wants it, once for however many ask at the same time. */
  gzip?: Promise<Buffer>
}

export type Encoding = 'br' | 'gzip' | 'identity'

const gzipAsync = promisify(gzip)
const brotliAsync = promisify(brotliCompress)
const brotliBack = promisify(brotliDecompress)

/** Quality 5 of brotli beats gzip 9 at a tenth of the time of quality 11. */
const BROTLI_QUALITY = 5
const GZIP_LEVEL = 7

/** Who asks later joins no rendering: one that never ends keeps a page from nobody for ever, in milliseconds. */
const JOINED_FOR_MS = 30_000

/** When a page is asked for. */
export interface Moment {
  /** Pages of another day are all old. */
  day: string
  /** How many changes the site knows of: who asks after one joins no rendering that began before it. */
  step: number
}

/**
 * Pages kept in memory for a day, with what they were made from. Whether one is still true after a publication
 * is for its reader to ask, who drops it when it is not. The least recently read leave when the room is used up.
 */
export class PageCache<From extends MadeFrom = MadeFrom> {
  private readonly pages = new Map<string, KeptPage<From>>()
  /** Room that each kept page takes; a page that is not kept takes none. */
  private readonly weights = new Map<KeptPage<From>, number>()
  /** The step at which the rendering of each kept page began. */
  private readonly steps = new WeakMap<KeptPage<From>, number>()
  private readonly pending = new Map<string, { page: Promise<KeptPage<From>>; atMs: number }>()
  private day = ''
  private bytes = 0

  /**
   * @param maxBytes room for all that is kept: compressed forms, keys and headers
   * @param maxPages most pages kept, however small
   */
  constructor(
    private readonly maxBytes: number,
    private readonly maxPages = 10_000,
  ) {}

  /** The kept page, or nothing when it must be rendered. */
  find(day: string, key: string): KeptPage<From> | undefined {
    if (day !== this.day) this.empty(day)
    const page = this.pages.get(key)
    if (page) {
      this.pages.delete(key)
      this.pages.set(key, page) // most recently read last
    }
    return page
  }

  /** The same for nobody who reads it. */
  peek(day: string, key: string): KeptPage<From> | undefined {
    return day === this.day ? this.pages.get(key) : undefined
  }

  /** Forgets a page that is no longer true, unless another one already stands in its place. */
  drop(key: string, page: KeptPage<From>): void {
    if (this.pages.get(key) === page) this.remove(key, page)
  }

  /** Forgets whatever page is there: something that it shows has changed beside its content. */
  forget(key: string): void {
    const page = this.pages.get(key)
    if (page) this.remove(key, page)
  }

  /** Renders once however many ask at the same time, and keeps what may be kept. */
  async render(
    { day, step }: Moment,
    key: string,
    render: () => Promise<{ page: RenderedPage; madeFrom: From; mayKeep: boolean }>,
  ): Promise<KeptPage<From>> {
    if (day !== this.day) this.empty(day)
    const pendingKey = `${day} ${step} ${key}`
    const pending = this.pending.get(pendingKey)
    if (pending && performance.now() - pending.atMs < JOINED_FOR_MS) return pending.page
    const rendering = render().then(({ page: rendered, madeFrom, mayKeep }) => {
      const page: KeptPage<From> = { ...rendered, madeFrom }
      if (mayKeep && day === this.day) this.keep(key, page, rendered.body, step)
      return page
    })
    const own = { page: rendering, atMs: performance.now() }
    this.pending.set(pendingKey, own)
    try {
      return await rendering
    } finally {
      if (this.pending.get(pendingKey) === own) this.pending.delete(pendingKey)
    }
  }

  /** The body in the wanted encoding. Hardly anybody asks for it uncompressed. */
  async encoded(page: KeptPage<From>, encoding: Encoding): Promise<Buffer> {
    if (encoding === 'br') return (page.brotli ??= this.shrink(page))
    if (encoding === 'gzip') return (page.gzip ??= this.gzipOf(page))
    return this.bodyOf(page)
  }

  get size(): { pages: number; bytes: number } {
    return { pages: this.pages.size, bytes: this.bytes }
  }

  private empty(day: string): void {
    this.pages.clear()
    this.weights.clear()
    this.bytes = 0
    this.day = day
  }

  private keep(key: string, page: KeptPage<From>, body: Buffer, step: number): void {
    const known = this.pages.get(key)
    // A slow rendering that began before a publication takes no younger page's place.
    if (known && (this.steps.get(known) ?? 0) > step) return
    if (known) this.remove(key, known)
    this.pages.set(key, page)
    this.steps.set(page, step)
    this.weigh(page, body.length + overheadOf(key, page) + page.madeFrom.bytes)
    // After the answer has left. A body that cannot be compressed stays, and takes its room, until it can.
    setImmediate(() => void this.encoded(page, 'br').catch(() => undefined))
  }

  /** Compresses a page, and keeps that form alone. */
  private async shrink(page: KeptPage<From>): Promise<Buffer> {
    const { body = NO_BYTES } = page
    try {
      const brotli = await compressBrotli(body)
      delete page.body
      if (this.weights.has(page)) this.weigh(page, brotli.length - body.length)
      return brotli
    } catch (error) {
      // Memory was short, say: for the next one who asks there may be some.
      delete page.brotli
      throw error
    }
  }

  private remove(key: string, page: KeptPage<From>): void {
    this.bytes -= this.weights.get(page) ?? 0
    this.weights.delete(page)
    this.pages.delete(key)
  }

  private async gzipOf(page: KeptPage<From>): Promise<Buffer> {
    try {
      const buffer = ofItsOwn(await gzipAsync(await this.bodyOf(page), { level: GZIP_LEVEL }))
      // A page that was not kept, or has left since, takes no room here.
      if (this.weights.has(page)) this.weigh(page, buffer.length)
      return buffer
    } catch (error) {
      delete page.gzip
      throw error
    }
  }

  private async bodyOf(page: KeptPage<From>): Promise<Buffer> {
    return page.body ?? brotliBack(await this.encoded(page, 'br'))
  }

  private weigh(page: KeptPage<From>, bytes: number): void {
    this.weights.set(page, (this.weights.get(page) ?? 0) + bytes)
    this.bytes += bytes
    this.makeRoom()
  }

  private makeRoom(): void {
    for (const [key, page] of this.pages) {
      if (this.bytes <= this.maxBytes && this.pages.size <= this.maxPages) return
      this.remove(key, page)
    }
  }
}

/** The bytes alone: what zlib gives may be a part of a larger piece of memory, which it would hold. */
function ofItsOwn(bytes: Buffer): Buffer {
  const own = Buffer.allocUnsafeSlow(bytes.length)
  bytes.copy(own)
  return own
}

/** What an entry takes beside its texts: objects, buffers and their places in two maps, in bytes. */
const ENTRY_BYTES = 1024

/** A letter of a text that V8 keeps takes two bytes at most. */
const BYTES_PER_LETTER = 2

/** What a page takes beside its compressed forms: its key, its headers and its place, in bytes. */
export function overheadOf(key: string, { headers, etag }: PageHead): number {
  const letters = Object.entries(headers).reduce(
    (sum, [name, value]) => sum + name.length + value.length,
    key.length + etag.length,
  )
  return ENTRY_BYTES + letters * BYTES_PER_LETTER
}

const NO_BYTES = Buffer.alloc(0)

async function compressBrotli(body: Buffer): Promise<Buffer> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    [constants.BROTLI_PARAM_LGWIN]: windowOf(body.length),
  }
  return ofItsOwn(await brotliAsync(body, { params }))
}

/** The smallest window that holds a whole page, as a power of two: a larger one is memory to clear each time. */
const windowOf = (bytes: number): number =>
  Math.min(
    constants.BROTLI_DEFAULT_WINDOW,
    Math.max(constants.BROTLI_MIN_WINDOW_BITS, Math.ceil(Math.log2(bytes + BROTLI_WINDOW_GAP))),
  )

/** What a window holds less than its power of two, in bytes. */
const BROTLI_WINDOW_GAP = 16

/** The best encoding that the reader takes and that we make. */
export function chooseEncoding(accepted: string | undefined): Encoding {
  const taken = encodingsTaken(accepted)
  if (taken.has('br')) return 'br'
  return taken.has('gzip') ? 'gzip' : 'identity'
}

/**
 * The encodings that a reader names and does not refuse.
 *
 * @example encodingsTaken('gzip, br;q=0') // Set { 'gzip' }
 */
export const encodingsTaken = (accepted = ''): ReadonlySet<string> =>
  new Set(
    accepted
      .toLowerCase()
      .split(',')
      .map((item) => item.trim())
      .filter((item) => !REFUSED.test(item))
      .map((item) => item.split(';', 1)[0]!.trim()),
  )

/** A weight of nothing: `br;q=0`, `gzip; q=0.000`. */
const REFUSED = /;\s*q\s*=\s*0(?:\.0*)?\s*$/
