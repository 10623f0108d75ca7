import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { buildAssets } from '@/enhance/build.mjs'

const SCRIPT_LIMIT_BYTES = 10 * 1024

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

  it('keep the same names when nothing changed', async () => {
    expect(await buildAssets({ outDir: folder })).toEqual(manifest)
  })
})
