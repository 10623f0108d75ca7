import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import type { TestProject } from 'vitest/node'

import { findChromium } from '../../src/server/chromium'
import { readAccounts } from '../trial/parts/session'

import { startSite } from './site'
import { startStandInMachine } from './standInMachine'

declare module 'vitest' {
  interface ProvidedContext {
    baseUrl: string
    dataDir: string
    accounts: Record<string, string>
    chromiumPath: string
  }
}

/** Starts the built site on a new data folder, filled with the seed, once for all journeys. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'accompagner-e2e-'))
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
  project.provide('chromiumPath', findChromium(process.env.CHROMIUM_PATH || undefined) ?? '')
  return async () => {
    isOver = true
    await site.stop()
    machine.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
