import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type * as Thread from '@/exports/writeInThread'
import type { WorkbookCell } from '@/exports/workbook'
import { openWorkbook } from '@/lmia/read/xlsx/workbook'

const ROOT = path.resolve(import.meta.dirname, '../../..')
const CACHE = path.join(ROOT, 'node_modules/.cache')

/** A quarter of what a workbook of the map holds at most, as wide as the map's. */
const ROWS = 5000
const COLUMNS = 18

/** Turns of others while the thread writes: hundreds of thousands, and none when the process writes itself. */
const TURNS = 500

describe('a workbook written by a thread', () => {
  let folder = ''
  let thread: typeof Thread

  // The thread is started from its bundle, as on a built site.
  beforeAll(async () => {
    mkdirSync(CACHE, { recursive: true })
    folder = mkdtempSync(path.join(CACHE, 'thread-'))
    const entries = ['writeInThread', 'workbookThread']
    await build({
      absWorkingDir: ROOT,
      entryPoints: entries.map((name) => `src/exports/${name}.ts`),
      outdir: folder,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
    })
    const address = pathToFileURL(path.join(folder, 'writeInThread.js')).href
    thread = (await import(/* @vite-ignore */ address)) as typeof Thread
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const rowsOf = (count: number) => ({
    *[Symbol.iterator]() {
      for (let at = 0; at < count; at += 1) {
        yield Array.from({ length: COLUMNS }, (_, column) => (column ? `${column} · ${at}` : at))
      }
    },
  })
  const sheet = (name: string, rows: Iterable<readonly WorkbookCell[]>) => ({
    name,
    titles: Array.from({ length: COLUMNS }, (_, at) => `T${at}`),
    rows,
  })

  it('holds all rows of all sheets, and nobody else up', async () => {
    // Others that wait for their turn, counted rather than timed: a machine with other work has as many.
    let turns = 0
    let isWritten = false
    let whenAllIsRead = 0
    const others = () => {
      turns += 1
      if (!isWritten) setImmediate(others)
    }
    setImmediate(others)
    const bytes = await thread.writeInThread([
      sheet('Rows', rowsOf(ROWS)),
      sheet('End', {
        *[Symbol.iterator]() {
          whenAllIsRead = turns
          yield [1, 'end']
        },
      }),
    ])
    isWritten = true
    const [rows, end] = openWorkbook(Buffer.from(bytes))
    let count = 0
    rows?.read({ onRecord: () => void (count += 1) })
    expect(count).toBe(ROWS + 1)
    const last: string[][] = []
    end?.read({ onRecord: ({ cells }) => void last.push(cells) })
    expect(last.at(-1)?.slice(0, 2)).toEqual(['1', 'end'])
    // Rows are read a hundred a turn, and written elsewhere.
    expect(whenAllIsRead).toBeGreaterThanOrEqual(ROWS / 200)
    expect(turns - whenAllIsRead).toBeGreaterThan(TURNS)
  }, 60_000)

  it('is not begun once nobody waits for it, and the next one is', async () => {
    let isRead = false
    const rows = function* (): Generator<number[]> {
      isRead = true
      yield [1]
    }
    const left = AbortSignal.abort(new Error('has left'))
    await expect(thread.writeInThread([sheet('S', rows())], left)).rejects.toThrow('has left')
    expect(isRead).toBe(false)
    expect((await thread.writeInThread([sheet('S', [[2]])])).length).toBeGreaterThan(0)
  })

  it('says why it could not be written, and the next one is', async () => {
    const failing = {
      *[Symbol.iterator](): Generator<WorkbookCell[]> {
        yield [1]
        throw new Error('no more rows')
      },
    }
    await expect(thread.writeInThread([sheet('S', failing)])).rejects.toThrow('no more rows')
    const bytes = await thread.writeInThread([sheet('S', [[2]])])
    expect(openWorkbook(Buffer.from(bytes))).toHaveLength(1)
  }, 30_000)
})
