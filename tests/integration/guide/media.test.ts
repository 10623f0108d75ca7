import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { strToU8, unzipSync, zipSync } from 'fflate'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { forgetContentVersion } from '@/contentVersion/version'
import { findChapter } from '@/data/guide/chapters'
import { findChapterOn } from '@/data/guide/past'
import { payloadId, sameId, type Id } from '@/db/ids'
import { env } from '@/env'
import { MEDIA_REFUSALS } from '@/media/refusals'
import type { User } from '@/payload-types'
import { extract, type ReadingBlock, type Resource } from '@/translation'
import { hidePast } from '@/workflow/payload/hiddenPast'

import { account, emptyDatabase, startPayload } from '../harness'
import { signIn } from '../map/restricted'
import { openWholeSite, type WholeSite } from '../platform/wholeSite'
import {
  act,
  aSource,
  chapterData,
  publishedChapter,
  readable,
  rest,
  richText,
  save,
  translateToEnglish,
  write,
} from './texts'
import { moveVersion } from './versions'

/* Pictures and documents of texts: what is kept of them, who may read them, when they may leave. */

type Account = User & { collection: 'users' }

const ALT = 'Un talon de paie avec la ligne des heures entourée.'
const MEDIA = path.join(env.DATA_DIR, 'media')
const CAPTION = 'Un talon de paie inventé.'

let payload: Payload
let site: WholeSite
let writer: Account
let reviewer: Account
let admin: Account
let tokens: Record<'writer' | 'admin', string>

beforeAll(async () => {
  payload = await startPayload()
  site = await openWholeSite(payload, { CHROMIUM_PATH: 'none' })
  await mkdir(MEDIA, { recursive: true }) // before the first file is kept, in whatever order tests run
})
afterAll(() => site?.close())

beforeEach(async () => {
  await emptyDatabase(payload)
  writer = await account(payload, ['researcher'])
  reviewer = await account(payload, ['researcher'])
  admin = await account(payload, ['admin'])
  tokens = {
    writer: await signIn(payload, writer.email),
    admin: await signIn(payload, admin.email),
  }
  forgetContentVersion()
})

const ask = (address: string, init: RequestInit = {}) =>
  fetch(`http://127.0.0.1:${site.port}${address}`, { redirect: 'manual', ...init })

const as = (who: 'writer' | 'admin') => ({
  authorization: `JWT ${tokens[who]}`,
  'accept-language': 'fr',
})

interface Sent {
  status: number
  text: string
  doc: { id: Id; filename: string; mimeType: string; width: number; height: number; sizes: Sizes }
}

type Sizes = Record<string, { filename: string; width: number }>

async function upload(bytes: Uint8Array, name: string, at = '', method = 'POST'): Promise<Sent> {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: 'Une image' }))
  form.set('file', new File([Buffer.from(bytes)], name))
  const answer = await ask(`/api/media${at}`, { method, headers: as('writer'), body: form })
  const text = await answer.text()
  return { status: answer.status, text, doc: (JSON.parse(text) as { doc: Sent['doc'] }).doc }
}

const picture = (width = 1000, height = 600) =>
  sharp({ create: { width, height, channels: 3, background: '#246' } })

const png = (width?: number, height?: number) => picture(width, height).png().toBuffer()

const figure = (image: Id, more: Record<string, unknown> = {}) => ({
  blockType: 'figure',
  image,
  alt: ALT,
  caption: CAPTION,
  ...more,
})

const chapterWith = (...content: object[]) =>
  publishedChapter(payload, writer, reviewer, { content: [richText('Lisez.'), ...content] })

async function publishAgain(chapter: Id, content: object[]) {
  await save(payload, writer, chapter, { content, changeNote: 'Autre image.' })
  await act(payload, writer, chapter, 'submit')
  await act(payload, reviewer, chapter, 'approveAndPublish')
}

const statusOf = async (filename: string, headers = {}) =>
  (await ask(`/api/media/file/${encodeURIComponent(filename)}`, { headers })).status

