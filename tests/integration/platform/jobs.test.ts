import { spawnSync } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { Lease, type LeaseState } from '@/db/lease'
import { changeKey, readKey } from '@/db/keyValues'
import { env } from '@/env'
import { MAX_STOPS } from '@/jobs/leftJobs'
import { queueLease, runJobsRound } from '@/jobs/round'

import { emptyDatabase, startPayload } from '../harness'

/** Quick, so that silence is told within a test. */
const PACE = { beatMs: 20, silentMs: 400 }
const KEY = 'job-queue'

let payload: Payload
let publisher: Server
/** How often the job was run: each time it asks the publisher about two sets. */
let asked = 0
const before = { LMIA_PUBLISHER_URL: env.LMIA_PUBLISHER_URL, LMIA_KEEP_UP: env.LMIA_KEEP_UP }

beforeAll(async () => {
  payload = await startPayload()
  publisher = createServer((_request, response) => {
    asked += 1
    setTimeout(() => response.writeHead(503).end(), 50)
  })
  await new Promise<void>((resolve) => publisher.listen(0, '127.0.0.1', resolve))
  const { port } = publisher.address() as AddressInfo
  Object.assign(env, { LMIA_PUBLISHER_URL: `http://127.0.0.1:${port}/`, LMIA_KEEP_UP: 'ask' })
})

afterAll(() => {
  Object.assign(env, before)
  publisher.close()
})

beforeEach(async () => {
  await emptyDatabase(payload)
  asked = 0
})

describe('a job whose process stopped in the middle', () => {
  it('is taken up by the next process, and ends', async () => {
    const id = await leftJob({ totalTried: 0 })
    await runJobsRound(payload, queueLease(payload))
    expect(await job(id)).toMatchObject({
      processing: false,
      completedAt: expect.any(String),
      totalTried: 2,
    })
  })

  it(`is given up when that happened ${MAX_STOPS} times, and its schedule goes on`, async () => {
    const id = await leftJob({ totalTried: MAX_STOPS - 1, meta: { scheduled: true } })
    await runJobsRound(payload, queueLease(payload))
    expect(await job(id)).toMatchObject({
      processing: false,
      hasError: true,
      error: { name: 'ProcessStopped' },
    })
    const waiting = await scheduled()
    expect(waiting).toMatchObject([{ taskSlug: 'lmiaKeepUp', waitUntil: expect.any(String) }])
    expect(asked).toBe(0)
  })

  it('does not keep its schedule from being added once it has ended', async () => {
    await leftJob({ totalTried: 0, meta: { scheduled: true } })
    await runJobsRound(payload, queueLease(payload))
    await runJobsRound(payload, queueLease(payload)) // held by the first, which never gave it back
    expect(await scheduled()).toEqual([])
    await changeKey<LeaseState>(payload, KEY, (state) => ({ ...state!, ...GONE }))
    await runJobsRound(payload, queueLease(payload))
    expect(await scheduled()).toHaveLength(1)
  })
})

describe('the lease of the queue', () => {
  it('lets one of two processes run a job, once', async () => {
    await payload.jobs.queue({ task: 'lmiaKeepUp', input: {} })
    const [first, second] = [queueLease(payload), queueLease(payload)]
    const round = runJobsRound(payload, first)
    await expect.poll(() => asked).toBeGreaterThan(0)
    await runJobsRound(payload, second) // the job is under way: it must not pass for a left one
    await round
    await runJobsRound(payload, first)
    expect(asked).toBe(2)
  })

  it('is kept through work that lasts longer than the silence of one that is gone', async () => {
    const [holder, other] = [new Lease(payload, KEY, PACE), new Lease(payload, KEY, PACE)]
    const tries = await holder.during(async () => {
      const taken: boolean[] = []
      const end = Date.now() + 3 * PACE.silentMs
      while (Date.now() < end) {
        taken.push(await other.hold())
        await new Promise((resolve) => setTimeout(resolve, PACE.beatMs))
      }
      return taken
    })
    expect(tries).not.toContain(true)
    await holder.release()
    expect(await other.hold()).toBe(true)
  })

  it('is taken at once from a process that is gone', async () => {
    await new Lease(payload, KEY, PACE).hold()
    await changeKey<LeaseState>(payload, KEY, (state) => ({ ...state!, ...GONE }))
    expect(await new Lease(payload, KEY, PACE).hold()).toBe(true)
  })

  it('is taken from another machine after its silence, never before', async () => {
    await new Lease(payload, KEY, PACE).hold()
    await changeKey<LeaseState>(payload, KEY, (state) => ({ ...state!, host: 'another-machine' }))
    const waiting = new Lease(payload, KEY, PACE)
    const start = Date.now()
    expect(await waiting.hold(start)).toBe(false)
    expect(await waiting.hold(start + PACE.silentMs)).toBe(false)
    expect(await waiting.hold(start + PACE.silentMs + 1)).toBe(true)
  })

  it('that was lost is not taken for one that is held', async () => {
    const late = new Lease(payload, KEY, PACE)
    await late.hold()
    await changeKey<LeaseState>(payload, KEY, (state) => ({ ...state!, owner: 'another' }))
    expect(await late.hold(Date.now() + PACE.beatMs)).toBe(false)
    await late.release()
    expect(await readKey<LeaseState>(payload, KEY)).toMatchObject({ owner: 'another' })
  })
})

/** A process of this machine that ran and ended. */
const GONE = { pid: spawnSync(process.execPath, ['--version']).pid }

/** What a process leaves that is killed while it runs a job: the job under way, its lease held. */
async function leftJob(more: Record<string, unknown>): Promise<number | string> {
  const { id } = await payload.jobs.queue({ task: 'lmiaKeepUp', input: {} })
  await payload.db.updateOne({
    collection: 'payload-jobs',
    id,
    data: { processing: true, ...more },
    req: {},
  })
  await queueLease(payload).hold()
  await changeKey<LeaseState>(payload, KEY, (state) => ({ ...state!, ...GONE }))
  return id
}

const job = (id: number | string) =>
  payload.findByID({ collection: 'payload-jobs', id, depth: 0, overrideAccess: true })

/** Jobs that a schedule added and that wait for their time. */
async function scheduled() {
  const { docs } = await payload.find({
    collection: 'payload-jobs',
    where: { taskSlug: { equals: 'lmiaKeepUp' }, waitUntil: { exists: true } },
    depth: 0,
    overrideAccess: true,
  })
  return docs
}
