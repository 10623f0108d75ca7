import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { sqlite } from '@/db/engine'
import { applyMigrations } from '@/db/migrate'

import { account, emptyDatabase, startPayload } from '../harness'

const STEP = '20261128_040000_addresses_proved_by_link'
const BEFORE = '2026-11-20T10:00:00.000Z'
const LATER = '2026-11-21T10:00:00.000Z'

/** Accounts as the step finds them: what was written in them, and whether the address is proved. */
const PEOPLE = [
  { name: 'never sent a link', proved_at: BEFORE, updated: BEFORE, link_until: null, is: false },
  { name: 'did not use it', proved_at: BEFORE, updated: BEFORE, link_until: LATER, is: false },
  { name: 'used it', proved_at: BEFORE, updated: LATER, link_until: LATER, is: true },
  { name: 'proved since', proved_at: LATER, updated: LATER, link_until: null, is: true },
]

describe('the step that looks for used links, on SQLite', () => {
  let payload: Payload
  beforeAll(async () => {
    payload = await startPayload()
    await emptyDatabase(payload)
  })
  afterAll(() => emptyDatabase(payload))

  it('keeps the addresses that one proved, and takes none other as proved', async () => {
    const { client } = sqlite(payload)
    for (const { name, proved_at, updated, link_until } of PEOPLE) {
      const { id } = await account(payload, ['researcher'], { name })
      await client.execute({
        sql: `UPDATE users SET created_at = ?, email_proved_at = ?, updated_at = ?,
              reset_password_expiration = ? WHERE id = ?`,
        args: [BEFORE, proved_at, updated, link_until, id],
      })
    }
    await client.execute({ sql: 'DELETE FROM payload_migrations WHERE name = ?', args: [STEP] })
    await applyMigrations(payload)
    const { docs } = await payload.find({ collection: 'users', pagination: false, depth: 0 })
    expect(
      Object.fromEntries(docs.map(({ name, emailProvedAt }) => [name, Boolean(emailProvedAt)])),
    ).toEqual(Object.fromEntries(PEOPLE.map(({ name, is }) => [name, is])))
  })
})
