import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import type { TestProject } from 'vitest/node'

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
  const site = await startSite({
    DATA_DIR: dataDir,
    SEED: 'on',
    RATE_LIMITS: 'off',
    LIBRETRANSLATE_URL: machine.url,
  })
  project.provide('baseUrl', site.baseUrl)
  project.provide('dataDir', dataDir)
  project.provide('accounts', readAccounts(dataDir))
  project.provide('chromiumPath', findChromium() ?? '')
  return async () => {
    await site.stop()
    machine.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

const findChromium = (): string | undefined =>
  [process.env.CHROMIUM_PATH ?? '', ...USUAL_PLACES].find((file) => file !== '' && existsSync(file))
