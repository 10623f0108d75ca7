import { readFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import path from 'node:path'

import config from '@payload-config'
import next from 'next'
import { type Payload, getPayload } from 'payload'

import { hasAccounts } from '@/accounts/payload/hasAccounts'
import { withBootLock } from '@/db/bootLock'
import { applyMigrations, unknownMigrations } from '@/db/migrate'
import { DuplicateValues } from '@/db/mongodb/indexes'
import { whileNobodyFills } from '@/db/oneFills'
import { type TransactionProof, proveTransactions } from '@/db/transactions'
import { readingForNobody } from '@/db/reading'
import { KeptTable } from '@/data/map/keptTable'
import { keepMapTable } from '@/data/map/table'
import { inBackground } from '@/db/turns'
import { placeCarriedSites } from '@/directory/payload/placeCarriedSites'
import { settleCarriedEvents } from '@/directory/payload/settleCarriedEvents'
import type { Env } from '@/env'
import { tellProcess } from '@/operations/payload/processes'
import { TELL_EACH_MS } from '@/operations/status/processes'
import { Recorder, WRITTEN_EACH_MS } from '@/statistics/payload/recorder'

import { createApp } from './app'
import { emptyWhereInstalled, markInstalled, refuseBadDatabase, wasInstalled } from './dataFolder'
import type { Door } from './door'
import { runBackground } from './jobRunner'
import { createLogger, type Logger } from './logging'
import { PageCache } from './pageCache'
import { readPageModules, warmUpPages } from './pageModules'
import { warmUpMap } from './restricted/warmUp'
import { repeatRounds } from './rounds'
import { SetupError } from './setupError'
import { stopGracefully } from './stop'
import { tellUploadsAway } from './uploadsAtStart'
import { say, welcome } from './welcome'

/** The example world has 300 pages, of some 20 KB in both compressed forms: four times that. */
const PAGE_CACHE_BYTES = 24 * 1024 * 1024

/** Starts the whole site in this process and answers until it is told to stop. */
export async function serve(settings: Env, door: Door): Promise<void> {
  const logger = createLogger(settings)
  const isDevelopment = settings.NODE_ENV === 'development'
  const { server } = door
  const payload = await startPayload(settings)
  const transactions = await transactionsOrRefuse(payload, settings)
  const accounts = await prepareDatabase(payload, settings)

  void tellUploadsAway(settings, logger)

  const keptTable = isDevelopment ? undefined : await keptTableOfBuild(settings.DATA_DIR)
  keepMapTable(keptTable)
  const mapStands = readingForNobody(() => warmUpMap(payload, logger)) // while Next is read
  const nextApp = next({ dev: isDevelopment, dir: process.cwd(), httpServer: server })
  await nextApp.prepare()
  const background = settings.JOBS
    ? readingForNobody(() => runBackground(payload, settings, logger))
    : undefined
  const telling = tellOfProcess(payload, settings, logger)
  const recorder = settings.STATISTICS ? new Recorder(payload) : undefined
  const counts =
    recorder &&
    readingForNobody(() =>
      repeatRounds(() => recorder.write(), { everyMs: WRITTEN_EACH_MS, name: 'counts', logger }),
    )
  const readingAhead = new AbortController()
  const { isStopping } = stopGracefully({
    server,
    logger,
    drainMs: settings.DRAIN_S * 1000,
    timeoutMs: settings.STOP_TIMEOUT_S * 1000,
    finish: async () => {
      readingAhead.abort()
      await background?.stop()
      await telling?.stop()
      await counts?.stop()
      await recorder?.write() // after the last answer: a stop loses nothing
      await keptTable?.settled()
      await nextApp.close()
      await payload.destroy()
    },
  })
  const handleByNext = nextApp.getRequestHandler()
  const folders = builtFolders()
  const app = createApp({
    payload,
    handleByNext,
    cache: new PageCache(PAGE_CACHE_BYTES),
    settings,
    transactions,
    logger,
    isStopping,
    recorder,
    folders,
  })
  if (isDevelopment) server.on('upgrade', nextApp.getUpgradeHandler())
  if (!isDevelopment) await warmUpPages(handleByNext, logger, { siteUrl: settings.SITE_URL })
  await mapStands
  door.open(app)
  if (!isDevelopment) void readAhead(server, logger, readingAhead)
  welcome(settings, server, transactions, accounts)
}

const readAhead = (asking: Server, logger: Logger, { signal }: AbortController): Promise<void> =>
  readPageModules(builtFolders().next, logger, { signal, asking })

const builtFolders = () => ({
  next: path.resolve(process.env.NEXT_DIST_DIR ?? '.next'),
  assets: path.resolve('dist/assets'),
})

/** Without the mark of a build nothing tells whether other code made the table that is kept: none is. */
async function keptTableOfBuild(dataDir: string): Promise<KeptTable | undefined> {
  const build = await readFile(path.resolve('dist/bundle.txt'), 'utf8').catch(() => undefined)
  if (!build) return undefined
  // An older engine cannot read what a newer one wrote.
  return new KeptTable(path.join(dataDir, 'cache'), `${build} ${process.versions.v8}`)
}

/** On MongoDB each process tells of itself, for all; on SQLite there is one, which knows itself. */
function tellOfProcess(payload: Payload, { databaseKind }: Env, logger: Logger) {
  if (databaseKind !== 'mongodb') return undefined
  const rounds = readingForNobody(() =>
    repeatRounds(() => tellProcess(payload), {
      everyMs: TELL_EACH_MS,
      name: 'telling how this process stands',
      logger,
    }),
  )
  return {
    stop: async () => {
      await rounds.stop()
      try {
        await tellProcess(payload, { hasEnded: true })
      } catch (error) {
        // The others see it by its silence; what is left to end goes on.
        logger.warn({ err: error }, 'could not tell that this process ends')
      }
    },
  }
}

async function startPayload(settings: Env): Promise<Payload> {
  refuseBadDatabase(settings)
  try {
    return await getPayload({ config })
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    if (!/cannot connect|SQLITE_|unable to open/i.test(detail)) throw error
    const remedy =
      settings.databaseKind === 'mongodb'
        ? 'Check that MongoDB runs and that the address and password in DATABASE_URL are right.'
        : 'Check that the file in DATABASE_URL can be read and written by this account.'
    throw new SetupError(`The database does not answer (${firstLine(detail)}). ${remedy}`)
  }
}

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? text

async function transactionsOrRefuse(payload: Payload, settings: Env): Promise<TransactionProof> {
  // SQLite's proof needs its tables; on MongoDB nothing is changed before the proof.
  if (settings.databaseKind === 'sqlite') await upgradeOrRefuse(payload, settings)
  const proof = await proveTransactions(payload, settings)
  if (proof.state === 'refused') {
    throw new SetupError(`The site does not start: ${proof.reason}\n${proof.remedy}`)
  }
  if (settings.databaseKind === 'mongodb') await upgradeOrRefuse(payload, settings)
  return proof
}

async function upgradeOrRefuse(payload: Payload, settings: Env): Promise<void> {
  if (settings.databaseKind === 'sqlite' && settings.DATABASE_PUSH) return
  const unknown = await unknownMigrations(payload)
  if (unknown.length > 0) {
    throw new SetupError(
      `The site does not start: a newer version of it took this database further (${unknown.join(', ')}). ` +
        'Nothing was changed. Install that version again, or put a backup of before into an empty ' +
        'DATA_DIR with "npm run restore -- file".',
    )
  }
  try {
    await withBootLock(settings.DATA_DIR, () => applyMigrations(payload))
  } catch (error) {
    if (!(error instanceof DuplicateValues)) throw error
    throw new SetupError(`The site does not start. ${error.message}`)
  }
}

async function prepareDatabase(payload: Payload, settings: Env) {
  const prepare = async () => {
    if (wasInstalled(settings.DATA_DIR) && !(await hasAccounts(payload))) {
      throw emptyWhereInstalled(settings)
    }
    await settleCarriedEvents(payload)
    await placeCarriedSites(payload)
    const accounts = settings.SEED ? await fill(payload, settings) : []
    const isInUse = await hasAccounts(payload)
    const { enterPublicBodies } = await import('../../seed/enterPublicBodies')
    await enterPublicBodies(payload, { isInUse, log: say })
    if (isInUse) markInstalled(settings.DATA_DIR)
    return accounts
  }
  // Nobody waits yet, and the example world is saved many at a time.
  return whileNobodyFills(payload, settings, () => inBackground(prepare))
}

async function fill(payload: Payload, settings: Env) {
  // Loaded only here: a site that is already filled never reads the example world.
  const { seedIfEmpty } = await import('../../seed/seedIfEmpty')
  return seedIfEmpty(payload, { dataDir: settings.DATA_DIR, log: say })
}
