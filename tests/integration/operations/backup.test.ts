import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  stat,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'

import { BSON, MongoClient } from 'mongodb'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'

import { PASSING } from '@/db/mongodb/passing'
import { env } from '@/env'
import { backUpAndPrune } from '@/operations/backup/backUpSite'
import { backupName } from '@/operations/backup/fileName'
import { factsOf, filesIn } from '@/operations/backup/files'
import { readLastBackup } from '@/operations/backup/lastBackup'
import type { SiteSettings } from '@/operations/backup/layout'
import { makeBackup } from '@/operations/backup/makeBackup'
import { checkBackup, restoreBackup } from '@/operations/backup/restoreBackup'
import { refusalSentence } from '@/operations/backup/refusalWords'
import { backupState } from '@/operations/backup/state'
import type { Media } from '@/payload-types'

import { rowsIn } from '../../sqliteRows'
import {
  account,
  DATABASE,
  emptyDatabase,
  HAS_TRANSACTIONS,
  itWithoutTransactions,
  itWithTransactions,
  startPayload,
} from '../harness'

const KEY = 'a passphrase that is long enough'
const SITE: SiteSettings = env

let payload: Payload
let folder: string
const databases: string[] = []

beforeAll(async () => {
  payload = await startPayload()
})

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'accompagner-backup-'))
  await emptyDatabase(payload)
  for (const name of ['last-backup.json', 'backups', '.backup', 'media']) {
    await rm(path.join(env.DATA_DIR, name), { recursive: true, force: true })
  }
  await mkdir(path.join(env.DATA_DIR, 'media'), { recursive: true })
  await writeFile(path.join(env.DATA_DIR, 'media', 'été.txt'), 'one picture')
  await writeFile(path.join(env.DATA_DIR, 'installed'), 'in use')
  return () => rm(folder, { recursive: true, force: true })
})

afterAll(async () => {
  for (const url of databases) {
    const client = await MongoClient.connect(url)
    await client.db().dropDatabase()
    await client.close()
  }
})

/** A site that is not there yet. */
function newSite(): SiteSettings {
  const DATA_DIR = path.join(folder, `restored-${randomUUID()}`)
  if (DATABASE === 'sqlite') {
    return {
      DATA_DIR,
      databaseKind: 'sqlite',
      DATABASE_URL: `file:${path.join(DATA_DIR, 'accompagner.db')}`,
    }
  }
  const url = new URL(env.DATABASE_URL)
  url.pathname = `/accompagner_restored_${randomUUID().slice(0, 8)}`
  databases.push(url.toString())
  return { DATA_DIR, databaseKind: 'mongodb', DATABASE_URL: url.toString() }
}

const backUp = (key?: string) =>
  makeBackup({ site: SITE, folder: path.join(folder, 'backups'), key, version: '0.1.0' })

/** Every row of every table, or every document of every collection, as stored. */
async function everythingIn({ DATABASE_URL, databaseKind }: SiteSettings) {
  return databaseKind === 'sqlite' ? rowsIn(DATABASE_URL) : documentsIn(DATABASE_URL)
}

async function documentsIn(url: string): Promise<Record<string, unknown>> {
  const client = await MongoClient.connect(url)
  try {
    const found: Record<string, unknown> = {}
    const collections = await client.db().listCollections().toArray()
    const names = collections.map(({ name }) => name).filter((name) => !PASSING.includes(name))
    for (const name of names) {
      const documents = client.db().collection(name).find({}, { raw: true }).sort({ _id: 1 })
      const all: string[] = []
      for await (const bytes of documents as AsyncIterable<unknown>) {
        all.push(Buffer.from(bytes as Uint8Array).toString('base64'))
      }
      if (all.length > 0) found[name] = all
    }
    return found
  } finally {
    await client.close()
  }
}

