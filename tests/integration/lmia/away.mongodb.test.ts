import { Collection, type Document, MongoNetworkError } from 'mongodb'
import type { Payload } from 'payload'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { env } from '@/env'
import { loadLmiaContext } from '@/lmia/official/installedGazetteer'
import { importFiles } from '@/lmia/payload/run/importFiles'
import { readCatalogue } from '@/lmia/payload/store/catalogue'

import { emptyDatabase, startPayload } from '../harness'

import { listCsv } from './lists'

let payload: Payload

beforeAll(async () => {
  payload = await startPayload()
})

beforeEach(() => emptyDatabase(payload))
afterEach(() => void vi.restoreAllMocks())

/** More than one batch of rows. */
const ROWS = 1_200

const load = async () =>
  importFiles(
    payload,
    [{ name: 'positive-2024q1.csv', read: () => Promise.resolve(listCsv({ rows: ROWS })) }],
    { context: await loadLmiaContext(env.DATA_DIR), by: 'a test', waitMs: 0 },
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

  it('is not asked again what the server refused', async () => {
    const refused = vi
      .spyOn(Collection.prototype, 'insertMany')
      .mockRejectedValue(new Error('refused'))
    expect((await load()).map(({ state }) => state)).toEqual(['failed'])
    expect(refused).toHaveBeenCalledTimes(1)
  })
})
