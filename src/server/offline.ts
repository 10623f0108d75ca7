import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliDecompress, gzip, gzipSync } from 'node:zlib'

import { type Request, type RequestHandler, type Response, Router } from 'express'
import type { Payload } from 'payload'

import { findPackPages, isKnownRegion, readOfflineIndex, type TakenAsked } from '@/data/offline'
import { isLocale, type Locale } from '@/i18n/locales'
import { isKeptFile } from '@/offline/mayKeep'
import { PACK_LIMIT_BYTES, type PackEntry, type PackList, within } from '@/offline/pack'

import type { OWN_ENDPOINTS } from './endpoints'
import { type Body, KeptBodies } from './keptBodies'
import { refuse, type Sentences } from './refuse'

type Path = (typeof OWN_ENDPOINTS)[number]['path']
const PACK = '/api/offline/pack' satisfies Path
const SEARCH = '/api/offline/search' satisfies Path

/** The worker's address never changes: browsers look there whether it did. */
const WORKER = '/sw.js'

/** Indexes of three languages and their regions; the least recently asked for leave. */
const KEPT = { bytes: 24_000_000, count: 60 }

/** Pages made at a time for all lists, so that readers are not kept waiting by them. */
const AT_ONCE = 4

/** Pages and indexes of which it is known what they name and weigh; all are forgotten past it. */
const KNOWN = 20_000

/** A page as it would be sent, of which a list tells the hash and the weight. */
export interface PageRead {
  status: number
  etag: string
  /** Its body, compressed as it travels. */
  brotli: Uint8Array
}

interface Options {
  payload: Payload
  /** Gives a page as anyone would get it. */
  readPage: (path: string, locale: Locale) => Promise<PageRead>
  folders: { next: string; assets: string }
  /** Off: browsers that have a worker give it up, with all that it kept. */
  isOn: boolean
}

/** What browsers need to read without a network: the worker, and what may be taken along. */
export function offlineRoutes(options: Options): Router {
  const { folders, isOn, payload } = options
  const router = Router()
  const indexes = new KeptBodies(payload, KEPT)
  const lists = new PackLists(options, indexes)
  router.get(WORKER, sendWorker(folders.assets, isOn))
  router.get(PACK, (req, res, next) => {
    if (!isOn) return refuse(req, res, 404, TURNED_OFF)
    const asked = readAsked(req, res)
    if (!asked) return
    lists
      .list(asked)
      .then((list) => {
        if (!list) return refuse(req, res, 404, NO_REGION)
        // Asked for by who looks whether something changed: always as it is now.
        res.setHeader('Cache-Control', 'no-cache')
        res.json(list)
      })
      .catch(next)
  })
  router.get(SEARCH, (req, res, next) => {
    if (!isOn) return refuse(req, res, 404, TURNED_OFF)
    const asked = readAsked(req, res)
    if (!asked) return
    isKnownRegion(asked.region)
      .then((isKnown) =>
        isKnown ? indexes.send(req, res, indexOf(asked)) : refuse(req, res, 404, NO_REGION),
      )
      .catch(next)
  })
  return router
}

/** The same file for everyone, looked for at each visit, for all of the site. */
function sendWorker(folder: string, isOn: boolean): RequestHandler {
  // Asked for at each visit: its name is looked up once.
  let file: string | undefined
  return (_req, res) => {
    res.setHeader('Cache-Control', 'no-cache')
    res.setHeader('Service-Worker-Allowed', '/')
    res.type('text/javascript')
    file ??= builtName(folder, isOn ? 'worker.js' : 'retire.js')
    res.sendFile(file, { root: folder, cacheControl: false })
  }
}

function readAsked(req: Request, res: Response): TakenAsked | undefined {
  const { locale, region = '' } = req.query
  if (typeof locale === 'string' && isLocale(locale) && typeof region === 'string') {
    return { locale, region }
  }
  refuse(req, res, 400, UNREADABLE)
  return undefined
}

const indexPath = ({ locale, region }: TakenAsked): string =>
  `${SEARCH}?${new URLSearchParams({ locale, region })}`

const indexOf = (asked: TakenAsked) => ({
  key: `search ${asked.region}`,
  locale: asked.locale,
  make: async (): Promise<Body> => ({
    type: 'application/json; charset=utf-8',
    bytes: Buffer.from(JSON.stringify(await readOfflineIndex(asked))),
  }),
})

/** Lists of what is taken along, each made once however many ask for it at the same time. */
class PackLists {
  private readonly pending = new Map<string, Promise<PackList | undefined>>()
  /** Weights of files whose names change with their content. */
  private readonly weights = new Map<string, number>()
  /** Files that a page names, by its tag. */
  private readonly files = new Map<string, readonly string[]>()
  private atWork = 0
  private readonly waiting: (() => void)[] = []

  constructor(
    private readonly options: Options,
    private readonly indexes: KeptBodies,
  ) {}

