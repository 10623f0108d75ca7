import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
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
    const delay = monitorEventLoopDelay({ resolution: 5 })
    delay.enable()
    const bytes = await thread.writeInThread([
      sheet('Rows', rowsOf(ROWS)),
      sheet('End', [[1, 'end']]),
    ])
    delay.disable()
    const [rows, end] = openWorkbook(Buffer.from(bytes))
    let count = 0
    rows?.read({ onRecord: () => void (count += 1) })
    expect(count).toBe(ROWS + 1)
    const last: string[][] = []
    end?.read({ onRecord: ({ cells }) => void last.push(cells) })
    expect(last.at(-1)?.slice(0, 2)).toEqual(['1', 'end'])
    // Written in the process itself, it holds everybody up for seconds; most turns are far shorter than
    // what a machine with other work makes of them.
    expect(delay.percentile(90) / 1e6).toBeLessThan(50)
    expect(delay.max / 1e6).toBeLessThan(500)
  }, 60_000)

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
