import { rmSync } from 'node:fs'

import type { TestProject } from 'vitest/node'

import { readAccounts } from '../trial/parts/session'

import { startSite } from './site'
import { startStandInMachine } from './standInMachine'
import type { WalkedSite } from './walked'
import { findWalker } from './walker'
import { worldFolder } from './world'

/** Starts the built site once for each worker, on a data folder of its own that is filled with the seed. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const walked = await startAll(project.config.maxWorkers)
  project.provide(
    'walked',
    walked.map(({ site }) => site),
  )
  project.provide('chromiumPath', findWalker())
  return async () => {
    await Promise.all(walked.map(({ stop }) => stop()))
  }
}

interface Started {
  site: WalkedSite
  stop: () => Promise<void>
}

/** One after the other: the first start without `EXAMPLE_WORLD` makes the world, which takes all of a small machine. */
async function startAll(count: number): Promise<Started[]> {
  const started: Started[] = []
  for (let number = 0; number < count; number += 1) started.push(await startWalked())
  return started
}

async function startWalked(): Promise<Started> {
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
  return {
    site: { baseUrl: site.baseUrl, dataDir, accounts: readAccounts(dataDir) },
    stop: async () => {
      isOver = true
      await site.stop()
      machine.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
