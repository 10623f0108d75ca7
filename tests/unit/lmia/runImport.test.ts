import { describe, expect, it } from 'vitest'

import { createContext } from '@/lmia/createContext'
import { MemoryStore } from '@/lmia/store/memoryStore'
import { ImportRefusal } from '@/lmia/report/refusal'
import { type ImportProgress, runImport } from '@/lmia/runImport'
import type { PlacedRow } from '@/lmia/types'

import {
  type Cells,
  csvBytes,
  layout3,
  layout4,
  layout5,
  layout5French,
  TITLES,
  toXlsx,
} from './lists'

const context = createContext()

const load = (store: MemoryStore | undefined, rows: readonly Cells[], fileName = 'list.csv') =>
  runImport({ bytes: csvBytes(rows), fileName, context, store })

/** The quarter of `layout5French`, in English. */
const layout5English = (): Cells[] =>
  [[TITLES['2021Q4fr'].replace('EIMT', 'LMIA')], ...layout5().slice(1)].map((row, i): Cells =>
    i === 0
      ? [
          'Employers Who Were Issued a Positive Labour Market Impact Assessment (LMIA), (NOC) 2011, October to December 2021',
        ]
      : row,
  )

const withPositions = (rows: Cells[], positions: number): Cells[] =>
  rows.map((row) => (row[2] === 'Ferme Exemple inc.' ? [...row.slice(0, -1), positions] : row))

const positionsOf = (store: MemoryStore) =>
  store.currentRows().reduce((sum, row) => sum + row.positions, 0)

