import type { Payload } from 'payload'
import { beforeEach, describe, expect, it } from 'vitest'

import { ROLES } from '@/access'
import { findMergedAddress, findOrganization } from '@/data/directory'
import type { Id } from '@/db/ids'
import { canonical } from '@/directory/canonical'
import type { Organization } from '@/payload-types'

import { make } from '../access/world'
import { ask, tokenOf } from '../accounts/api'
import { account, emptyDatabase, opening, startPayload } from '../harness'
import { makeWorld, SLUGS, type World } from './world'

interface Queue {
  pairs: { key: string; reasons: string[]; sheets: { id: string; name: string }[] }[]
  decided: { pair: string; outcome: string; names: string[] }[]
}

let payload: Payload
let world: World
let token: string

beforeEach(async () => {
  payload = await startPayload()
  await emptyDatabase(payload)
  world = await makeWorld(payload)
  token = (await tokenOf(payload, (await account(payload, ['researcher'])).email))!
})

const PATH = '/api/organizations/duplicates'
const look = async (): Promise<Queue> =>
  JSON.parse((await ask('GET', PATH, undefined, { token })).text) as Queue
const decide = (body: object) => ask('POST', `${PATH}/decide`, body, { token })
const undo = (pair: string) => ask('POST', `${PATH}/undo`, { pair }, { token })
const merge = (kept: Id, other: Id) =>
  decide({ sheets: [String(kept), String(other)], keep: String(kept) })

const sheet = (id: Id): Promise<Organization> =>
  payload.findByID({
    collection: 'organizations',
    id: id as number,
    depth: 0,
    overrideAccess: true,
  })

const pairOf = async (a: Id, b: Id) =>
  (await look()).pairs.find(({ sheets }) =>
    [a, b].every((id) => sheets.some((each) => each.id === String(id))),
  )

describe('the queue of duplicates', () => {
  it('has the pairs that share a phone, with the reasons', async () => {
    const { listed, elsewhere } = world.organizations
    expect((await pairOf(listed, elsewhere))?.reasons).toContain('même téléphone')
  })

  it.each(ROLES.filter((role) => role !== 'researcher' && role !== 'admin'))(
    'is not decided by %s',
    async (role) => {
      const theirs = (await tokenOf(payload, (await account(payload, [role])).email))!
      const { status } = await ask('POST', `${PATH}/decide`, {}, { token: theirs })
      expect(status).toBe(403)
    },
  )

  it('forgets a pair that is not a duplicate, until that is undone', async () => {
    const { listed, elsewhere } = world.organizations
    const pair = await pairOf(listed, elsewhere)
    const body = { sheets: pair!.sheets.map(({ id }) => id) }
    expect((await decide(body)).status).toBe(200)
    expect(await pairOf(listed, elsewhere)).toBeUndefined()
    expect((await decide(body)).status).toBe(409)

    expect((await undo(pair!.key)).status).toBe(200)
    expect(await pairOf(listed, elsewhere)).toBeDefined()
    expect((await undo(pair!.key)).status).toBe(409)
    expect((await decide(body)).status).toBe(200)
  })
})

