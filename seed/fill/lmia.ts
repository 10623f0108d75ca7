import { readFile } from 'node:fs/promises'
import path from 'node:path'

import type { Payload } from 'payload'

import { env } from '@/env'
import { loadLmiaContext } from '@/lmia/official/installedGazetteer'
import { importFiles } from '@/lmia/payload/run/importFiles'
import { KeptBytes } from '@/lmia/bytes/keptBytes'

import type { Session } from './session'

const FOLDER = path.join(process.cwd(), 'seed/lmia')

/** In the order of their periods. */
const FILES = [
  'exemple-2023Q4.csv',
  'exemple-2024Q2.csv',
  'exemple-2024Q4.csv',
  'exemple-2024Q4-refus.csv',
]

/** How long to wait for another process that imports into the same database. */
const WAIT_MS = 60_000

/**
 * Imports the example lists, through the same path as real ones. Not where other lists are: being newer,
 * invented ones would take the place of those of the same period.
 */
export async function fillLmia({ payload, log }: Pick<Session, 'payload' | 'log'>): Promise<void> {
  if (await hasOtherLists(payload)) {
    log('  example lists: none, there are others')
    return
  }
  const context = await loadLmiaContext(env.DATA_DIR)
  const sources = FILES.map((file) => ({
    name: file,
    source: file,
    read: () => readFile(path.join(FOLDER, file)),
  }))
  const results = await importFiles(payload, sources, {
    by: 'Accompagner',
    waitMs: WAIT_MS,
    context,
    keptBytes: new KeptBytes(env.DATA_DIR),
    onResult: (result) => {
      if (result.state !== 'done') return
      const { rowsLoaded, quebecPositions } = result.outcome.summary
      log(`  list ${result.name}: ${rowsLoaded} rows, ${quebecPositions} positions in Quebec`)
    },
  })
  const failed = results.find(({ state }) => state !== 'done')
  if (failed) throw new Error(`The list ${failed.name} was not imported`, { cause: failed })
}

async function hasOtherLists(payload: Payload): Promise<boolean> {
  const { docs } = await payload.find({
    collection: 'lmia-files',
    where: { name: { not_in: FILES } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs.length > 0
}
