import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'

import { Router } from 'express'
import type { Topology } from 'topojson-specification'

import { env } from '@/env'
import { buildBasemap } from '@/map/basemap/build'

/** Official limits, when `data:sync` has installed them (see src/map/README.md). */
const OFFICIAL = {
  regions: 'regions.topojson',
  mrc: 'mrc.topojson',
  lakes: 'lakes.topojson',
} as const

interface Made {
  etag: string
  body: string
}

/** Coasts, borders and towns, made once per process. Nothing in it is restricted. */
export function basemapRoute(): Router {
  const router = Router()
  let made: Promise<Made> | undefined
  router.get('/api/map/basemap.json', async (req, res) => {
    made ??= makeBasemap().catch((error: unknown) => {
      made = undefined
      throw error
    })
    const { etag, body } = await made
    res.set('Cache-Control', 'public, max-age=3600')
    res.set('ETag', etag)
    if (req.headers['if-none-match'] === etag) res.status(304).end()
    else res.type('application/json').send(body)
  })
  return router
}

async function makeBasemap(): Promise<Made> {
  const body = JSON.stringify(
    buildBasemap({
      land: await readAtlas('land-10m'),
      countries: await readAtlas('countries-10m'),
      ...(await readOfficial()),
    }),
  )
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  return { etag, body }
}

const readAtlas = async (name: string): Promise<Topology> =>
  readJson(createRequire(import.meta.url).resolve(`world-atlas/${name}.json`))

async function readOfficial(): Promise<Partial<Record<keyof typeof OFFICIAL, Topology>>> {
  const folder = path.join(env.DATA_DIR, 'geo')
  const found: Partial<Record<keyof typeof OFFICIAL, Topology>> = {}
  for (const [name, file] of Object.entries(OFFICIAL) as [keyof typeof OFFICIAL, string][]) {
    try {
      found[name] = await readJson(path.join(folder, file))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    }
  }
  return found
}

const readJson = async (file: string): Promise<Topology> =>
  JSON.parse(await readFile(file, 'utf8')) as Topology