describe('a picture that is uploaded', () => {
  it('keeps nothing of its camera, in no file that is made of it', async () => {
    const taken = await picture()
      .jpeg()
      .withMetadata({
        orientation: 6,
        exif: {
          IFD0: { Make: 'KANARI-CAMERA' },
          IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '46/1 48/1 0/1' },
        },
      })
      .toBuffer()
    const { exif } = await sharp(taken).metadata()
    expect(exif?.includes('KANARI-CAMERA')).toBe(true)
    const { status, doc } = await upload(taken, 'photo.JPG')
    expect(status).toBe(201)
    const names = [doc.filename, ...Object.values(doc.sizes).map(({ filename }) => filename)]
    expect(names).toHaveLength(5)
    for (const name of names) {
      const kept = await readFile(path.join(MEDIA, name))
      const { exif: left, xmp, iptc } = await sharp(kept).metadata()
      expect([name, left, xmp, iptc]).toEqual([name, undefined, undefined, undefined])
      expect(kept.includes('KANARI')).toBe(false)
    }
    // Upright, as its camera held it.
    expect([doc.width, doc.height]).toEqual([600, 1000])
  })

  it('is no larger than is shown, and made small for phones', async () => {
    const { doc } = await upload(await png(3000, 1500), 'plan.png')
    expect([doc.width, doc.height]).toEqual([2400, 1200])
    expect(Object.values(doc.sizes).map(({ width }) => width)).toEqual([400, 720, 960, 1440])
    const small = await upload(await png(300, 200), 'plan.png')
    expect(small.doc.filename).not.toBe(doc.filename)
    expect(Object.values(small.doc.sizes).map(({ width }) => width)).toEqual([300, 300, 300, 300])
  })

  it.each([
    ['plan.svg', () => strToU8('<?xml version="1.0"?><svg onload="alert(1)"/>'), 'svg'],
    ['plan.png', () => strToU8('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'svg'],
    ['plan.png', () => strToU8('<html><script>1</script></html>'), 'kind'],
    ['plan.pdf', () => zipSync({ 'a.txt': strToU8('a') }), 'kind'],
    ['vide.png', () => new Uint8Array(), 'empty'],
    ['lettre.doc', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'oldOffice'],
    ['photo.heic', () => strToU8('\0\0\0\u0018ftypheic'), 'heic'],
    ['coupee.png', async () => (await png()).subarray(0, 300), 'broken'],
    ['macros.docx', () => office({ 'word/vbaProject.bin': strToU8('x') }), 'macros'],
  ] as const)(
    '%s is refused in words when it is not what may be kept (%#)',
    async (name, make, code) => {
      const before = await readdir(MEDIA)
      const { status, text } = await upload(await make(), name)
      expect([status, text]).toEqual([422, expect.stringContaining(MEDIA_REFUSALS[code].fr)])
      expect(await readdir(MEDIA)).toEqual(before)
    },
  )

  it('is refused with its figures when nobody could hold it', async () => {
    const { status, text } = await upload(await png(12_000, 5000), 'immense.png')
    expect(status).toBe(422)
    expect(text).toContain('60 millions de pixels, 50 au plus')
  }, 60_000)

  it('is named by what it is', async () => {
    const { doc } = await upload(await png(), 'plan.jpg')
    expect([doc.mimeType, doc.filename]).toEqual(['image/png', expect.stringMatching(/\.png$/)])
  })

  it('may have a name as long as its device allows', async () => {
    const { doc, status } = await upload(await png(), `${'é'.repeat(124)}.png`)
    expect(status).toBe(201)
    const names = [doc.filename, ...Object.values(doc.sizes).map(({ filename }) => filename)]
    expect(await readdir(MEDIA)).toEqual(expect.arrayContaining(names))
  })

  it('is cut as it was seen, until it is public', async () => {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: 'Une image' }))
    form.set('file', new File([Buffer.from(await png(4800, 2400))], 'coupe.png'))
    const cut =
      'uploadEdits[crop][x]=50&uploadEdits[crop][y]=0&uploadEdits[crop][unit]=%25&uploadEdits[crop][width]=50&uploadEdits[crop][height]=100&uploadEdits[widthInPixels]=2400&uploadEdits[heightInPixels]=2400'
    const made = await ask(`/api/media?${cut}`, {
      method: 'POST',
      headers: as('writer'),
      body: form,
    })
    const { doc } = (await made.json()) as Pick<Sent, 'doc'>
    expect([doc.width, doc.height]).toEqual([1200, 1200])
    await chapterWith(figure(doc.id))
    const again = await ask(`/api/media/${doc.id}?${cut}`, {
      method: 'PATCH',
      headers: { ...as('writer'), 'content-type': 'application/json' },
      body: '{}',
    })
    expect([again.status, await again.text()]).toEqual([
      409,
      expect.stringContaining(MEDIA_REFUSALS.wasPublic.fr),
    ])
  })

  it('does not come from an address', async () => {
    const answer = await ask('/api/media', {
      method: 'POST',
      headers: { ...as('writer'), 'content-type': 'application/json' },
      body: JSON.stringify({ alt: 'x', filename: 'x.png', url: 'https://example.org/x.png' }),
    })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect((await payload.count({ collection: 'media', overrideAccess: true })).totalDocs).toBe(0)
  })
})

