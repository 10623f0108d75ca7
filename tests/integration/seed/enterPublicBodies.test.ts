import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { findOfficialNumbers } from '@/data/publicBodies'

import { enterPublicBodies } from '../../../seed/enterPublicBodies'
import { publicBodies } from '../../../seed/publicBodies'
import { emptyDatabase, startPayload } from '../harness'

const STANDARD = Object.keys(publicBodies).length
const STATE_KEY = 'public-bodies-entered'

let payload: Payload

const start = (isInUse = true) => enterPublicBodies(payload, { isInUse, log: () => {} })

const read = () =>
  payload.find({
    collection: 'public-bodies',
    depth: 1,
    locale: 'es',
    pagination: false,
    sort: 'order',
    overrideAccess: true,
  })

const removeAll = (where = {}) =>
  payload.delete({ collection: 'public-bodies', where, overrideAccess: true })

beforeAll(async () => {
  payload = await startPayload()
})

beforeEach(async () => {
  await emptyDatabase(payload)
  await payload.kv.delete(STATE_KEY)
  await payload.create({
    collection: 'languages',
    data: { code: 'fr', name: 'Français', order: 10 },
    locale: 'fr',
    overrideAccess: true,
  })
})

describe('a site from before official numbers were records', () => {
  it('has them after a start, each with its source, its day and the languages it knows', async () => {
    expect(await start()).toBe(STANDARD)
    const { docs } = await read()
    expect(docs).toHaveLength(STANDARD)
    expect(docs[0]).toMatchObject({ key: 'emergency911', name: 'Emergencia' })
    for (const { source, checkedOn, phones } of docs) {
      expect(source).toMatch(/^https:/)
      expect(checkedOn).toMatch(/^\d{4}-\d\d-\d\d/)
      expect((phones ?? []).flatMap(({ languages }) => languages ?? []).length).toBe(
        phones?.length ?? 0,
      )
    }
    const { emergencies } = await findOfficialNumbers({ locale: 'es' })
    expect(emergencies.map(({ phones }) => phones[0]?.number)).toContain('911')
  })

  it('gets them once: what the team deletes does not come back', async () => {
    await start()
    await removeAll()
    expect(await start()).toBe(0)
    expect((await read()).docs).toEqual([])
  })

  it('goes on where a start was cut short', async () => {
    await start()
    await payload.kv.set(STATE_KEY, { state: 'begun' })
    await removeAll({ isEmergency: { equals: false } })
    expect(await start()).toBe(STANDARD)
    expect((await read()).docs).toHaveLength(STANDARD)
  })
})

describe('a site that has no need of them', () => {
  it('keeps its own numbers, now and when it deletes them', async () => {
    await start()
    await removeAll({ key: { not_equals: 'emergency911' } })
    await payload.kv.delete(STATE_KEY)
    expect(await start()).toBe(0)
    expect((await read()).docs).toHaveLength(1)
    await removeAll()
    expect(await start()).toBe(0)
  })

  it('starts empty when it is new, and stays so once people use it', async () => {
    expect(await start(false)).toBe(0)
    expect(await start(true)).toBe(0)
    expect((await read()).docs).toEqual([])
  })
})
