import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { findOwnSheet } from '@/accounts/payload/ownSheet'
import { payloadId } from '@/db/ids'

import { make } from '../access/world'
import { account, emptyDatabase, startPayload } from '../harness'

let payload: Payload
beforeAll(async () => {
  payload = await startPayload()
})
beforeEach(() => emptyDatabase(payload))

const sheetOf = async (organization: Record<string, unknown>) => {
  const { id } = await make(payload, 'organizations', organization)
  return findOwnSheet(await account(payload, ['organization'], { organization: payloadId(id) }))
}

describe('the sheet of an organization’s account', () => {
  it('is the one that it answers for, once published', async () => {
    expect(await sheetOf({ slug: 'entraide-exemple', _status: 'published' })).toBe(
      'entraide-exemple',
    )
  })

  it('is none while the public cannot read it', async () => {
    expect(await sheetOf({ slug: 'entraide-exemple', _status: 'draft' })).toBeUndefined()
  })

  it('is none for who answers for no organization', async () => {
    expect(await findOwnSheet(await account(payload, ['researcher']))).toBeUndefined()
  })
})
