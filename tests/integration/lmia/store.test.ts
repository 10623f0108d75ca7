import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { readEmployers, readStoredApprovals } from '@/lmia/payload/dataset/approvals'
import { readCatalogue } from '@/lmia/payload/store/catalogue'
import { PayloadStore } from '@/lmia/payload/store/payloadStore'
import { rowStoreOf } from '@/lmia/payload/store/rowStoreOf'
import { ConcurrentImport, type LmiaStore } from '@/lmia/store/lmiaStore'
import type { FileMeta, PlacedRow } from '@/lmia/types'

import { account, emptyDatabase, startPayload } from '../harness'

import { listMeta, placedRow, placedRows, quarterPeriod, summaryOf, RECEIVED_AT } from './factories'

let payload: Payload

beforeAll(async () => {
  payload = await startPayload()
})

beforeEach(() => emptyDatabase(payload))

describe('a staged generation', () => {
  it('is read by nobody until it is made current, then by everyone at once', async () => {
    const store = new PayloadStore(payload)
    const [meta, rows] = [listMeta(), placedRows(5)]
    const generation = await stage(store, meta, rows)

    expect(await currentRows()).toEqual([])
    expect(await store.listCurrent()).toEqual([])

    await store.makeCurrent(generation, {
      summary: summaryOf(meta, rows),
      notices: [],
      receivedAt: RECEIVED_AT,
      replaces: [],
    })

    expect(await currentRows()).toHaveLength(5)
    expect(await store.listCurrent()).toMatchObject([{ generation, sha256: meta.sha256 }])
  })

  it('gives back what was stored, raw words included', async () => {
    const store = new PayloadStore(payload)
    const row = placedRow(7, { lmias: null, occupationCode: null, occupationTitle: '' })
    await load(store, listMeta(), [row])

    const [read] = await currentRows()
    expect(read).toMatchObject({
      line: 7,
      employerKey: row.employerKey,
      place: row.place,
      positions: 3,
      lmias: null,
      occupationCode: null,
      occupationTitle: null,
      period: { key: '2024Q1' },
    })
    const { docs } = await payload.find({ collection: 'lmia-approvals', depth: 1 })
    expect(docs[0]).toMatchObject({
      rawEmployer: row.raw.employer,
      rawAddress: row.raw.address,
      rawPositions: '3',
      employer: { name: row.employerName, key: row.employerKey },
      file: { name: 'positive-2024q1.csv', state: 'current' },
    })
  })

  it('keeps two equal lines as two facts', async () => {
    const store = new PayloadStore(payload)
    await load(store, listMeta(), [placedRow(4), { ...placedRow(4), line: 5 }])
    expect((await currentRows()).map(({ line }) => line)).toEqual([4, 5])
  })

  it('takes no row once it is abandoned', async () => {
    const store = new PayloadStore(payload)
    const generation = await stage(store, listMeta(), placedRows(3))
    await store.abandon(generation)
    await expect(store.stageRows(generation, placedRows(1))).rejects.toThrow(/not being loaded/)
    expect(await allRows()).toBe(0)
  })
})

describe('making current', () => {
  it('replaces a period in one step and removes the rows replaced', async () => {
    const store = new PayloadStore(payload)
    const first = await load(store, listMeta(), placedRows(5))
    const meta = listMeta({ sha256: 'b'.repeat(64) })
    const second = await load(store, meta, placedRows(4), [first])

    expect(await currentRows()).toHaveLength(4)
    expect(await allRows()).toBe(4)
    expect((await store.listCurrent()).map((file) => file.generation)).toEqual([second])
    const { docs } = await payload.find({ collection: 'lmia-files', sort: 'createdAt', depth: 0 })
    expect(docs.map(({ state }) => state)).toEqual(['replaced', 'current'])
  })

  it('refuses a period that another file came to cover meanwhile, and changes nothing', async () => {
    const store = new PayloadStore(payload)
    const half = listMeta({
      period: { key: '2024Q1Q2', year: 2024, quarters: [1, 2] },
      sha256: 'c'.repeat(64),
    })
    const rows = placedRows(2)
    const late = await stage(store, half, rows)
    await load(store, listMeta({ period: quarterPeriod(2024, 2) }), placedRows(3))
    const before = await readCatalogue(payload)

    await expect(
      store.makeCurrent(late, {
        summary: summaryOf(half, rows),
        notices: [],
        receivedAt: RECEIVED_AT,
        replaces: [],
      }),
    ).rejects.toThrow(ConcurrentImport)
    expect(await readCatalogue(payload)).toEqual(before)
  })

  it('lets only one of two simultaneous imports of a period through', async () => {
    const stores = [new PayloadStore(payload), new PayloadStore(payload)]
    const rows = placedRows(2)
    const meta = listMeta()
    const generations = await Promise.all(stores.map((store) => stage(store, meta, rows)))
    const outcomes = await Promise.allSettled(
      stores.map((store, at) =>
        store.makeCurrent(generations[at]!, {
          summary: summaryOf(meta, rows),
          notices: [],
          receivedAt: RECEIVED_AT,
          replaces: [],
        }),
      ),
    )
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await currentRows()).toHaveLength(2)
  })

  it('refuses when rows are missing', async () => {
    const store = new PayloadStore(payload)
    const rows = placedRows(3)
    const generation = await stage(store, listMeta(), rows.slice(1))
    await expect(
      store.makeCurrent(generation, {
        summary: summaryOf(listMeta(), rows),
        notices: [],
        receivedAt: RECEIVED_AT,
        replaces: [],
      }),
    ).rejects.toThrow('2 rows are stored of 3')
    expect(await currentRows()).toEqual([])
  })
})

