import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import type { Payload } from 'payload'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'

import { env } from '@/env'
import { exportContent } from '@/operations/payload/exportContent'

import { account, emptyDatabase, startPayload } from '../harness'

let payload: Payload
let folder: string

const TOKEN = 'token-1a2b3c4d5e6f'

beforeAll(async () => {
  payload = await startPayload()
})
beforeEach(async () => {
  await emptyDatabase(payload)
  folder = mkdtempSync(path.join(os.tmpdir(), 'accompagner-export-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const read = (name: string): unknown => JSON.parse(readFileSync(path.join(folder, name), 'utf8'))

it('all content leaves as open files, in all languages and versions, without what opens an account', async () => {
  const { id } = await account(payload, ['admin'])
  const organization = await payload.create({
    collection: 'organizations',
    data: { name: 'Entraide d’exemple', slug: 'entraide', kind: 'nonProfit' },
    draft: true,
    depth: 0,
  })
  const counts = await exportContent(payload, { folder, dataDir: env.DATA_DIR })

  expect(counts).toMatchObject({ users: 1, organizations: 1, 'organizations.versions': 1 })
  expect(read('organizations.json')).toMatchObject([
    { id: organization.id, name: 'Entraide d’exemple' },
  ])
  expect(read('users.json')).toMatchObject([{ id, email: expect.stringContaining('@') as string }])
  for (const name of readdirSync(folder).filter((file) => /\.(?:json|csv)$/.test(file))) {
    expect(readFileSync(path.join(folder, name), 'utf8')).not.toMatch(
      /"?(?:hash|salt|sessions)"?[:,]/,
    )
  }
  expect(readdirSync(folder)).toContain('organizations.csv')
  expect(readdirSync(folder).join()).not.toMatch(/payload-|sheet-links/)
})

it('no token leaves: not in a message that waits, not of a reset, not of a new address', async () => {
  const { id, email } = await account(payload, ['admin'])
  await payload.db.updateOne({
    collection: 'users',
    id,
    data: { resetPasswordToken: TOKEN, pendingEmailToken: TOKEN },
    req: {},
  })
  await payload.db.create({
    collection: 'outbox-messages',
    data: {
      subject: 'Your account',
      recipient: email,
      text: `https://example.org/admin/reset/${TOKEN}`,
      kind: 'account',
      state: 'waiting',
      key: 'account-1',
    },
    req: {},
  })
  await exportContent(payload, { folder, dataDir: env.DATA_DIR })
  expect(read('outbox-messages.json')).toMatchObject([{ subject: 'Your account' }])
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  for (const file of files.filter((entry) => entry.isFile())) {
    expect(readFileSync(path.join(file.parentPath, file.name), 'utf8'), file.name).not.toContain(
      TOKEN,
    )
  }
})

it('each document leaves once, though others go while it is written', async () => {
  const slugs = ['a', 'b', 'c', 'd', 'e']
  const made: (number | string)[] = []
  for (const slug of slugs) {
    const { id } = await payload.create({
      collection: 'organizations',
      data: { name: `Entraide ${slug}`, slug, kind: 'nonProfit' },
      draft: true,
      depth: 0,
    })
    made.push(id)
  }
  const find = payload.find.bind(payload)
  const spy = vi.spyOn(payload, 'find').mockImplementation(async (options) => {
    const found = await find(options)
    // What was read already goes: with pages by number, one that was not read would be passed over.
    if (options.collection === 'organizations' && found.docs.length > 0) {
      await payload.db.deleteOne({
        collection: 'organizations',
        where: { id: { equals: found.docs[0]!.id } },
        req: {},
      })
    }
    return found
  })
  const counts = await exportContent(payload, { folder, dataDir: env.DATA_DIR, page: 2 })
  spy.mockRestore()
  expect(counts).toMatchObject({ organizations: 5, 'organizations.versions': 5 })
  expect(read('organizations.json')).toMatchObject(made.map((id) => ({ id })))
})

it('into a folder that has something is refused', async () => {
  writeFileSync(path.join(folder, 'x'), '')
  await expect(exportContent(payload, { folder, dataDir: env.DATA_DIR })).rejects.toMatchObject({
    code: 'targetInUse',
  })
})
