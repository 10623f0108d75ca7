import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'

import { KeptTable } from '@/data/map/keptTable'
import { currentMapTable, keepMapTable } from '@/data/map/table'
import { env } from '@/env'
import { loadLmiaContext } from '@/lmia/official/installedGazetteer'
import { bumpCorrectionsVersion } from '@/lmia/payload/dataset/dataset'
import { importFiles } from '@/lmia/payload/run/importFiles'

import { listCsv } from '../lmia/lists'
import { emptyDatabase, startPayload } from '../harness'

/* A process that reads the map and one that imports, each with its own connection to the database. */

/** What is promised for every process. */
const WITHIN_MS = 5000

let reading: Payload
let importing: Payload

beforeAll(async () => {
  reading = await startPayload()
  importing = await getPayload({ config, key: 'the process that imports' })
  expect(importing.db).not.toBe(reading.db)
})
afterAll(() => importing.destroy())
beforeEach(() => emptyDatabase(reading))

const importList = async (rows: number, edition: number) =>
  importFiles(
    importing,
    [{ name: `list-${edition}.csv`, read: () => Promise.resolve(listCsv({ rows, edition })) }],
    { context: await loadLmiaContext(env.DATA_DIR), by: 'a test', waitMs: 0 },
  )

const rowsShown = async (): Promise<number> => (await currentMapTable(reading)).rowCount

it('what one process imports stands on the map of the other within five seconds', async () => {
  await importList(30, 1)
  await expect.poll(rowsShown, { timeout: WITHIN_MS }).toBe(30)
  const before = await currentMapTable(reading)
  await importList(40, 2)
  await expect.poll(rowsShown, { timeout: WITHIN_MS }).toBe(40)
  const after = await currentMapTable(reading)
  expect(after.version).not.toBe(before.version)
  // Put in place whole: who asked before has what they asked for.
  expect(before.rowCount).toBe(30)
})

it('and what one corrects makes the table of the other anew', async () => {
  await importList(30, 1)
  await expect.poll(rowsShown, { timeout: WITHIN_MS }).toBe(30)
  const { version } = await currentMapTable(reading)
  await bumpCorrectionsVersion(importing)
  const versionShown = async () => (await currentMapTable(reading)).version
  await expect.poll(versionShown, { timeout: WITHIN_MS }).not.toBe(version)
})

it('what a process made, the next start takes as long as the data are the same', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kept-table-'))
  const kept = new KeptTable(folder, 'build')
  const keep = vi.spyOn(kept, 'keep')
  const start = async () => {
    keep.mockClear()
    delete (globalThis as { accompagnerMapTable?: unknown }).accompagnerMapTable
    keepMapTable(kept)
    const table = await currentMapTable(reading)
    await Promise.all(keep.mock.results.map(({ value }) => value as Promise<void>))
    return { rows: table.rowCount, version: table.version, isMade: keep.mock.calls.length > 0 }
  }
  try {
    await importList(30, 1)
    const first = await start()
    expect(first).toMatchObject({ rows: 30, isMade: true })
    expect(await start()).toEqual({ ...first, isMade: false })
    await bumpCorrectionsVersion(importing)
    const corrected = await start()
    expect(corrected.isMade).toBe(true)
    expect(corrected.version).not.toBe(first.version)
    await importList(40, 2)
    expect(await start()).toMatchObject({ rows: 40, isMade: true })
    expect(await start()).toMatchObject({ rows: 40, isMade: false })
  } finally {
    keepMapTable(undefined)
    rmSync(folder, { recursive: true })
  }
})

it('a kept table that can be neither used nor thrown away keeps nobody from the map', async () => {
  const kept = new KeptTable('/', 'build')
  vi.spyOn(kept, 'find').mockRejectedValue(new Error('EROFS: read-only file system, unlink'))
  vi.spyOn(kept, 'keep').mockRejectedValue(new Error('EROFS: read-only file system, unlink'))
  await importList(30, 1)
  delete (globalThis as { accompagnerMapTable?: unknown }).accompagnerMapTable
  keepMapTable(kept)
  try {
    expect((await currentMapTable(reading)).rowCount).toBe(30)
  } finally {
    keepMapTable(undefined)
  }
})