describe('what is told of a file', () => {
  it('is nobody’s to write: its content says it', async () => {
    const { doc } = await upload(await png(), 'une.png')
    const { doc: other } = await upload(await png(500), 'autre.png')
    const small = { ...doc.sizes.small, filename: other.filename }
    const answer = await ask(`/api/media/${doc.id}`, {
      method: 'PATCH',
      headers: { ...as('writer'), 'content-type': 'application/json' },
      body: JSON.stringify({
        alt: 'Un autre mot',
        filename: other.filename,
        filesize: 1,
        mimeType: 'application/pdf',
        url: 'https://example.org/x.png',
        width: 1,
        sizes: { ...doc.sizes, small },
      }),
    })
    expect(answer.status).toBe(200)
    const { doc: after } = (await answer.json()) as Pick<Sent, 'doc'>
    expect(after).toEqual({ ...doc, alt: 'Un autre mot', updatedAt: expect.any(String) as string })
    // Under its names no other file is public.
    await chapterWith(figure(doc.id))
    expect(await statusOf(other.filename)).toBe(403)
  })
})

const CONTENT_TYPES =
  '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'

const office = (more: Record<string, Uint8Array> = {}) =>
  zipSync({
    '[Content_Types].xml': strToU8(CONTENT_TYPES),
    'word/document.xml': strToU8('<w:document/>'),
    ...more,
  })

describe('a document', () => {
  it('leaves as what it is, to be saved', async () => {
    const { doc, status, text } = await upload(office(), 'Contrat été.docx')
    expect([status, text.slice(0, 300)]).toEqual([201, expect.any(String)])
    await chapterWith({ blockType: 'attachment', title: 'Contrat type', file: doc.id })
    const { headers } = await ask(`/api/media/file/${encodeURIComponent(doc.filename)}`)
    expect(headers.get('content-type')).toBe(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    )
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename=/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cache-control')).toBe('public, max-age=86400')
  })
})

