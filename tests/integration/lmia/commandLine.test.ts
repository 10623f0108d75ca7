import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { build } from 'esbuild'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { readCatalogue } from '@/lmia/payload/store/catalogue'
import { withDataset } from '@/map/payload/dataset'
import { rowStoreOf } from '@/lmia/payload/store/rowStoreOf'

import { emptyDatabase, startPayload } from '../harness'

import { listCsv, listPositions } from './lists'

/*
 * The command as people run it: in a process of its own, on the database that this process (as the
 * site's server would) has open.
 */
const ROOT = path.resolve(import.meta.dirname, '../../..')
/** Bundled once, as `npm run lmia:import` does: a start then takes a second. */
const BUNDLE = path.join(ROOT, 'node_modules/.cache/accompagner-tests', String(process.pid))
/** Each starts processes that load the whole configuration: minutes on a busy machine. */
const TIMEOUT_MS = 300_000

let payload: Payload
let folder: string

beforeAll(async () => {
  payload = await startPayload()
  folder = mkdtempSync(path.join(os.tmpdir(), 'accompagner-lists-'))
  await build({
    absWorkingDir: ROOT,
    entryPoints: { lmiaImport: 'src/server/cli/lmiaImport.ts' },
    outdir: BUNDLE,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    packages: 'external',
    jsx: 'automatic',
    logLevel: 'warning',
  })
})

afterAll(() => {
  for (const made of [folder, BUNDLE]) rmSync(made, { recursive: true, force: true })
})

beforeEach(() => emptyDatabase(payload))

describe('npm run lmia:import', { timeout: TIMEOUT_MS }, () => {
  it('loads a list, says so, and changes nothing the second time', async () => {
    const file = write('positive-2024q1.csv', listCsv({ rows: 300 }))
    const first = await command('--lang', 'fr', file)
    expect(first.stderr + first.stdout).toContain('chargé')
    expect(first.code).toBe(0)
    expect(await positions()).toBe(listPositions(300))

    const before = await readCatalogue(payload)
    const second = await command('--lang', 'fr', file)
    expect(second.stdout).toContain('déjà là')
    // The same rows under the same version; only when it was asked for last is news.
    const same = await readCatalogue(payload)
    expect(same).toMatchObject({ version: before.version, entries: [{ rows: 300 }] })
    expect(same.entries[0]?.generation).toBe(before.entries[0]?.generation)

    // After the gazetteer changed, the lists in force can be read again from their kept bytes.
    const third = await command('--lang', 'fr', '--kept')
    expect(third.stdout).toContain('chargé')
    const after = await readCatalogue(payload)
    expect(after.version).not.toBe(before.version)
    expect(after.entries[0]?.sha256).toBe(before.entries[0]?.sha256)
    expect(await positions()).toBe(listPositions(300))
  })

  it('answers in JSON, one object for each file, and in the person’s language', async () => {
    const good = write('positive-2024q2.csv', listCsv({ rows: 10, period: '2024Q2' }))
    const bad = write('page.csv', Buffer.from('<!doctype html><title>Maintenance</title>'))
    const { code, stdout, stderr } = await command('--dry-run', '--json', '--lang', 'es', good, bad)
    const [summary, refused] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(summary).toEqual({
      file: good,
      kind: 'positive',
      period: '2024Q2',
      language: 'en',
      layout: 5,
      encoding: 'utf-8',
      rowsRead: 10,
      rowsLoaded: 10,
      rowsRejected: 0,
      quebecRows: 10,
      positions: listPositions(10),
      quebecPositions: listPositions(10),
      lmias: 10,
      placed: { municipality: 10, postalSector: 0, none: 0 },
      notices: {},
    })
    expect(refused).toMatchObject({ file: bad, refused: { code: 'fileIsHtml' } })
    expect(stderr).toMatch(/página/i)
    expect(code).toBe(1)
    expect((await readCatalogue(payload)).entries).toEqual([])
    expect((await payload.count({ collection: 'lmia-files' })).totalDocs).toBe(0)
  })

  it('killed in the middle, leaves what was there whole; the next run finishes', async () => {
    const rows = 40_000
    await command(write('positive-2024q1.csv', listCsv({ rows: 200 })))
    const before = await readCatalogue(payload)
    const corrected = write('positive-2024q1.csv', listCsv({ rows, edition: 2 }))

    const child = start(corrected)
    await expect.poll(storedRows, { timeout: TIMEOUT_MS, interval: 20 }).toBeGreaterThan(200 + 1000)
    child.kill('SIGKILL')
    await ended(child)

    expect(await readCatalogue(payload)).toEqual(before)
    expect(await positions()).toBe(listPositions(200))
    const left = await storedRows()
    expect(left).toBeGreaterThan(200)
    expect(left).toBeLessThan(200 + rows)

    const { code } = await command(corrected)
    expect(code).toBe(0)
    expect(await positions()).toBe(listPositions(rows))
    expect(await storedRows()).toBe(rows)
  })

  it('run twice at once, does one import after the other', async () => {
    const files = [1, 2].map((edition) =>
      write(`positive-2024q1-${edition}.csv`, listCsv({ rows: 3000 + edition, edition })),
    )
    const both = await Promise.all(files.map((file) => command(file)))
    expect(both.map(({ code }) => code)).toEqual([0, 0])
    const { entries } = await readCatalogue(payload)
    expect(entries).toHaveLength(1)
    expect(await storedRows()).toBe(entries[0]?.rows)
  })

  it('without anything to import, says how it is used', async () => {
    const { code, stderr } = await command('--lang', 'en')
    expect(code).toBe(2)
    expect(stderr).toContain('npm run lmia:import')
  })
})

function write(name: string, bytes: Buffer): string {
  const file = path.join(folder, name)
  writeFileSync(file, bytes)
  return file
}

const start = (...args: string[]): ChildProcess =>
  spawn(process.execPath, [path.join(BUNDLE, 'lmiaImport.js'), ...args], {
    cwd: ROOT,
    env: process.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })

async function command(...args: string[]) {
  const child = start(...args)
  let [stdout, stderr] = ['', '']
  child.stdout?.on('data', (chunk) => (stdout += chunk))
  child.stderr?.on('data', (chunk) => (stderr += chunk))
  const code = await ended(child)
  return { code, stdout, stderr }
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('close', resolve))

async function storedRows(): Promise<number> {
  const rows = rowStoreOf(payload)
  let count = 0
  for (const file of await rows.filesWithRows()) count += await rows.countRows(file)
  return count
}

const positions = (): Promise<number> =>
  withDataset(payload, async (rows) => {
    let sum = 0
    for await (const row of rows) sum += row.positions
    return sum
  })
