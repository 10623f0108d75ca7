import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { editionFolder, editionPlace, EditionStore } from '@/editions/payload/store'
import { StoreAway, uploadStore, type UploadsSite } from '@/uploads'
import { copyUploads } from '@/uploads/copyUploads'

import { type S3Server, startS3 } from '../../s3Server'

const BUCKET = 'accompagner'
const TOMORROW = new Date(Date.now() + 86_400_000)

let s3: S3Server
let folder: string

beforeAll(async () => {
  s3 = await startS3(BUCKET)
})
afterAll(() => s3.remove())
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'accompagner-editions-'))
})
afterEach(async () => {
  await s3.up()
  const place = editionPlace(machine('a'))
  for (const name of await place.list()) await place.remove(name)
  await rm(folder, { recursive: true, force: true })
})

/** Machines share the bucket, and no folder. */
const machine = (name: string): UploadsSite => ({
  DATA_DIR: path.join(folder, name),
  s3: s3.settings(BUCKET),
})
const storeOf = (name: string) => new EditionStore(machine(name))

/** Stands before the storage, and notes which objects are read. */
async function countingReads(storage: S3Server, reads: string[]) {
  const { port } = new URL(storage.settings(BUCKET).endpoint ?? '')
  const server = createServer((req, res) => {
    if (req.method === 'GET') reads.push(req.url ?? '')
    const { method, headers, url: path } = req
    const asked = request({ port, method, headers, path }, (answer) => {
      res.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(res)
    })
    req.pipe(asked)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port: own } = server.address() as AddressInfo
  return { endpoint: `http://127.0.0.1:${own}`, close: () => void server.close() }
}

async function made(name: string) {
  const content = randomBytes(5_000)
  return { content, bytes: content.length, sha256: await storeOf(name).put(content) }
}

describe('files of editions on S3-compatible storage', () => {
  it('are given by a machine that did not make them, from its cache once it has them', async () => {
    const file = await made('a')
    expect(file.sha256).toBe(createHash('sha256').update(file.content).digest('hex'))
    const found = await storeOf('b').find(file)
    expect(await readFile(found!)).toEqual(file.content)
    await s3.down()
    expect(await storeOf('b').find(file)).toBe(found)
    await expect(storeOf('c').find(file)).rejects.toBeInstanceOf(StoreAway)
    await expect(storeOf('b').check(file.sha256)).rejects.toBeInstanceOf(StoreAway)
  })

  it('are not given, and are found changed, when they are not what they were', async () => {
    const file = await made('a')
    await s3.put(BUCKET, `editions/${file.sha256}`, randomBytes(file.bytes))
    expect(await storeOf('a').find(file)).toBeUndefined()
    expect(await storeOf('a').check(file.sha256)).toBe('changed')
    expect(await readdir(path.join(machine('a').DATA_DIR, 'cache', 'edition-files'))).toEqual([])
    // Made again, it is whole again.
    await storeOf('b').put(file.content)
    expect(await storeOf('a').check(file.sha256)).toBe('whole')
  })

  it('are missing where nobody made them', async () => {
    const sha256 = 'a'.repeat(64)
    expect(await storeOf('a').find({ sha256, bytes: 1 })).toBeUndefined()
    expect(await storeOf('a').read(sha256)).toBeUndefined()
    expect(await storeOf('a').check(sha256)).toBe('missing')
    await expect(storeOf('a').read('../accompagner.db')).rejects.toThrow('Not the sum')
  })

  it('are brought once for all who ask at once, and not kept for ever', async () => {
    const [file, other] = [await made('a'), await made('a')]
    const cache = path.join(machine('b').DATA_DIR, 'cache', 'edition-files')
    const reads: string[] = []
    const counting = await countingReads(s3, reads)
    const asked = { ...machine('b'), s3: { ...s3.settings(BUCKET), endpoint: counting.endpoint } }
    try {
      const found = await Promise.all(
        Array.from({ length: 5 }, () => new EditionStore(asked).find(file)),
      )
      expect(new Set(found).size).toBe(1)
      expect(reads).toHaveLength(1)
    } finally {
      counting.close()
    }
    const longAgo = new Date(Date.now() - 31 * 86_400_000)
    await writeFile(path.join(cache, 'x.part'), 'x')
    for (const name of await readdir(cache)) await utimes(path.join(cache, name), longAgo, longAgo)
    await storeOf('b').find(other)
    await expect.poll(() => readdir(cache)).toEqual([other.sha256])
    expect(await readFile((await storeOf('b').find(file))!)).toEqual(file.content)
  })

  it('are looked at before they are issued without staying on the machine', async () => {
    const file = await made('a')
    expect(Buffer.from((await storeOf('b').read(file.sha256)) ?? [])).toEqual(file.content)
    expect(await readdir(folder)).toEqual(['a'])
  })

  it('are thrown away by any machine, and not before', async () => {
    const [kept, gone, again] = [await made('a'), await made('a'), await made('a')]
    await storeOf('b').drop([kept, gone, again])
    await storeOf('a').put(again.content)
    expect(await storeOf('c').listDropped(new Date(0))).toEqual([])
    expect((await storeOf('c').listDropped(TOMORROW)).sort()).toEqual(
      [kept.sha256, gone.sha256].sort(),
    )
    await storeOf('c').settleDropped(kept.sha256, true)
    await storeOf('c').settleDropped(gone.sha256, false)
    expect(await storeOf('c').listDropped(TOMORROW)).toEqual([])
    expect((await editionPlace(machine('c')).list()).sort()).toEqual(
      [kept.sha256, again.sha256].sort(),
    )
    expect(await storeOf('a').check(gone.sha256)).toBe('missing')
  })

  it('leave the folder and the cache of every machine once one of them has tidied up', async () => {
    const { DATA_DIR } = machine('a')
    const before = new EditionStore({ DATA_DIR })
    const [gone, stays] = [randomBytes(50), randomBytes(50)]
    const [sha256, other] = [await before.put(gone), await before.put(stays)]
    await storeOf('c').put(gone)
    await storeOf('b').find({ sha256, bytes: 50 })
    await storeOf('c').drop([{ sha256 }])
    expect(await storeOf('a').forgetGoneElsewhere(), 'may be undone').toBe(0)
    await storeOf('c').settleDropped(sha256, false)
    expect(await storeOf('a').forgetGoneElsewhere()).toBe(1)
    expect(await storeOf('b').forgetGoneElsewhere()).toBe(1)
    expect(await readdir(editionFolder({ DATA_DIR }))).toEqual([other])
    // Made again, it is wanted again.
    await storeOf('c').put(gone)
    await storeOf('b').find({ sha256, bytes: 50 })
    expect(await storeOf('b').forgetGoneElsewhere()).toBe(0)
  })

  it('are thrown away although the storage is away: who hides something does not wait for it', async () => {
    const file = await made('a')
    await s3.down()
    await storeOf('b').drop([file])
    await s3.up()
    expect(await storeOf('b').listDropped(TOMORROW)).toEqual([file.sha256])
    await storeOf('b').settleDropped(file.sha256, false)
    expect(await storeOf('b').listDropped(TOMORROW)).toEqual([])
    expect(await storeOf('a').check(file.sha256)).toBe('missing')
  })

  it('that were made before the bucket are given from the folder, and copied', async () => {
    const { DATA_DIR } = machine('a')
    const content = randomBytes(50)
    const sha256 = await new EditionStore({ DATA_DIR }).put(content)
    const file = { sha256, bytes: content.length }
    expect(await storeOf('a').find(file)).toBe(path.join(editionFolder({ DATA_DIR }), sha256))
    expect(await storeOf('a').check(sha256)).toBe('whole')
    expect(await storeOf('b').find(file)).toBeUndefined()
    const done = await copyUploads(editionPlace({ DATA_DIR }), editionPlace(machine('a')))
    expect(done.copied).toBe(1)
    expect(await readFile((await storeOf('b').find(file))!)).toEqual(content)
  })

  it('that were made before the bucket and are made again are given by every machine', async () => {
    const { DATA_DIR } = machine('a')
    const content = randomBytes(50)
    const sha256 = await new EditionStore({ DATA_DIR }).put(content)
    await storeOf('a').put(content)
    expect(await readFile((await storeOf('b').find({ sha256, bytes: 50 }))!)).toEqual(content)
  })

  it('and uploads of the same bucket know nothing of each other', async () => {
    const file = await made('a')
    await s3.put(BUCKET, 'photo.png', Buffer.from('x'))
    expect(await uploadStore(machine('a')).list()).toEqual(['photo.png'])
    expect(await editionPlace(machine('a')).list()).toEqual([file.sha256])
    await uploadStore(machine('a')).remove('photo.png')
  })
})
