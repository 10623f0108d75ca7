import { statfs } from 'node:fs/promises'

import { Router } from 'express'
import type { Payload } from 'payload'

import { rereadContentVersion } from '@/contentVersion/version'
import { pendingMigrations } from '@/db/migrate'
import type { TransactionProof } from '@/db/transactions'
import type { Env } from '@/env'
import { findLastBackup } from '@/operations/payload/findLastBackup'

interface Options {
  payload: Payload
  settings: Pick<Env, 'DATA_DIR' | 'MIN_FREE_DISK_MB' | 'databaseKind'>
  transactions: TransactionProof
  isStopping: () => boolean
}

interface Check {
  ok: boolean
  detail: string
}

const MEBIBYTE = 1024 * 1024

/** `/healthz` says that the process answers; `/readyz` that it can serve. */
export function healthRoutes({ payload, settings, transactions, isStopping }: Options): Router {
  const router = Router()
  router.get('/healthz', (_req, res) => {
    res.set('Cache-Control', 'no-store').json({ status: 'ok' })
  })
  router.get('/readyz', async (_req, res) => {
    const checks = {
      process: { ok: !isStopping(), detail: isStopping() ? 'stopping' : 'serving' },
      database: await check(async () => {
        await rereadContentVersion(payload)
        return 'answers'
      }),
      transactions: {
        ok: true,
        detail: transactions.state === 'off' ? `off: ${transactions.lost}` : transactions.state,
      },
      migrations: await check(async () => {
        const pending = await pendingMigrations(payload)
        if (pending.length > 0) throw new Error(`not applied: ${pending.join(', ')}`)
        return 'applied'
      }),
      disk: await check(async () => {
        const { bavail, bsize } = await statfs(settings.DATA_DIR)
        const freeMb = Math.floor((bavail * bsize) / MEBIBYTE)
        if (freeMb < settings.MIN_FREE_DISK_MB) {
          throw new Error(`${freeMb} MB free, ${settings.MIN_FREE_DISK_MB} wanted`)
        }
        return `${freeMb} MB free`
      }),
      // Told, not weighed: a site that serves is no less ready for a backup that is late.
      backup: await check(async () => {
        const { goodAt, failedAt } = await findLastBackup(payload, settings)
        return [goodAt ? `last good one ${goodAt}` : 'none yet', failedAt && `failed ${failedAt}`]
          .filter(Boolean)
          .join(', ')
      }),
    }
    const isReady = Object.values(checks).every(({ ok }) => ok)
    res
      .status(isReady ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json({ status: isReady ? 'ready' : 'not ready', checks })
  })
  return router
}

async function check(work: () => Promise<string>): Promise<Check> {
  try {
    return { ok: true, detail: await work() }
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : String(error) }
  }
}
