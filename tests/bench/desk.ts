import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import type { DeskMeasure } from './deskRun'
import { type Figure, median, percentile } from './measure'
import { measureIn } from './ownProcess'

/** The translator's desk with a large chapter, on SQLite: one passage saved, the whole opened. */
export async function benchDesk(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'accompagner-desk-'))
  try {
    const measured = await measureIn<DeskMeasure>('deskRun.ts', [], {
      DATA_DIR: folder,
      DATABASE_URL: `file:${path.join(folder, 'site.db')}`,
    })
    return figuresOf(measured)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function figuresOf(measured: DeskMeasure): Figure[] {
  const { passages, savesMs, documentSavesMs, opensMs, sheets, queueMs, todayMs } = measured
  const beside = `beside ${sheets} sheets in three languages`
  const saving = `Desk: one passage of ${passages} saved`
  return [
    { name: saving, value: median(savesMs), unit: 'ms', target: 150, better: 'lower' },
    { name: `${saving}, 95th percentile`, value: percentile(savesMs, 95), unit: 'ms' },
    {
      name: `${saving}, to a save of its whole document`,
      value: median(savesMs) / median(documentSavesMs),
      unit: '×',
    },
    {
      name: `Desk: ${passages} passages read to open`,
      value: median(opensMs),
      unit: 'ms',
      target: 1000,
      better: 'lower',
    },
    {
      name: `Desk: the queue read ${beside}`,
      value: median(queueMs),
      unit: 'ms',
      target: 300,
      better: 'lower',
    },
    {
      name: `Today: all that it looks at, ${beside}`,
      value: median(todayMs),
      unit: 'ms',
      target: 300,
      better: 'lower',
    },
  ]
}
