import type { Migration, Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { isSqlite, mongoose, sqlite } from '@/db/engine'
import { applyMigrations } from '@/db/migrate'
import { migrations } from '@/db/migrations'

import { emptyDatabase, startPayload } from '../harness'

const STEP = '20261129_222947_frozen_editions'

/** What somebody noted of files that they had made. */
const GUIDE = { title: 'Le guide de mars', kind: 'guide', language: 'es', date: '2026-03-01' }
const DIRECTORY = { title: 'Répertoire', kind: 'directory', language: 'fr', date: '2026-04-01' }
const NOTED = [
  { ...GUIDE, note: 'Relu.', status: 'published' },
  { ...DIRECTORY, note: null, status: 'draft' },
]

let payload: Payload
beforeAll(async () => {
  payload = await startPayload()
  await emptyDatabase(payload)
})
afterAll(async () => {
  await emptyDatabase(payload)
  await forgetFormerVersions()
})

it('what was noted of editions is in preparation, with what it was', async () => {
  await (isSqlite(payload) ? goBackOnSqlite() : goBackOnMongodb())
  await payload.db.deleteMany({
    collection: 'payload-migrations',
    where: { name: { equals: STEP } },
    req: {},
  })
  await applyMigrations(payload)
  const { docs } = await payload.find({ collection: 'editions', sort: 'date', depth: 0 })
  expect(docs).toMatchObject([
    {
      title: 'Le guide de mars',
      state: 'draft',
      date: '2026-03-01',
      languages: { fr: true, en: true, es: true },
      notes: { fr: 'Relu.\n\nGuide (es), en ligne' },
    },
    { title: 'Répertoire', state: 'draft', notes: { fr: 'Répertoire (fr)' } },
  ])
  expect(await formerVersions()).toBe(1)
})

async function goBackOnSqlite(): Promise<void> {
  const { client, drizzle } = sqlite(payload)
  // Payload leaves open what its adapters give.
  const step = migrations.find(({ name }) => name === STEP) as Migration
  await step.down({ db: drizzle, payload, req: {} })
  for (const { title, kind, language, date, note, status } of NOTED) {
    await client.execute({
      sql: `INSERT INTO editions (title, kind, language, date, note, _status) VALUES (?, ?, ?, ?, ?, ?)`,
      args: [title, kind, language, date, note, status],
    })
  }
  await client.execute("INSERT INTO _editions_v (version_title) VALUES ('Le guide de février')")
}

async function goBackOnMongodb(): Promise<void> {
  const { connection } = mongoose(payload)
  await connection
    .collection('editions')
    .insertMany(NOTED.map(({ status, ...noted }) => ({ ...noted, _status: status })))
  await connection
    .collection('_editions_versions')
    .insertOne({ version: { title: 'Le guide de février' } })
}

async function formerVersions(): Promise<number> {
  if (!isSqlite(payload)) {
    return mongoose(payload).connection.collection('_editions_versions').countDocuments({})
  }
  return (await sqlite(payload).client.execute('SELECT * FROM _editions_v')).rows.length
}

/** Of no collection any more: `emptyDatabase` knows nothing of them. */
async function forgetFormerVersions(): Promise<void> {
  if (isSqlite(payload)) await sqlite(payload).client.execute('DELETE FROM _editions_v')
  else await mongoose(payload).connection.collection('_editions_versions').deleteMany({})
}
