import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'

import express from 'express'
import type { Payload } from 'payload'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { healthRoutes } from '@/server/health'

import { standIn } from '../../standIn'

/* A site whose database cannot be asked, and says how often it was. */
let asked = 0
let now = 0
let isStopping = false
let server: Server

const payload = new Proxy(standIn<Payload>({}), {
  get: () => {
    asked += 1
    throw new Error('away')
  },
})

const looks = vi.hoisted(() => ({ pending: () => Promise.resolve<string[]>([]) }))
vi.mock('@/db/migrate', () => ({ pendingMigrations: () => looks.pending() }))

beforeEach(async () => {
  asked = 0
  now = 0
  isStopping = false
  looks.pending = () => Promise.resolve([])
  const app = express().use(
    healthRoutes({
      payload,
      settings: { DATA_DIR: os.tmpdir(), MIN_FREE_DISK_MB: 0, databaseKind: 'mongodb' },
      transactions: { state: 'proved' },
      isStopping: () => isStopping,
      now: () => now,
    }),
  )
  await new Promise<void>((done) => {
    server = app.listen(0, '127.0.0.1', () => done())
  })
})

afterEach(() => new Promise((done) => server.close(done)))

interface Ready {
  checks: Record<'process' | 'database' | 'migrations', { ok: boolean; detail: string }>
}

async function ready(): Promise<Ready> {
  const { port } = server.address() as AddressInfo
  return (await (await fetch(`http://127.0.0.1:${port}/readyz`)).json()) as Ready
}

it('asks the database once for all who ask together or within a second', async () => {
  await ready()
  const once = asked
  expect(once).toBeGreaterThan(0)
  now = 999
  await Promise.all(Array.from({ length: 20 }, ready))
  expect(asked).toBe(once)
  now = 1000
  await Promise.all(Array.from({ length: 20 }, ready))
  expect(asked).toBe(2 * once)
})

it('says at once that the process stops', async () => {
  expect((await ready()).checks.process).toEqual({ ok: true, detail: 'serving' })
  isStopping = true
  expect((await ready()).checks.process).toEqual({ ok: false, detail: 'stopping' })
})

it('says what the database answered', async () => {
  expect((await ready()).checks.database).toEqual({ ok: false, detail: 'away' })
})

it('says within two seconds that the database says nothing', async () => {
  looks.pending = () => new Promise(() => undefined)
  const { migrations, process } = (await ready()).checks
  expect(migrations).toEqual({ ok: false, detail: 'no answer within 1500 ms' })
  expect(process.ok).toBe(true)
})
