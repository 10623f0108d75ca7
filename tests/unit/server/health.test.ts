import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'

import express from 'express'
import type { Payload } from 'payload'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { healthRoutes } from '@/server/health'

import { standIn } from '../../standIn'

/* A site whose database is asked, and says how often it was. */
let now = 0
let isStopping = false
let server: Server

const looks = vi.hoisted(() => ({
  version: vi.fn<() => Promise<string>>(),
  pending: vi.fn<() => Promise<string[]>>(),
}))
vi.mock('@/contentVersion/version', () => ({ rereadContentVersion: looks.version }))
vi.mock('@/db/migrate', () => ({ pendingMigrations: looks.pending }))
vi.mock('@/operations/payload/findLastBackup', () => ({
  findLastBackup: () => Promise.resolve({}),
}))

beforeEach(async () => {
  now = 0
  isStopping = false
  looks.version.mockReset().mockResolvedValue('some')
  looks.pending.mockReset().mockResolvedValue([])
  const app = express().use(
    healthRoutes({
      payload: standIn<Payload>({}),
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
  now = 999
  await Promise.all(Array.from({ length: 20 }, ready))
  expect(looks.version).toHaveBeenCalledTimes(1)
  expect(looks.pending).toHaveBeenCalledTimes(1)
  now = 1000
  await Promise.all(Array.from({ length: 20 }, ready))
  expect(looks.version).toHaveBeenCalledTimes(2)
})

it('says at once that the process stops', async () => {
  expect((await ready()).checks.process).toEqual({ ok: true, detail: 'serving' })
  isStopping = true
  expect((await ready()).checks.process).toEqual({ ok: false, detail: 'stopping' })
})

it('says what the database answered', async () => {
  looks.version.mockRejectedValue(new Error('away'))
  expect((await ready()).checks.database).toEqual({ ok: false, detail: 'away' })
})

const NO_ANSWER = { ok: false, detail: 'no answer within 1500 ms' }

it('says within two seconds that the database says nothing, and asks it no more', async () => {
  looks.version.mockReturnValue(new Promise(() => undefined))
  const { database, migrations, process } = (await ready()).checks
  expect([database, migrations]).toEqual([NO_ANSWER, NO_ANSWER])
  expect(process.ok).toBe(true)
  expect(looks.pending).not.toHaveBeenCalled()
})

it('says within two seconds that one question is not answered', async () => {
  looks.pending.mockReturnValue(new Promise(() => undefined))
  const { database, migrations } = (await ready()).checks
  expect(database).toEqual({ ok: true, detail: 'answers' })
  expect(migrations).toEqual(NO_ANSWER)
})
