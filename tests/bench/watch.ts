import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import type { Figure } from './measure'
import { measureIn } from './ownProcess'
import type { WatchMeasure } from './watchRun'

/** 500 cited pages on 20 hosts, on SQLite: looked at, one in ten changed, and shown to a researcher. */
export async function benchWatch(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'accompagner-watch-'))
  try {
    const measured = await measureIn<WatchMeasure>('watchRun.ts', [], {
      DATA_DIR: folder,
      DATABASE_URL: `file:${path.join(folder, 'site.db')}`,
    })
    const { pages, changed } = measured
    const seconds = (name: string, ms: number, target: number): Figure => ({
      name: `Watch: ${name}`,
      value: ms / 1000,
      unit: 's',
      target,
      better: 'lower',
    })
    return [
      seconds(
        `${pages} pages of 60 KB looked at for the first time, without pauses`,
        measured.firstMs,
        60,
      ),
      seconds(`${pages} pages of which ${changed} changed`, measured.changedMs, 60),
      seconds(`${pages} pages that say that nothing changed`, measured.sameMs, 30),
      {
        name: 'Watch: count for Today',
        value: measured.countMs,
        unit: 'ms',
        target: 100,
        better: 'lower',
      },
      {
        name: 'Watch: 20 changes with where they are cited',
        value: measured.deskMs,
        unit: 'ms',
        target: 1000,
        better: 'lower',
      },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
