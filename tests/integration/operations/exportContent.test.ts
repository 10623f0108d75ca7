import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import type { Payload } from 'payload'
import { afterEach, beforeAll, beforeEach, expect, it, onTestFinished, vi } from 'vitest'

import { fieldsFor } from '@/db/documents'
import { env } from '@/env'
import { exportContent } from '@/operations/payload/exportContent'
import { addWords } from '@/statistics/payload/addWords'

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

it('documents leave as open files with their versions, without what opens an account', async () => {
  const { id } = await account(payload, ['admin'])
  const organization = await payload.create({
    collection: 'organizations',
    data: { name: 'Entraide d’exemple', slug: 'entraide', kind: 'nonProfit' },
    draft: true,
    depth: 0,
  })
  const counts = await exportContent(payload, { folder, site: env })

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

it('of words that are not to be known, not even the hash leaves', async () => {
  const [month, day] = ['2026-11', '2026-11-29']
  await addWords(payload, { day, locale: 'fr', words: 'toboggan', asks: 1 })
  await exportContent(payload, { folder, site: env })
  const [row] = read('unanswered-words.json') as object[]
  expect(row).toMatchObject({ month, days: 1 })
  expect(row).not.toHaveProperty('key')
})

it('a region leaves in three languages, in both kinds of file', async () => {
  const { id } = await payload.create({
    collection: 'regions',
    locale: 'fr',
    data: fieldsFor({ name: 'Région d’essai', code: '16', tile: { column: 1, row: 1 } }),
    depth: 0,
  })
  for (const [locale, name] of [
    ['en', 'Trial region'],
    ['es', 'Región de prueba'],
  ] as const) {
    await payload.update({ collection: 'regions', id, locale, data: { name }, depth: 0 })
  }
  await exportContent(payload, { folder, site: env })
  const names = { fr: 'Région d’essai', en: 'Trial region', es: 'Región de prueba' }
  expect(read('regions.json')).toMatchObject([{ id, name: names }])
  const csv = readFileSync(path.join(folder, 'regions.csv'), 'utf8')
  for (const [locale, name] of Object.entries(names)) {
    expect(csv).toContain(`name.${locale}`)
    expect(csv).toContain(name)
  }
})

it('uploads and lists leave byte for byte, but for what is not whole', async () => {
  const files = ['media/été/poster.pdf', 'media/empty.png', 'lmia/lists/2025Q4.csv']
  for (const name of [...files, 'media/coming.png.part']) {
    const file = path.join(env.DATA_DIR, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, name.includes('empty') ? '' : randomBytes(200_000))
    onTestFinished(() => rmSync(file, { force: true }))
  }
  await exportContent(payload, { folder, site: env })
  for (const name of files) {
    const left = path.join(folder, name.replace('lmia/lists', 'lmia-lists'))
    const isSame = readFileSync(left).equals(readFileSync(path.join(env.DATA_DIR, name)))
    expect([name, isSame]).toEqual([name, true])
  }
  expect(readdirSync(path.join(folder, 'media'))).not.toContain('coming.png.part')
})

/** What stays, by the names that the collections had when it was decided: one more is a decision. */
const STAYS = [
  'sheet-links', // opens a sheet without an account
  'followers', // addresses that nobody sees
  'payload-kv', // what processes tell each other
  'payload-jobs',
  'payload-locked-documents',
  'payload-preferences',
  'payload-migrations',
]

it('every collection leaves, with its versions, or is named as staying', async () => {
  const counts = await exportContent(payload, { folder, site: env })
  const expected = payload.config.collections
    .filter(({ slug }) => !STAYS.includes(slug))
    .flatMap(({ slug, versions }) => (versions ? [slug, `${slug}.versions`] : [slug]))
  expect(Object.keys(counts).sort()).toEqual(expected.sort())
  expect(read('tables.json')).toEqual(counts)
  const written = readdirSync(folder).filter((name) => /\.json$/.test(name))
  expect(written.sort()).toEqual([...expected, 'tables'].map((name) => `${name}.json`).sort())
  const known = payload.config.collections.map(({ slug }): string => slug)
  expect(STAYS.filter((slug) => !known.includes(slug))).toEqual([])
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
      leaveUrl: `https://example.org/api/follow/leave?key=${TOKEN}`,
      kind: 'account',
      state: 'waiting',
      key: 'account-1',
    },
    req: {},
  })
  await exportContent(payload, { folder, site: env })
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
  const counts = await exportContent(payload, { folder, site: env, page: 2 })
  spy.mockRestore()
  expect(counts).toMatchObject({ organizations: 5, 'organizations.versions': 5 })
  expect(read('organizations.json')).toMatchObject(made.map((id) => ({ id })))
})

it('into a folder that has something is refused', async () => {
  writeFileSync(path.join(folder, 'x'), '')
  await expect(exportContent(payload, { folder, site: env })).rejects.toMatchObject({
    code: 'targetInUse',
  })
})
