import { stat } from 'node:fs/promises'

import type { CollectionSlug, Payload, Where } from 'payload'

import { findHead } from '@/audit/seals/sealLog'
import { dayAt } from '@/days/calendar'
import { mongoose } from '@/db/engine'
import { pendingMigrations } from '@/db/migrate'
import { sqlitePath } from '@/db/sqliteClient'
import type { Env } from '@/env'
import { failedJobsSince } from '@/jobs/failedJobs'
import { isUnderWay, readImportRun } from '@/lmia/payload/run/importRun'
import { readPublisher } from '@/lmia/payload/publisherWatch'
import { MESSAGE_STATES, type MessageState } from '@/notify/states'
import { watchFigures, type WatchFigures } from '@/sources/payload/overview'

import type { LastBackup } from '../backup/lastBackup'
import { freeIn, MEBIBYTE } from '../backup/room'

import { findLastBackup } from './findLastBackup'

/** How the site stands, for who runs it. Times are ISO 8601 in UTC, sizes in bytes. */
export interface SiteStatus {
  database: {
    kind: Env['databaseKind']
    /** Of the file and what is not yet merged into it; on MongoDB of data and indexes. Null when it is not told. */
    bytes: number | null
    migrations: number
    pending: string[]
  }
  disk: { freeBytes: number; wantedBytes: number }
  backup: LastBackup
  jobs: { waiting: number; running: number; failed: number; ended: number }
  messages: Record<MessageState, number>
  imports: { isUnderWay: boolean; by: string | null; endedAt: string | null; lists: number }
  publisher: { askedAt: string | null; failed: boolean }
  watch: WatchFigures & { isOn: boolean }
  /** Seals of the log. */
  seals: number
}

/** Reads how the site stands. Some thirty small questions: for a person who looks, not for each request. */
export async function readStatus(
  payload: Payload,
  settings: Pick<
    Env,
    'DATABASE_URL' | 'DATA_DIR' | 'JOBS' | 'MIN_FREE_DISK_MB' | 'WATCH' | 'databaseKind'
  >,
  now = new Date(),
): Promise<SiteStatus> {
  const count = async (collection: CollectionSlug, where: Where = {}): Promise<number> =>
    (
      await payload.count({
        collection,
        where,
        overrideAccess: true, // numbers alone, for administrators
      })
    ).totalDocs
  const [run, publisher, head] = [
    await readImportRun(payload),
    await readPublisher(payload),
    await findHead(payload),
  ]
  const pending = await pendingMigrations(payload)
  return {
    database: {
      kind: settings.databaseKind,
      bytes:
        settings.databaseKind === 'sqlite'
          ? await sizeOf(settings.DATABASE_URL)
          : await sizeOnMongo(payload),
      migrations: await count('payload-migrations'),
      pending,
    },
    disk: {
      freeBytes: await freeIn(settings.DATA_DIR),
      wantedBytes: settings.MIN_FREE_DISK_MB * MEBIBYTE,
    },
    backup: await findLastBackup(payload, settings),
    jobs: await countJobs(count, now),
    messages: Object.fromEntries(
      await Promise.all(
        MESSAGE_STATES.map(async (state) => [
          state,
          await count('outbox-messages', { state: { equals: state } }),
        ]),
      ),
    ) as SiteStatus['messages'],
    imports: {
      isUnderWay: isUnderWay(run),
      by: run?.by ?? null,
      endedAt: run?.finishedAt ?? null,
      lists: await count('lmia-files', { state: { equals: 'current' } }),
    },
    publisher: {
      askedAt: publisher?.checkedAt ?? null,
      failed: (publisher?.problems.length ?? 0) > 0,
    },
    watch: { ...(await watchFigures(payload, now)), isOn: settings.WATCH && settings.JOBS },
    seals: head?.number ?? 0,
  }
}

type Count = (collection: CollectionSlug, where?: Where) => Promise<number>

async function countJobs(count: Count, now: Date): Promise<SiteStatus['jobs']> {
  const jobs = (where: Where) => count('payload-jobs', where)
  const open: Where = { completedAt: { exists: false }, hasError: { not_equals: true } }
  return {
    waiting: await jobs({ ...open, processing: { not_equals: true } }),
    running: await jobs({ ...open, processing: { equals: true } }),
    failed: await jobs(failedJobsSince(dayAt(now))),
    ended: await jobs({ completedAt: { exists: true } }),
  }
}

/** A database with anything in it takes more, in bytes: what says less does not tell its size. */
const LEAST_BYTES = 4096

/** Compatible servers may not tell it. */
async function sizeOnMongo(payload: Payload): Promise<number | null> {
  try {
    const told = await mongoose(payload).connection.db?.stats()
    const { storageSize, indexSize } = (told ?? {}) as Record<string, unknown>
    return typeof storageSize === 'number' && storageSize >= LEAST_BYTES
      ? storageSize + (typeof indexSize === 'number' ? indexSize : 0)
      : null
  } catch (error) {
    payload.logger.debug({ err: error }, 'the database does not tell its size')
    return null
  }
}

async function sizeOf(databaseUrl: string): Promise<number | null> {
  const file = sqlitePath(databaseUrl)
  if (!file) return null
  const sizes = await Promise.all(
    [file, `${file}-wal`].map((each) =>
      stat(each).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}
