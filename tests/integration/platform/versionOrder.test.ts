import type { Payload } from 'payload'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import type { Id } from '@/db/ids'
import type { User } from '@/payload-types'

import { aSource, chapterData, latest, save, write } from '../guide/texts'
import { account, emptyDatabase, startPayload } from '../harness'

const NOW = new Date('2026-11-28T15:00:00.000Z')
const A_MINUTE_BEFORE = new Date('2026-11-28T14:59:00.000Z')

let payload: Payload
let writer: User & { collection: 'users' }

beforeAll(async () => {
  payload = await startPayload()
})

beforeEach(async () => {
  await emptyDatabase(payload)
  writer = await account(payload, ['researcher'])
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] })
})

afterEach(() => {
  vi.useRealTimers()
})

const versionsOf = async (id: Id) => {
  const { docs } = await payload.findVersions({
    collection: 'guide-chapters',
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs
}

describe('versions of a document', () => {
  it.each([
    ['within one millisecond', NOW],
    ['by a clock that is behind', A_MINUTE_BEFORE],
  ])('saved %s have an order, and the last one is the latest', async (_, then) => {
    const { id } = await write(payload, writer, chapterData(await aSource(payload)))
    const titles = ['Un', 'Deux', 'Trois']
    for (const title of titles) {
      vi.setSystemTime(then)
      await save(payload, writer, id, { title })
      expect((await latest(payload, id)).title).toBe(title)
    }
    const versions = await versionsOf(id)
    expect(versions.slice(0, 3).map(({ version }) => version.title)).toEqual([...titles].reverse())
    expect(new Set(versions.map(({ updatedAt }) => updatedAt)).size).toBe(versions.length)
    expect(versions.map((each) => each.latest ?? false)).toEqual(
      versions.map((_each, at) => at === 0),
    )
    const { docs } = await payload.find({
      collection: 'guide-chapters',
      draft: true,
      where: { id: { equals: id } },
      overrideAccess: true,
    })
    expect(docs.map(({ title }) => title)).toEqual(['Trois'])
  })
})
