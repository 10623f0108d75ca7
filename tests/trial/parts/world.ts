import type { ChildProcess } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { startSite } from '../../e2e/site'
import type { Options } from '../options'
import type { Context, StartOptions, TrialSite } from '../trial'
import { copyMongodb, databaseSettings, dropMongodb } from './databases'
import { readAccounts, signIn, type Session } from './session'

/** What every trial's site is told: nothing outside is asked, and limits do not hide what follows. */
const SETTINGS = { SEED: 'on', RATE_LIMITS: 'off', LMIA_KEEP_UP: 'off', LOG_LEVEL: 'error' }

type Close = () => void | Promise<void>

/** What was opened, closed in the opposite order, each once. */
class Opened {
  private readonly closes: Close[] = []
  add(close: Close): void {
    this.closes.push(close)
  }
  async close(): Promise<void> {
    for (let close = this.closes.pop(); close; close = this.closes.pop()) await close()
  }
}

/** What the trial's sites wrote last, enough to hold one fault with its causes. */
const LAST_WRITTEN = 6_000

export type OpenContext = Context & {
  told: { did: string[]; notRun: string[] }
  /** The end of what the sites of the trial wrote: the log has the cause of a fault, the answer a sentence. */
  written: () => string
  close: () => Promise<void>
}

/** The example world, made once, and all that trials open on copies of it. */
export class World {
  private readonly opened = new Opened()
  private readonly current: OpenContext[] = []
  private template: Promise<string> | undefined

  constructor(private readonly options: Options) {}

  context(): OpenContext {
    const { seed, isQuick, database } = this.options
    const opened = new Opened()
    const told = { did: [] as string[], notRun: [] as string[] }
    const sites: TrialSite[] = []
    const context: OpenContext = {
      seed,
      isQuick,
      database,
      size: (whole, quick) => (isQuick ? quick : whole),
      newFolder: async () => {
        const folder = await this.newFolder(opened)
        await cp(await this.example(), folder, { recursive: true })
        if (database === 'mongodb') await copyMongodb(await this.example(), folder)
        return folder
      },
      startSite: async (how = {}) => {
        const dataDir = how.dataDir ?? (await context.newFolder())
        const site = await this.start(dataDir, how, opened)
        sites.push(site)
        return site
      },
      atEnd: (close) => opened.add(close),
      did: (what) => told.did.push(what),
      notRun: (what) => told.notRun.push(what),
      told,
      written: () =>
        sites
          .map((site) => site.output())
          .join('')
          .slice(-LAST_WRITTEN),
      close: () => opened.close(),
    }
    this.current.push(context)
    return context
  }

  async close(): Promise<void> {
    for (const context of this.current) await context.close()
    await this.opened.close()
  }

  private example(): Promise<string> {
    this.template ??= this.makeExample()
    return this.template
  }

  private async makeExample(): Promise<string> {
    const folder = await this.newFolder(this.opened)
    const site = await this.start(folder, {}, this.opened)
    await site.stop()
    return folder
  }

  private async newFolder(opened: Opened): Promise<string> {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'accompagner-trial-'))
    opened.add(() => rm(folder, { recursive: true, force: true }))
    if (this.options.database === 'mongodb') opened.add(() => dropMongodb(folder))
    return folder
  }

  private start(dataDir: string, how: StartOptions, opened: Opened): Promise<TrialSite> {
    const kept = databaseSettings(this.options.database, dataDir)
    return start(dataDir, { ...how, settings: { ...kept, ...how.settings } }, opened)
  }
}

async function start(
  dataDir: string,
  { settings = {} }: StartOptions,
  opened: Opened,
): Promise<TrialSite> {
  const site = await startSite({ ...SETTINGS, DATA_DIR: dataDir, ...settings }, (child) => {
    // Registered before it is ready: an interruption meanwhile ends it too.
    opened.add(() => kill(child))
  })
  const sessions = new Map<string, Promise<Session>>()
  return {
    ...site,
    dataDir,
    kill: () => kill(site.process),
    signIn: (person) => {
      const known = sessions.get(person) ?? signIn(site.baseUrl, person, readAccounts(dataDir))
      sessions.set(person, known)
      return known
    },
  }
}

function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGKILL')
  })
}
