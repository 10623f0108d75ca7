import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { account, emptyDatabase, startPayload } from '../harness'
import type { Account } from './world'

describe('the last administrator', () => {
  let payload: Payload
  let admin: Account
  beforeAll(async () => {
    payload = await startPayload()
  })
  beforeEach(async () => {
    await emptyDatabase(payload)
    admin = await account(payload, ['admin'])
  })

  const as = (user: Account) => ({ depth: 0, overrideAccess: false as const, user })
  const giveRoles = (id: Account['id'], roles: Account['roles']) =>
    payload.update({ collection: 'users', id, data: { roles }, ...as(admin) })

  it('cannot be deleted', async () => {
    const deletion = payload.delete({ collection: 'users', id: admin.id, ...as(admin) })
    await expect(deletion).rejects.toMatchObject({ status: 409 })
  })

  it('cannot give the role up', async () => {
    await expect(giveRoles(admin.id, ['researcher'])).rejects.toMatchObject({ status: 409 })
  })

  it('may take other roles as well, and change the rest', async () => {
    expect((await giveRoles(admin.id, ['admin', 'researcher'])).roles).toContain('researcher')
    const { name } = await payload.update({
      collection: 'users',
      id: admin.id,
      data: { name: 'Un autre nom' },
      ...as(admin),
    })
    expect(name).toBe('Un autre nom')
  })

  it('is not the last once there is another', async () => {
    const other = await account(payload, ['admin'])
    await giveRoles(admin.id, ['researcher'])
    const deletion = payload.delete({ collection: 'users', id: other.id, ...as(other) })
    await expect(deletion).rejects.toMatchObject({ status: 409 })
  })
})
