import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'

import { Router } from 'express'
import type { Topology } from 'topojson-specification'

import { GROUND_COLORS } from '@/components/styles/brandColors'
import { env } from '@/env'
import { contentTag } from '@/http/contentTag'
import {
  type Basemap,
  BASEMAP_FORMAT,
  type BasemapSources,
  buildBasemap,
} from '@/map/basemap/build'
import type { Detail } from '@/map/basemap/detail'
import { groundSvg } from '@/map/basemap/groundSvg'

/** Official limits, when `data:sync` has installed them (see src/map/README.md). */
const OFFICIAL = {
  regions: 'regions.topojson',
  mrc: 'mrc.topojson',
  lakes: 'lakes.topojson',
} as const

type Name = keyof typeof OFFICIAL

interface Made {
  etag: string
  body: string
  /** The same for browsers that read Brotli: pressed once, as hard as it goes. */
  brotli: Buffer
  /** The same as one picture, drawn at the first question. */
  picture: () => string
}

/**
 * Coasts, borders and towns: a first drawing (`?detail=first`) and the whole one. Nothing in them is
 * restricted. Made once (half a second of work) and kept in `DATA_DIR/cache` until their sources change.
 */
export class Ground {
  private readonly kept = new Map<Detail, { key: string; made: Promise<Made> }>()

  /** @param onUnkept told when a drawing cannot be kept: it is given all the same, and made again after a start */
  constructor(private readonly onUnkept: (error: unknown) => void) {}

  /** As its sources are now. */
  async of(detail: Detail): Promise<Made> {
    const sources = await findSources()
    const key = keyOf(sources, detail)
    let one = this.kept.get(detail)
    if (one?.key !== key) {
      one = { key, made: this.findOrMake(sources, detail, key) }
      this.kept.set(detail, one)
    }
    return one.made.catch((error: unknown) => {
      this.kept.delete(detail)
      throw error
    })
  }

  private async findOrMake(sources: Source[], detail: Detail, key: string): Promise<Made> {
    const file = path.join(env.DATA_DIR, 'cache', `basemap-${key}.json`)
    const body =
      (await readIfThere(file))?.toString() ?? (await this.keep(file, await make(sources, detail)))
    let drawn: string | undefined
    return {
      picture: () => (drawn ??= groundSvg(JSON.parse(body) as Basemap, GROUND_COLORS)),
      etag: `"${contentTag(body)}"`,
      body,
      brotli:
        (await readIfThere(`${file}.br`)) ?? (await this.keep(`${file}.br`, await press(body))),
    }
  }

  /** A disk that is full, or only read, takes no map from anybody. */
  private async keep<Content extends string | Buffer>(
    file: string,
    content: Content,
  ): Promise<Content> {
    await writeAtomically(file, content).catch(this.onUnkept)
    return content
  }
}

/** Gives the ground to anyone: as lines for a map, as a picture for a page without a script. */
export function basemapRoute(ground: Ground): Router {
  const router = Router()
  router.get('/api/map/basemap.json', async (req, res) => {
    const { etag, body, brotli } = await ground.of(req.query.detail === 'first' ? 'first' : 'whole')
    res.set('Cache-Control', 'public, max-age=3600')
    res.set('ETag', etag)
    res.vary('Accept-Encoding')
    if (req.headers['if-none-match'] === etag) res.status(304).end()
    else if (req.acceptsEncodings('br', 'identity') === 'br')
      res.type('application/json').set('Content-Encoding', 'br').send(brotli)
    else res.type('application/json').send(body)
  })
  router.get('/api/map/ground.svg', async (req, res) => {
    const { etag, picture } = await ground.of('first')
    res.set('Cache-Control', 'public, max-age=3600')
    res.set('ETag', etag)
    if (req.headers['if-none-match'] === etag) res.status(304).end()
    else res.type('image/svg+xml').send(picture())
  })
  return router
}

/** Changes when official limits are installed, replaced or taken away. */
const keyOf = (sources: readonly Source[], detail: Detail): string =>
  createHash('sha256')
    .update(JSON.stringify([detail, sources]))
    .digest('hex')
    .slice(0, 16)

/** Seconds of work on a small machine: kept beside what it presses. */
const press = (body: string): Promise<Buffer> => promisify(brotliCompress)(body)

async function make(sources: Source[], detail: Detail): Promise<string> {
  const topologies: Partial<Record<Source['name'], Topology>> = {}
  for (const { name, file: from } of sources) {
    topologies[name] = JSON.parse(await readFile(from, 'utf8')) as Topology
  }
  return JSON.stringify(buildBasemap(topologies as BasemapSources, detail))
}

/** Whole or not at all: what is half written would be served half. */
async function writeAtomically(file: string, content: string | Buffer): Promise<void> {
  const draft = `${file}.${randomUUID()}.part`
  await mkdir(path.dirname(file), { recursive: true })
  try {
    await writeFile(draft, content)
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

interface Source {
  name: keyof BasemapSources
  file: string
  /** Tells a file from the one it replaced. */
  mark: string
}

/** World data always; official limits when they are installed. */
async function findSources(): Promise<Source[]> {
  const sources: Source[] = []
  const { resolve } = createRequire(import.meta.url)
  for (const [name, atlas] of [
    ['land', 'land-10m'],
    ['countries', 'countries-10m'],
  ] as const) {
    const file = resolve(`world-atlas/${atlas}.json`)
    sources.push({ name, file, mark: `${BASEMAP_FORMAT}` })
  }
  for (const [name, fileName] of Object.entries(OFFICIAL) as [Name, string][]) {
    const file = path.join(env.DATA_DIR, 'geo', fileName)
    try {
      const { size, mtimeMs } = await stat(file)
      sources.push({ name, file, mark: `${size} ${mtimeMs}` })
    } catch (error) {
      if (!isMissing(error)) throw error
    }
  }
  return sources
}

async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file)
  } catch (error) {
    if (!isMissing(error)) throw error
    return undefined
  }
}

const isMissing = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')
