import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { type Figure, median } from './measure'
import { measureIn } from './ownProcess'
import type { TablesMeasure } from './tablesRun'

/** Chapters made of tables, on SQLite: saved as the form saves them, and read to open. */
export async function benchTables(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'accompagner-tables-'))
  try {
    const { savesMs, readsMs, longSavesMs, markedSavesMs } = await measureIn<TablesMeasure>(
      'tablesRun.ts',
      [],
      {
        DATA_DIR: folder,
        DATABASE_URL: `file:${path.join(folder, 'site.db')}`,
      },
    )
    return [
      figure('Chapter of 20 tables, 440 passages: saved', savesMs, 100),
      figure('Chapter of 20 tables, 440 passages: read to open', readsMs, 1000),
      figure('Chapter with a table of 500 rows: saved', longSavesMs),
      figure(
        'Chapter with a table of 500 rows and 8 columns, half of it marked: saved',
        markedSavesMs,
      ),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const figure = (name: string, valuesMs: readonly number[], target?: number): Figure => ({
  name,
  value: median(valuesMs),
  unit: 'ms',
  ...(target === undefined ? {} : { target, better: 'lower' as const }),
})
