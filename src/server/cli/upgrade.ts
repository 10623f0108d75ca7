import { execFile } from 'node:child_process'
import path from 'node:path'

import { migrations } from '@/db/migrations'
import { sayStep } from '@/db/steps'
import { saySize } from '@/i18n/size'
import { backUpSite } from '@/operations/backup/backUpSite'
import type { SiteSettings } from '@/operations/backup/layout'
import { UpgradeRefusal } from '@/operations/upgrade/refusal'
import {
  type Tried,
  type Upgrade,
  tryUpgrade,
  upgradeSite,
  waitingSteps,
} from '@/operations/upgrade/upgradeSite'

import { type Say, runCommand } from './backupCommand'
import { EXIT } from './exitCodes'
import { CONSOLE, type Output } from './output'

/** `npm run upgrade`, and `npm run upgrade:check`, which is `--check`. Returns the exit code; see `EXIT`. */
export const main = (argv: readonly string[], output: Output = CONSOLE): Promise<number> =>
  runCommand({
    usage: 'upgradeUsage',
    argv,
    output,
    takes: [0, 0],
    work: async ({ check }, settings, say, locale) => {
      const upgrade: Upgrade = {
        site: settings,
        known: migrations.map(({ name }) => name),
        migrate: migrateApart,
      }
      const beforehand = async () => {
        const { file, bytes } = await backUpSite(settings)
        output.out(say('upgradeBackup', { file, size: saySize(bytes, locale) }))
        return file
      }
      try {
        const steps = await waitingSteps(upgrade)
        if (steps.length === 0) {
          output.out(say('upgradeNothing'))
          return
        }
        output.out(say('upgradeSteps', { count: steps.length }))
        for (const step of steps) output.out(`  ${sayStep(step)}`)
        output.out(say(check ? 'upgradeTrying' : 'upgradeBegun'))
        const tried = check
          ? await tryUpgrade(upgrade)
          : await upgradeSite({ ...upgrade, beforehand })
        output.out(say(check ? 'upgradeTried' : 'upgradeDone', factsOf(tried)))
      } catch (error) {
        if (!(error instanceof UpgradeRefusal)) throw error
        output.err(`✗ ${sayRefusal(error, say, (bytes) => saySize(bytes, locale))}`)
        return EXIT.refused
      }
    },
  })

const factsOf = ({ ms, counted }: Tried) => ({ seconds: Math.ceil(ms / 1000), counted })

const REFUSALS = {
  siteRuns: 'upgradeSiteRuns',
  noRoom: 'upgradeNoRoom',
  newerDatabase: 'upgradeNewer',
  failed: 'upgradeFailed',
  lost: 'upgradeLost',
  putBack: 'upgradePutBack',
  notPutBack: 'upgradeNotPutBack',
} as const

function sayRefusal(
  { code, params }: UpgradeRefusal,
  say: Say,
  size: (bytes: number) => string,
): string {
  const inWords = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'number' ? size(value) : value,
  ])
  return say(REFUSALS[code], Object.fromEntries(inWords))
}

/** The last lines of what a process wrote: the rest is how it got there. */
const LINES = 12

/** In a process of its own: one has one database open, and settings that are read once. */
const migrateApart = (site: SiteSettings): Promise<string | undefined> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [path.join('dist', 'cli', 'migrateSite.js')],
      {
        env: {
          ...process.env,
          DATA_DIR: site.DATA_DIR,
          DATABASE_URL: site.DATABASE_URL,
          DATABASE_PUSH: 'off',
        },
        maxBuffer: 16 * 1024 * 1024,
      },
      (error, _, stderr) => {
        if (!error) resolve(undefined)
        else resolve(stderr.trim().split('\n').slice(-LINES).join('\n') || error.message)
      },
    )
  })

if (import.meta.main) {
  const code = await main(process.argv.slice(2))
  process.exit(code)
}
