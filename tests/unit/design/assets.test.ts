import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { buildAssets } from '@/enhance/build.mjs'

const SCRIPT_LIMIT_BYTES = 10 * 1024
const LIVE_MAP_LIMIT_BYTES = 52 * 1024

describe('the built assets', () => {
  let folder = ''
  let manifest: Record<string, string> = {}

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'assets-'))
    manifest = await buildAssets({ outDir: folder })
  })

  afterAll(() => rm(folder, { recursive: true }))

  it('are named by their content, and listed', async () => {
    const files = (await readdir(folder)).filter((file) => file !== 'manifest.json')
    expect(files.sort()).toEqual(Object.values(manifest).sort())
    for (const file of files) expect(file).toMatch(/\.[0-9a-f]{10}\.(js|css|svg|png)$/)
  })

  it('keep the script of the reading pages under 10 KB compressed', async () => {
    const script = await readFile(path.join(folder, manifest['enhance.js'] ?? ''))
    expect(script.length).toBeGreaterThan(500)
    expect(gzipSync(script).length).toBeLessThan(SCRIPT_LIMIT_BYTES)
  })

  it('keep the map that zooms to itself: light, and no part of what other pages load', async () => {
    const read = (name: string) => readFile(path.join(folder, manifest[name] ?? ''))
    const [live, styles, small, page] = await Promise.all(
      ['liveMap.js', 'resultMap.css', 'resultMap.js', 'enhance.js'].map(read),
    )
    expect(live!.toString()).toContain('leaflet-pane')
    expect(gzipSync(live!).length).toBeLessThan(LIVE_MAP_LIMIT_BYTES)
    expect(gzipSync(styles!).length).toBeLessThan(5 * 1024)
    expect(gzipSync(small!).length).toBeLessThan(1024)
    for (const other of [small!, page!]) expect(other.toString()).not.toContain('leaflet-pane')
  })

  it('keep the same names when nothing changed', async () => {
    expect(await buildAssets({ outDir: folder })).toEqual(manifest)
  })
})
