import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { ROLES } from '@/access'
import type { Id } from '@/db/ids'
import type { User } from '@/payload-types'

import { account, emptyDatabase, opening, startPayload } from '../harness'
import { makeWorld, type World } from './world'

let payload: Payload
let world: World

beforeAll(async () => {
  payload = await startPayload()
  await emptyDatabase(payload)
  world = await makeWorld(payload)
})

type Account = User & { collection: 'users' }

const propose = (user: Account | undefined, organization: Id | undefined, more = {}) =>
  payload.create({
    collection: 'organization-proposals',
    data: {
      title: 'Nouveau numéro',
      kind: 'update',
      channel: 'form',
      state: 'received',
      organization: organization as number,
      changes: [{ section: 'contact', path: 'contact.phone', after: '450 555-0199' }],
      ...more,
    },
    depth: 0,
    overrideAccess: false,
    user,
  })

const organizationAccount = (): Promise<Account> =>
  account(payload, ['organization'], opening(world.organizations.listed))

describe('a proposal', () => {
  it('is made by an organization about itself', async () => {
    const user = await organizationAccount()
    await expect(propose(user, world.organizations.listed)).resolves.toMatchObject({
      state: 'received',
    })
  })

  it('is not made by an organization about another, nor about none', async () => {
    const user = await organizationAccount()
    await expect(propose(user, world.organizations.elsewhere)).rejects.toThrow()
    await expect(propose(user, world.organizations.hidden)).rejects.toThrow()
    await expect(propose(user, undefined)).rejects.toThrow()
  })

  it('is not made without an account, nor by a role that has no organization', async () => {
    await expect(propose(undefined, world.organizations.listed)).rejects.toThrow()
    for (const role of ROLES.filter((r) => !['admin', 'researcher', 'organization'].includes(r))) {
      const user = await account(payload, [role], opening(world.organizations.listed))
      await expect(propose(user, world.organizations.listed), role).rejects.toThrow()
    }
  })

  it('changes nothing by itself, and its maker cannot accept it', async () => {
    const user = await organizationAccount()
    const proposal = await propose(user, world.organizations.listed, { state: 'accepted' })
    expect(proposal.state).toBe('received')
    await expect(
      payload.update({
        collection: 'organization-proposals',
        id: proposal.id,
        data: { state: 'accepted' },
        depth: 0,
        overrideAccess: false,
        user,
      }),
    ).rejects.toThrow()
    const sheet = await payload.findByID({
      collection: 'organizations',
      id: world.organizations.listed as number,
      depth: 0,
      overrideAccess: true,
    })
    expect(sheet.contact?.phone).toBe('450 555-0100')
  })

  it('is read by its own organization and by staff, not by another organization', async () => {
    const own = await organizationAccount()
    const other = await account(payload, ['organization'], opening(world.organizations.elsewhere))
    await propose(own, world.organizations.listed)
    const countFor = async (user: Account) =>
      (
        await payload.count({
          collection: 'organization-proposals',
          overrideAccess: false,
          user,
        })
      ).totalDocs
    expect(await countFor(own)).toBeGreaterThan(0)
    expect(await countFor(other)).toBe(0)
    expect(await countFor(await account(payload, ['researcher']))).toBeGreaterThan(0)
  })
})
