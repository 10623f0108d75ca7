import { rmSync } from 'node:fs'

import type { TestProject } from 'vitest/node'

import { readAccounts } from '../trial/parts/session'

import { startSite } from './site'
import { startStandInMachine } from './standInMachine'
import { findWalker } from './walker'
import { worldFolder } from './world'

declare module 'vitest' {
  interface ProvidedContext {
    baseUrl: string
    dataDir: string
    accounts: Record<string, string>
    chromiumPath: string
  }
}

/** Starts the built site on a data folder of its own, filled with the seed, once for all journeys. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = worldFolder()
  const machine = await startStandInMachine()
  let isOver = false
  const site = await startSite({
    DATA_DIR: dataDir,
    SEED: 'on',
    RATE_LIMITS: 'off',
    LIBRETRANSLATE_URL: machine.url,
  })
  // A site that ends by itself says why: every journey after it fails for that reason alone.
  site.process.once('exit', (code, signal) => {
    if (!isOver)
      console.error(`The site ended (${signal ?? code}):\n${site.output().slice(-20_000)}`)
  })
  project.provide('baseUrl', site.baseUrl)
  project.provide('dataDir', dataDir)
  project.provide('accounts', readAccounts(dataDir))
  project.provide('chromiumPath', findWalker())
  return async () => {
    isOver = true
    await site.stop()
    machine.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
