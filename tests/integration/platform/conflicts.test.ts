import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'

import fc from 'fast-check'
import type { CollectionSlug, Payload } from 'payload'
import { beforeAll, describe, expect } from 'vitest'

import { env } from '@/env'

import { itWithoutTransactions, itWithTransactions, startPayload } from '../harness'
import { type Fate, meeting, type Moment } from './faults'
import { OPERATIONS, type Prepared, type Scene, setScene } from './operations'

/*
 * What meets another write is done again whole, at the door where it came in: whatever the moment, in
 * the end it happened once, or was refused and nothing of it remains.
 */

/** Every moment of an operation, one after the other. */
const SLOW = { timeout: 180_000 }

const MEDIA = path.join(env.DATA_DIR, 'media')

let payload: Payload
let scene: Scene

beforeAll(async () => {
  payload = await startPayload()
  scene = await setScene(payload)
  await rm(MEDIA, { recursive: true, force: true })
})

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
  const operation = await prepare(scene)
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
