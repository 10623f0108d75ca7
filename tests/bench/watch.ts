import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import type { Figure } from './measure'
import { measureIn } from './ownProcess'
import type { LinkMeasure } from './linkRun'
import type { WatchMeasure } from './watchRun'

/**
 * 500 cited pages on 20 hosts, on SQLite: looked at, one in ten changed, and shown to a researcher. Then 500 links that
 * are no sources, of 60 chapters in three languages, beside 2,000 sheets.
 */
export const benchWatch = async (): Promise<Figure[]> => [
  ...(await benchSources()),
  ...(await benchLinks()),
]

async function benchSources(): Promise<Figure[]> {
  const { pages, changed, ...measured } = await measureAlone<WatchMeasure>('watchRun.ts')
  return [
    seconds(
      `${pages} pages of 60 KB looked at for the first time, without pauses`,
      measured.firstMs,
      60,
    ),
    seconds(`${pages} pages of which ${changed} changed`, measured.changedMs, 60),
    seconds(`${pages} pages that say that nothing changed`, measured.sameMs, 30),
    milliseconds('count for Today', measured.countMs, 100),
    milliseconds('20 changes with where they are cited', measured.deskMs, 1000),
  ]
}

async function benchLinks(): Promise<Figure[]> {
  const { links, hosts, chapters, sheets, lost, ...measured } =
    await measureAlone<LinkMeasure>('linkRun.ts')
  const texts = `${chapters} chapters in three languages and ${sheets} sheets`
  return [
    seconds(
      `${links} links on ${hosts} hosts, whether they are there, without pauses`,
      measured.lookMs,
      30,
    ),
    seconds(`links gathered from ${texts}`, measured.meetMs, 10),
    milliseconds(`count for Today of ${lost} lost links, among ${texts}`, measured.countMs, 50),
  ]
}

const seconds = (name: string, ms: number, target: number): Figure => ({
  name: `Watch: ${name}`,
  value: ms / 1000,
  unit: 's',
  target,
  better: 'lower',
})

const milliseconds = (name: string, value: number, target: number): Figure => ({
  name: `Watch: ${name}`,
  value,
  unit: 'ms',
  target,
  better: 'lower',
})

/** In a process of its own, on an empty database. */
async function measureAlone<Measured>(file: string): Promise<Measured> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'accompagner-watch-'))
  try {
    return await measureIn<Measured>(file, [], {
      DATA_DIR: folder,
      DATABASE_URL: `file:${path.join(folder, 'site.db')}`,
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
