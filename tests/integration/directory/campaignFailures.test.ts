import type { Payload } from 'payload'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { runCampaigns } from '@/campaigns/payload/round'
import { fieldsFor } from '@/db/documents'
import { type Id, payloadId } from '@/db/ids'
import type { Campaign } from '@/payload-types'

import { tokenOf } from '../accounts/api'
import { account, emptyDatabase, startPayload } from '../harness'
import { noon, startCampaign, TODAY } from './campaignSteps'
import { makeWorld, type World } from './world'

/* One that fails stops no other, neither a recipient nor a campaign, and has its turn once it can. */

let payload: Payload
let world: World
let token: string
let first: string

beforeEach(async () => {
  payload = await startPayload()
  await emptyDatabase(payload)
  world = await makeWorld(payload)
  token = (await tokenOf(payload, (await account(payload, ['researcher'])).email))!
  first = await addFirst()
})
afterEach(() => vi.restoreAllMocks())

const FIRST = 'Accueil d’exemple'

/** One that is asked before the two of the world, in the order of names. */
async function addFirst(): Promise<string> {
  const { id } = await payload.create({
    collection: 'organizations',
    data: fieldsFor({
      name: FIRST,
      slug: 'accueil-d-exemple',
      kind: 'nonProfit',
      cost: 'free',
      contact: { email: 'accueil@example.org' },
      _status: 'published',
    }),
    depth: 0,
  })
  return `o${id}`
}

const started = async (more: Partial<Campaign> = {}): Promise<Id> =>
  (await startCampaign({ payload, token }, more)).id

/** Two rounds: the first makes invitations and writes, the second what is left. */
async function rounds(): Promise<void> {
  for (let time = 0; time < 2; time += 1) {
    await runCampaigns(payload, noon(TODAY))
  }
}

const writtenTo = async (): Promise<string[]> =>
  (await payload.find({ collection: 'outbox-messages', depth: 0, pagination: false })).docs
    .map(({ key }) => key.split('-')[2]!)
    .sort()

const theOthers = (): string[] => [keyOf('listed'), keyOf('elsewhere')]
const keyOf = (name: 'listed' | 'elsewhere') => `o${world.organizations[name]}`

interface Kept {
  key: string
}
const readList = async (id: Id): Promise<Kept[]> => {
  const found = await payload.findByID({
    collection: 'campaigns',
    id: payloadId(id),
    depth: 0,
    showHiddenFields: true,
  })
  return (found.recipients as { list: Kept[] }).list
}
const keepList = (id: Id, list: readonly unknown[]) =>
  payload.db.updateOne({ collection: 'campaigns', id, data: { recipients: { list } } })

/** What the log says of what failed. */
function listen(): () => object[] {
  const told = vi.spyOn(payload.logger, 'error').mockImplementation(() => undefined)
  return () => told.mock.calls.map(([about]) => about as object)
}

describe('a campaign goes on', () => {
  it('past a recipient that was deleted, and what names none', async () => {
    const id = await started()
    await keepList(id, [null, { key: 'o', name: 'x' }, ...(await readList(id))])
    await payload.delete({
      collection: 'organizations',
      id: payloadId(world.organizations.elsewhere),
    })
    const told = listen()
    await rounds()
    expect(await writtenTo()).toEqual([first, keyOf('listed')].sort())
    expect(told()).toEqual([])
  })

  it('past one whose invitation cannot be made, and makes it once it can', async () => {
    const id = await started()
    const list = await readList(id)
    expect(list[0]?.key).toBe(first)
    await keepList(
      id,
      list.map((each) => (each.key === first ? { ...each, name: '' } : each)),
    )
    const told = listen()
    await rounds()
    expect(told()).toContainEqual(expect.objectContaining({ campaign: id, recipient: first }))
    expect(await writtenTo()).toEqual(theOthers().sort())
    await keepList(id, list)
    await rounds()
    expect(await writtenTo()).toEqual([first, ...theOthers()].sort())
  })

  it('past one whose letter cannot be written, and writes it once it can', async () => {
    await started()
    const create = payload.create.bind(payload)
    const fails = vi.spyOn(payload, 'create').mockImplementation(async (order) => {
      const { collection, data } = order
      if (collection === 'sheet-links' && 'organizationName' in data) {
        if (data.organizationName === FIRST) throw new Error('no link today')
      }
      return create(order)
    })
    const told = listen()
    await rounds()
    fails.mockRestore()
    expect(told()).not.toEqual([])
    expect(await writtenTo()).toEqual(theOthers().sort())
    await rounds()
    expect(await writtenTo()).toEqual([first, ...theOthers()].sort())
  })

  it('past a whole campaign that fails, with the next one', async () => {
    const asking = (name: 'listed' | 'elsewhere') => ({
      audience: { scope: 'byHand' as const, including: [payloadId(world.organizations[name])] },
    })
    const broken = await started(asking('elsewhere'))
    await started(asking('listed'))
    const find = payload.find.bind(payload)
    vi.spyOn(payload, 'find').mockImplementation(async (order) => {
      const isOfBroken = JSON.stringify(order.where ?? {}).includes(`"${broken}-`)
      if (isOfBroken) throw new Error('no answer today')
      return find(order)
    })
    const told = listen()
    await rounds()
    expect(told()).toContainEqual(expect.objectContaining({ campaign: broken }))
    expect(await writtenTo()).toEqual([keyOf('listed')])
  })
})