  list(asked: TakenAsked): Promise<PackList | undefined> {
    const key = `${asked.locale} ${asked.region}`
    const known = this.pending.get(key)
    if (known) return known
    const made = this.make(asked).finally(() => this.pending.delete(key))
    this.pending.set(key, made)
    return made
  }

  private async make(asked: TakenAsked): Promise<PackList | undefined> {
    const { readPage, folders } = this.options
    const found = await findPackPages(asked)
    if (!found) return undefined
    const { locale, region } = asked
    const script = `/assets/${builtName(folders.assets, 'offlineSearch.js')}`
    const files = new Set<string>([script])
    const pages = await this.inTurns(
      found.paths,
      async (address): Promise<PackEntry | undefined> => {
        const page = await readPage(address, locale)
        if (page.status !== 200) return undefined
        for (const file of await this.filesIn(page)) files.add(file)
        return { path: address, hash: page.etag, bytes: page.brotli.length }
      },
    )
    const index = await this.indexes.body(indexOf(asked))
    const entries: PackEntry[] = [
      ...[...files].map((file) => ({ path: file, hash: '', bytes: this.weigh(file) })),
      { path: indexPath(asked), hash: index.etag, bytes: await this.packedWeight(index) },
      ...pages.filter((page) => page !== undefined),
    ]
    const { kept, leftOut } = within(entries, PACK_LIMIT_BYTES)
    return {
      locale,
      region,
      regionName: found.regionName,
      search: { script, index: indexPath(asked) },
      entries: kept,
      leftOut,
    }
  }

  /** The same page names the same files: it is unpacked once. */
  private async filesIn(page: PageRead): Promise<readonly string[]> {
    const known = this.files.get(page.etag)
    if (known) return known
    const files = filesOf(await textOf(page))
    if (this.files.size >= KNOWN) this.files.clear()
    this.files.set(page.etag, files)
    return files
  }

  private async packedWeight({
    etag,
    bytes,
  }: {
    etag: string
    bytes: Uint8Array
  }): Promise<number> {
    const known = this.weights.get(etag)
    if (known !== undefined) return known
    const { length } = await compress(bytes)
    if (this.weights.size >= KNOWN) this.weights.clear()
    this.weights.set(etag, length)
    return length
  }

  /** In the order of the items; few at a time, whatever the number of lists that are asked for. */
  private inTurns<Item, Made>(
    items: readonly Item[],
    make: (item: Item) => Promise<Made>,
  ): Promise<Made[]> {
    return Promise.all(
      items.map(async (item) => {
        await this.turn()
        try {
          return await make(item)
        } finally {
          this.atWork -= 1
          this.waiting.shift()?.()
        }
      }),
    )
  }

  private async turn(): Promise<void> {
    while (this.atWork >= AT_ONCE) {
      await new Promise<void>((resolve) => this.waiting.push(resolve))
    }
    this.atWork += 1
  }

  private weigh(address: string): number {
    const known = this.weights.get(address)
    if (known !== undefined) return known
    const bytes = weightOfFile(this.options.folders, address)
    this.weights.set(address, bytes)
    return bytes
  }
}

const decompress = promisify(brotliDecompress)
const compress = promisify(gzip)

const textOf = async ({ brotli }: PageRead): Promise<string> =>
  (await decompress(brotli)).toString('utf8')

/** The files that a page shows itself with; its pictures for other sites' previews are none. */
const filesOf = (html: string): string[] =>
  (html.match(/(?<=")\/(?:assets|_next\/static)\/[\w./-]+\.(?:css|js)(?=")/g) ?? []).filter(
    isKeptFile,
  )

function weightOfFile(folders: Options['folders'], address: string): number {
  const file = address.startsWith('/assets/')
    ? path.join(folders.assets, address.slice('/assets/'.length))
    : path.join(folders.next, address.slice('/_next/'.length))
  try {
    return statSync(`${file}.br`).size
  } catch {
    return gzipSync(readFileSync(file)).length // not pressed by the build
  }
}

/** The file that a built asset has now. */
function builtName(folder: string, name: string): string {
  const names = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as Record<
    string,
    string
  >
  const file = names[name]
  if (!file) throw new Error(`Unknown asset "${name}": run node src/enhance/build.mjs`)
  return file
}

const UNREADABLE: Sentences = {
  fr: 'Dites la langue (fr, en ou es) et, au besoin, la région.',
  en: 'Say the language (fr, en or es) and, if need be, the region.',
  es: 'Diga el idioma (fr, en o es) y, si hace falta, la región.',
}

const TURNED_OFF: Sentences = {
  fr: 'Ce site n’offre pas la lecture sans réseau en ce moment.',
  en: 'This site does not offer reading without a network at the moment.',
  es: 'Este sitio no ofrece la lectura sin conexión en este momento.',
}

const NO_REGION: Sentences = {
  fr: 'Aucune région n’a ce nom.',
  en: 'No region has this name.',
  es: 'Ninguna región tiene este nombre.',
}
