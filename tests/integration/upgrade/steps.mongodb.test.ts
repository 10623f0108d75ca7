import crypto from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'

import { BSON, type Db, type ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { ownSheets } from '@/access'
import { placeInGuide } from '@/data/guide/parts'
import { mongoose } from '@/db/engine'
import { applyMigrations, pendingMigrations } from '@/db/migrate'
import { payloadId } from '@/db/ids'
import { mongodbMigrations } from '@/db/migrations-mongodb'
import { markQuiet } from '@/db/migrations-mongodb/markQuiet'
import { openSheets } from '@/db/migrations-mongodb/openSheets'
import { type MongodbMigration, migrateMongodb } from '@/db/mongodb/migrate'
import { withLease } from '@/db/mongodb/lease'
import { UNIT_COLUMNS, UNIT_STATES, type UnitState } from '@/translation'
import { readDirectory } from '@/data/directory/snapshot'
import { settleCarriedEvents } from '@/directory/payload/settleCarriedEvents'

import { emptyDatabase, startPayload } from '../harness'

const { EJSON } = BSON

interface LeftDocument {
  _id: ObjectId
  [field: string]: unknown
}

interface Row {
  section: string
  date: Date
  by?: string
}

interface Left {
  indexes: { key: Record<string, 1 | -1>; name: string; unique?: boolean; sparse?: boolean }[]
  documents: LeftDocument[]
}

/**
 * What the first release left in MongoDB, small: a few documents of each sort of its example world
 * with a request granted, as the driver reads them, and every index of that release.
 */
const LEFT = EJSON.parse(
  readFileSync(path.join(import.meta.dirname, 'firstRelease.mongodb.json'), 'utf8'),
) as Record<string, Left>

const PASSWORD = 'the password of before'

/**
 * What later steps change on purpose: collection → field → the value that must stand there now.
 * Whoever changes a document names it here.
 */
const CHANGED_ON_PURPOSE: Record<
  string,
  Record<string, (before: Record<string, unknown>) => unknown>
> = {
  // calendar_days: an instant at midnight in London was a day.
  'guide-chapters': {
    reviewBy: (doc) => asDay(doc.reviewBy),
    sources: (doc) => daysOf('lastChecked')(doc.sources),
  },
  '_guide-chapters_versions': {
    version: (doc) =>
      placed(inVersion({ reviewBy: asDay, sources: daysOf('lastChecked') })(doc) as Chapter),
  },
  updates: { date: (doc) => asDay(doc.date) },
  _updates_versions: { version: inVersion({ date: asDay }) },
  // passages_by_state: in a version too, what its counts say stands beside them; translation_figures.
  _translations_versions: {
    version: ({ version }) => ({
      ...(version as object),
      ...passagesOf(version as Counted),
      ...figuresOf(version as Counted),
    }),
  },
  // What was verified is carried over to a collection of its own; see "what was verified".
  organizations: {
    verifications: () => undefined,
    sourcesOfFacts: (doc) => daysOf('date')(doc.sourcesOfFacts),
    // hidden_services_and_addresses: each row says that it is shown.
    services: (doc) => shownRows('isHidden')(doc.services),
    sites: (doc) => shownRows('isAddressHidden')(doc.sites),
  },
  _organizations_versions: {
    version: (doc) => {
      const { verifications: _moved, ...rest } = doc.version as Record<string, unknown>
      return inVersion({
        sourcesOfFacts: daysOf('date'),
        services: shownRows('isHidden'),
        sites: shownRows('isAddressHidden'),
      })({ version: rest })
    },
  },
  'map-access-requests': { accessUntil: () => '2030-01-14' },
  users: { mapAccessUntil: (doc) => (doc.mapAccessUntil ? '2030-01-14' : doc.mapAccessUntil) },
}

/** The day of an instant at midnight in London; anything else as it is. */
function asDay(value: unknown): unknown {
  return value instanceof Date ? value.toISOString().replace('T00:00:00.000Z', '') : value
}

/** Rows with their day. */
function daysOf(name: string): (rows: unknown) => unknown {
  return (rows) =>
    Array.isArray(rows)
      ? rows.map((row: Record<string, unknown>) =>
          name in row ? { ...row, [name]: asDay(row[name]) } : row,
        )
      : rows
}

/** Rows that say of themselves that they are not hidden. */
const shownRows =
  (flag: string) =>
  (rows: unknown): unknown =>
    Array.isArray(rows) ? rows.map((row: object) => ({ [flag]: false, ...row })) : rows

/** An invitation and an actor of before, after the step was run twice. */
async function expectQuietMarked(payload: Payload): Promise<void> {
  const connected = mongoose(payload).connection.db!
  const organization = new BSON.ObjectId('6a0000000000000000000007')
  const invitations = connected.collection('campaign-invitations')
  const actors = connected.collection('regional-actors')
  const call = { at: '2026-11-20T15:00:00.000Z', by: 'Ana', outcome: 'refused', note: '' }
  const { insertedId: invitation } = await invitations.insertOne({
    name: 'Entraide',
    organization,
    calls: [{ ...call, at: '2026-11-19T15:00:00.000Z', outcome: 'noAnswer' }, call],
  })
  const { insertedId: actor } = await actors.insertOne({ name: 'MRC d’exemple', isQuiet: true })
  for (let time = 0; time < 2; time += 1) await markQuiet(connected)
  const { docs } = await payload.find({
    collection: 'quiet-marks',
    depth: 0,
    showHiddenFields: true,
  })
  expect(docs.map(({ key, channel, by }) => [key, channel, by ?? null]).sort()).toEqual([
    [`a${actor.toHexString()}`, 'other', null],
    [`o${organization.toHexString()}`, 'phone', 'Ana'],
  ])
  expect(docs.find(({ channel }) => channel === 'phone')?.at).toBe(call.at)
  expect(await actors.findOne({ _id: actor })).not.toHaveProperty('isQuiet')
  await invitations.deleteOne({ _id: invitation })
  await actors.deleteOne({ _id: actor })
  await connected.collection('quiet-marks').deleteMany({})
}

/** An account of before, after the step was run twice. */
async function expectSheetOpened(payload: Payload): Promise<void> {
  const connected = mongoose(payload).connection.db!
  const users = connected.collection('users')
  const organization = '6a0000000000000000000007'
  const { insertedId } = await users.insertOne({
    name: 'Organisme (exemple)',
    email: 'organisme@example.org',
    roles: ['organization'],
    organization: new BSON.ObjectId(organization),
  })
  for (let time = 0; time < 2; time += 1) await openSheets(connected)
  const id = payloadId(String(insertedId))
  const user = await payload.findByID({ collection: 'users', id, depth: 0 })
  expect(ownSheets(user)).toEqual([{ organization, right: 'edit' }])
  expect(await users.findOne({ _id: insertedId })).not.toHaveProperty('organization')
  await users.deleteOne({ _id: insertedId })
}

/** What steps do to documents that the first release did not leave. */
const CARRIED: readonly [string, (payload: Payload) => Promise<void>][] = [
  ['opens the sheet to whoever answered for its organization', expectSheetOpened],
  ['marks who told a caller, or had the box of an actor, not to be asked', expectQuietMarked],
]

/** The next comparison costs what it costs on a site: those of the tests are spared that. */
const compareAtFullCost = () =>
  vi
    .spyOn(crypto, 'pbkdf2')
    .mockImplementationOnce((password, salt, iterations, length, digest, done) => {
      done(null, crypto.pbkdf2Sync(password, salt, iterations, length, digest))
    })

/** Fields of a version, each as it must be now. */
function inVersion(
  fields: Record<string, (value: unknown) => unknown>,
): (document: Record<string, unknown>) => unknown {
  return (document) => {
    const version = document.version as Record<string, unknown>
    const changed = Object.entries(fields).flatMap(([name, change]) =>
      name in version ? [[name, change(version[name])]] : [],
    )
    return { ...version, ...Object.fromEntries(changed) }
  }
}

interface Counted {
  counts: { units: Record<UnitState, number>; words: Record<UnitState, number> }
}

/** The passages of a translation by state, as its lists ask for them. */
const passagesOf = ({ counts }: Counted) =>
  Object.fromEntries(UNIT_STATES.map((state) => [UNIT_COLUMNS[state], counts.units[state]]))

/** Of what was approved before nobody kept when; nothing of the first release was stale. */
const figuresOf = ({ counts }: Counted) => ({
  approvals: counts.words.approved > 0 ? { undated: counts.words.approved } : null,
  staleSince: null,
})

interface Chapter {
  part?: unknown
  order?: unknown
}

/** A chapter knows its place in the guide since lists sort by it. */
const placed = (chapter: Chapter) => ({
  ...chapter,
  place: placeInGuide(chapter.part, Number(chapter.order)),
})

/** A compatible server refuses while it still makes an index that was asked for: then again. */
async function dropAll(db: Db, tries = 10): Promise<void> {
  try {
    await db.dropDatabase()
  } catch (error) {
    if (tries <= 1) throw error
    await new Promise((resolve) => setTimeout(resolve, 100))
    await dropAll(db, tries - 1)
  }
}

describe('a MongoDB database', () => {
  let payload: Payload
  beforeAll(async () => {
    payload = await startPayload()
    await applyMigrations(payload)
  })
  beforeEach(async () => {
    await emptyDatabase(payload)
    await db().collection('payload-migrations').deleteMany({})
  })
  afterAll(() => emptyDatabase(payload))

  const db = () => mongoose(payload).connection.db!
  const leaveFirstRelease = async () => {
    await dropAll(db())
    for (const [name, { indexes, documents }] of Object.entries(LEFT)) {
      const collection = db().collection<LeftDocument>(name)
      await db().createCollection(name)
      for (const { key, ...options } of indexes) await collection.createIndex(key, options)
      if (documents.length > 0) await collection.insertMany(documents)
    }
  }

  describe('as the first release left it, upgraded', () => {
    beforeEach(async () => {
      await leaveFirstRelease()
      await applyMigrations(payload)
    })

    it('has every document as it was', async () => {
      for (const [name, { documents }] of Object.entries(LEFT)) {
        for (const before of documents) {
          const now = await db().collection<LeftDocument>(name).findOne({ _id: before._id })
          for (const [field, value] of Object.entries(before)) {
            const change = CHANGED_ON_PURPOSE[name]?.[field]
            const wanted = change ? change(before) : value
            expect([name, field, EJSON.stringify(now?.[field])]).toEqual([
              name,
              field,
              EJSON.stringify(wanted),
            ])
          }
        }
      }
    })

    it('has had every step, and changes nothing at a second start', async () => {
      const read = async () =>
        Promise.all(
          Object.keys(LEFT).map(async (name) => [
            name,
            EJSON.stringify(await db().collection(name).find().sort({ _id: 1 }).toArray()),
            await db().collection(name).indexes(),
          ]),
        )
      expect(await pendingMigrations(payload)).toEqual([])
      const once = await read()
      await applyMigrations(payload)
      expect(await read()).toEqual(once)
    })

    it.each(CARRIED)('%s, once', (_, expectCarried) => expectCarried(payload))

    it('has what was verified as events, each with what its section said then', async () => {
      const sheets = LEFT.organizations?.documents ?? []
      const rows = sheets.flatMap((sheet) => (sheet.verifications as Row[] | undefined) ?? [])
      expect(rows.length).toBeGreaterThan(0)
      const find = async () =>
        (await payload.find({ collection: 'verification-events', pagination: false })).docs
      const told = (await find()).filter(({ section }) => section !== 'hours')
      expect(told.map(({ section, date, role }) => [section, date, role]).sort()).toEqual(
        rows.map(({ section, date, by }) => [section, date.toISOString().slice(0, 10), by]).sort(),
      )
      expect(await settleCarriedEvents(payload)).toBe((await find()).length)
      const directory = await readDirectory(payload)
      const events = directory.organizations.flatMap(({ verifications }) => verifications)
      expect(events.length).toBeGreaterThan(0)
      expect(events.every(({ isUnchanged }) => isUnchanged)).toBe(true)
      expect(await settleCarriedEvents(payload)).toBe(0)
    })

    it('signs a person in with the password of before', async () => {
      const comparing = compareAtFullCost()
      const { token } = await payload.login({
        collection: 'users',
        data: { email: 'admin@example.org', password: PASSWORD },
      })
      expect(token).toBeTypeOf('string')
      comparing.mockRestore()
    })

    it('takes no address of before as proved: no mailed link was used', async () => {
      expect(await db().collection('users').countDocuments({ emailProvedAt: null })).toBe(
        LEFT.users?.documents.length,
      )
    })

    it('has its chapters, and their versions, at their place in the guide', async () => {
      const chapters = await db().collection<Chapter>('guide-chapters').find().toArray()
      expect(chapters.length).toBeGreaterThan(0)
      for (const chapter of chapters) expect(chapter).toEqual(placed(chapter))
    })

    it('has the passages of its translations by state, as lists ask for them', async () => {
      const translations = await db().collection<Counted>('translations').find().toArray()
      expect(translations.length).toBeGreaterThan(0)
      for (const translation of translations) {
        expect(translation).toMatchObject(passagesOf(translation))
      }
    })

    it('is read by today’s code: texts, versions, requests, log', async () => {
      const total = async (collection: 'guide-chapters' | 'map-access-requests' | 'audit-events') =>
        (await payload.find({ collection, depth: 0, overrideAccess: true })).totalDocs
      expect(await total('guide-chapters')).toBe(1)
      expect(await total('map-access-requests')).toBe(1)
      expect(await total('audit-events')).toBe(4)
      const versions = await payload.findVersions({ collection: 'guide-chapters', depth: 0 })
      expect(versions.totalDocs).toBe(LEFT['_guide-chapters_versions']?.documents.length)
    })
  })

  it('gives translated chapters, and their versions, the address of their title', async () => {
    const [first] = LEFT['guide-chapters']?.documents ?? []
    const [translation] = LEFT.translations?.documents ?? []
    const [version] = LEFT._translations_versions?.documents ?? []
    await db().collection<LeftDocument>('guide-chapters').insertOne(first!)
    const published = {
      ...translation!,
      resourceType: 'guide-chapters',
      resourceKey: String(first!._id),
      _status: 'published',
      units: { u1: { source: first!.title, target: 'Health', state: 'approved' } },
    }
    const translations = db().collection<LeftDocument>('translations')
    const versions = db().collection<LeftDocument>('_translations_versions')
    await translations.insertOne(published)
    await versions.insertOne({ ...version!, parent: published._id })
    await applyMigrations(payload)
    expect((await translations.findOne({ _id: published._id }))?.address).toBe('health')
    expect((await versions.findOne({ _id: version!._id }))?.version).toMatchObject({
      address: 'health',
    })
  })

  describe('the step that looks for used links', () => {
    const users = () => db().collection<{ name: string; emailProvedAt: Date | null }>('users')
    const proved = async () =>
      (
        await users()
          .find({ emailProvedAt: { $ne: null } })
          .toArray()
      ).map(({ name }) => name)

    it('keeps the addresses that one proved, before and after the step that took all as proved', async () => {
      await applyMigrations(payload)
      const taken = new Date()
      const later = new Date(taken.getTime() + 60_000)
      const person = (name: string, more: Record<string, unknown>) => ({
        name,
        email: `${name}@example.org`,
        emailProvedAt: taken,
        updatedAt: taken,
        ...more,
      })
      const step = '20261128_040000_addresses_proved_by_link'
      await db().collection('payload-migrations').deleteOne({ name: step })
      await db()
        .collection('payload-migrations')
        .updateOne({ name: /proved_addresses$/ }, { $set: { createdAt: taken } })
      await users().insertMany([
        person('never sent a link', {}),
        person('did not use it', { resetPasswordExpiration: later }),
        person('used it', { resetPasswordExpiration: taken }),
        person('proved since', { emailProvedAt: later, resetPasswordExpiration: null }),
      ])
      await applyMigrations(payload)
      expect((await proved()).sort()).toEqual(['proved since', 'used it'])
    })
  })

  describe('steps', () => {
    const step = (name: string, up: Extract<MongodbMigration, { up: unknown }>['up']) => ({
      name,
      up,
    })

    it('are applied once, in order', async () => {
      const ran: string[] = []
      const steps = ['1', '2'].map((name) => step(name, async () => void ran.push(name)))
      await migrateMongodb(payload, steps)
      await migrateMongodb(payload, steps)
      expect(ran).toEqual(['1', '2'])
    })

    it('go on where they were cut short', async () => {
      const ran: string[] = []
      let isCut = true
      const steps = [
        step('1', async () => void ran.push('1')),
        step('2', async () => {
          if (isCut) throw new Error('the process was killed')
          ran.push('2')
        }),
      ]
      await expect(migrateMongodb(payload, steps)).rejects.toThrow('killed')
      isCut = false
      await migrateMongodb(payload, steps)
      expect(ran).toEqual(['1', '2'])
    })

    it('run on one machine, when several start at once', async () => {
      const ran: string[] = []
      const slow = step('1', async () => {
        ran.push('1')
        await new Promise((resolve) => setTimeout(resolve, 300))
      })
      await Promise.all([1, 2, 3].map(() => migrateMongodb(payload, [slow])))
      expect(ran).toEqual(['1'])
    })

    it('are taken over from a machine that went silent, and waited for while it lives', async () => {
      const leases = db().collection<{ _id: string; mark: string; beats: number }>('boot-leases')
      await leases.insertOne({ _id: 'migrations', mark: '1 another-machine x', beats: 0 })
      const quick = { waitMs: 300, silentMs: 60_000 }
      await expect(withLease(db(), async () => 'done', quick)).rejects.toThrow(/another-machine/)
      expect(await withLease(db(), async () => 'done', { waitMs: 5000, silentMs: 300 })).toBe(
        'done',
      )
      expect(await leases.countDocuments()).toBe(0)
    })
  })

  describe('an index that this version wants unique, where one exists that is not', () => {
    const users = () => db().collection('users')
    const emailIndex = async () =>
      (await users().indexes()).find(({ key }) => Object.keys(key).join() === 'email')
    beforeEach(async () => {
      await users().dropIndex('email_1')
      await users().createIndex({ email: 1 })
    })

    it('is made unique', async () => {
      await migrateMongodb(payload, mongodbMigrations)
      expect((await emailIndex())?.unique).toBe(true)
    })

    it('is refused while documents contradict it, in a sentence without their values', async () => {
      const twice = { email: 'twice@example.org' }
      await users().insertMany([{ ...twice }, { ...twice }])
      const refusal = await migrateMongodb(payload, mongodbMigrations).catch(String)
      expect(refusal).toMatch(/users: 1 values of email stand in several documents/)
      expect(refusal).not.toContain(twice.email)
      expect(await users().countDocuments(twice)).toBe(2)
      await users().deleteMany({})
      await migrateMongodb(payload, mongodbMigrations)
      expect((await emailIndex())?.unique).toBe(true)
    })

    it('is made unique by a step that settles the documents first', async () => {
      const twice = { email: 'twice@example.org' }
      await users().insertMany([{ ...twice }, { ...twice }])
      await migrateMongodb(payload, [
        {
          name: 'settle',
          up: async (database) => void (await database.collection('users').deleteOne(twice)),
        },
      ])
      expect((await emailIndex())?.unique).toBe(true)
    })
  })
})