describe('a backup that is put back', () => {
  it.each([
    ['plain', undefined],
    ['encrypted', KEY],
  ])('%s, is the same site: every row, every file', async (_how, key) => {
    await account(payload, ['admin'])
    await payload.create({
      collection: 'organizations',
      data: { name: 'Entraide d’exemple', slug: 'entraide', kind: 'nonProfit' },
      draft: true,
      depth: 0,
    })
    const { file, manifest } = await backUp(key)
    expect(file.endsWith(key ? '.tar.gz.age' : '.tar.gz')).toBe(true)
    const before = await everythingIn(SITE)

    const site = newSite()
    expect(await restoreBackup({ site, file, key })).toEqual(manifest)
    expect(await everythingIn(site)).toEqual(before)
    expect(await readFile(path.join(site.DATA_DIR, 'media', 'été.txt'), 'utf8')).toBe('one picture')
    expect(await filesIn(site.DATA_DIR)).toEqual(
      [
        ...(DATABASE === 'sqlite' ? ['accompagner.db'] : []),
        ...manifest.files
          .filter(({ path: name }) => name.startsWith('data/'))
          .map(({ path: name }) => name.slice('data/'.length)),
      ].sort(),
    )
  })

  it('says what it is, and leaves nothing else behind', async () => {
    const { file, bytes, manifest } = await backUp()
    expect(await readLastBackup(env.DATA_DIR)).toEqual({
      goodAt: manifest.madeAt,
      file,
      bytes,
      folders: [path.dirname(file)],
    })
    expect(await readdir(path.dirname(file))).toEqual([path.basename(file)])
    expect(existsSync(path.join(env.DATA_DIR, '.backup'))).toBe(false)
    expect(manifest.files.map(({ path: name }) => name)).not.toContain('data/last-backup.json')
  })

  it('holds uploads that a link leads to, and puts them back as plain folders', async () => {
    await account(payload, ['admin'])
    const disk = path.join(folder, 'disk')
    await rename(path.join(env.DATA_DIR, 'media'), disk)
    await symlink(disk, path.join(env.DATA_DIR, 'media'))
    const { file } = await backUp()
    await rm(disk, { recursive: true })
    const site = newSite()
    await restoreBackup({ site, file })
    expect(await readFile(path.join(site.DATA_DIR, 'media', 'été.txt'), 'utf8')).toBe('one picture')
    await expect(backUp()).rejects.toMatchObject({ code: 'linkBroken', params: { files: 'media' } })
  })

  it.runIf(DATABASE === 'mongodb')('holds nothing of who asked for how much', async () => {
    await account(payload, ['admin'])
    const client = await MongoClient.connect(env.DATABASE_URL)
    for (const name of PASSING) await client.db().collection(name).insertOne({ passing: true })
    const { manifest } = await backUp()
    for (const name of PASSING) await client.db().collection(name).deleteMany({ passing: true })
    await client.close()
    const names = manifest.files.map(({ path: name }) => path.basename(name, '.bson'))
    expect(names).toContain('users')
    expect(names.filter((name) => PASSING.includes(name))).toEqual([])
  })

  it('holds no other backups, wherever they are in the data folder', async () => {
    await account(payload, ['admin'])
    const inside = path.join(env.DATA_DIR, 'backups')
    await makeBackup({ site: SITE, folder: inside, version: '0.1.0' })
    const { manifest } = await backUp()
    expect(manifest.files.map(({ path: name }) => name).join()).not.toMatch(/accompagner-|backups/)
  })

  it('holds every file as it stands in the data folder, byte for byte', async () => {
    await account(payload, ['admin'])
    const lists = path.join(env.DATA_DIR, 'lmia', 'lists')
    await mkdir(lists, { recursive: true })
    onTestFinished(() => rm(path.join(lists, 'proof.csv'), { force: true }))
    await writeFile(path.join(lists, 'proof.csv'), randomBytes(300_000))
    await writeFile(path.join(env.DATA_DIR, 'media', 'empty.pdf'), '')
    const { file, manifest } = await backUp()
    const site = newSite()
    await restoreBackup({ site, file })
    const names = manifest.files.flatMap(({ path: name }) =>
      name.startsWith('data/') ? [name.slice('data/'.length)] : [],
    )
    expect(names).toEqual(expect.arrayContaining(['lmia/lists/proof.csv', 'media/empty.pdf']))
    expect(await factsOf(site.DATA_DIR, names)).toEqual(await factsOf(env.DATA_DIR, names))
  })
})

