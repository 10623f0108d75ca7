import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import type { LoadMeasure } from './lmiaLoadRun'
import { type Figure, median } from './measure'
import { measureIn } from './ownProcess'

/**
 * Every list at hand into an empty database, in a process of its own as `npm run lmia:import` does
 * it: time, rows a second, memory. On MongoDB too when `TEST_MONGODB_URL` names a server.
 */
export async function benchLmiaLoad(): Promise<Figure[]> {
  const reference = process.env.REFERENCE_DATA_DIR
  const lists = reference && path.join(reference, 'lmia')
  if (!lists || !existsSync(lists)) return []
  const figures = await figuresOf(
    'SQLite',
    lists,
    (folder) => `file:${path.join(folder, 'site.db')}`,
  )
  const mongodb = process.env.TEST_MONGODB_URL
  if (mongodb) {
    figures.push(
      ...(await figuresOf('MongoDB', lists, (folder) => {
        const url = new URL(mongodb)
        url.pathname = `/${path.basename(folder).replace(/\W/g, '_')}`
        return url.toString()
      })),
    )
  }
  return figures
}

/** Runs of each measure; the median is kept. */
const RUNS = 3

async function figuresOf(
  database: string,
  lists: string,
  urlOf: (folder: string) => string,
): Promise<Figure[]> {
  const measures: LoadMeasure[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'accompagner-load-'))
    try {
      measures.push(await measureOnce(lists, folder, urlOf(folder)))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  const middle = (pick: (measure: LoadMeasure) => number) => median(measures.map(pick))
  const isSqlite = database === 'SQLite'
  return [
    {
      name: `${database}: all ${measures[0]?.files} lists from an empty database`,
      value: middle(({ seconds }) => seconds),
      unit: 's',
      ...(isSqlite ? { target: 60, better: 'lower' as const } : {}),
    },
    {
      name: `${database}: load`,
      value: middle(({ storedRows, storingSeconds }) => storedRows / storingSeconds),
      unit: 'rows/s',
      ...(isSqlite ? { target: 3000, better: 'higher' as const } : {}),
    },
    {
      name: `${database}: a single new quarter`,
      value: middle(({ quarterSeconds }) => quarterSeconds),
      unit: 's',
      ...(isSqlite ? { target: 3, better: 'lower' as const } : {}),
    },
    {
      name: `${database}: most memory while loading`,
      value: middle(({ peakMb }) => peakMb),
      unit: 'MB',
      ...(isSqlite ? { target: 700, better: 'lower' as const } : {}),
    },
    {
      name: `${database}: every row read back for the map`,
      value: middle(({ readSeconds }) => readSeconds),
      unit: 's',
    },
  ]
}

const measureOnce = (lists: string, folder: string, url: string): Promise<LoadMeasure> =>
  measureIn('lmiaLoadRun.ts', [lists], { DATA_DIR: folder, DATABASE_URL: url })