describe('a file', () => {
  it('of a draft is the team’s alone, and public once a text that shows it is', async () => {
    const { doc } = await upload(await png(), 'brouillon.png')
    const small = doc.sizes.small!.filename
    for (const name of [doc.filename, small, 'n-existe-pas.png']) {
      expect([name, await statusOf(name)]).toEqual([name, 403])
    }
    expect((await rest(payload, '/media')).json.docs).toEqual([])
    expect(await statusOf(doc.filename, as('writer'))).toBe(200)
    await chapterWith(figure(doc.id))
    expect(await statusOf(doc.filename)).toBe(200)
    expect(await statusOf(small)).toBe(200)
    const seen = await ask(`/api/media/file/${small}`, { headers: as('writer') })
    expect(seen.headers.get('cache-control')).toBe('private, no-store')
  })

  it('is sent smaller to who asked to be spared data', async () => {
    const { doc } = await upload(await png(2000, 1000), 'grand.png')
    await chapterWith(figure(doc.id))
    const spared = await ask(`/api/media/file/${doc.sizes.wide!.filename}`, {
      headers: { 'save-data': 'on' },
    })
    const { width } = await sharp(Buffer.from(await spared.arrayBuffer())).metadata()
    expect([spared.headers.get('vary'), width]).toEqual([expect.stringContaining('Save-Data'), 400])
  })

  it('never takes the place of the small pictures of another of the same name', async () => {
    const small = async (of: Sent) =>
      readFile(path.join(MEDIA, of.doc.sizes.small!.filename), 'base64')
    const first = await upload(await png(), 'plan.png')
    await chapterWith(figure(first.doc.id))
    const before = await small(first)
    const draft = await upload(await picture(900, 900).jpeg().toBuffer(), 'plan.jpg')
    const named = await upload(await picture(900, 300).webp().toBuffer(), 'plan-small.webp')
    const third = await upload(await png(800, 800), 'plan.PNG')
    expect([draft.status, named.status, third.status]).toEqual([201, 201, 201])
    expect(await small(first)).toBe(before)
    const names = [first, draft, named, third].flatMap(({ doc }) => [
      doc.filename,
      ...Object.values(doc.sizes).map(({ filename }) => filename),
    ])
    expect(new Set(names).size).toBe(names.length)
    // Nobody reads a draft's by the name of what is public.
    for (const { doc } of [draft, named, third]) {
      for (const { filename } of [doc, ...Object.values(doc.sizes)]) {
        expect([filename, await statusOf(filename)]).toEqual([filename, 403])
      }
    }
  })

  it('that was published is not replaced by another one; one of a draft is', async () => {
    const { doc } = await upload(await png(), 'un.png')
    expect((await upload(await png(500), 'deux.png', `/${doc.id}`, 'PATCH')).status).toBe(200)
    await chapterWith(figure(doc.id))
    const { status, text } = await upload(await png(), 'trois.png', `/${doc.id}`, 'PATCH')
    expect([status, text]).toEqual([409, expect.stringContaining(MEDIA_REFUSALS.wasPublic.fr)])
  })

  it('is not replaced under the eyes of who reads it again, nor after they approved it', async () => {
    const { doc } = await upload(await png(), 'lu.png')
    const { id } = await write(
      payload,
      writer,
      chapterData(await aSource(payload), { content: [richText('Lisez.'), figure(doc.id)] }),
    )
    const replace = async () => upload(await png(500), 'autre.png', `/${doc.id}`, 'PATCH')
    expect((await replace()).status).toBe(200)
    for (const [who, action] of [
      [writer, 'submit'],
      [reviewer, 'approve'],
    ] as const) {
      await act(payload, who, id, action)
      const { status, text } = await replace()
      expect([action, status, text]).toEqual([
        action,
        409,
        expect.stringContaining(MEDIA_REFUSALS.isReviewed.fr),
      ])
    }
    await save(payload, writer, id, { content: [richText('Lisez bien.'), figure(doc.id)] })
    expect((await replace()).status).toBe(200)
  })
})

describe('a file in use', () => {
  const remove = async (id: Id, by: 'writer' | 'admin' = 'admin') => {
    const answer = await ask(`/api/media/${id}`, { method: 'DELETE', headers: as(by) })
    return { status: answer.status, text: await answer.text() }
  }

  const exists = async (id: Id) =>
    (
      await payload.count({
        collection: 'media',
        where: { id: { equals: id } },
        overrideAccess: true,
      })
    ).totalDocs === 1

  it('does not leave, by any door, and its refusal says where it is', async () => {
    const { doc } = await upload(await png(), 'talon.png')
    await chapterWith(figure(doc.id))
    const { status, text } = await remove(doc.id)
    expect(status).toBe(409)
    expect(text).toContain('chapitre «\u00a0Changer d’employeur\u00a0» (en ligne)')
    const many = await ask(`/api/media?where[id][in][0]=${doc.id}`, {
      method: 'DELETE',
      headers: as('admin'),
    })
    expect(await many.text()).toContain('Ce fichier sert encore')
    await expect(
      payload.delete({ collection: 'media', id: payloadId(doc.id), overrideAccess: true }),
    ).rejects.toThrow(/sert encore|still used/)
    expect(await exists(doc.id)).toBe(true)
    expect(await statusOf(doc.filename)).toBe(200)
    const uses = await ask(`/api/media/${doc.id}/uses`, { headers: as('writer') })
    expect(await uses.json()).toMatchObject({
      uses: [{ collection: 'guide-chapters', title: 'Changer d’employeur', state: 'online' }],
    })
    expect((await ask(`/api/media/${doc.id}/uses`)).status).toBe(403)
  })

  it('is in use in the latest draft too', async () => {
    const { doc } = await upload(await png(), 'talon.png')
    const chapter = await chapterWith()
    await save(payload, writer, chapter, { content: [figure(doc.id)] })
    expect((await remove(doc.id)).text).toContain('(en préparation)')
    await save(payload, writer, chapter, { content: [richText('Sans image.')] })
    // A draft that a newer one replaced holds nothing back.
    expect(await remove(doc.id)).toMatchObject({ status: 200 })
    expect(await exists(doc.id)).toBe(false)
  })

  it('stays as long as a day of the past shows it', async () => {
    const { doc } = await upload(await png(), 'avant.png')
    const { doc: other } = await upload(await png(), 'apres.png')
    const chapter = await chapterWith(figure(doc.id))
    await moveVersion(payload, chapter, 'last', '2026-03-02T15:00:00.000Z')
    await publishAgain(chapter, [figure(other.id)])
    expect((await remove(doc.id)).text).toContain('version passée')
    const day = await findChapterOn({ locale: 'fr', slug: 'changer-employeur', day: '2026-05-01' })
    expect(JSON.stringify(day)).toContain(doc.filename)
    await hidePast(
      payload,
      { collection: 'guide-chapters', id: chapter },
      { before: '2026-06-01T00:00:00.000Z' },
    )
    expect(await remove(doc.id)).toMatchObject({ status: 200 })
  })
})

