import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import type { Payload } from 'payload'
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest'

import { env } from '@/env'
import { exportContent } from '@/operations/payload/exportContent'

import { account, emptyDatabase, startPayload } from '../harness'

let payload: Payload
let folder: string

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

it('into a folder that has something is refused', async () => {
  writeFileSync(path.join(folder, 'x'), '')
  await expect(exportContent(payload, { folder, dataDir: env.DATA_DIR })).rejects.toMatchObject({
    code: 'targetInUse',
  })
})