describe('after a stop in the middle', () => {
  it('the previous state stays whole and the next run removes what was begun', async () => {
    const store = new PayloadStore(payload)
    await load(store, listMeta(), placedRows(5))
    await stage(store, listMeta({ sha256: 'd'.repeat(64) }), placedRows(9))

    expect(await currentRows()).toHaveLength(5)
    expect(await new PayloadStore(payload).cleanUp({ idleMs: 60_000 })).toBe(0)
    expect(await allRows()).toBe(14)
    expect(await new PayloadStore(payload).cleanUp({ idleMs: 0 })).toBe(1)
    expect(await allRows()).toBe(5)
    const failed = await payload.find({
      collection: 'lmia-files',
      where: { state: { equals: 'failed' } },
      depth: 0,
    })
    expect(failed.docs).toMatchObject([{ failure: 'interrupted' }])
  })

  it('between the switch and the removal, the next run finishes the removal', async () => {
    const store = new PayloadStore(payload)
    const first = await load(store, listMeta(), placedRows(5))
    const rows = placedRows(4)
    const meta = listMeta({ sha256: 'e'.repeat(64) })
    const second = await stage(store, meta, rows)
    failAfterSwitch(store)
    await store.makeCurrent(second, {
      summary: summaryOf(meta, rows),
      notices: [],
      receivedAt: RECEIVED_AT,
      replaces: [first],
    })
    // Giving up a generation that is current after all takes nothing away.
    await store.abandon(second)

    expect(await currentRows()).toHaveLength(4)
    expect(await allRows()).toBe(9)
    await new PayloadStore(payload).cleanUp({ idleMs: 0 })
    expect(await currentRows()).toHaveLength(4)
    expect(await allRows()).toBe(4)
    const { docs } = await payload.find({ collection: 'lmia-files', sort: 'createdAt', depth: 0 })
    expect(docs.map(({ state }) => state)).toEqual(['replaced', 'current'])
  })
})

describe('employers', () => {
  it('are made once for a key, and keep the name they have', async () => {
    const store = new PayloadStore(payload)
    await store.upsertEmployers([{ key: 'ferme a', name: 'Ferme A' }])
    await new PayloadStore(payload).upsertEmployers([
      { key: 'ferme a', name: 'FERME A INC.' },
      { key: 'ferme b', name: 'Ferme B' },
    ])
    const { byKey } = await readEmployers(payload)
    expect([...byKey].map(([key, { name }]) => [key, name]).sort()).toEqual([
      ['ferme a', 'Ferme A'],
      ['ferme b', 'Ferme B'],
    ])
  })
})

describe('reading through the collection', () => {
  it('shows a researcher current lines only, and leaves a line in the log', async () => {
    const store = new PayloadStore(payload)
    await load(store, listMeta(), placedRows(2))
    await stage(store, listMeta({ sha256: 'f'.repeat(64) }), placedRows(6))
    const user = await account(payload, ['researcher'])

    const { docs } = await payload.find({
      collection: 'lmia-approvals',
      overrideAccess: false,
      user,
      depth: 0,
    })
    expect(docs).toHaveLength(2)
    const log = await payload.find({ collection: 'audit-events', depth: 0 })
    expect(log.docs.map(({ action }) => action)).toContain('lmia-approvals.read')
  })
})

async function stage(store: LmiaStore, meta: FileMeta, rows: PlacedRow[]): Promise<string> {
  const generation = await store.begin(meta)
  await store.upsertEmployers(
    rows.map(({ employerKey, employerName }) => ({ key: employerKey, name: employerName })),
  )
  await store.stageRows(generation, rows)
  return generation
}

async function load(
  store: LmiaStore,
  meta: FileMeta,
  rows: PlacedRow[],
  replaces: string[] = [],
): Promise<string> {
  const generation = await stage(store, meta, rows)
  await store.makeCurrent(generation, {
    summary: summaryOf(meta, rows),
    notices: [],
    receivedAt: RECEIVED_AT,
    replaces,
  })
  return generation
}

async function currentRows() {
  const rows = []
  const employers = await readEmployers(payload)
  const catalogue = await readCatalogue(payload)
  for await (const row of readStoredApprovals(payload, catalogue, employers)) rows.push(row)
  return rows
}

async function allRows(): Promise<number> {
  let count = 0
  const rows = rowStoreOf(payload)
  for (const file of await rows.filesWithRows()) count += await rows.countRows(file)
  return count
}

/** The process dies after the catalogue is written: nothing after it happens. */
function failAfterSwitch(store: PayloadStore): void {
  const { updateOne } = payload.db
  let describing = true
  payload.db.updateOne = async (args) => {
    if (args.collection === 'lmia-files' && !describing) {
      payload.db.updateOne = updateOne
      throw new Error(`stopped (${store.constructor.name})`)
    }
    describing = false
    return updateOne.call(payload.db, args)
  }
}
