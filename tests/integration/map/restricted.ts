import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import express from 'express'
import { handleEndpoints, type Payload } from 'payload'

import config from '@payload-config'

import { PayloadStore } from '@/lmia/payload/store/payloadStore'
import type { FileMeta, PlacedRow } from '@/lmia/types'
import type { MapTable } from '@/map/columns'
import { createLogger } from '@/server/logging'
import { restrictedRoutes } from '@/server/restricted'

import { summaryOf, RECEIVED_AT } from '../lmia/factories'

/** A name that must never be seen by who may not read it. */
export const SECRET_EMPLOYER = 'Ferme Secrète Zébulon'

/** Makes the rows current, and has this process read them at its next question. */
export async function load(payload: Payload, meta: FileMeta, rows: PlacedRow[]): Promise<void> {
  await loadElsewhere(payload, meta, rows)
  forgetTable()
}

/** Makes the rows current, as an import in another process does. */
export async function loadElsewhere(
  payload: Payload,
  meta: FileMeta,
  rows: PlacedRow[],
): Promise<void> {
  const store = new PayloadStore(payload)
  const generation = await store.begin(meta)
  await store.upsertEmployers(
    rows.map(({ employerKey, employerName }) => ({ key: employerKey, name: employerName })),
  )
  await store.stageRows(generation, rows)
  await store.makeCurrent(generation, {
    summary: summaryOf(meta, rows),
    notices: [],
    receivedAt: RECEIVED_AT,
    replaces: [],
  })
}

export interface Answer {
  status: number
  headers: Headers
  body: string
}

export interface Site {
  /** Asks as the person whose session token is given. */
  get: (path: string, token?: string, from?: 'same-origin' | 'cross-site') => Promise<Answer>
  close: () => Promise<void>
}

/** The restricted routes as the server mounts them, and Payload's own API beside them. */
export async function openSite(payload: Payload): Promise<Site> {
  const app = express()
  app.use(restrictedRoutes({ payload, logger: createLogger({ LOG_LEVEL: 'silent' }) }))
  app.use(async (req, res) => {
    const answer = await handleEndpoints({
      config,
      request: new Request(`http://localhost${req.originalUrl}`, {
        method: req.method,
        headers: new Headers(req.headers as Record<string, string>),
      }),
    })
    res.status(answer.status)
    answer.headers.forEach((value, name) => res.setHeader(name, value))
    res.send(await answer.text())
  })
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    get: async (path, token, from = 'same-origin') => {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
        headers: token ? { Cookie: `payload-token=${token}`, 'Sec-Fetch-Site': from } : {},
      })
      return { status: answer.status, headers: answer.headers, body: await answer.text() }
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** Opens a session and returns its token. */
export async function signIn(payload: Payload, email: string): Promise<string> {
  const { token } = await payload.login({
    collection: 'users',
    data: { email, password: 'a long password for tests' },
    depth: 0,
  })
  return token!
}

/** Has this process answer from this table, until it is forgotten: rows that need not be stored. */
export function holdTable(table: MapTable): void {
  const shared = globalThis as { accompagnerMapTable?: { table: MapTable; checkedAt: number } }
  shared.accompagnerMapTable = { table, checkedAt: Number.MAX_SAFE_INTEGER }
}

/** Forgets the table of this process, which the tests share. */
export function forgetTable(): void {
  delete (globalThis as { accompagnerMapTable?: unknown }).accompagnerMapTable
}
