import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { readKey, swapKey } from '@/db/keyValues'
import { createContext } from '@/lmia/createContext'
import { tryFiles } from '@/lmia/payload/run/importFiles'
import {
  ImportRun,
  type ImportRunState,
  isUnderWay,
  readImportRun,
  requestCancel,
} from '@/lmia/payload/run/importRun'
import { LoadRefusal } from '@/lmia/report/loadRefusal'

import { emptyDatabase, startPayload } from '../harness'

let payload: Payload

beforeAll(async () => {
  payload = await startPayload()
})

beforeEach(() => emptyDatabase(payload))

const asked = { by: 'a test', asks: [], waitMs: 0 }

describe('the import under way', () => {
  it('refuses a second one, naming who holds the place', async () => {
    const run = await ImportRun.begin(payload, asked)
    const refusal = await ImportRun.begin(payload, asked).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(LoadRefusal)
    expect(refusal).toMatchObject({ code: 'importUnderWay', params: { by: 'a test' } })
    await run.finish()
  })

  it('lets a second one wait for its turn', async () => {
    const run = await ImportRun.begin(payload, asked)
    const waited: string[] = []
    const second = ImportRun.begin(payload, {
      ...asked,
      waitMs: 10_000,
      onWait: ({ by }) => waited.push(by),
    })
    setTimeout(() => void run.finish(), 200)
    await (await second).finish()
    expect(waited).toEqual(['a test'])
  })

  it('lets one of two that begin together through', async () => {
    const outcomes = await Promise.allSettled([
      ImportRun.begin(payload, asked),
      ImportRun.begin(payload, asked),
    ])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    for (const outcome of outcomes) if (outcome.status === 'fulfilled') await outcome.value.finish()
  })

  it('shows its progress to everyone and keeps its results', async () => {
    const run = await ImportRun.begin(payload, {
      ...asked,
      asks: [{ name: 'a.csv' }, { name: 'b.csv' }, { name: 'c.csv' }],
    })
    await run.settle({ name: 'a.csv', state: 'failed', detail: 'for a test' })
    run.report({ file: 'b.csv', step: 'placing', rowsDone: 5, rowsTotal: 10 })
    await expect
      .poll(async () => (await readImportRun(payload))?.progress?.file, { timeout: 5000 })
      .toBe('b.csv')
    await run.settle({ name: 'b.csv', state: 'failed', detail: 'for a test' })
    await run.finish()
    expect(await readImportRun(payload)).toMatchObject({
      owner: null,
      fileIndex: 1,
      fileCount: 3,
      results: [{ name: 'a.csv' }, { name: 'b.csv' }],
    })
  })

  it('stops when any process asks for it', async () => {
    const run = await ImportRun.begin(payload, asked)
    expect(await requestCancel(payload)).toBe(true)
    run.report({ file: 'a.csv', step: 'reading', rowsDone: 0, rowsTotal: 0 })
    await expect.poll(() => run.signal.aborted, { timeout: 5000 }).toBe(true)
    expect(await toldOf(run)).toBe('importCancelled')
    await run.finish()
    expect(await requestCancel(payload)).toBe(false)
  })

  it('is taken over from a process that is gone', async () => {
    await plant({ pid: 2 ** 22 + 1 }) // above any process number of this machine
    await (await ImportRun.begin(payload, asked)).finish()
  })

  it('is taken over from another machine only after a long silence', async () => {
    const elsewhere = { host: 'another-machine' }
    await plant(elsewhere)
    await expect(ImportRun.begin(payload, asked)).rejects.toThrow(LoadRefusal)
    await plant({ ...elsewhere, heartbeatAt: new Date(Date.now() - 60_000).toISOString() })
    await (await ImportRun.begin(payload, asked)).finish()
  })

  it('stops when another process took its place', async () => {
    const run = await ImportRun.begin(payload, asked)
    await plant({ owner: 'another' })
    run.report({ file: 'a.csv', step: 'reading', rowsDone: 0, rowsTotal: 0 })
    await expect.poll(() => run.signal.aborted, { timeout: 5000 }).toBe(true)
    expect(await toldOf(run)).toBe('importLost')
    await run.finish()
    expect((await readImportRun(payload))?.owner).toBe('another')
  })
})

/** What is said of a list that its stopped import was to read. */
async function toldOf({ signal }: ImportRun): Promise<unknown> {
  const source = { name: 'a.csv', read: () => Promise.resolve(new Uint8Array()) }
  const [told] = await tryFiles([source], { context: createContext(), signal })
  return told?.state === 'refused' ? told.code : told
}

/** Writes the record as another process would have. */
async function plant(more: Partial<ImportRunState>): Promise<void> {
  let record = await readImportRun(payload)
  if (!record) {
    await (await ImportRun.begin(payload, asked)).finish()
    record = await readImportRun(payload)
  }
  const key = 'lmia-import-run'
  const before = await readKey<ImportRunState>(payload, key)
  const next = {
    ...record!,
    revision: before!.revision + 1,
    owner: 'someone',
    heartbeatAt: new Date().toISOString(),
    ...more,
  }
  expect(await swapKey(payload, key, before, next)).toBe(true)
  expect(isUnderWay(undefined)).toBe(false)
}