describe('an import', () => {
  it('stores the rows of Quebec, placed, with what the file said', async () => {
    const store = new MemoryStore()
    const { state, summary } = await load(store, layout5())
    expect(state).toBe('loaded')
    expect(summary).toEqual({
      file: 'list.csv',
      kind: 'positive',
      period: '2024Q2',
      language: 'en',
      layout: 5,
      encoding: 'utf-8',
      rowsRead: 3,
      rowsLoaded: 3,
      rowsRejected: 0,
      quebecRows: 2,
      positions: 18,
      quebecPositions: 14,
      lmias: 3,
      placed: { municipality: 2, postalSector: 0, none: 0 },
      notices: {},
    })
    expect(store.currentRows()[1]).toMatchObject({
      employerName: 'Ferme Exemple inc.',
      employerKey: 'ferme exemple',
      city: 'Saint-Rémi',
      cityKey: 'saint remi',
      postalCode: 'J0L 2L0',
      occupationCode: '85101',
      teer: 5,
      sector: '8',
      stream: 'primaryAgriculture',
      lmias: 1,
      place: { key: 'm:68055' },
      precision: 'municipality',
      method: 'name',
      raw: { province: 'Quebec           ' },
    } satisfies { [K in keyof PlacedRow]?: unknown })
    expect([...store.employers.keys()].sort()).toEqual(['ferme exemple', 'studio invente'])
  })

  it('counts rows it cannot place', async () => {
    const rows = layout4().map((row): Cells =>
      row.map((cell) => String(cell).replace('Saint-Rémi', 'Nulle-Part')),
    )
    const { summary, notices } = await load(new MemoryStore(), rows)
    expect(summary.placed).toEqual({ municipality: 1, postalSector: 0, none: 2 })
    expect(summary.quebecPositions).toBe(12)
    expect(notices).toContainEqual(
      expect.objectContaining({
        code: 'cityUnknown',
        line: 5,
        params: { city: 'Nulle-Part', sector: 'J0L' },
      }),
    )
  })

  it('of the same bytes changes nothing', async () => {
    const store = new MemoryStore()
    await load(store, layout4())
    const before = structuredClone(store.currentRows())
    expect((await load(store, layout4(), 'another-name.csv')).state).toBe('unchanged')
    expect(store.generations.size).toBe(1)
    expect(store.currentRows()).toEqual(before)
  })

  it('of a corrected list replaces its period as one step', async () => {
    const store = new MemoryStore()
    await load(store, layout4())
    const { state, replaced } = await load(store, withPositions(layout4(), 20))
    expect({ state, replaced }).toEqual({ state: 'loaded', replaced: ['1'] })
    expect(store.current()).toHaveLength(1)
    expect(positionsOf(store)).toBe(42)
  })

  it('leaves the previous state whole when the store fails in the middle', async () => {
    const store = new MemoryStore()
    await load(store, layout4())
    store.makeCurrent = () => Promise.reject(new Error('disk full'))
    await expect(load(store, withPositions(layout4(), 20))).rejects.toThrow('disk full')
    expect(store.generations.size).toBe(1)
    expect(positionsOf(store)).toBe(12)
  })

  it('counts a quarter once, English preferred, whatever comes first', async () => {
    for (const order of [
      [layout5English, layout5French],
      [layout5French, layout5English],
    ]) {
      const store = new MemoryStore()
      for (const make of order) await load(store, make())
      expect(store.current().map(({ meta }) => meta.language)).toEqual(['en'])
      expect(positionsOf(store)).toBe(14)
    }
  })

  it('keeps the French titles of a list, counted or not', async () => {
    for (const order of [
      [layout5English, layout5French],
      [layout5French, layout5English],
    ]) {
      const store = new MemoryStore()
      for (const make of order) await load(store, make())
      expect(store.occupationTitles.get('2011:8431:fr')?.title).toBe('Ouvriers/ouvrières agricoles')
    }
    const store = new MemoryStore()
    await load(store, layout5English())
    expect((await load(store, layout5French())).state).toBe('notPreferred')
  })

  it('counts a quarter once in two formats', async () => {
    const store = new MemoryStore()
    await load(store, layout4())
    await runImport({ bytes: toXlsx(layout4()), fileName: 'list.xlsx', context, store })
    expect(store.current()).toHaveLength(1)
    expect(positionsOf(store)).toBe(12)
  })

  it('keeps the two kinds of a quarter apart', async () => {
    const store = new MemoryStore()
    await load(store, layout4())
    await load(
      store,
      layout4().map((row, i): Cells => (i ? row : [TITLES['2019Q3negative']])),
    )
    expect(store.current().map(({ meta }) => meta.kind)).toEqual(['positive', 'negative'])
  })

  it('refuses a period that shares quarters with another', async () => {
    const store = new MemoryStore()
    await load(store, layout3())
    const halfYear = layout3().map((row, i): Cells =>
      i ? row : [String(row[0]).replace('March', 'June')],
    )
    await expect(load(store, halfYear)).rejects.toMatchObject({
      code: 'periodOverlaps',
      params: { period: '2018Q1Q2', current: '2018Q1' },
    })
    expect(store.current()).toHaveLength(1)
  })

  it('refuses when another import made the period current meanwhile', async () => {
    const store = new MemoryStore()
    const stageRows = store.stageRows.bind(store)
    let isFirst = true
    store.stageRows = async (...args) => {
      if (isFirst) {
        isFirst = false
        await load(store, withPositions(layout4(), 99))
      }
      return stageRows(...args)
    }
    await expect(load(store, layout4())).rejects.toMatchObject({ code: 'importConcurrent' })
    expect(store.current()).toHaveLength(1)
    expect(store.generations.size).toBe(1)
  })

  it('can be cancelled, and then changes nothing', async () => {
    const store = new MemoryStore()
    const controller = new AbortController()
    const running = runImport({
      bytes: csvBytes(layout4()),
      fileName: 'list.csv',
      context,
      store,
      signal: controller.signal,
      onProgress: ({ step }) => {
        if (step === 'storing') controller.abort()
      },
    })
    await expect(running).rejects.toMatchObject({ code: 'importCancelled' })
    expect(store.generations.size).toBe(0)
  })

  it('writes nothing in a dry run', async () => {
    const store = new MemoryStore()
    const { state } = await runImport({
      bytes: csvBytes(layout4()),
      fileName: 'a.csv',
      context,
      store,
      dryRun: true,
    })
    expect(state).toBe('dryRun')
    expect(store.generations.size).toBe(0)
  })

  it('tells how far it is, and ends with done', async () => {
    const heard: ImportProgress[] = []
    await runImport({
      bytes: csvBytes(layout4()),
      fileName: 'folder/list.csv',
      context,
      store: new MemoryStore(),
      onProgress: (progress) => heard.push(progress),
    })
    expect([...new Set(heard.map(({ step }) => step))]).toEqual([
      'reading',
      'placing',
      'storing',
      'done',
    ])
    expect(heard.at(-1)).toEqual({ file: 'list.csv', step: 'done', rowsDone: 3, rowsTotal: 3 })
  })

  it('removes what a killed process left, once idle', async () => {
    let now = 0
    const store = new MemoryStore(() => now)
    const { meta } = await load(undefined, layout4())
    await store.begin(meta)
    expect(await store.cleanUp({ idleMs: 1000 })).toBe(0)
    now = 60 * 60_000
    await load(store, layout4())
    expect([...store.generations.values()].map(({ state }) => state)).toEqual(['current'])
  })

  it('refuses in its own words only', async () => {
    await expect(load(new MemoryStore(), [['nothing']])).rejects.toBeInstanceOf(ImportRefusal)
  })
})
