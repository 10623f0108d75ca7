import os from 'node:os'

import config from '@payload-config'
import express from 'express'
import { handleEndpoints, type Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { changeKey, dropKeys, readKeys, type Revised } from '@/db/keyValues'
import { env } from '@/env'
import { findLastBackup } from '@/operations/payload/findLastBackup'
import { readProcesses, tellProcess } from '@/operations/payload/processes'
import { readStatus } from '@/operations/payload/readStatus'
import { keptUntil, type ProcessReport, sumOf } from '@/operations/status/processes'
import { metricsRoutes } from '@/server/metrics'

import { account, emptyDatabase, startPayload } from '../harness'

let payload: Payload
beforeAll(async () => {
  payload = await startPayload()
})
beforeEach(() => emptyDatabase(payload))

const failedJob = () =>
  payload.db.create({
    collection: 'payload-jobs',
    data: {
      taskSlug: 'reviewMail',
      queue: 'default',
      hasError: true,
      totalTried: 3,
      error: { message: 'The mail server is gone' },
    },
    req: {},
  })

async function again(role: 'admin' | 'researcher', id: number | string) {
  const user = await account(payload, [role])
  const { token } = await payload.login({
    collection: 'users',
    data: { email: user.email, password: 'a long password for tests' },
  })
  const answer = await handleEndpoints({
    config,
    request: new Request(`http://localhost:3000/api/payload-jobs/${id}/again`, {
      method: 'POST',
      headers: { Authorization: `JWT ${token}`, 'Accept-Language': 'fr' },
    }),
  })
  return answer.status
}

describe('how the site stands', () => {
  it('counts jobs and messages by where they are', async () => {
    await failedJob()
    await payload.db.create({
      collection: 'payload-jobs',
      data: { taskSlug: 'reviewMail', queue: 'default' },
      req: {},
    })
    const status = await readStatus(payload, env)
    expect(status.jobs).toEqual({ waiting: 1, running: 0, failed: 1, ended: 0 })
    expect(status.messages.waiting).toBe(0)
    expect(status.disk.freeBytes).toBeGreaterThan(0)
    expect(status.publisher.askedAt).toBeNull()
    expect(status.watch).toMatchObject({ isOn: false, pages: 0, toAnswer: 0, lastRoundAt: null })
  })
})

describe('a job that failed', () => {
  it('becomes due again, once, by an administrator', async () => {
    const { id } = await failedJob()
    expect(await again('researcher', id)).toBe(403)
    expect((await readStatus(payload, env)).jobs.failed).toBe(1)
    expect(await again('admin', id)).toBe(200)
    expect((await readStatus(payload, env)).jobs).toMatchObject({ waiting: 1, failed: 0 })
    expect(await again('admin', id)).toBe(409)
    const { docs } = await payload.find({
      collection: 'audit-events',
      where: { action: { equals: 'job.again' } },
    })
    expect(docs.map(({ summary }) => summary)).toEqual(['Rappels de relecture'])
  })
})

const open = async (token: string | undefined, given?: string) => {
  const app = express()
  app.use(metricsRoutes({ payload, settings: { ...env, METRICS_TOKEN: token } }))
  const server = app.listen(0, '127.0.0.1')
  try {
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as { port: number }
    const answer = await fetch(`http://127.0.0.1:${port}/metrics`, {
      headers: given ? { Authorization: `Bearer ${given}` } : {},
    })
    return { status: answer.status, text: await answer.text() }
  } finally {
    server.close()
  }
}
const TOKEN = 'a token for the collector'

describe('the processes of the site', () => {
  /** As another process tells of itself: on a machine of which nothing can be seen from here. */
  const other = async (change: Partial<ProcessReport>) => {
    const now = Date.now()
    const report: ProcessReport = {
      process: 'another',
      host: 'elsewhere',
      pid: 7,
      version: '9.9.9',
      startedAt: '2026-01-01T00:00:00.000Z',
      seenAt: now,
      hasEnded: false,
      memory: 1000,
      requests: 50,
      pages: { pages: 3, bytes: 30 },
      areFormsGuarded: false,
      faults: [[Math.floor(now / 3_600_000), 'api', 4]],
      ...change,
    }
    await changeKey<ProcessReport & Revised & { until: number }>(
      payload,
      `process:${report.process}`,
      () => ({ ...report, until: keptUntil(report) }),
    )
  }
  const apiFaults = async (now?: number): Promise<number> =>
    new Map((await readProcesses(payload, now)).faults).get('api') ?? 0
  /** Of this process, in what ran in it before. */
  let own: number
  beforeEach(async () => {
    await dropKeys(payload, 'process:')
    own = await apiFaults()
  })

  it('are told together, this one as it stands now, the oldest first', async () => {
    await tellProcess(payload)
    await other({})
    const { running } = await readProcesses(payload)
    expect(running.map(({ host, pid }) => [host, pid])).toEqual([
      ['elsewhere', 7],
      [os.hostname(), process.pid],
    ])
    expect(running[0]).toMatchObject({ version: '9.9.9', memory: 1000, requests: 50 })
    expect(sumOf(running).memory).toBeGreaterThan(1000)
    expect(sumOf(running).pages.pages).toBeGreaterThanOrEqual(3)
    expect(await apiFaults()).toBe(own + 4)
  })

  it('are no longer named once they ended, or are silent; their faults count for a day', async () => {
    const hosts = async (now?: number) =>
      (await readProcesses(payload, now)).running.map(({ host }) => host)
    await other({ hasEnded: true })
    expect(await hosts()).toEqual([os.hostname()])
    expect(await apiFaults()).toBe(own + 4)
    await other({ seenAt: Date.now() - 120_000 })
    expect(await hosts()).toEqual([os.hostname()])
    // Of this machine, where it can be seen: at once.
    await other({ host: os.hostname(), pid: 2 ** 22 + 1 })
    expect(await hosts()).toEqual([os.hostname()])
    const tomorrow = Date.now() + 25 * 3_600_000
    expect(await apiFaults(tomorrow)).toBe(0)
  })

  it('are forgotten when nothing of them counts any more', async () => {
    await other({})
    await tellProcess(payload, { now: Date.now() + 26 * 3_600_000 })
    const kept = await readKeys<ProcessReport & Revised>(payload, 'process:')
    expect(kept.map(({ host }) => host)).toEqual([os.hostname()])
    await tellProcess(payload, { hasEnded: true })
    const [ended] = await readKeys<ProcessReport & Revised>(payload, 'process:')
    expect(ended?.hasEnded).toBe(true)
  })

  it('tell of the last backup where each has a data folder of its own, also once they ended', async () => {
    const file = '/mnt/backups/accompagner.tar.gz'
    const last = (databaseKind: 'mongodb' | 'sqlite') =>
      findLastBackup(payload, { DATA_DIR: '/nowhere', databaseKind })
    expect(await last('mongodb')).toEqual({})
    await other({ backup: { goodAt: '2026-11-28T08:40:00.000Z', file }, hasEnded: true })
    expect(await last('mongodb')).toEqual({ goodAt: '2026-11-28T08:40:00.000Z', file })
    expect(await last('sqlite')).toEqual({})
  })

  it('are in the metrics, each and together', async () => {
    await other({})
    const { text } = await open(TOKEN, TOKEN)
    expect(text).toContain('accompagner_processes 2')
    expect(text).toContain('accompagner_process_requests{process="elsewhere:7",version="9.9.9"} 50')
    expect(text).toContain(`accompagner_request_faults_last_day{kind="api"} ${own + 4}`)
    await other({ hasEnded: true })
    const { text: after } = await open(TOKEN, TOKEN)
    expect(after).toContain('accompagner_processes 1')
    expect(after).not.toContain('elsewhere')
  })
})

describe('/metrics', () => {
  it('is no address without a token in the settings', async () => {
    expect((await open(undefined, TOKEN)).status).toBe(404)
  })

  it('is closed to who does not say it', async () => {
    expect((await open(TOKEN)).status).toBe(401)
    expect((await open(TOKEN, 'a token for the collectoR')).status).toBe(401)
  })

  it('tells numbers, and nobody’s name', async () => {
    await failedJob()
    const { status, text } = await open(TOKEN, TOKEN)
    expect(status).toBe(200)
    expect(text).toContain('accompagner_jobs{state="failed"} 1')
    expect(text).toContain('process_resident_memory_bytes')
    expect(text).not.toContain('@')
  })
})