describe('a backup made while people write', () => {
  /** Messages of one pair each, as they are stored. */
  const pairsIn = async (of: SiteSettings): Promise<Map<string, string[]>> => {
    const keys =
      of.databaseKind === 'sqlite'
        ? rowsIn(of.DATABASE_URL).outbox_messages!.rows.map((row) => (row as { key: string }).key)
        : (((await documentsIn(of.DATABASE_URL))['outbox-messages'] as string[] | undefined) ?? [])
            .map((bytes) => BSON.deserialize(Buffer.from(bytes, 'base64')) as { key: string })
            .map(({ key }) => key)
    return Map.groupBy(keys.sort(), (key) => key.split('/')[0]!)
  }

  const message = (key: string, req: object) =>
    payload.db.create({
      collection: 'outbox-messages',
      data: {
        key,
        subject: key,
        recipient: 'person@example.org',
        text: 'x'.repeat(2_000),
        kind: 'account',
        state: 'sent',
      },
      req,
    })

  /** Two rows at once, in one transaction where there are some. */
  const writePair = async (name: string) => {
    const transactionID = HAS_TRANSACTIONS ? await payload.db.beginTransaction() : undefined
    const req = transactionID ? { transactionID } : {}
    await message(`${name}/a`, req)
    await message(`${name}/b`, req)
    if (transactionID) await payload.db.commitTransaction(transactionID)
  }

  /** What is done again and again until the backup is made, and how often. */
  async function backUpWhile(work: (round: number) => Promise<unknown>) {
    const backup = { isOver: false }
    let rounds = 0
    const working = (async () => {
      while (!backup.isOver) {
        await work(rounds)
        rounds += 1
        await nextTurn() // SQLite answers at once: without a pause nothing else would go on
      }
    })()
    const { file } = await Promise.all([backUp().finally(() => (backup.isOver = true)), working])
      .then(([made]) => made)
      .finally(() => (backup.isOver = true))
    const site = newSite()
    await restoreBackup({ site, file })
    // Otherwise nobody wrote meanwhile, and nothing is shown.
    expect(rounds).toBeGreaterThan(2)
    return site
  }

  const BEFORE = Array.from({ length: 20 }, (_, at) => `before-${at}`)

  itWithTransactions(
    'has both rows of a transaction or neither, and all that was there',
    async () => {
      for (const name of BEFORE) await writePair(name)
      const pairs = await pairsIn(await backUpWhile((round) => writePair(`during-${round}`)))
      expect([...pairs.keys()]).toEqual(expect.arrayContaining(BEFORE))
      expect([...pairs].filter(([, keys]) => keys.length !== 2)).toEqual([])
    },
  )

  itWithoutTransactions('has documents as they were written, and all that was there', async () => {
    for (const name of BEFORE) await writePair(name)
    const site = await backUpWhile((round) => writePair(`during-${round}`))
    expect([...(await pairsIn(site)).keys()]).toEqual(expect.arrayContaining(BEFORE))
    const messagesIn = async (of: SiteSettings) =>
      (await documentsIn(of.DATABASE_URL))['outbox-messages'] as string[]
    // Written once and never changed: each is the live one, byte for byte.
    expect(await messagesIn(SITE)).toEqual(expect.arrayContaining(await messagesIn(site)))
  })

  /** A small picture of its own for each name. */
  const pictureOf = (name: string): Promise<Buffer> => {
    const [r, g, b] = createHash('sha256').update(name).digest()
    const create = { width: 8, height: 8, channels: 3 as const, background: { r, g, b } }
    return sharp({ create }).png().toBuffer()
  }

  it('has the file of each upload that it tells of, made or removed meanwhile', async () => {
    const sums = new Map<string, string>()
    const upload = async (name: string) => {
      const data = await pictureOf(name)
      const { id, filename } = await payload.create({
        collection: 'media',
        data: { alt: name },
        file: { data, mimetype: 'image/png', name, size: data.length },
        depth: 0,
        locale: 'fr',
      })
      // A picture is made anew when it comes: what is kept is not what was sent.
      const [kept] = await factsOf(path.join(env.DATA_DIR, 'media'), [filename!])
      sums.set(filename!, kept!.sha256)
      return id
    }
    const early: (string | number)[] = []
    for (let at = 0; at < 20; at += 1) early.push(await upload(`early-${at}.png`))
    const site = await backUpWhile(async (round) => {
      await upload(`late-${round}.png`)
      const id = early.pop()
      if (id !== undefined) await payload.delete({ collection: 'media', id, depth: 0 })
    })
    const names =
      DATABASE === 'sqlite'
        ? rowsIn(site.DATABASE_URL).media!.rows.map((row) => (row as Media).filename)
        : ((await documentsIn(site.DATABASE_URL)).media as string[])
            .map((bytes) => BSON.deserialize(Buffer.from(bytes, 'base64')) as Media)
            .map(({ filename }) => filename)
    expect(names.length).toBeGreaterThan(2)
    const facts = await factsOf(path.join(site.DATA_DIR, 'media'), names as string[])
    expect(facts.filter(({ path: name, sha256 }) => sums.get(name) !== sha256)).toEqual([])
  })
})

