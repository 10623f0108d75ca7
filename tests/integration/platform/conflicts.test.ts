import { randomUUID } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'

import config from '@payload-config'
import fc from 'fast-check'
import { type CollectionSlug, handleEndpoints, type Payload } from 'payload'
import sharp from 'sharp'
import { beforeAll, describe, expect } from 'vitest'

import { fieldsFor } from '@/db/documents'
import type { Id } from '@/db/ids'
import { unkeptOf } from '@/db/retry'
import { env } from '@/env'
import { saveFeedback } from '@/forms/payload/saveForms'

import { tokenOf } from '../accounts/api'
import { aSource, chapterData, save, write } from '../guide/texts'
import {
  account,
  emptyDatabase,
  itWithoutTransactions,
  itWithTransactions,
  startPayload,
} from '../harness'
import { type Fate, meeting, type Moment } from './faults'

/*
 * What meets another write is done again whole, at the door where it came in: whatever the moment, in
 * the end it happened once, or was refused and nothing of it remains.
 */

/** Every moment of an operation, one after the other. */
const SLOW = { timeout: 180_000 }

const MEDIA = path.join(env.DATA_DIR, 'media')

let payload: Payload
let admin: Awaited<ReturnType<typeof account>>
let token: string
let source: Id
let picture: Buffer

beforeAll(async () => {
  payload = await startPayload()
  await emptyDatabase(payload)
  await rm(MEDIA, { recursive: true, force: true })
  admin = await account(payload, ['admin', 'researcher'])
  token = (await tokenOf(payload, admin.email))!
  source = await aSource(payload)
  picture = await sharp({ create: { width: 1000, height: 10, channels: 3, background: 'red' } })
    .png()
    .toBuffer()
})

interface Answered {
  status: number
  /** What the person is told, and when they may try again. */
  message?: string
  retryAfter?: string | null
}

/** Makes what an operation needs, and gives the operation. */
type Prepared = () => Promise<() => Promise<Answered>>

const send = async (
  method: string,
  address: string,
  body: BodyInit,
  headers: Record<string, string> = { 'Content-Type': 'application/json' },
): Promise<Answered> => {
  const request = new Request(`http://localhost${address}`, {
    method,
    body,
    headers: { ...headers, 'Accept-Language': 'es', Authorization: `JWT ${token}` },
  })
  const answer = await handleEndpoints({ config, request })
  const told = (await answer.json()) as { errors?: { message: string }[] }
  return {
    status: answer.status,
    message: told.errors?.[0]?.message,
    retryAfter: answer.headers.get('retry-after'),
  }
}

const some = (name: string): string => `${name}-${randomUUID().slice(0, 8)}`

const organization = async () => {
  const { id } = await payload.create({
    collection: 'organizations',
    data: fieldsFor({ name: some('Entraide'), slug: some('entraide'), kind: 'nonProfit' }),
    depth: 0,
  })
  return id
}

const OPERATIONS: Record<string, Prepared> = {
  'publishing a chapter, with its translations and its line in the log': async () => {
    const written = await write(payload, admin, chapterData(source, { slug: some('chapitre') }))
    const { id } = await save(payload, admin, written.id, { summary: some('Résumé') })
    const order = { action: 'publishAlone', reason: 'Personne d’autre n’est là aujourd’hui.' }
    return () => send('POST', `/api/guide-chapters/${id}/workflow`, JSON.stringify(order))
  },
  'changing a sheet that is on line': async () => {
    const id = await organization()
    const body = JSON.stringify({ name: some('Autre nom'), _status: 'published' })
    return () => send('PATCH', `/api/organizations/${id}`, body)
  },
  'changing several sheets at once': async () => {
    const ids = [await organization(), await organization(), await organization()]
    const where = `where[id][in]=${ids.join(',')}`
    return () => send('PATCH', `/api/organizations?${where}`, JSON.stringify({ kind: 'municipal' }))
  },
  'inviting an account, with its message and its line in the log': async () => {
    const body = { name: 'Camille', email: `${some('camille')}@example.org`, roles: ['researcher'] }
    return () => send('POST', '/api/users', JSON.stringify(body))
  },
  'approving a request, with the account and the message': async () => {
    const { id } = await payload.create({
      collection: 'map-access-requests',
      data: fieldsFor({
        name: 'Alex Exemple',
        email: `${some('alex')}@example.org`,
        organization: 'Municipalité d’exemple',
        purpose: 'Planifier l’accueil de la prochaine saison.',
        locale: 'es',
        state: 'received',
      }),
      depth: 0,
    })
    const body = { state: 'approved', accessUntil: '2099-01-01' }
    return () => send('PATCH', `/api/map-access-requests/${id}`, JSON.stringify(body))
  },
  'a picture, with its files': async () => {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: 'Un dessin' }))
    form.set(
      'file',
      new File([new Uint8Array(picture)], `${some('dessin')}.png`, { type: 'image/png' }),
    )
    const sent = new Response(form)
    const type = sent.headers.get('content-type')!
    const body = await sent.arrayBuffer()
    return () => send('POST', '/api/media', body, { 'Content-Type': type })
  },
  'deleting a sheet': async () => {
    const id = await organization()
    return () => send('DELETE', `/api/organizations/${id}`, '')
  },
  'a form of the site': async () => {
    const message = some('Le numéro a changé')
    const empty = { email: '', organization: '', page: '' }
    return async () => {
      try {
        await saveFeedback(payload, { reason: 'wrongPhone', message, locale: 'fr', ...empty })
        return { status: 201 }
      } catch (error) {
        if (!unkeptOf(error)) throw error
        return { status: 503, retryAfter: null }
      }
    }
  },
}

