import fc from 'fast-check'
import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { env } from '@/env'
import { loadLmiaContext } from '@/lmia/official/installedGazetteer'
import { KeptBytes } from '@/lmia/bytes/keptBytes'
import { MAX_STOPS } from '@/lmia/payload/run/asks'
import { beginImport } from '@/lmia/payload/run/importFiles'
import { readImportRun } from '@/lmia/payload/run/importRun'
import { resumeInterrupted } from '@/lmia/payload/run/resume'
import { readCatalogue } from '@/lmia/payload/store/catalogue'
import { rowStoreOf } from '@/lmia/payload/store/rowStoreOf'
import { withdrawFile } from '@/lmia/payload/store/withdraw'

import { emptyDatabase, startPayload } from '../harness'

import { dieAfter } from './kill'
import { listCsv } from './lists'

/*
 * One period, lists of it that come one after the other, and a process that is killed at any of its
 * writes. A model of three lines says what must be in force: the newest word that was answered.
 */
let payload: Payload
const ALWAYS = Number.MAX_SAFE_INTEGER

beforeAll(async () => {
  payload = await startPayload()
})

beforeEach(() => emptyDatabase(payload))

describe('an import killed at any of its writes', () => {
  it('is in force after the next start if it was answered, and has changed nothing if not', async () => {
    for (let lives = 0; ; lives += 1) {
      await emptyDatabase(payload)
      await load(1, ALWAYS)
      const { answered, died } = await load(2, lives)
      await resumeInterrupted(payload)
      expect([lives, await inForce()]).toEqual([lives, answered ? 2 : 1])
      await expectTidy()
      expect(await resumeInterrupted(payload)).toEqual([])
      if (!died) break
      expect(lives).toBeLessThan(60)
    }
  })

  it('gives way to a newer list that was loaded before it is taken up', async () => {
    for (let lives = 1; ; lives += 2) {
      await emptyDatabase(payload)
      const { died } = await load(1, lives)
      await load(2, ALWAYS)
      await resumeInterrupted(payload)
      expect([lives, await inForce()]).toEqual([lives, 2])
      await expectTidy()
      if (!died) break
    }
  })

  it('gives way to a newer one that was killed as well', async () => {
    for (const lives of [1, 3, 5]) {
      await emptyDatabase(payload)
      expect(await load(1, lives)).toMatchObject({ answered: true, died: true })
      expect(await load(2, lives)).toMatchObject({ answered: true, died: true })
      await resumeInterrupted(payload)
      expect([lives, await inForce()]).toEqual([lives, 2])
      await expectTidy()
    }
  })

  it('is emptied whole, or not at all, by a withdrawal killed at any of its writes', async () => {
    for (let lives = 0; ; lives += 1) {
      await emptyDatabase(payload)
      await load(1, ALWAYS)
      const [entry] = (await readCatalogue(payload)).entries
      const { died } = await dieAfter(payload, lives, () =>
        withdrawFile(payload, entry!.generation),
      )
      const left = await inForce()
      await resumeInterrupted(payload)
      expect([lives, await inForce()]).toEqual([lives, left])
      await expectTidy()
      const { docs } = await payload.find({ collection: 'lmia-files', depth: 0 })
      expect(docs.map(({ state }) => state)).toEqual([left === 1 ? 'current' : 'withdrawn'])
      if (!died) break
      expect(lives).toBeLessThan(20)
    }
  })

  it('does not bring back a period that was emptied since', async () => {
    await load(1, ALWAYS)
    await load(2, 3)
    await withdraw(ALWAYS)
    await resumeInterrupted(payload)
    expect(await inForce()).toBe(0)
    await expectTidy()
  })

  it('is given up when the process stops each time, and the person is told', async () => {
    await load(1, 1)
    for (let start = 0; start < 3; start += 1) {
      await dieAfter(payload, 1, () => resumeInterrupted(payload))
    }
    await resumeInterrupted(payload)
    expect(await inForce()).toBe(0)
    expect((await readImportRun(payload))?.results).toMatchObject([
      { state: 'refused', code: 'importGivenUp' },
    ])
    expect(await resumeInterrupted(payload)).toEqual([])
  })
})

