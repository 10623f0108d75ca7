import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'

import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { env } from '@/env'
import type { Media } from '@/payload-types'

import { type S3Server, startS3 } from '../../s3Server'
import { account, emptyDatabase, startPayload } from '../harness'
import { signIn } from '../map/restricted'

/* Two processes of the site on one database and one server of S3: what one keeps the other gives. */

const BUCKET = 'uploads'
const PICTURE = 'marche à suivre.png'

interface Site {
  baseUrl: string
  child: ChildProcess
}

describe('uploads on S3-compatible storage', () => {
  let payload: Payload
  let s3: S3Server
  let one: Site
  let other: Site
  let token: string
  let picture: Buffer
  /** Kept by the one before the other began. */
  let first: Media

  const start = async (): Promise<Site> => {
    const { accessKeyId, secretAccessKey, endpoint } = s3.settings(BUCKET)
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', path.join(import.meta.dirname, 'uploadsProcess.ts')],
      {
        env: {
          ...process.env,
          S3_BUCKET: BUCKET,
          S3_ENDPOINT: endpoint,
          S3_ACCESS_KEY_ID: accessKeyId,
          S3_SECRET_ACCESS_KEY: secretAccessKey,
        },
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      },
    )
    const ended = once(child, 'exit').then(([code]) => {
      throw new Error(`The process ended with ${String(code)} before it was ready`)
    })
    const [port] = (await Promise.race([once(child, 'message'), ended])) as [number]
    ended.catch(() => undefined)
    return { baseUrl: `http://127.0.0.1:${port}`, child }
  }

  const ask = (site: Site, method: string, address: string, body?: FormData): Promise<Response> =>
    fetch(site.baseUrl + address, {
      method,
      headers: { authorization: `JWT ${token}`, 'accept-language': 'fr' },
      ...(body && { body }),
    })

  const formOf = (data: Buffer, name = PICTURE): FormData => {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: 'Une marche à suivre' }))
    form.set('file', new File([new Uint8Array(data)], name, { type: 'image/png' }))
    return form
  }

  const upload = async (data = picture, name = PICTURE): Promise<Media> => {
    const answer = await ask(one, 'POST', '/api/media', formOf(data, name))
    const text = await answer.text()
    expect([answer.status, text]).toEqual([201, expect.stringContaining('"doc"')])
    return (JSON.parse(text) as { doc: Media }).doc
  }

  /** Keeps the upper left quarter of a picture. */
  const crop = (id: Media['id']): Promise<Response> => {
    const edits =
      'uploadEdits[crop][unit]=%25&uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=50&uploadEdits[crop][height]=50&uploadEdits[widthInPixels]=600&uploadEdits[heightInPixels]=300'
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: 'Coupée' }))
    return ask(one, 'PATCH', `/api/media/${id}?${edits}`, form)
  }

  const bytesFrom = async (site: Site, url: string): Promise<Buffer> => {
    const answer = await ask(site, 'GET', url)
    expect([url, answer.status]).toEqual([url, 200])
    return Buffer.from(await answer.arrayBuffer())
  }

  const paint = (background: string): Promise<Buffer> =>
    sharp({ create: { width: 1200, height: 600, channels: 3, background } })
      .png()
      .toBuffer()

  const pixelsOf = (image: Buffer): Promise<Buffer> => sharp(image).raw().toBuffer()

  const message = async (answer: Response): Promise<unknown> => {
    const { errors } = (await answer.json()) as { errors: { message: string }[] }
    return [answer.status, errors[0]?.message]
  }

  const UNKEPT = [503, expect.stringContaining('Le stockage des fichiers ne répond pas. Rien n’a')]

  beforeAll(async () => {
    payload = await startPayload()
    await emptyDatabase(payload)
    const admin = await account(payload, ['admin'])
    token = await signIn(payload, admin.email)
    picture = await paint('#884422')
    await rm(path.join(env.DATA_DIR, 'media'), { recursive: true, force: true })
    s3 = await startS3(BUCKET)
    one = await start()
    first = await upload()
    other = await start()
  }, 240_000)

  afterAll(async () => {
    for (const site of [one, other]) site?.child.kill()
    await s3?.remove()
    await emptyDatabase(payload)
    await mkdir(path.join(env.DATA_DIR, 'media'), { recursive: true })
  })

  it('are kept in the bucket with what is made from them, and given by a process that begins later', async () => {
    const doc = first
    const small = doc.sizes?.reading
    expect(await s3.names(BUCKET)).toEqual(expect.arrayContaining([doc.filename, small?.filename]))
    expect(JSON.stringify(doc)).not.toContain(s3.settings(BUCKET).endpoint)
    // A picture is made anew before it is kept: the same to see.
    const kept = await bytesFrom(other, doc.url!)
    expect(kept).toEqual(await s3.object(BUCKET, doc.filename!))
    expect(await pixelsOf(kept)).toEqual(await pixelsOf(picture))
    const made = await bytesFrom(other, small!.url!)
    expect((await sharp(made).metadata()).width).toBe(960)
    expect(made).toEqual(await s3.object(BUCKET, small!.filename!))
    const folder = path.join(env.DATA_DIR, 'media')
    expect(existsSync(folder) ? await readdir(folder) : []).toEqual([])
  })

  it('are read in part, and said to be missing in a sentence', async () => {
    const { url } = await upload()
    const part = await fetch(other.baseUrl + url, {
      headers: { authorization: `JWT ${token}`, range: 'bytes=0-7' },
    })
    expect([part.status, Buffer.from(await part.arrayBuffer())]).toEqual([
      206,
      picture.subarray(0, 8),
    ])
    const none = await ask(other, 'GET', '/api/media/file/nulle-part.png')
    expect(await message(none)).toEqual([404, 'Ce fichier n’est pas ou n’est plus ici.'])
  })

  it('are kept for those alone who may upload', async () => {
    const before = await s3.names(BUCKET)
    const answer = await fetch(`${one.baseUrl}/api/media`, {
      method: 'POST',
      body: formOf(picture),
    })
    expect(answer.status).toBe(403)
    expect(await s3.names(BUCKET)).toEqual(before)
  })

  it('are cropped, replaced and removed with all that is made from them', async () => {
    const doc = await upload(await paint('#225588'), 'à-couper.png')
    const cut = await crop(doc.id)
    const { doc: after } = (await cut.json()) as { doc: Media }
    expect([cut.status, after.width, after.filename]).toEqual([200, 600, doc.filename])
    expect((await sharp(await bytesFrom(other, after.url!)).metadata()).width).toBe(600)

    const other600 = await paint('#00aa00')
    const replaced = await ask(one, 'PATCH', `/api/media/${doc.id}`, formOf(other600, 'autre.png'))
    const { doc: last } = (await replaced.json()) as { doc: Media }
    expect(replaced.status).toBe(200)
    expect(await pixelsOf(await bytesFrom(other, last.url!))).toEqual(await pixelsOf(other600))
    expect(await s3.names(BUCKET)).not.toContain(doc.filename)

    expect((await ask(other, 'DELETE', `/api/media/${doc.id}`)).status).toBe(200)
    const left = await s3.names(BUCKET)
    expect(left.filter((name) => name.startsWith('autre') || name.includes('couper'))).toEqual([])
  })

  it('are given only as what a document bears: nothing else of the bucket has an address', async () => {
    await s3.put(BUCKET, 'sauvegarde.sql', Buffer.from('everything'))
    const answer = await ask(other, 'GET', '/api/media/file/sauvegarde.sql')
    expect(await message(answer)).toEqual([404, 'Ce fichier n’est pas ou n’est plus ici.'])
    expect(await bytesFrom(other, first.sizes!.reading!.url!)).toEqual(
      await s3.object(BUCKET, first.sizes!.reading!.filename!),
    )
  })

  it('are refused in a sentence while the storage is away, and nothing is half kept', async () => {
    const doc = await upload(await paint('#111111'), 'gardée.png')
    const before = await s3.names(BUCKET)
    const count = async () => (await payload.count({ collection: 'media' })).totalDocs
    const documents = await count()
    await s3.down()
    try {
      expect(
        await message(await ask(one, 'POST', '/api/media', formOf(picture, 'perdue.png'))),
      ).toEqual(UNKEPT)
      const replaced = await ask(
        one,
        'PATCH',
        `/api/media/${doc.id}`,
        formOf(picture, 'perdue.png'),
      )
      expect(await message(replaced)).toEqual(UNKEPT)
      expect(await message(await crop(doc.id))).toEqual(UNKEPT)
      expect(await message(await ask(one, 'DELETE', `/api/media/${doc.id}`))).toEqual(UNKEPT)
      expect(await message(await ask(other, 'GET', doc.url!))).toEqual([
        503,
        'Le stockage des fichiers ne répond pas. Réessayez dans un instant.',
      ])
      expect(await count()).toBe(documents)
      const stored = await payload.findByID({ collection: 'media', id: doc.id, depth: 0 })
      expect(stored).toMatchObject({ filename: doc.filename, filesize: doc.filesize, alt: doc.alt })
    } finally {
      await s3.up()
    }
    expect(await s3.names(BUCKET)).toEqual(before)
    expect((await bytesFrom(other, doc.url!)).length).toBe(doc.filesize)
    expect((await upload(picture, 'perdue.png')).filename).toBe('perdue.png')
  })
})