/** How many there are of everything: documents, versions, lines, messages, marks, files. */
async function census(): Promise<Record<string, number>> {
  const all = { where: {}, pagination: false, limit: 0, req: {} } as const
  const counts: Record<string, number> = {}
  for (const { slug, versions } of payload.config.collections) {
    const collection = slug as CollectionSlug
    counts[slug] = (await payload.db.find({ ...all, collection })).docs.length
    if (!versions) continue
    counts[`versions of ${slug}`] = (
      await payload.db.findVersions({ ...all, collection })
    ).docs.length
  }
  const files = await readdir(MEDIA).catch(() => [])
  return { ...counts, files: files.length }
}

/** What an operation added, taken away, and left as it was. */
async function doneBy(prepare: Prepared, fateOf: (moment: Moment) => Fate = () => undefined) {
  const operation = await prepare()
  const before = await census()
  const startedAt = performance.now()
  const { result, moments } = await meeting(payload, fateOf, operation)
  const elapsedMs = performance.now() - startedAt
  const after = await census()
  const changes = Object.fromEntries(
    Object.keys(after)
      .filter((name) => after[name] !== before[name])
      .map((name) => [name, after[name]! - before[name]!]),
  )
  return { ...result, moments, changes, elapsedMs }
}

const conflictsAt =
  (met: readonly number[]) =>
  ({ number }: Moment): Fate =>
    met.includes(number) ? 'conflict' : undefined

/** No try begins after two seconds; the last one takes its time where others work too. */
const SLOW_MACHINE_MS = 4000

describe.each(Object.entries(OPERATIONS))('%s', (_, prepare) => {
  itWithTransactions('happens once, at whatever moment it meets another', SLOW, async () => {
    const alone = await doneBy(prepare)
    expect(alone.status).toBeLessThan(300)
    for (let moment = 1; moment <= alone.moments; moment += 1) {
      const met = await doneBy(prepare, conflictsAt([moment]))
      expect(met, `at moment ${moment} of ${alone.moments}`).toMatchObject({
        status: alone.status,
        changes: alone.changes,
      })
    }
  })

  itWithTransactions('happens once or not at all, whichever moments are met', SLOW, async () => {
    const { status, changes, moments } = await doneBy(prepare)
    expect(status).toBeLessThan(300)
    const chosen = fc.uniqueArray(fc.integer({ min: 1, max: moments * 3 }), { maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(chosen, async (met) => {
        const done = await doneBy(prepare, conflictsAt(met))
        if (done.status === 503) expect(done.changes).toEqual({})
        else expect(done).toMatchObject({ status, changes })
      }),
      { numRuns: 4 },
    )
  })
})

/** Without transactions the first half of a write stays, and another try would double it. */
itWithoutTransactions(
  'what meets another is told as unsure, and nothing is doubled',
  SLOW,
  async () => {
    for (const [operation, prepare] of Object.entries(OPERATIONS)) {
      const alone = await doneBy(prepare)
      for (let moment = 1; moment <= alone.moments; moment += 1) {
        const met = await doneBy(prepare, conflictsAt([moment]))
        if (met.status < 400) continue // Payload itself goes on without some writes
        // Of several documents, Payload says which were not changed.
        expect([400, 503], operation).toContain(met.status)
        expect(met.retryAfter, operation).toBeNull()
        for (const [name, change] of Object.entries(met.changes)) {
          const whole = Math.abs(alone.changes[name] ?? 0)
          expect(Math.abs(change), `${name} of ${operation}`).toBeLessThanOrEqual(whole)
        }
      }
    }
  },
)

describe('a write that always meets another', () => {
  const prepare = OPERATIONS['changing a sheet that is on line']!

  itWithTransactions(
    'is refused within two seconds, in words, and nothing of it stays',
    async () => {
      const { elapsedMs, ...refused } = await doneBy(prepare, ({ kind }) =>
        kind === 'commit' ? 'conflict' : undefined,
      )
      expect(refused).toMatchObject({ status: 503, retryAfter: '2', changes: {} })
      expect(refused.message).toMatch(/^Muchas personas/)
      expect(elapsedMs).toBeLessThan(SLOW_MACHINE_MS)
      expect(refused.moments, 'the sheet, its version and its mark').toBeGreaterThan(3 * 4)
    },
  )

  itWithTransactions('is not done again when its commit may have come through', async () => {
    const { changes } = await doneBy(prepare)
    const unsure = await doneBy(prepare, ({ kind }) => (kind === 'commit' ? 'lost' : undefined))
    expect(unsure).toMatchObject({ status: 503, retryAfter: null, changes })
    expect(unsure.message).toMatch(/^No se sabe si se guardó/)
  })
})
