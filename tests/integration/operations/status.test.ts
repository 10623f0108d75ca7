import config from '@payload-config'
import express from 'express'
import { handleEndpoints, type Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { env } from '@/env'
import { readStatus } from '@/operations/payload/readStatus'
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

describe('/metrics', () => {
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
