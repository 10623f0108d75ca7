import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

import type { Request, Response } from 'express'
import type { Payload } from 'payload'

import { currentContentVersion } from '@/contentVersion/version'
import { dayAt } from '@/days/calendar'
import { contentTag } from '@/http/contentTag'
import type { Locale } from '@/i18n/locales'

/** An answer as it is made. */
export interface Body {
  type: string
  bytes: Uint8Array
  /** Name of the file that a browser saves. */
  fileName?: string
  /** Packed already. */
  isPacked?: boolean
  /** Nothing that anybody asks for again, such as a page past the last one. */
  isPassing?: boolean
}

interface KeptBody extends Body {
  etag: string
  gzipped?: Promise<Buffer>
}

/** What is asked for, and how it is made when it is not there. */
interface Answer {
  key: string
  locale: Locale
  make: () => Promise<Body>
}

interface Limits {
  /** Bytes of all that is kept, unpacked and packed, with its names. */
  bytes: number
  /** Answers, whatever their size. */
  count: number
}

interface Entry {
  body: Promise<KeptBody>
  /** The same, once it is made. */
  made?: KeptBody
  /** Bytes, once it is made. */
  weight: number
}

/** What an answer takes besides its bytes: its place in the map, its promise, its headers. */
const ENTRY_BYTES = 600
const CHARACTER_BYTES = 2

/** How long whoever asked may keep an answer: the site may have changed since. */
const KEPT_S = 60

/** Shorter answers are sent as they are. */
const COMPRESS_FROM_BYTES = 1_024

const compress = promisify(gzip)

/**
 * Answers of the content version and the day, made once however many ask at the same time. Past a limit those
 * that were asked for longest ago leave; one that is larger than all of it is sent and not kept.
 */
export class KeptBodies {
  private version = ''
  /** Seconds since 1970: later with each version, so that it tells two of them apart. */
  private sinceS = 0
  private size = 0
  private readonly entries = new Map<string, Entry>()

  constructor(
    private readonly payload: Payload,
    private readonly limits: Limits,
  ) {}

  async send(req: Request, res: Response, { key, locale, make }: Answer): Promise<void> {
    await this.renew()
    const modified = new Date(this.sinceS * 1000).toUTCString()
    const name = nameOf(locale, key)
    const entry = this.find(name, make)
    const body = await entry.body
    const isZipped = !body.isPacked && body.bytes.length >= COMPRESS_FROM_BYTES && takesGzip(req)
    const etag = isZipped ? `"${body.etag}-gzip"` : `"${body.etag}"`
    // As it is: its tag names these very bytes, which nothing between may pack in another way.
    res.setHeader('Cache-Control', `public, max-age=${KEPT_S}, no-transform`)
    res.setHeader('Vary', 'Accept-Encoding, Accept-Language')
    res.setHeader('Content-Language', locale)
    res.setHeader('ETag', etag)
    res.setHeader('Last-Modified', modified)
    if (isKnown(req, etag, modified)) {
      res.status(304).end()
      return
    }
    const bytes = isZipped ? await this.zipped(name, entry, body) : body.bytes
    res.setHeader('Content-Type', body.type)
    if (body.fileName) {
      res.setHeader('Content-Disposition', `attachment; filename="${body.fileName}"`)
    }
    if (isZipped) res.setHeader('Content-Encoding', 'gzip')
    res.setHeader('Content-Length', bytes.length)
    res.end(req.method === 'HEAD' ? undefined : bytes)
  }

  /** The answer itself: made, if it is not, and kept, as for who asks. */
  async body({ key, locale, make }: Answer): Promise<KeptBody> {
    await this.renew()
    return this.find(nameOf(locale, key), make).body
  }

  /** What was made already of what is published now; it is not made for who only looks. */
  async look({ key, locale }: Pick<Answer, 'key' | 'locale'>): Promise<KeptBody | undefined> {
    await this.renew()
    return this.entries.get(nameOf(locale, key))?.made
  }

  private async renew(): Promise<void> {
    const version = `${await currentContentVersion(this.payload)} ${dayAt(new Date())}`
    if (version === this.version) return
    this.version = version
    this.sinceS = Math.max(Math.floor(Date.now() / 1000), this.sinceS + 1)
    this.entries.clear()
    this.size = 0
  }

  /** Bytes of what is kept, as they are counted. */
  get weight(): number {
    return this.size
  }

  get count(): number {
    return this.entries.size
  }

  private find(name: string, make: () => Promise<Body>): Entry {
    const known = this.entries.get(name)
    if (known) {
      // Asked for last, it leaves last.
      this.entries.delete(name)
      this.entries.set(name, known)
      return known
    }
    const body = make().then((made) => ({ ...made, etag: contentTag(made.bytes) }))
    const entry: Entry = { body, weight: 0 }
    this.entries.set(name, entry)
    body.then(
      (made) => {
        const { bytes, isPassing } = made
        entry.made = made
        if (isPassing) this.drop(name, entry)
        else this.weigh(name, entry, bytes.length + name.length * CHARACTER_BYTES + ENTRY_BYTES)
      },
      () => this.drop(name, entry),
    )
    this.makeRoom()
    return entry
  }

  /** Adds to what an answer weighs, unless it left in the meantime: another version has answers of its own. */
  private weigh(name: string, entry: Entry, bytes: number): void {
    if (this.entries.get(name) !== entry) return
    entry.weight += bytes
    this.size += bytes
    // Room for it alone would be made by throwing away all others.
    if (entry.weight > this.limits.bytes) this.drop(name, entry)
    this.makeRoom()
  }

  private makeRoom(): void {
    for (const [oldest, entry] of this.entries) {
      if (this.size <= this.limits.bytes && this.entries.size <= this.limits.count) return
      this.drop(oldest, entry)
    }
  }

  private drop(name: string, entry: Entry): void {
    if (this.entries.get(name) !== entry) return
    this.entries.delete(name)
    this.size -= entry.weight
  }

  private zipped(name: string, entry: Entry, body: KeptBody): Promise<Buffer> {
    if (body.gzipped) return body.gzipped
    const gzipped = compress(body.bytes)
    body.gzipped = gzipped
    gzipped.then(
      ({ length }) => this.weigh(name, entry, length),
      () => (body.gzipped = undefined),
    )
    return gzipped
  }
}

const nameOf = (locale: Locale, key: string): string => `${locale} ${key}`

/** Whether an answer to this request may be packed. */
export const takesGzip = (req: Request): boolean => req.acceptsEncodings('gzip') === 'gzip'

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