describe('a merge', () => {
  it('tells what would be added before it is, in words, and writes nothing by that', async () => {
    const { listed, elsewhere } = world.organizations
    const before = await sheet(listed)
    const path = `${PATH}/added?kept=${listed}&other=${elsewhere}`
    const { status, text } = await ask('GET', path, undefined, { token })
    expect(status).toBe(200)
    const { added } = JSON.parse(text) as { added: string[] }
    const other = await sheet(elsewhere)
    expect(added).toContainEqual(`Autres noms, sigles\u00a0: ${other.name}`)
    expect(await sheet(listed)).toEqual(before)
    await merge(listed, elsewhere)
    const again = await ask('GET', path, undefined, { token })
    expect((JSON.parse(again.text) as { added: string[] }).added).not.toContainEqual(
      expect.stringContaining(other.name),
    )
    for (const query of ['', '?kept=1', `?kept=${listed}&other=ffffff`, '?kept[$ne]=1&other=2']) {
      expect((await ask('GET', `${PATH}/added${query}`, undefined, { token })).status).toBe(404)
    }
    const role = (await tokenOf(payload, (await account(payload, ['mapReader'])).email))!
    expect((await ask('GET', path, undefined, { token: role })).status).toBe(403)
  })

  it('adds to one sheet what only the other said, and its address leads there', async () => {
    const { listed, elsewhere } = world.organizations
    expect((await merge(listed, elsewhere)).status).toBe(200)
    const kept = await sheet(listed)
    expect(kept._status).toBe('published')
    expect(kept.otherNames?.map(({ name }) => name)).toEqual(['Organisme d’exemple Montréal'])
    expect(kept.sites?.map(({ municipality }) => municipality)).toEqual(['Saint-Rémi', 'Montréal'])
    expect(kept.services).toHaveLength(3)
    expect(await findOrganization({ locale: 'fr', slug: SLUGS.elsewhere })).toBeUndefined()
    expect(await findMergedAddress(SLUGS.elsewhere)).toBe(SLUGS.listed)
    expect(await findMergedAddress('nowhere')).toBeUndefined()
    const { totalDocs } = await payload.count({
      collection: 'audit-events',
      where: { action: { equals: 'organizations.merge' } },
    })
    expect(totalDocs).toBe(1)
  })

  it('leaves no place, link or account behind, and no way to publish the other again', async () => {
    const { listed, elsewhere } = world.organizations
    const user = await account(payload, ['organization'], opening(elsewhere))
    await make(payload, 'sheet-links', { organization: elsewhere })
    await merge(listed, elsewhere)
    const moved = await payload.findByID({ collection: 'users', id: user.id, depth: 0 })
    expect(moved.sheets).toMatchObject([{ organization: listed, right: 'edit' }])
    const { docs } = await payload.find({ collection: 'sheet-links', depth: 0 })
    expect(docs.map(({ revokedAt }) => Boolean(revokedAt))).toEqual([true])
    const { status } = await ask(
      'PATCH',
      `/api/organizations/${elsewhere}`,
      { _status: 'published' },
      { token },
    )
    expect(status).toBe(400)
  })

  it('is taken back whole', async () => {
    const { listed, elsewhere } = world.organizations
    const [before, otherBefore] = [await sheet(listed), await sheet(elsewhere)]
    const key = (await pairOf(listed, elsewhere))!.key
    await merge(listed, elsewhere)
    expect((await undo(key)).status).toBe(200)
    // What is empty is told in other ways once a sheet was written.
    const said = ({ updatedAt: _at, ...rest }: Organization) => canonical(rest)
    // With the identifiers of its rows: links and translations name them.
    expect(said(await sheet(listed))).toEqual(said(before))
    expect(said(await sheet(elsewhere))).toEqual(said(otherBefore))
    expect(await findOrganization({ locale: 'fr', slug: SLUGS.elsewhere })).toBeDefined()
    expect(await pairOf(listed, elsewhere)).toBeDefined()
  })

  it('moves and puts back what the sheets said before there was a rule for it', async () => {
    const { listed, elsewhere } = world.organizations
    const { contact, sites } = await sheet(elsewhere)
    await payload.update({
      collection: 'organizations',
      id: elsewhere as number,
      data: {
        contact: { ...contact, phone: '555-0143' },
        sites: sites!.map((site) => ({ ...site, postalCode: 'J0L' })),
      },
      overrideAccess: true,
      context: { putsBack: true },
    })
    expect((await merge(listed, elsewhere)).status).toBe(200)
    const merged = await sheet(listed)
    expect(merged.sites?.map(({ postalCode }) => postalCode)).toContain('J0L')
    const { docs } = await payload.find({ collection: 'duplicate-decisions', depth: 0 })
    expect((await undo(docs[0]!.pair)).status).toBe(200)
    const back = await sheet(elsewhere)
    expect([back._status, back.contact?.phone]).toEqual(['published', '555-0143'])
  })

  it('is not taken back over what somebody changed since', async () => {
    const { listed, elsewhere } = world.organizations
    const key = (await pairOf(listed, elsewhere))!.key
    await merge(listed, elsewhere)
    await payload.update({
      collection: 'organizations',
      id: listed as number,
      data: { contact: { phone: '450 555-0177' } },
      depth: 0,
      overrideAccess: true,
    })
    expect((await undo(key)).status).toBe(409)
    expect((await sheet(listed)).contact?.phone).toBe('450 555-0177')
    expect((await sheet(elsewhere))._status).toBe('draft')
  })

  it.each(['hidden', 'draft'] as const)(
    'never keeps a %s sheet over a published one',
    async (which) => {
      const { status } = await merge(world.organizations[which], world.organizations.listed)
      expect(status).toBe(422)
      expect((await sheet(world.organizations.listed))._status).toBe('published')
    },
  )

  it('keeps one of the two that were shown, and no third', async () => {
    const { listed, elsewhere } = world.organizations
    const third = (await make(payload, 'organizations')).id
    const sheets = [String(listed), String(elsewhere)]
    const answer = await decide({ sheets, keep: String(third) })
    expect(answer.text).toContain('unknown')
    expect((await sheet(listed))._status).toBe('published')
    expect((await sheet(elsewhere))._status).toBe('published')
  })

  it('waits for the proposals of the sheet that would go', async () => {
    const { listed, elsewhere } = world.organizations
    await make(payload, 'organization-proposals', { organization: elsewhere, kind: 'update' })
    const answer = await merge(listed, elsewhere)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('proposalsWaiting')
    expect((await sheet(elsewhere))._status).toBe('published')
  })
})
