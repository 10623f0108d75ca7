import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { isSqlite, sqlite } from '@/db/engine'
import { applyMigrations } from '@/db/migrate'
import { OUTBOX } from '@/notify/payload/enqueue'

import { emptyDatabase, startPayload } from '../harness'

const STEP = '20261128_043657_message_problem'

const BEFORE = [
  'The site stopped before the mail server had answered',
  'Its link expired before it could be sent',
  '550 5.1.1 No such mailbox',
]

let payload: Payload
beforeAll(async () => {
  payload = await startPayload()
  await emptyDatabase(payload)
})
afterAll(() => emptyDatabase(payload))

it('what the site said in English of a message is a code, and a server’s words stay', async () => {
  for (const [n, lastError] of BEFORE.entries()) {
    const data = { key: `k${n}`, kind: 'account', subject: `${n}`, state: 'failed', lastError }
    await payload.db.create({ collection: OUTBOX, data, req: {} })
  }
  await removeStep()
  await applyMigrations(payload)
  const { docs } = await payload.find({ collection: OUTBOX, sort: 'subject', depth: 0 })
  expect(docs.map(({ problem, lastError }) => [problem ?? null, lastError ?? null])).toEqual([
    ['stopped', null],
    ['expired', null],
    [null, '550 5.1.1 No such mailbox'],
  ])
})

/** As if the step had not been taken: out of the journal and, on SQLite, without its column. */
async function removeStep(): Promise<void> {
  await payload.db.deleteMany({
    collection: 'payload-migrations',
    where: { name: { equals: STEP } },
    req: {},
  })
  if (isSqlite(payload)) {
    await sqlite(payload).client.execute('ALTER TABLE outbox_messages DROP COLUMN problem')
  }
}
