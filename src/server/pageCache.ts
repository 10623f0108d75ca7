import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** A rendered page, kept with its compressed forms. */
export interface KeptPage {
  status: number
  headers: Record<string, string>
  etag: string
  body: Buffer
  gzip?: Buffer
  brotli?: Buffer
}

export type Encoding = 'br' | 'gzip' | 'identity'

const gzipAsync = promisify(gzip)
const brotliAsync = promisify(brotliCompress)

/** Quality 5 of brotli beats gzip 9 at a tenth of the time of quality 11. */
const BROTLI_QUALITY = 5
const GZIP_LEVEL = 7

/**
 * Pages kept in memory under the content version they were rendered from. A new version makes all
 * older ones unreachable at once; the least recently read leave when the room is used up.
 */
export class PageCache {
  private readonly pages = new Map<string, KeptPage>()
  private readonly pending = new Map<string, Promise<KeptPage>>()
  private version = ''
  private bytes = 0

  /** @param maxBytes room for bodies and their compressed forms, in bytes */
  constructor(private readonly maxBytes: number) {}

  /** The kept page, or nothing when it must be rendered. */
  find(version: string, key: string): KeptPage | undefined {
    if (version !== this.version) this.empty(version)
    const page = this.pages.get(key)
    if (page) {
      this.pages.delete(key)
      this.pages.set(key, page) // most recently read last
    }
    return page
  }

  /** Renders once however many ask at the same time, and keeps what may be kept. */
  async findOrRender(
    version: string,
    key: string,
    render: () => Promise<{ page: KeptPage; mayKeep: boolean }>,
  ): Promise<KeptPage> {
    const found = this.find(version, key)
    if (found) return found
    const pendingKey = `${version} ${key}`
    const pending = this.pending.get(pendingKey)
    if (pending) return pending
    const rendering = render().then(({ page, mayKeep }) => {
      // Kept only if nothing was published meanwhile: it may show what was there before.
      if (mayKeep && version === this.version) this.keep(key, page)
      return page
    })
    this.pending.set(pendingKey, rendering)
    try {
      return await rendering
    } finally {
      this.pending.delete(pendingKey)
    }
  }

  /** The body in the wanted encoding, compressed at the first wish. */
  async encoded(page: KeptPage, encoding: Encoding): Promise<Buffer> {
    if (encoding === 'br') {
      page.brotli ??= this.count(
        await brotliAsync(page.body, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
            [constants.BROTLI_PARAM_SIZE_HINT]: page.body.length,
          },
        }),
      )
      return page.brotli
    }
    if (encoding === 'gzip') {
      page.gzip ??= this.count(await gzipAsync(page.body, { level: GZIP_LEVEL }))
      return page.gzip
    }
    return page.body
  }

  get size(): { pages: number; bytes: number } {
    return { pages: this.pages.size, bytes: this.bytes }
  }

  private empty(version: string): void {
    this.pages.clear()
    this.bytes = 0
    this.version = version
  }

  private keep(key: string, page: KeptPage): void {
    this.pages.set(key, page)
    this.bytes += page.body.length
    this.makeRoom()
  }

  private count(buffer: Buffer): Buffer {
    this.bytes += buffer.length
    this.makeRoom()
    return buffer
  }

  private makeRoom(): void {
    for (const [key, page] of this.pages) {
      if (this.bytes <= this.maxBytes) return
      this.pages.delete(key)
      this.bytes -= weight(page)
    }
  }
}

const ETAG_LENGTH = 22

/** A validator made from the content. */
export const etagOf = (body: Buffer): string =>
  createHash('sha256').update(body).digest('base64url').slice(0, ETAG_LENGTH)

/** The best encoding that the reader takes and that we make. */
export function chooseEncoding(accepted: string | undefined): Encoding {
  if (!accepted) return 'identity'
  if (/\bbr\b(?!\s*;\s*q=0(?:\.0+)?\b)/.test(accepted)) return 'br'
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0+)?\b)/.test(accepted) ? 'gzip' : 'identity'
}

const weight = (page: KeptPage): number =>
  page.body.length + (page.gzip?.length ?? 0) + (page.brotli?.length ?? 0)
