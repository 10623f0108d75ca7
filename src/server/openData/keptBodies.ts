import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

import type { Request, Response } from 'express'
import type { Payload } from 'payload'

import { currentContentVersion } from '@/contentVersion/version'
import { dayAt } from '@/days/calendar'
import type { Locale } from '@/i18n/locales'

/** An answer as it is made. */
export interface Body {
  type: string
  bytes: Uint8Array
  /** Name of the file that a browser saves. */
  fileName?: string
  /** Packed already. */
  isPacked?: boolean
}

interface KeptBody extends Body {
  etag: string
  gzipped?: Promise<Buffer>
}

interface Limits {
  /** Bytes of all that is kept, unpacked and packed. */
  bytes: number
}

/** How long whoever asked may keep an answer: the site may have changed since. */
const KEPT_S = 60

/** Shorter answers are sent as they are. */
const COMPRESS_FROM_BYTES = 1_024

const compress = promisify(gzip)

/**
 * Answers of the content version and the day, made once however many ask at the same time. Past the limit the
 * oldest leave.
 */
export class KeptBodies {
  private version = ''
  /** Seconds since 1970: later with each version, so that it tells two of them apart. */
  private sinceS = 0
  private size = 0
  private readonly bodies = new Map<string, Promise<KeptBody>>()
  private readonly sizes = new Map<string, number>()

  constructor(
    private readonly payload: Payload,
    private readonly limits: Limits,
  ) {}

  async send(
    req: Request,
    res: Response,
    { key, locale, make }: { key: string; locale: Locale; make: () => Promise<Body> },
  ): Promise<void> {
    await this.renew()
    const modified = new Date(this.sinceS * 1000).toUTCString()
    const body = await this.find(`${locale} ${key}`, make)
    const isZipped = !body.isPacked && body.bytes.length >= COMPRESS_FROM_BYTES && takesGzip(req)
    const etag = isZipped ? `"${body.etag}-gzip"` : `"${body.etag}"`
    res.setHeader('Cache-Control', `public, max-age=${KEPT_S}`)
    res.setHeader('Vary', 'Accept-Encoding, Accept-Language')
    res.setHeader('Content-Language', locale)
    res.setHeader('ETag', etag)
    res.setHeader('Last-Modified', modified)
    if (isKnown(req, etag, modified)) {
      res.status(304).end()
      return
    }
    const bytes = isZipped ? await this.zipped(body) : body.bytes
    res.setHeader('Content-Type', body.type)
    if (body.fileName) {
      res.setHeader('Content-Disposition', `attachment; filename="${body.fileName}"`)
    }
    if (isZipped) res.setHeader('Content-Encoding', 'gzip')
    res.setHeader('Content-Length', bytes.length)
    res.end(req.method === 'HEAD' ? undefined : bytes)
  }

  private async renew(): Promise<void> {
    const version = `${await currentContentVersion(this.payload)} ${dayAt(new Date())}`
    if (version === this.version) return
    this.version = version
    this.sinceS = Math.max(Math.floor(Date.now() / 1000), this.sinceS + 1)
    this.bodies.clear()
    this.sizes.clear()
    this.size = 0
  }

  private find(key: string, make: () => Promise<Body>): Promise<KeptBody> {
    const known = this.bodies.get(key)
    if (known) {
      // Asked for last, it leaves last.
      this.bodies.delete(key)
      this.bodies.set(key, known)
      return known
    }
    const made = make().then((body) => ({ ...body, etag: etagOf(body.bytes) }))
    this.bodies.set(key, made)
    made.then(
      // What was made of another version in the meantime is not there any more.
      ({ bytes }) => this.bodies.get(key) === made && this.weigh(key, bytes.length),
      () => this.bodies.get(key) === made && this.bodies.delete(key),
    )
    return made
  }

  private weigh(key: string, bytes: number): void {
    this.sizes.set(key, bytes)
    this.size += bytes
    for (const oldest of this.bodies.keys()) {
      if (this.size <= this.limits.bytes) return
      this.size -= this.sizes.get(oldest) ?? 0
      this.sizes.delete(oldest)
      this.bodies.delete(oldest)
    }
  }

  private zipped(body: KeptBody): Promise<Buffer> {
    return (body.gzipped ??= compress(body.bytes))
  }
}

const etagOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('base64url').slice(0, 22)

const takesGzip = (req: Request): boolean => req.acceptsEncodings('gzip') === 'gzip'

/**
 * Whether who asks has this answer already. A moment counts only when it is the very one that was sent: a sheet
 * that is taken away makes nothing younger.
 */
function isKnown({ headers }: Request, etag: string, modified: string): boolean {
  const given = headers['if-none-match']
  if (given !== undefined) {
    return given.split(',').some((each) => {
      const tag = each.trim().replace(/^W\//, '')
      return tag === '*' || tag === etag
    })
  }
  return headers['if-modified-since'] === modified
}