describe('a text with a figure', () => {
  it('is not published without its words, its image, or with a document as image', async () => {
    const { doc } = await upload(office(), 'contrat.docx')
    const chapter = await chapterWith()
    await save(payload, writer, chapter, {
      content: [figure(doc.id, { alt: '' }), { blockType: 'figure', isDecorative: true }],
      changeNote: 'Une image.',
    })
    const refusal = await act(payload, writer, chapter, 'submit')
      .then(() => act(payload, reviewer, chapter, 'approveAndPublish'))
      .then(
        () => '',
        (error: unknown) => JSON.stringify((error as { data?: unknown }).data ?? String(error)),
      )
    for (const code of ['figureAltMissing', 'figureImageMissing', 'figureNoImage']) {
      expect(refusal).toContain(code)
    }
  })

  it('is read with its words in each language, French where there are none', async () => {
    const { doc } = await upload(await png(), 'talon.png')
    const { doc: english } = await upload(await png(), 'stub.png')
    const chapter = await chapterWith(figure(doc.id, { imageEn: english.id }))
    expect(extract((await readable(payload, chapter)) as Resource).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['figureAlt', 'figureCaption']),
    )
    await translateToEnglish(payload, chapter, { [ALT]: 'A pay stub.' })
    forgetContentVersion()
    const read = await findChapter({ locale: 'en', slug: 'changer-employeur' })
    const block = read?.blocks.find(({ blockType }) => blockType === 'figure')
    const { alt, caption, imageEn } = block as ReadingBlock<'figure'>
    expect(alt).toMatchObject({ state: 'approved', text: 'A pay stub.' })
    expect(caption).toMatchObject({ state: 'missing', text: CAPTION })
    expect(imageEn).toMatchObject({ filename: english.filename })
    const stored = (await readable(payload, chapter)) as { media?: Id[] }
    expect(stored.media?.some((id) => sameId(id, english.id))).toBe(true)
  })

  it('brings its image into the EPUB, with its words', async () => {
    const { doc } = await upload(await png(), 'talon.png')
    await chapterWith(figure(doc.id))
    const answer = await ask('/fr/guide/guide.epub')
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
    expect(Object.keys(files)).toContain('EPUB/images/image-1.png')
    const words = Object.entries(files)
      .filter(([name]) => /\.(?:xhtml|opf)$/.test(name))
      .map(([, bytes]) => Buffer.from(bytes).toString('utf8'))
      .join('\n')
    expect(words).toContain('href="images/image-1.png" media-type="image/png"')
    expect(words).toMatch(/<img [^>]*src="images\/image-1.png"[^>]*\/>/)
    expect(words).toContain(`alt="${ALT}"`)
    expect(words).not.toContain('srcset')
  })

  it('is printed and packed with its words when its image cannot be read any more', async () => {
    const { doc } = await upload(await png(), 'abimee.png')
    await chapterWith(figure(doc.id))
    await writeFile(path.join(MEDIA, doc.filename), (await png()).subarray(0, 60))
    const answer = await ask('/fr/guide/guide.epub')
    expect(answer.status).toBe(200)
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
    const words = Object.entries(files).map(([name, bytes]) =>
      name.endsWith('.xhtml') ? Buffer.from(bytes).toString('utf8') : '',
    )
    expect(words.join('\n')).toContain(`<span class="image-words">${ALT}</span>`)
  })
})
