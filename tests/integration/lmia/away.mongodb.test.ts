import { Collection, type Document, MongoNetworkError } from 'mongodb'
import type { Payload } from 'payload'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { env } from '@/env'
import { mongoose } from '@/db/engine'
import { changeKey } from '@/db/keyValues'
import { KeptBytes } from '@/lmia/bytes/keptBytes'
import { loadLmiaContext } from '@/lmia/official/installedGazetteer'
import { importFiles } from '@/lmia/payload/run/importFiles'
import { type ImportRunState, readImportRun } from '@/lmia/payload/run/importRun'
import { resumeInterrupted } from '@/lmia/payload/run/resume'
import { readCatalogue } from '@/lmia/payload/store/catalogue'

import { emptyDatabase, startPayload } from '../harness'

import { listCsv } from './lists'

let payload: Payload

beforeAll(async () => {
  payload = await startPayload()
})

beforeEach(() => emptyDatabase(payload))
afterEach(() => void vi.restoreAllMocks())

/** As Mongoose counts them. */
const DISCONNECTED = 0
const CONNECTED = 1

/** More than one batch of rows. */
const ROWS = 1_200

const load = async () =>
  importFiles(
    payload,
    [{ name: 'positive-2024q1.csv', read: () => Promise.resolve(listCsv({ rows: ROWS })) }],
    {
      context: await loadLmiaContext(env.DATA_DIR),
      by: 'a test',
      waitMs: 0,
      keptBytes: new KeptBytes(env.DATA_DIR),
    },
  )

describe('an import whose server goes away for a moment', () => {
  it.each([
    ['before it wrote', false],
    ['after it wrote, before it said so', true],
  ])('%s goes on, and stores each row once', async (_when, isKept) => {
    let sent = 0
    const { insertMany } = Collection.prototype
    vi.spyOn(Collection.prototype, 'insertMany').mockImplementation(async function (
      this: Collection,
      documents,
      options,
    ) {
      sent += 1
      const isCut = sent === 2 || sent === 4 // a batch, and the next one
      if (isCut && !isKept) throw new MongoNetworkError('connection 3 to 127.0.0.1 timed out')
      const inserted = await insertMany.call(this, documents as Document[], options)
      if (isCut) throw new MongoNetworkError('connection 3 to 127.0.0.1 closed')
      return inserted
    })
    expect((await load()).map(({ state }) => state)).toEqual(['done'])
    expect((await readCatalogue(payload)).entries).toMatchObject([{ rows: ROWS }])
    const { totalDocs } = await payload.find({ collection: 'lmia-approvals', depth: 0, limit: 1 })
    expect(totalDocs).toBe(ROWS)
    expect(sent).toBe(6) // employers, three batches, two of them again
  })

  it('while it says how far it is goes on, and gives its lock back once', async () => {
    const { updateOne } = Collection.prototype
    const cut: string[] = []
    const owners = new Set<string>()
    vi.spyOn(Collection.prototype, 'updateOne').mockImplementation(async function (
      this: Collection,
      ...asked
    ) {
      const answer = await updateOne.apply(this, asked)
      const change = JSON.stringify(asked[1])
      const [, owner] = /"owner":"([^"]+)"/.exec(change) ?? []
      if (owner) owners.add(owner)
      const step = ['"finishedAt":"', '"results":[{'].find((part) => change.includes(part))
      if (!step || cut.includes(step)) return answer
      cut.push(step)
      throw new MongoNetworkError('connection 3 closed') // written, and never said
    })
    const warned = vi.spyOn(payload.logger, 'warn')
    expect((await load()).map(({ state }) => state)).toEqual(['done'])
    expect(cut.sort()).toEqual(['"finishedAt":"', '"results":[{'])
    // What other tests left as killed may say at any time that it lost its lock.
    const saidOf = warned.mock.calls.map(([line]) => (line as { run?: string }).run ?? '')
    expect(owners.size).toBe(1)
    expect(saidOf.filter((run) => owners.has(run))).toEqual([])
    expect(await readImportRun(payload)).toMatchObject({
      owner: null,
      results: [{ state: 'loaded' }],
    })
  })

  it('because another primary is elected goes on, though Mongoose knows of none', async () => {
    const { connection } = mongoose(payload)
    const touched = vi.spyOn(Collection.prototype, 'findOneAndUpdate')
    for (let number = 1; number <= 3; number += 1) {
      touched.mockImplementationOnce(() => {
        const isElected = number === 3
        Reflect.set(connection, 'readyState', isElected ? CONNECTED : DISCONNECTED)
        return Promise.reject(new MongoNetworkError('connection 3 closed'))
      })
    }
    expect((await load()).map(({ state }) => state)).toEqual(['done'])
    expect((await readCatalogue(payload)).entries).toMatchObject([{ rows: ROWS }])
    expect(touched.mock.calls.length).toBeGreaterThan(4)
  })

  it('and stays away is taken up again once it is back', async () => {
    const { updateOne } = Collection.prototype
    let isAway = false
    vi.spyOn(Collection.prototype, 'insertMany').mockImplementation(() => {
      isAway = true
      return Promise.reject(new Error('away for longer than an import waits'))
    })
    vi.spyOn(Collection.prototype, 'updateOne').mockImplementation(function (
      this: Collection,
      ...asked
    ) {
      if (isAway) return Promise.reject(new Error('away for longer than an import waits'))
      return updateOne.apply(this, asked)
    })
    await expect(load()).rejects.toThrow('away for longer than an import waits')
    vi.restoreAllMocks()

    // Nobody could write that it ended: it is taken for stopped once it was silent for long enough.
    expect(await resumeInterrupted(payload)).toEqual([])
    await changeKey<ImportRunState>(payload, 'lmia-import-run', (run) => ({
      ...run!,
      heartbeatAt: new Date(Date.now() - 60_000).toISOString(),
    }))
    expect((await resumeInterrupted(payload)).map(({ state }) => state)).toEqual(['done'])
    expect((await readCatalogue(payload)).entries).toMatchObject([{ rows: ROWS }])
  })

  it('is not asked again what the server refused', async () => {
    const refused = vi
      .spyOn(Collection.prototype, 'insertMany')
      .mockRejectedValue(new Error('refused'))
    expect((await load()).map(({ state }) => state)).toEqual(['failed'])
    expect(refused).toHaveBeenCalledTimes(1)
  })
})
