import { Router } from 'express'
import type { Payload } from 'payload'

import { rereadContentVersion } from '@/contentVersion/version'
import { pendingMigrations } from '@/db/migrate'
import type { TransactionProof } from '@/db/transactions'
import { within } from '@/db/within'
import type { Env } from '@/env'
import { freeIn, MEBIBYTE } from '@/operations/backup/room'
import { findLastBackup } from '@/operations/payload/findLastBackup'

import { sharedLook } from './sharedLook'

interface Options {
  payload: Payload
  settings: Pick<Env, 'DATA_DIR' | 'MIN_FREE_DISK_MB' | 'databaseKind'>
  transactions: TransactionProof
  isStopping: () => boolean
  /** A clock that only goes forward, in milliseconds. */
  now?: () => number
}

interface Check {
  ok: boolean
  detail: string
}

/**
 * How long what was seen of the database and the disk is told again. No rate limit stands before these addresses: whoever
 * asks without end costs one look a second. In milliseconds.
 */
const LOOK_MS = 1000

/** A database that hangs says nothing: a proxy, which gives a look two seconds, is told so before they are over. */
const PATIENCE_MS = 1500

/** `/healthz` says that the process answers; `/readyz` that it can serve. */
export function healthRoutes(options: Options): Router {
  const { transactions, isStopping, now } = options
  const router = Router()
  const lookOutside = sharedLook(() => outside(options), LOOK_MS, now)
  router.get('/healthz', (_req, res) => {
    res.set('Cache-Control', 'no-store').json({ status: 'ok' })
  })
  router.get('/readyz', async (_req, res) => {
    const seen = await lookOutside()
    // What this process knows of itself is told as it is: a proxy must see at once that it stops.
    const checks = {
      process: { ok: !isStopping(), detail: isStopping() ? 'stopping' : 'serving' },
      database: seen.database,
      transactions: {
        ok: true,
        detail: transactions.state === 'off' ? `off: ${transactions.lost}` : transactions.state,
      },
      migrations: seen.migrations,
      disk: seen.disk,
      // Told, not weighed: a site that serves is no less ready for a backup that is late, or not found in time.
      backup: { ...seen.backup, ok: true },
    }
    const isReady = Object.values(checks).every(({ ok }) => ok)
    res
      .status(isReady ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json({ status: isReady ? 'ready' : 'not ready', checks })
  })
  return router
}

/** What is not known without asking: the disk, and the database, first for a sign of life and then for the rest. */
async function outside({ payload, settings }: Options) {
  const heard = check(async () => {
    await rereadContentVersion(payload)
    return 'answers'
  })
  // A database that says nothing is not asked more at each look.
  const onceHeard = (work: () => Promise<string>) =>
    check(async () => {
      const { ok, detail } = await heard
      if (!ok) throw new Error(detail)
      return work()
    })
  const [database, migrations, disk, backup] = await Promise.all([
    heard,
    onceHeard(async () => {
      const pending = await pendingMigrations(payload)
      if (pending.length > 0) throw new Error(`not applied: ${pending.join(', ')}`)
      return 'applied'
    }),
    check(async () => {
      const freeMb = Math.floor((await freeIn(settings.DATA_DIR)) / MEBIBYTE)
      if (freeMb < settings.MIN_FREE_DISK_MB) {
        throw new Error(`${freeMb} MB free, ${settings.MIN_FREE_DISK_MB} wanted`)
      }
      return `${freeMb} MB free`
    }),
    onceHeard(async () => {
      const { goodAt, failedAt } = await findLastBackup(payload, settings)
      return [goodAt ? `last good one ${goodAt}` : 'none yet', failedAt && `failed ${failedAt}`]
        .filter(Boolean)
        .join(', ')
    }),
  ])
  return { database, migrations, disk, backup }
}

async function check(work: () => Promise<string>): Promise<Check> {
  try {
    return { ok: true, detail: await within(PATIENCE_MS, work()) }
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : String(error) }
  }
}
