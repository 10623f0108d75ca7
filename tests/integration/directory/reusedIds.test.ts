import type { Payload } from 'payload'
import { beforeEach, describe, expect, it } from 'vitest'

import type { Overview } from '@/campaigns/payload/overview'
import { findAudience } from '@/campaigns/payload/readCandidates'
import { readAudience } from '@/campaigns/payload/readCampaign'
import { runCampaigns } from '@/campaigns/payload/round'
import { addDays } from '@/days/calendar'
import type { Id } from '@/db/ids'
import type { Campaign, RegionalActor } from '@/payload-types'

import { ask, tokenOf } from '../accounts/api'
import { account, emptyDatabase, startPayload } from '../harness'
import { noon, startCampaign, TODAY } from './campaignSteps'
import { makeWorld } from './world'

/*
 * SQLite gives the identifier of the last row that was deleted to the next one: what names its recipient or its campaign by
 * an identifier must not take one for the other. MongoDB never does; the same holds there.
 */

let payload: Payload
let token: string

const ACTORS: Campaign['audience'] = { scope: 'nobody', actorKinds: ['mrc'] }

beforeEach(async () => {
  payload = await startPayload()
  await emptyDatabase(payload)
  await makeWorld(payload)
  token = (await tokenOf(payload, (await account(payload, ['admin', 'researcher'])).email))!
})

const actor = (name: string): Promise<RegionalActor> =>
  payload.create({
    collection: 'regional-actors',
    data: { name, kind: 'mrc', locale: 'fr', email: `${name}@example.org` },
    depth: 0,
  })

/** Deletes an actor, and puts another on file: on SQLite with the same identifier. */
async function replaced({ id }: RegionalActor, name: string): Promise<RegionalActor> {
  await payload.delete({ collection: 'regional-actors', id })
  const next = await actor(name)
  if (payload.db.name === 'sqlite') expect(next.id).toBe(id)
  return next
}

const started = (audience: Campaign['audience'] = ACTORS): Promise<Campaign> =>
  startCampaign({ payload, token }, { firstReminder: addDays(TODAY, 14), audience })

async function rounds(day = TODAY): Promise<void> {
  await runCampaigns(payload, noon(day))
  await runCampaigns(payload, noon(day))
}

const letters = async () =>
  (
    await payload.find({
      collection: 'outbox-messages',
      sort: 'createdAt',
      pagination: false,
      depth: 0,
      showHiddenFields: true,
    })
  ).docs

const overview = async (id: Id): Promise<Overview> =>
  JSON.parse((await ask('GET', `/api/campaigns/${id}/progress`, undefined, { token })).text)

describe('an actor that has the identifier of one that was deleted', () => {
  it('is not invited in its place', async () => {
    const first = await actor('premiere')
    await started()
    await replaced(first, 'seconde')
    await rounds()
    expect(await letters()).toEqual([])
  })

  it('is not reminded in its place', async () => {
    const first = await actor('premiere')
    await started()
    await rounds()
    await replaced(first, 'seconde')
    await rounds(addDays(TODAY, 14))
    expect((await letters()).map(({ recipient }) => recipient)).toEqual(['premiere@example.org'])
  })

  it('is asked by the next campaign, while the first one runs', async () => {
    const first = await actor('premiere')
    await started()
    await rounds()
    await replaced(first, 'seconde')
    const audience = await readAudience(payload, { ...ACTORS, actorKinds: ['mrc'] })
    const { actors, askedElsewhere } = await findAudience(payload, audience)
    expect(actors.map(({ name }) => name)).toEqual(['seconde'])
    expect(askedElsewhere).toEqual([])
    await started()
    await rounds()
    expect((await letters()).map(({ recipient }) => recipient)).toEqual([
      'premiere@example.org',
      'seconde@example.org',
    ])
  })

  it('refuses for itself when it asks to be left alone', async () => {
    const first = await actor('premiere')
    const { id } = await started()
    await rounds()
    const next = await replaced(first, 'seconde')
    const order = await ask(
      'POST',
      `/api/regional-actors/${next.id}/quiet`,
      { channel: 'phone' },
      { token },
    )
    expect(order.status).toBe(200)
    expect((await overview(id)).actors).toMatchObject({ totals: { refused: 0 } })
  })
})

describe('a campaign that has the identifier of one that was deleted', () => {
  it('asks everyone anew, and counts none of what the first one sent', async () => {
    await actor('premiere')
    const first = await started()
    await rounds()
    await payload.delete({ collection: 'campaigns', id: first.id })
    const second = await started()
    if (payload.db.name === 'sqlite') expect(second.id).toBe(first.id)
    await rounds()
    const all = await letters()
    expect(all.map(({ recipient }) => recipient)).toEqual([
      'premiere@example.org',
      'premiere@example.org',
    ])
    expect(all.map(({ state }) => state)).toEqual(['failed', 'waiting'])
    expect((await overview(second.id)).invitations.map(({ sent }) => sent)).toEqual([1])
  })

  it('takes what an earlier version left of the first one for nothing of its own', async () => {
    await actor('premiere')
    const first = await started()
    await rounds()
    // As it was deleted before: without the hook.
    await payload.db.deleteOne({ collection: 'campaigns', where: { id: { equals: first.id } } })
    await started()
    await rounds()
    expect(await letters()).toHaveLength(2)
  })
})
