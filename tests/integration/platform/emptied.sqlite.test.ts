import type { Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'

import { sqlite } from '@/db/engine'

import { account, emptyDatabase, startPayload } from '../harness'

let payload: Payload
beforeAll(async () => {
  payload = await startPayload()
})

/** The tables that have rows. */
async function filledTables(): Promise<string[]> {
  const { client } = sqlite(payload)
  const { rows } = await client.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
  const names = rows.map(({ name }) => String(name))
  const filled: string[] = []
  for (const name of names) {
    const { rows: some } = await client.execute(`SELECT 1 FROM "${name}" LIMIT 1`)
    if (some.length > 0) filled.push(name)
  }
  return filled
}

it('is emptied of what hangs on documents too', async () => {
  await emptyDatabase(payload)
  const before = await filledTables()
  await account(payload, ['translator', 'mapReader', 'organization'])
  const during = await filledTables()
  expect(during).toEqual(expect.arrayContaining(['users', 'users_roles', 'users_languages']))
  await emptyDatabase(payload)
  expect(await filledTables()).toEqual(before)
})