describe('a backup is refused', () => {
  const changes: [string, string, (file: string) => Promise<void>][] = [
    ['cut short', 'damaged', async (file) => truncate(file, 2_000)],
    ['empty', 'notABackup', async (file) => truncate(file, 0)],
    [
      'with one byte changed',
      'damaged',
      async (file) => {
        const bytes = await readFile(file)
        bytes[Math.floor(bytes.length / 2)]! ^= 1
        await writeFile(file, bytes)
      },
    ],
    ['that is something else', 'notABackup', async (file) => writeFile(file, 'a list of numbers')],
  ]

  it.each(changes)('%s: %s, and nothing is put in place', async (_what, code, change) => {
    await account(payload, ['admin'])
    const { file } = await backUp()
    await change(file)
    const site = newSite()
    await expect(restoreBackup({ site, file })).rejects.toMatchObject({ code })
    expect(await readdir(site.DATA_DIR)).toEqual([])
    await expect(checkBackup({ file }, folder)).rejects.toMatchObject({ code })
  })

  it.each([
    ['keyNeeded', undefined],
    ['keyWrong', 'another passphrase, as long'],
  ])('%s, without its key', async (code, key) => {
    await account(payload, ['admin'])
    const { file } = await backUp(KEY)
    await expect(restoreBackup({ site: newSite(), file, key })).rejects.toMatchObject({ code })
  })

  it('where a site is', async () => {
    await account(payload, ['admin'])
    const { file } = await backUp()
    const site = newSite()
    await restoreBackup({ site, file })
    await expect(restoreBackup({ site, file })).rejects.toMatchObject({ code: 'targetInUse' })
    const elsewhere = { ...site, DATA_DIR: path.join(folder, 'other') }
    await expect(restoreBackup({ site: elsewhere, file })).rejects.toMatchObject({
      code: 'databaseInUse',
    })
  })

  it('while another is made', async () => {
    await account(payload, ['admin'])
    const results = await Promise.allSettled([backUp(), backUp()])
    const refused = results.filter(({ status }) => status === 'rejected')
    expect(refused).toMatchObject([{ reason: { code: 'underWay' } }])
    expect(await readLastBackup(env.DATA_DIR)).not.toHaveProperty('failedAt')
  })

  it('while one is under way, which is a failure once that is stuck', async () => {
    await account(payload, ['admin'])
    const underWay = path.join(env.DATA_DIR, '.backup')
    await mkdir(underWay)
    // Other files make backups of this folder too.
    onTestFinished(() => rm(underWay, { recursive: true, force: true }))
    const owner = (since: Date) =>
      writeFile(
        path.join(underWay, 'owner.json'),
        JSON.stringify({ host: 'another', pid: 1, process: 'x', work: 'y', since }),
      )
    await owner(new Date())
    await expect(backUp()).rejects.toMatchObject({ code: 'underWay' })
    expect(await readLastBackup(env.DATA_DIR)).toEqual({})
    await owner(new Date(Date.now() - 7 * 60 * 60_000))
    await expect(backUp()).rejects.toMatchObject({ code: 'underWay' })
    expect(await readLastBackup(env.DATA_DIR)).toMatchObject({ code: 'underWay' })
  })

  it('where good ones were and the folder is gone: its disk is not mounted', async () => {
    await account(payload, ['admin'])
    const { file } = await backUp()
    const gone = path.dirname(file)
    await rm(gone, { recursive: true })
    await expect(backUp()).rejects.toMatchObject({ code: 'folderGone', params: { folder: gone } })
    expect(existsSync(gone)).toBe(false)
    const { code, params } = await readLastBackup(env.DATA_DIR)
    expect(refusalSentence({ code: code!, params: params! }, 'fr')).toContain(
      `${gone} n’est plus là`,
    )
    await mkdir(gone)
    await expect(backUp()).resolves.toMatchObject({ manifest: { database: DATABASE } })
  })

  it('under a name that is taken: what is there stays', async () => {
    await account(payload, ['admin'])
    const now = new Date('2026-11-29T08:40:00Z')
    const again = () => makeBackup({ site: SITE, folder, version: '0.1.0', now })
    const { file } = await again()
    const before = await readFile(file)
    await expect(again()).rejects.toMatchObject({ code: 'nameTaken' })
    expect((await readFile(file)).equals(before)).toBe(true)
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it('of a folder that is not there, which is not made', async () => {
    const site = newSite()
    const backup = makeBackup({ site, folder, version: '0.1.0' })
    await expect(backup).rejects.toMatchObject({ code: 'nothingHere' })
    expect(existsSync(site.DATA_DIR)).toBe(false)
  })

  it('of a database that is not there, and that is remembered until the next good one', async () => {
    await account(payload, ['admin'])
    const site = { ...newSite(), DATA_DIR: env.DATA_DIR }
    const backup = makeBackup({ site, folder, version: '0.1.0' })
    await expect(backup).rejects.toMatchObject({ code: 'nothingHere' })
    const { failedAt } = await readLastBackup(env.DATA_DIR)
    expect(backupState({ failedAt }, new Date())).toBe('failed')
    await backUp()
    expect(await readLastBackup(env.DATA_DIR)).not.toHaveProperty('failedAt')
  })

  it('what a killed one left beside the others is thrown away, and nothing of another site', async () => {
    await account(payload, ['admin'])
    const { file } = await backUp()
    const others = path.join(path.dirname(file), backupName('0123abcd', new Date(0), false))
    await rename(file, `${file}.part`)
    await writeFile(`${others}.part`, '')
    const next = await backUp()
    expect(await readdir(path.dirname(file))).toEqual(
      [`${others}.part`, next.file].map((name) => path.basename(name)).sort(),
    )
  })

  it('what a killed one left is thrown away', async () => {
    await account(payload, ['admin'])
    const left = path.join(env.DATA_DIR, '.backup')
    await mkdir(left)
    await writeFile(
      path.join(left, 'owner.json'),
      JSON.stringify({ host: os.hostname(), pid: 2 ** 22 + 1, process: randomUUID() }),
    )
    await expect(backUp()).resolves.toMatchObject({ manifest: { database: DATABASE } })
  })
})

describe('the backup of each night', () => {
  it('takes away what is too old of this site, and nothing of another that shares the folder', async () => {
    await account(payload, ['admin'])
    const BACKUP_DIR = path.join(folder, 'backups')
    const settings = { ...SITE, BACKUP_DIR, BACKUP_KEY: undefined }
    const { file } = await backUpAndPrune(settings)
    const id = /-([0-9a-f]{8})-/.exec(path.basename(file))![1]!
    const old = ['2026-01-05T08:40:00Z', '2026-01-05T15:00:00Z'].map((moment) => new Date(moment))
    const namesOf = (of: string | undefined) => old.map((date) => backupName(of, date, false))
    const others = [...namesOf('0123abcd'), ...namesOf(undefined)]
    for (const name of [...namesOf(id), ...others]) await writeFile(path.join(BACKUP_DIR, name), '')
    await rm(file)
    const next = await backUpAndPrune(settings)
    expect(next.gone).toBe(1)
    expect(await readdir(BACKUP_DIR)).toEqual(
      [...others, namesOf(id)[1]!, path.basename(next.file)].sort(),
    )
  })

  it('never takes away the one just made, also where a clock ran ahead for years', async () => {
    await account(payload, ['admin'])
    const BACKUP_DIR = path.join(folder, 'backups')
    const settings = { ...SITE, BACKUP_DIR, BACKUP_KEY: undefined }
    const { file } = await backUpAndPrune(settings)
    const id = /-([0-9a-f]{8})-/.exec(path.basename(file))![1]!
    for (let month = 0; month < 14; month += 1) {
      const name = backupName(id, new Date(Date.UTC(2040, month, 5, 8, 40)), false)
      await writeFile(path.join(BACKUP_DIR, name), '')
    }
    await rm(file)
    const next = await backUpAndPrune(settings)
    expect(existsSync(next.file)).toBe(true)
  })
})

describe('a disk with too little room', () => {
  const MIB = 1024 * 1024
  const TARGET = 'backups'
  const attempt = (
    free: { site: number | (() => Promise<number>); target: number },
    { keptFreeMb = 0, key }: { keptFreeMb?: number; key?: string } = {},
  ) =>
    makeBackup({
      site: SITE,
      folder: path.join(folder, TARGET),
      key,
      version: '0.1.0',
      keptFreeMb,
      freeOf: async (at) => {
        if (at !== SITE.DATA_DIR) return free.target
        return typeof free.site === 'number' ? free.site : free.site()
      },
    })
  const WORK = path.join(env.DATA_DIR, '.backup')
  /** Room for the copy of the database and so many bytes, less what a backup keeps there meanwhile. */
  const roomBeside = async (bytes: number) => {
    const database =
      DATABASE === 'sqlite' ? (await stat(env.DATABASE_URL.replace(/^file:/, ''))).size : 0
    return async (): Promise<number> => {
      const held = await factsOf(WORK, await filesIn(WORK, (name) => name !== 'data'))
      return held.reduce((left, file) => left - file.bytes, database + bytes)
    }
  }
  const leavesNothing = async () => {
    expect(await readdir(path.join(folder, TARGET))).toEqual([])
    expect(existsSync(path.join(env.DATA_DIR, '.backup'))).toBe(false)
  }

  it.each([
    ['of the site', { site: 10, target: 1e12 }, env.DATA_DIR],
    ['of the backups', { site: 1e12, target: 10 }, TARGET],
  ])('that is the one %s refuses a backup with its numbers', async (_disk, free, named) => {
    const refusal = await attempt(free, { key: KEY }).catch((error: unknown) => error)
    expect(refusal).toMatchObject({ code: 'noRoom', params: { free: 0 } })
    const { folder: at, needed } = (refusal as { params: Record<string, string | number> }).params
    expect(at).toContain(named)
    expect(needed).toBeGreaterThan(0)
    await leavesNothing()
    expect(await readLastBackup(env.DATA_DIR)).toMatchObject({ code: 'noRoom' })
  })

  it('has one whose archive is small enough, and as it is where the site is on the same disk', async () => {
    await writeFile(path.join(env.DATA_DIR, 'media', 'plain.bmp'), Buffer.alloc(40 * MIB))
    const free = { site: await roomBeside(24 * MIB), target: 0 }
    const isOneDisk = (await stat(folder)).dev === (await stat(env.DATA_DIR)).dev
    const made = await attempt(isOneDisk ? free : { ...free, target: 1e12 })
    expect(made.bytes).toBeLessThan(24 * MIB)
    expect((await checkBackup({ file: made.file }, folder)).files).toEqual(made.manifest.files)
  })

  it('is never filled: the archive is left off, and nothing of it stays open', async () => {
    await writeFile(path.join(env.DATA_DIR, 'media', 'video.mp4'), randomBytes(40 * MIB))
    const refusal = await attempt({ site: await roomBeside(24 * MIB), target: 1e12 }).catch(
      (error: unknown) => error,
    )
    expect(refusal).toMatchObject({ code: 'noRoom' })
    const { needed, free } = (refusal as { params: Record<string, number> }).params
    // What the archive took before is told with it; how much of that the disk shows already is a matter of chance.
    expect([needed! > 40, free! > 16, free! < 40]).toEqual([true, true, true])
    await leavesNothing()
    if (!existsSync('/proc/self/fd')) return
    const open = async () => {
      const fds = await readdir('/proc/self/fd')
      const files = await Promise.all(
        fds.map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => '')),
      )
      return files.filter((file) => file.startsWith(WORK))
    }
    await expect.poll(open, { timeout: 20_000 }).toEqual([])
  })

  it('keeps what the site wants free on its own disk', async () => {
    const free = { site: 900 * MIB, target: 1e12 }
    await expect(attempt(free, { keptFreeMb: 1000 })).rejects.toMatchObject({
      code: 'noRoom',
      params: { free: 900 },
    })
    await leavesNothing()
    expect((await attempt(free, { keptFreeMb: 100 })).bytes).toBeGreaterThan(0)
  })
})
