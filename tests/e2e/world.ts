import { cpSync, mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { startSite } from './site'

/** Names a data folder with the example world, made once for all sites of a run (`makeWorld.ts`). */
const MADE = process.env.EXAMPLE_WORLD

/** A data folder of its own with the example world in it: a copy, or one that the site's first start fills. */
export function worldFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'accompagner-e2e-'))
  if (MADE) cpSync(MADE, folder, { recursive: true })
  return folder
}

/** Has a first start fill a data folder; whatever goes on after a start is left to the sites of the copies. */
export async function makeWorld(folder: string): Promise<void> {
  const site = await startSite({ DATA_DIR: folder, SEED: 'on', JOBS: 'off', LMIA_KEEP_UP: 'off' })
  await site.stop()
}
