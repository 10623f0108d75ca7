import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { env } from '@/env'
import { readCatalogue } from '@/lmia/payload/store/catalogue'
import { loadLmiaContext } from '@/lmia/official/installedGazetteer'
import { importFiles } from '@/lmia/payload/run/importFiles'
import { ImportRun } from '@/lmia/payload/run/importRun'
import { KeptBytes } from '@/lmia/bytes/keptBytes'
import { PayloadStore } from '@/lmia/payload/store/payloadStore'
import { resumeInterrupted } from '@/lmia/payload/run/resume'
import { readList } from '@/lmia/read/readList'

import { emptyDatabase, startPayload } from '../harness'

import { listCsv } from './lists'

let payload: Payload

beforeAll(async () => {
  payload = await startPayload()
})

beforeEach(() => emptyDatabase(payload))

describe('an import that stopped with its process', () => {
  it('is taken up at the next start, from the bytes that were kept', async () => {
    await interrupt(listCsv({ rows: 30 }))
    const results = await resumeInterrupted(payload)
    expect(results.map(({ state }) => state)).toEqual(['done'])
    expect((await readCatalogue(payload)).entries).toMatchObject([{ rows: 30 }])
    expect(await resumeInterrupted(payload)).toEqual([])
  })

  it('does not undo what came since', async () => {
    await interrupt(listCsv({ rows: 30 }))
    await importFiles(payload, [source(listCsv({ rows: 40, edition: 2 }))], {
      context: await loadLmiaContext(env.DATA_DIR),
      by: 'a test',
      waitMs: 0,
    })
    expect(await resumeInterrupted(payload)).toEqual([])
    expect((await readCatalogue(payload)).entries).toMatchObject([{ rows: 40 }])
  })

  it('is the newer one when two of a period were stopped', async () => {
    await interrupt(listCsv({ rows: 30 }))
    await pause()
    await interrupt(listCsv({ rows: 40, edition: 2 }))
    await resumeInterrupted(payload)
    expect((await readCatalogue(payload)).entries).toMatchObject([{ rows: 40 }])
    expect(await resumeInterrupted(payload)).toEqual([])
  })

  it('does not undo a newer one that was stopped once it was in force', async () => {
    await interrupt(listCsv({ rows: 30 }))
    await pause()
    const { updateOne } = payload.db
    payload.db.updateOne = async (args) => {
      const { state } = args.data as { state?: string }
      if (state === 'current') throw new Error('stopped before its document was brought in line')
      return updateOne.call(payload.db, args)
    }
    // Its run ends, its document does not say that it is in force: repair does.
    await interrupted40().finally(() => {
      payload.db.updateOne = updateOne
    })
    await resumeInterrupted(payload)
    expect((await readCatalogue(payload)).entries).toMatchObject([{ rows: 40 }])
    const { docs } = await payload.find({
      collection: 'lmia-files',
      where: { state: { equals: 'current' } },
      depth: 0,
    })
    expect(docs).toMatchObject([{ quebecRows: 40, currentSince: expect.any(String) }])
  })

  it('waits while another import is under way', async () => {
    await interrupt(listCsv({ rows: 30 }))
    const run = await ImportRun.begin(payload, { by: 'a test', asks: [], waitMs: 0 })
    expect(await resumeInterrupted(payload)).toEqual([])
    await run.finish()
    expect(await resumeInterrupted(payload)).toHaveLength(1)
  })
})

const pause = () => new Promise((resolve) => setTimeout(resolve, 5))

const interrupted40 = async () =>
  importFiles(payload, [source(listCsv({ rows: 40, edition: 2 }))], {
    context: await loadLmiaContext(env.DATA_DIR),
    by: 'a test',
    waitMs: 0,
  })

const source = (bytes: Buffer) => ({
  name: 'positive-2024q1.csv',
  read: () => Promise.resolve(bytes),
})

/** What a process that dies right after it began leaves behind. */
async function interrupt(bytes: Buffer): Promise<void> {
  const { meta } = readList({ bytes, fileName: 'positive-2024q1.csv' })
  const keptBytes = new KeptBytes(env.DATA_DIR)
  await new PayloadStore(payload, { onBegin: () => keptBytes.keep(bytes) }).begin(meta)
}