type Step =
  { do: 'load'; edition: number; lives: number } | { do: 'withdraw' | 'start'; lives: number }

/** At least as many as a list takes to be in force, its rows, keys and documents, on either database. */
const MOST_WRITES = 24

const lives = fc.oneof(fc.constant(ALWAYS), fc.nat({ max: MOST_WRITES }))
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('load'),
      edition: fc.integer({ min: 1, max: 3 }),
      lives,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('withdraw'),
      lives: fc.constantFrom(ALWAYS, 0, 1, 2, 3, 4),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('start'), lives: fc.constantFrom(ALWAYS, 1, 4, 8) }),
  },
) as fc.Arbitrary<Step>

describe('whatever is received, withdrawn, killed and started again', () => {
  it('the newest word that was answered is in force in the end', { timeout: 180_000 }, () =>
    fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 6 }), async (steps) => {
        await emptyDatabase(payload)
        let newest = 0
        deaths = 0
        for (const each of steps) newest = await take(each, newest)
        await resumeInterrupted(payload)
        expect(await inForce()).toBe(newest)
        await expectTidy()
      }),
      { numRuns: 25 },
    ),
  )
})

/** How often the process died in this sequence: a list is given up at the third time. */
let deaths = 0
const livesNow = (given: number): number => (deaths < MAX_STOPS - 1 ? given : ALWAYS)

/** Takes a step in the store and in the model: the edition that the newest word names, 0 for none. */
async function take(each: Step, newest: number): Promise<number> {
  switch (each.do) {
    case 'load':
      return (await load(each.edition, livesNow(each.lives))).answered ? each.edition : newest
    case 'withdraw':
      return (await withdraw(each.lives)) ? 0 : newest
    case 'start':
      if ((await dieAfter(payload, livesNow(each.lives), () => resumeInterrupted(payload))).died) {
        deaths += 1
      }
      return newest
  }
}

/** Someone loads an edition: its answer is that it begins; the process may die at any write. */
async function load(edition: number, after: number) {
  const bytes = listCsv({ rows: edition, edition })
  const keptBytes = new KeptBytes(env.DATA_DIR)
  const sha256 = await keptBytes.keep(bytes)
  const source = { name: '2024q1.csv', sha256, read: () => Promise.resolve(bytes) }
  const context = await loadLmiaContext(env.DATA_DIR)
  let answered = false
  const { died, writes } = await dieAfter(payload, after, async () => {
    const { work } = await beginImport(payload, [source], {
      context,
      by: 'a test',
      keptBytes,
      waitMs: 0,
    })
    answered = true
    await work()
  })
  if (died) deaths += 1
  return { answered, died, writes }
}

/** Someone empties the period; the process may die at any write. Returns whether a list went. */
async function withdraw(after: number): Promise<boolean> {
  const [entry] = (await readCatalogue(payload)).entries
  if (!entry) return false
  await dieAfter(payload, after, () => withdrawFile(payload, entry.generation))
  const { entries } = await readCatalogue(payload)
  return !entries.some(({ generation }) => generation === entry.generation)
}

/** The edition in force, told by its number of rows; 0 when the period is empty. */
async function inForce(): Promise<number> {
  const { entries } = await readCatalogue(payload)
  expect(entries.length).toBeLessThanOrEqual(1)
  return entries[0]?.rows ?? 0
}

/** Rows and documents agree with the catalogue, and nothing is on its way any more. */
async function expectTidy(): Promise<void> {
  const { entries } = await readCatalogue(payload)
  const generations = entries.map(({ generation }) => generation)
  const rows = rowStoreOf(payload)
  expect((await rows.filesWithRows()).map(String)).toEqual(generations)
  const { docs } = await payload.find({
    collection: 'lmia-files',
    where: { state: { in: ['staged', 'current'] } },
    depth: 0,
    pagination: false,
  })
  expect(docs.map(({ id }) => String(id))).toEqual(generations)
  for (const { state, currentSince } of docs) {
    expect({ state, currentSince }).toEqual({ state: 'current', currentSince: expect.any(String) })
  }
}
