import { randomBytes, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'

import { MongoClient } from 'mongodb'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { editionFolder, EditionStore } from '@/editions/payload/store'
import { env } from '@/env'
import { MEDIA_KINDS } from '@/media/kinds'
import { type SiteSettings, UPLOADS } from '@/operations/backup/layout'
import { makeBackup } from '@/operations/backup/makeBackup'
import { restoreBackup } from '@/operations/backup/restoreBackup'
import { fetchUploads, putUploads, refuseUploadsInUse } from '@/operations/backup/uploads'
import { tellUploadsAway } from '@/server/uploadsAtStart'
import { problemOfUploads, readUpload, StoreAway, uploadStore } from '@/uploads'
import { copyUploads } from '@/uploads/copyUploads'

import { type S3Server, startS3 } from '../../s3Server'
import { DATABASE, startPayload } from '../harness'

/* Uploads move between a folder and a bucket, and are in a backup wherever they are. */

const [FROM, TO, EMPTY] = ['from', 'to-here', 'empty-one'] as const
const FILES = {
  'été.png': randomBytes(70_000),
  'guide.pdf': randomBytes(300),
  'x-960.webp': randomBytes(1),
}

const LONG_AGO = new Date('2026-01-01T00:00:00Z')

let s3: S3Server
let folder: string
const databases: string[] = []

beforeAll(async () => {
  await startPayload()
})
beforeEach(async () => {
  s3 = await startS3(FROM, TO, EMPTY)
  folder = await mkdtemp(path.join(os.tmpdir(), 'accompagner-uploads-test-'))
})
afterEach(async () => {
  await s3.remove()
  await rm(folder, { recursive: true, force: true })
})
afterAll(async () => {
  for (const url of databases) {
    const client = await MongoClient.connect(url)
    await client.db().dropDatabase()
    await client.close()
  }
})

const onS3 = (site: SiteSettings, bucket: string): SiteSettings => ({
  ...site,
  s3: s3.settings(bucket),
})

function newSite(): SiteSettings {
  const DATA_DIR = path.join(folder, `restored-${randomUUID()}`)
  if (DATABASE === 'sqlite') {
    const DATABASE_URL = `file:${path.join(DATA_DIR, 'accompagner.db')}`
    return { DATA_DIR, databaseKind: 'sqlite', DATABASE_URL }
  }
  const url = new URL(env.DATABASE_URL)
  url.pathname = `/accompagner_restored_${randomUUID().slice(0, 8)}`
  databases.push(url.toString())
  return { DATA_DIR, databaseKind: 'mongodb', DATABASE_URL: url.toString() }
}

async function putAll(site: SiteSettings): Promise<void> {
  const file = path.join(folder, 'one')
  for (const [name, bytes] of Object.entries(FILES)) {
    await writeFile(file, bytes)
    await uploadStore(site).put(name, file)
  }
}

async function expectAll(site: SiteSettings): Promise<void> {
  expect((await uploadStore(site).list()).sort()).toEqual(Object.keys(FILES).sort())
  for (const [name, bytes] of Object.entries(FILES)) {
    expect(Buffer.from((await readUpload(site, name)) ?? [])).toEqual(bytes)
  }
}

const backUp = (site: SiteSettings) =>
  makeBackup({ site, folder: path.join(folder, 'backups'), version: '0.1.0' })

describe('a backup of a site with uploads on S3', () => {
  it('has them, and goes back to another bucket or to a folder', async () => {
    const site = onS3(env, FROM)
    await putAll(site)
    // Of before the move: it is not what the site shows.
    await mkdir(path.join(env.DATA_DIR, 'media'), { recursive: true })
    await writeFile(path.join(env.DATA_DIR, 'media', 'ancien.png'), 'old')
    const { file, manifest } = await backUp(site)
    await rm(path.join(env.DATA_DIR, 'media', 'ancien.png'))
    const named = manifest.files.filter(({ path: name }) => name.startsWith('data/media/'))
    expect(named.map(({ path: name, bytes }) => [name, bytes])).toEqual(
      Object.entries(FILES)
        .map(([name, bytes]) => [`data/media/${name}`, bytes.length])
        .sort(),
    )

    const there = onS3(newSite(), TO)
    await restoreBackup({ site: there, file })
    await expectAll(there)
    expect(await readdir(there.DATA_DIR)).not.toContain('media')

    const here = newSite()
    await restoreBackup({ site: here, file })
    await expectAll(here)
  })

  it('has the files of editions, made in the bucket or before it was named', async () => {
    const [old, made] = [randomBytes(90), randomBytes(400)]
    const before = await new EditionStore(env).put(old)
    const site = onS3(env, FROM)
    const since = await new EditionStore(site).put(made)
    const { file } = await backUp(site)
    await rm(editionFolder(env), { recursive: true })

    const there = onS3(newSite(), TO)
    await restoreBackup({ site: there, file })
    expect(await readdir(there.DATA_DIR)).not.toContain('editions')
    const here = newSite()
    await restoreBackup({ site: here, file })
    for (const restored of [there, here].map((each) => new EditionStore(each))) {
      expect([await restored.check(before), await restored.check(since)]).toEqual([
        'whole',
        'whole',
      ])
    }
    // Editions alone are something, too.
    await expect(refuseUploadsInUse(there)).rejects.toMatchObject({ code: 'bucketInUse' })
  })

  it('has a picture as it was last cropped, also while the backup was made', async () => {
    const site = onS3(env, FROM)
    await putAll(site)
    const work = path.join(folder, 'work')
    const brought = path.join(work, UPLOADS)
    await fetchUploads(site, work)
    const cropped = randomBytes(50)
    await s3.put(FROM, 'été.png', cropped)
    await uploadStore(site).remove('guide.pdf')
    await fetchUploads(site, work)
    expect(await readFile(path.join(brought, 'été.png'))).toEqual(cropped)
    // What the database may tell of stays.
    expect(await readFile(path.join(brought, 'guide.pdf'))).toEqual(FILES['guide.pdf'])
    expect((await readdir(brought)).sort()).toEqual(Object.keys(FILES).sort())
  })

  it('is not put into a bucket that holds something', async () => {
    await putAll(onS3(env, FROM))
    const { file } = await backUp(onS3(env, FROM))
    const site = onS3(newSite(), FROM)
    await expect(restoreBackup({ site, file })).rejects.toMatchObject({
      code: 'bucketInUse',
      params: { bucket: FROM },
    })
    await expectAll(site)
  })

  it('that cannot be put whole into a bucket leaves it empty for the next try', async () => {
    const site = onS3(newSite(), EMPTY)
    const unpacked = path.join(folder, 'unpacked')
    await mkdir(path.join(unpacked, UPLOADS), { recursive: true })
    for (const [name, bytes] of Object.entries(FILES)) {
      await writeFile(path.join(unpacked, UPLOADS, name), bytes)
    }
    const facts = [{ path: 'data/media/guide.pdf', bytes: 300, sha256: 'of something else' }]
    await expect(putUploads(site, unpacked, facts)).rejects.toThrow('guide.pdf')
    expect(await s3.names(EMPTY)).toEqual([])
    await refuseUploadsInUse(site)
  })

  it('is refused while the storage is away, and leaves nothing', async () => {
    const site = onS3(env, FROM)
    await putAll(site)
    await s3.down()
    await expect(backUp(site)).rejects.toMatchObject({
      code: 'uploadsAway',
      params: { bucket: FROM, why: expect.stringContaining('ECONNREFUSED') as string },
    })
    expect(await readdir(path.join(folder, 'backups'))).toEqual([])
  })

  it('is refused with another key', async () => {
    const site = onS3(env, FROM)
    await expect(
      backUp({ ...site, s3: { ...s3.settings(FROM), accessKeyId: 'another' } }),
    ).rejects.toMatchObject({ code: 'uploadsAway' })
    await expect(backUp({ ...site, s3: s3.settings('nowhere') })).rejects.toMatchObject({
      code: 'uploadsAway',
    })
  })
})

describe('a storage that cannot be reached', () => {
  const told = async (site: SiteSettings) => {
    const error = vi.fn<(told: { err: unknown }, words: string) => void>()
    await tellUploadsAway(site, { error })
    return error.mock.calls.map(([{ err }, words]) => [(err as Error).name, words])
  }
  const AWAY = ['StoreAway', 'uploads cannot be reached: check S3_ENDPOINT, S3_BUCKET and the key']

  it('is told at the start of the site, by the key and the bucket that it would use', async () => {
    expect(await told(onS3(env, FROM))).toEqual([])
    expect(await told({ ...env, s3: undefined })).toEqual([])
    expect(await told(onS3(env, 'nowhere'))).toEqual([AWAY])
    const s3Site = { ...s3.settings(FROM), accessKeyId: 'another' }
    expect(await told({ ...env, s3: s3Site })).toEqual([AWAY])
    await s3.down()
    expect(await told(onS3(env, FROM))).toEqual([AWAY])
  })

  it('keeps nobody waiting when it is silent', async () => {
    const silent = createServer().listen(0, '127.0.0.1')
    await once(silent, 'listening')
    const { port } = silent.address() as AddressInfo
    const endpoint = `http://127.0.0.1:${port}`
    try {
      const site = { ...env, s3: { ...s3.settings(FROM), endpoint } }
      expect(await problemOfUploads(site, 50)).toBeInstanceOf(StoreAway)
    } finally {
      silent.close()
    }
  })
})

describe('uploads that are copied', () => {
  it('from a folder to a bucket and back are the same, and are not sent twice', async () => {
    const folderSite = newSite()
    await putAll(folderSite)
    const bucket = uploadStore(onS3(folderSite, EMPTY))
    const files = uploadStore(folderSite)
    expect(await copyUploads(files, bucket)).toEqual({ copied: 3, same: 0, newer: 0 })
    await expectAll(onS3(folderSite, EMPTY))
    expect(await copyUploads(files, bucket)).toEqual({ copied: 0, same: 3, newer: 0 })
    await rm(path.join(folderSite.DATA_DIR, 'media'), { recursive: true })
    expect(await copyUploads(bucket, files)).toEqual({ copied: 3, same: 0, newer: 0 })
    await expectAll(folderSite)
    expect(await readFile(path.join(folderSite.DATA_DIR, 'media', 'été.png'))).toEqual(
      FILES['été.png'],
    )
  })

  it('are said there to be what they are', async () => {
    const file = path.join(folder, 'one')
    await writeFile(file, 'x')
    for (const [type, { extensions }] of Object.entries(MEDIA_KINDS)) {
      const name = `x.${extensions[0]}`
      await uploadStore(onS3(env, EMPTY)).put(name, file)
      expect([name, await s3.type(EMPTY, name)]).toEqual([name, type])
    }
  })

  it('are not taken for those of a place where they were changed since', async () => {
    const folderSite = newSite()
    await putAll(folderSite)
    const bucket = uploadStore(onS3(folderSite, EMPTY))
    const files = uploadStore(folderSite)
    await copyUploads(files, bucket)
    // Cropped on the site that works with the bucket already: it keeps its name.
    const cropped = randomBytes(50)
    await utimes(path.join(folderSite.DATA_DIR, 'media', 'été.png'), LONG_AGO, LONG_AGO)
    await s3.put(EMPTY, 'été.png', cropped)
    expect(await copyUploads(files, bucket)).toEqual({ copied: 0, same: 2, newer: 1 })
    expect(await s3.object(EMPTY, 'été.png')).toEqual(cropped)
    expect(await copyUploads(bucket, files)).toEqual({ copied: 1, same: 2, newer: 0 })
    expect(Buffer.from((await readUpload(folderSite, 'été.png')) ?? [])).toEqual(cropped)
  })

  it('that break off in the middle say that the storage is away', async () => {
    const site = onS3(newSite(), EMPTY)
    await s3.put(EMPTY, 'long.pdf', randomBytes(30_000_000))
    const stream = await uploadStore(site).read('long.pdf')
    await s3.down()
    await expect(buffer(stream!)).rejects.toBeInstanceOf(StoreAway)
  })

  it('know no way out of their folder', async () => {
    const site = newSite()
    await putAll(site)
    await writeFile(path.join(site.DATA_DIR, 'secret'), 'x')
    for (const name of ['../secret', '', '.', '..', 'nowhere.png']) {
      expect([name, await readUpload(site, name)]).toEqual([name, undefined])
      expect([name, await readUpload(onS3(site, FROM), name)]).toEqual([name, undefined])
    }
  })
})
