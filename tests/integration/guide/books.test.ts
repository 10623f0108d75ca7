import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { strFromU8, unzipSync } from 'fflate'
import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { Trace } from '@/contentVersion/trace'
import { currentChanges, forgetContentVersion } from '@/contentVersion/version'
import { booksMadeHere, withLengths } from '@/data/bookFacts'
import { findGuideChange } from '@/data/guide/book'
import { dayAt } from '@/days/calendar'
import { fieldsFor } from '@/db/documents'
import type { Id } from '@/db/ids'
import { type BookAsked, bookPath } from '@/i18n/bookPaths'
import { LOCALES } from '@/i18n/locales'
import type { User } from '@/payload-types'
import { thisProcess } from '@/operations/status/thisProcess'
import { makeManuscript } from '@/server/books/manuscripts'
import { Shelf } from '@/server/books/shelf'
import { findChromium } from '@/server/chromium'
import { KeptBodies } from '@/server/keptBodies'

import { epubcheck, describeWithJava } from '../../epubcheck'
import { account, emptyDatabase, startPayload } from '../harness'
import { BUILT_ASSETS, openWholeSite, type WholeSite } from '../platform/wholeSite'
import {
  act,
  publishedChapter,
  richText,
  save,
  translateToEnglish,
  write,
  chapterData,
  aSource,
} from './texts'

type Account = User & { collection: 'users' }

let payload: Payload
let site: WholeSite
let writer: Account
let reviewer: Account
let chapter: Id

beforeAll(async () => {
  payload = await startPayload()
  site = await openWholeSite(payload, { CHROMIUM_PATH: 'none' })
})
afterAll(() => site?.close())

beforeEach(async () => {
  await emptyDatabase(payload)
  writer = await account(payload, ['researcher'])
  reviewer = await account(payload, ['researcher'])
  chapter = await publishedChapter(payload, writer, reviewer)
  forgetContentVersion()
})

const PATHS = { fr: '/fr/guide/guide.epub', en: '/en/guide/guide.epub', es: '/es/guia/guide.epub' }

const ask = (path: string, init: RequestInit = {}) =>
  fetch(`http://localhost:${site.port}${path}`, { redirect: 'manual', ...init })

/** All words of a book, file by file. */
async function read(path: string) {
  const answer = await ask(path)
  expect(answer.status).toBe(200)
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
  return Object.entries(files)
    .filter(([name]) => /\.(?:xhtml|opf)$/.test(name))
    .map(([name, bytes]) => `${name}\n${strFromU8(bytes)}`)
    .join('\n')
}

/** Changes the published text as two people do. */
async function publishAgain(changes: Record<string, unknown>) {
  await save(payload, writer, chapter, { changeNote: 'Nouveau montant.', ...changes })
  await act(payload, writer, chapter, 'submit')
  await act(payload, reviewer, chapter, 'approveAndPublish')
}

const COSTS = 'La demande coûte 227 $ par personne.'

describe('the guide as an EPUB', () => {
  it('holds what is published, in each language, and says which passages are French', async () => {
    for (const locale of LOCALES) {
      const words = await read(PATHS[locale])
      expect(words).toContain('227')
      expect(words).toContain(`<dc:language>${locale}</dc:language>`)
      expect(/<p lang="fr" xml:lang="fr"><span>La demande coûte/.test(words)).toBe(locale !== 'fr')
    }
  })

  it('never holds a draft, nor a text that was taken away', async () => {
    await save(payload, writer, chapter, {
      title: 'Kanari du titre',
      content: [richText('Kanari du texte.')],
    })
    await write(
      payload,
      writer,
      chapterData(await aSource(payload), { title: 'Kanari neuf', slug: 'kanari-neuf' }),
    )
    const gone = await publishedChapter(payload, writer, reviewer, {
      slug: 'retire',
      title: 'Kanari retiré',
    })
    await act(payload, reviewer, gone, 'withdraw', { reason: 'Faux.' })
    await payload.create({
      collection: 'glossary',
      data: fieldsFor({ term: 'permis', definition: 'Un papier.' }),
      overrideAccess: true,
    })
    await translateToEnglish(payload, chapter, { [COSTS]: 'Kanari to review.' }, 'toReview')
    forgetContentVersion()
    for (const locale of LOCALES) {
      const words = await read(PATHS[locale])
      expect(words).not.toMatch(/kanari/i)
      expect(words).toContain('permis')
    }
  })

  it('leads from a word of a chapter to its explanation: in the glossary of the book, in notes of a chapter alone', async () => {
    await payload.create({
      collection: 'glossary',
      data: fieldsFor({ term: 'demande', definition: 'Un papier que l’on envoie.' }),
      overrideAccess: true,
    })
    forgetContentVersion()
    const words = await read(PATHS.fr)
    expect(words).toMatch(/La <a [^>]*href="glossary\.xhtml#([\w-]+)"[^>]*>demande<\/a> coûte/)
    const [, place] = /href="glossary\.xhtml#([\w-]+)"/.exec(words)!
    expect(words).toContain(`id="${place}"`)
    const manuscript = async (asked: BookAsked) => {
      const { bytes } = await makeManuscript(asked, 'https://example.org', BUILT_ASSETS)
      return Buffer.from(bytes).toString('utf8')
    }
    const whole = await manuscript({ locale: 'fr', kind: 'guide', format: 'pdf' })
    expect(whole).toMatch(new RegExp(`La <a [^>]*href="#${place}"[^>]*>demande</a> coûte`))
    const { slug } = (await payload.find({ collection: 'guide-chapters' })).docs[0]!
    const alone = await manuscript({ locale: 'fr', kind: 'chapter', format: 'pdf', slug })
    expect(alone).toMatch(/href="#note-demande"[^>]*data-note="1"[^>]*>demande<\/a> coûte/)
    expect(alone).toMatch(/id="note-demande">[\s\S]*Un papier que l’on envoie\./)
  })

  it('marks a passage whose French has changed since, with the French beside it', async () => {
    await translateToEnglish(payload, chapter, { [COSTS]: 'The application costs $227 a person.' })
    await publishAgain({ content: [richText('La demande coûte 240 $ par personne.')] })
    const words = await read(PATHS.en)
    expect(words).toContain('class="passage--stale"')
    expect(words).toContain('The application costs $227 a person.')
    expect(words).toMatch(/<p lang="fr" xml:lang="fr">La demande coûte 240/)
  })

  it('is another file once something is published, and the same until then', async () => {
    const first = await ask(PATHS.fr)
    const etag = first.headers.get('etag')!
    const bytes = Buffer.from(await first.arrayBuffer())
    expect(first.headers.get('content-type')).toBe('application/epub+zip')
    expect(first.headers.get('content-disposition')).toMatch(
      /accompagner-guide-\d{4}-\d\d-\d\d\.epub/,
    )
    expect((await ask(PATHS.fr, { headers: { 'if-none-match': etag } })).status).toBe(304)
    const again = Buffer.from(await (await ask(PATHS.fr)).arrayBuffer())
    expect(again.equals(bytes)).toBe(true)
    await publishAgain({ content: [richText('La demande coûte 240 $ par personne.')] })
    const second = await ask(PATHS.fr, { headers: { 'if-none-match': etag } })
    expect(second.status).toBe(200)
    expect(second.headers.get('etag')).not.toBe(etag)
    await second.arrayBuffer()
  })

  it('is where the guide is, and an address of another language leads there', async () => {
    const answer = await ask('/es/guide/guide.epub')
    expect([answer.status, answer.headers.get('location')]).toEqual([308, PATHS.es])
  })

  it('is a sentence while nothing is published', async () => {
    await act(payload, reviewer, chapter, 'withdraw', { reason: 'Faux.' })
    forgetContentVersion()
    const answer = await ask(PATHS.en)
    expect([answer.status, await answer.text()]).toEqual([
      404,
      'Nothing is published at this address, or no longer.',
    ])
  })
})

describe('the contents of the guide, which lead to its files', () => {
  afterEach(() => vi.useRealTimers())

  const locale = 'fr'
  const aTerm = (term: string) =>
    payload.create({
      collection: 'glossary',
      data: fieldsFor({ term, definition: 'Un papier.' }),
      overrideAccess: true,
    })

  const lengthOf = async (file: string) => (await withLengths([{ path: file }]))[0]!.bytes

  it('say how long a file is once somebody had it, and make none', async () => {
    expect(await lengthOf(PATHS.fr)).toBeNull()
    const bytes = Buffer.from(await (await ask(PATHS.fr)).arrayBuffer())
    expect(await lengthOf(PATHS.fr)).toBe(bytes.length)
    expect(await lengthOf(PATHS.en)).toBeNull()
    await aTerm('permis')
    forgetContentVersion()
    expect(await lengthOf(PATHS.fr)).toBeNull()
  })

  it('are made anew when anything is published, and say the new day', async () => {
    const contents = async () => {
      const changedAt = await findGuideChange({ locale })
      return { day: dayAt(changedAt!), files: await withLengths([{ path: PATHS.fr }]) }
    }
    await (await ask(PATHS.fr)).arrayBuffer()
    forgetContentVersion()
    const before = await Trace.of(await currentChanges(payload), contents)
    expect(before.result.files[0]!.bytes).toBeGreaterThan(1000)
    const tomorrow = new Date(Date.now() + 24 * 3_600_000)
    vi.useFakeTimers({ toFake: ['Date'], now: tomorrow })
    await aTerm('permis')
    forgetContentVersion()
    expect(await before.trace.isCurrent(await currentChanges(payload))).toBe(false)
    expect(await contents()).toEqual({
      day: dayAt(tomorrow),
      files: [{ path: PATHS.fr, bytes: null }],
    })
  })

  it('lead to no file that nobody makes here, and do not fail where files cannot be read', async () => {
    const pdf = { path: '/fr/guide/guide.pdf' }
    expect(booksMadeHere([{ path: PATHS.fr }, pdf])).toEqual([{ path: PATHS.fr }])
    const folder = await mkdtemp(path.join(os.tmpdir(), 'books-'))
    // A file where the folder of books should be.
    await writeFile(path.join(folder, 'books'), '')
    // Each site that opens in a process takes the place of the one before.
    const holder = globalThis as { accompagnerBooks?: unknown }
    const whole = holder.accompagnerBooks
    const broken = await openWholeSite(payload, {
      CHROMIUM_PATH: process.execPath,
      DATA_DIR: folder,
    })
    try {
      expect(booksMadeHere([pdf])).toEqual([pdf])
      const answer = await fetch(`http://localhost:${broken.port}${pdf.path}`)
      expect(answer.status).toBe(500)
      expect(await lengthOf(pdf.path)).toBeNull()
    } finally {
      holder.accompagnerBooks = whole
      await broken.close()
      await rm(folder, { recursive: true })
    }
  })

  it('lead to a file that is made again, or told of, when it leaves while it is sent', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'books-'))
    const holder = globalThis as { accompagnerBooks?: unknown }
    const whole = holder.accompagnerBooks
    // A program that prints nothing.
    const given = { CHROMIUM_PATH: process.execPath, DATA_DIR: folder }
    const printing = await openWholeSite(payload, given)
    const shelved = { bytes: 10, writtenAt: 1 }
    const find = vi.spyOn(Shelf.prototype, 'find').mockResolvedValue(shelved)
    try {
      const address = `http://localhost:${printing.port}/fr/guide/changer-employeur.pdf`
      const gone = await fetch(address)
      expect([gone.status, gone.headers.get('cache-control')]).toEqual([202, 'no-store'])
      expect(gone.headers.get('etag')).toBeNull()
      expect(gone.headers.get('content-disposition')).toBeNull()
      expect(gone.headers.get('content-security-policy')).toContain('default-src')
    } finally {
      find.mockRestore()
      holder.accompagnerBooks = whole
      await printing.close()
      await rm(folder, { recursive: true })
    }
  })

  it('lead to a file of which a part is sent after one look, without its words', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'books-'))
    const file = path.join(folder, 'file.pdf')
    await writeFile(file, 'A file that was printed.')
    const holder = globalThis as { accompagnerBooks?: unknown }
    const whole = holder.accompagnerBooks
    // A program that prints nothing.
    const given = { CHROMIUM_PATH: process.execPath, DATA_DIR: folder }
    const printing = await openWholeSite(payload, given)
    vi.spyOn(Shelf.prototype, 'fileOf').mockReturnValue(file)
    const look = vi.spyOn(Shelf.prototype, 'find').mockResolvedValue({ bytes: 24, writtenAt: 1 })
    try {
      const address = `http://localhost:${printing.port}/fr/guide/changer-employeur.pdf`
      const first = await fetch(address)
      expect([first.status, await first.text()]).toEqual([200, 'A file that was printed.'])
      expect(look).toHaveBeenCalledOnce()
      look.mockClear()
      const { body } = KeptBodies.prototype
      const draw = vi.fn(() => Promise.reject(new Error('drawn again')))
      vi.spyOn(KeptBodies.prototype, 'body').mockImplementation(function (this: KeptBodies, asked) {
        return body.call(this, { ...asked, make: draw })
      })
      const decode = vi.spyOn(Buffer.prototype, 'toString')
      const part = await fetch(address, { headers: { range: 'bytes=2-5' } })
      expect([part.status, await part.text()]).toEqual([206, 'file'])
      const decoded = decode.mock.results.map(({ value }) => String(value))
      expect(decoded.filter((words) => words.includes('<html'))).toEqual([])
      expect(draw).not.toHaveBeenCalled()
      expect(look).toHaveBeenCalledOnce()
    } finally {
      vi.restoreAllMocks()
      holder.accompagnerBooks = whole
      await printing.close()
      await rm(folder, { recursive: true })
    }
  })

  it('never go back in time when a chapter is taken away, or brought back', async () => {
    const moments: string[] = []
    const look = async () => {
      forgetContentVersion()
      const words = await read(PATHS.fr)
      moments.push(/dcterms:modified">([^<]+)</.exec(words)![1]!)
      expect((await findGuideChange({ locale }))!.slice(0, 19)).toBe(moments.at(-1)!.slice(0, 19))
    }
    const later = (hours: number) =>
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + hours * 3_600_000 })
    await look()
    later(1)
    const newest = await publishedChapter(payload, writer, reviewer, { slug: 'b', title: 'B' })
    await look()
    later(1)
    await act(payload, reviewer, newest, 'withdraw', { reason: 'Faux.' })
    await look()
    later(1)
    await act(payload, reviewer, newest, 'restore', { reason: 'Vrai.' })
    await look()
    expect(new Set(moments).size).toBe(4)
    expect([...moments].sort()).toEqual(moments)
  })
})

const SITE = 'https://example.org'

/** What is given to the browser that prints. */
const manuscript = async (asked: BookAsked) =>
  Buffer.from((await makeManuscript(asked, SITE, BUILT_ASSETS)).bytes).toString('utf8')

describe('what is printed', () => {
  const guide = { locale: 'fr', kind: 'guide', format: 'pdf' } as const
  const asked = { locale: 'fr', kind: 'chapter', format: 'pdf', slug: 'changer-employeur' } as const

  it('is what is published, never a draft', async () => {
    await save(payload, writer, chapter, {
      title: 'Kanari du titre',
      content: [richText('Kanari du texte.')],
    })
    for (const each of [guide, asked]) {
      const html = await manuscript(each)
      expect(html).toContain('La demande coûte')
      expect(html).not.toMatch(/kanari/i)
    }
    const first = await manuscript(guide)
    await publishAgain({ content: [richText('La demande coûte 240 $ par personne.')] })
    expect(await manuscript(guide)).not.toBe(first)
  })

  it('marks an old passage, and reads nothing from anywhere', async () => {
    await translateToEnglish(payload, chapter, { [COSTS]: 'The application costs $227 a person.' })
    await publishAgain({ content: [richText('La demande coûte 240 $ par personne.')] })
    const html = await manuscript({ ...asked, locale: 'en' })
    expect(html).toContain('class="passage--stale"')
    expect(html).not.toMatch(/<(?:script|link|img|iframe)|url\((?!data:)/)
  })

  it('of a withdrawn chapter is its page, of an old address the new one', async () => {
    const answer = await ask('/fr/guide/nulle-part.pdf')
    expect(answer.status).toBe(404)
    await translateToEnglish(payload, chapter, { 'Changer d’employeur': 'Changing employers' })
    const moved = await ask('/en/guide/changer-employeur.pdf')
    expect([moved.status, moved.headers.get('location')]).toEqual([
      303,
      '/en/guide/changing-employers.pdf',
    ])
    expect((await ask('/en/guide/changing-employers.pdf')).status).toBe(503)
    await act(payload, reviewer, chapter, 'withdraw', { reason: 'Faux.' })
    forgetContentVersion()
    const gone = await ask('/fr/guide/changer-employeur.pdf')
    expect([gone.status, gone.headers.get('location')]).toEqual([
      303,
      '/fr/guide/changer-employeur',
    ])
  })

  it.each(LOCALES)('is told in words where there is no browser (%s)', async (locale) => {
    const answer = await ask(bookPath({ ...guide, locale }))
    expect(answer.status).toBe(503)
    expect(await answer.text()).toContain('PDF')
    expect(answer.headers.get('content-language')).toBe(locale)
  })

  it('is not drawn where there is no browser, and that is no fault of the site', async () => {
    const faults = () => [...thisProcess().faults.sinceStart()]
    const [before, draw] = [faults(), vi.spyOn(KeptBodies.prototype, 'body')]
    for (const each of [guide, asked]) {
      const answer = await ask(bookPath(each))
      expect(answer.status).toBe(503)
      await answer.text()
    }
    expect(draw).not.toHaveBeenCalled()
    draw.mockRestore()
    // A request is counted when its line is closed.
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(faults()).toEqual(before)
  })
})

describe.runIf(findChromium(process.env.CHROMIUM_PATH))(
  'a page that changes while it is printed',
  () => {
    it('is printed again, and the file from before leaves', async () => {
      const folder = await mkdtemp(path.join(os.tmpdir(), 'books-'))
      const holder = globalThis as { accompagnerBooks?: unknown }
      const whole = holder.accompagnerBooks
      const printing = await openWholeSite(payload, {
        CHROMIUM_PATH: findChromium(process.env.CHROMIUM_PATH)!,
        DATA_DIR: folder,
      })
      const address = `http://localhost:${printing.port}/fr/guide/changer-employeur.pdf`
      try {
        const first = fetch(address)
        const books = path.join(folder, 'books')
        // Its wish stands in the folder: the browser has the words of now.
        await expect.poll(() => readdir(books).catch(() => [])).toHaveLength(1)
        await publishAgain({ content: [richText('La demande coûte 240 $ par personne.')] })
        forgetContentVersion()
        expect([200, 202]).toContain((await first).status)
        await expect
          .poll(async () => (await fetch(address)).status, { timeout: 50_000, interval: 500 })
          .toBe(200)
        const [second, files] = [await fetch(address), await readdir(books)]
        const [version, printing = ''] = second.headers.get('etag')!.slice(1, -1).split('.')
        expect(files).toEqual([`chapter-fr-changer-employeur.${version}.pdf`])
        expect(printing).toMatch(/^[0-9a-z]{8}$/)
        // Once: whoever comes has that very printing.
        const wave = await Promise.all(Array.from({ length: 20 }, () => fetch(address)))
        expect(new Set(wave.map(({ headers }) => headers.get('etag')))).toEqual(
          new Set([second.headers.get('etag')]),
        )
        // Half of another printing of the same words is no half of this one.
        const part = (tag: string) =>
          fetch(address, { headers: { range: 'bytes=5-', 'if-range': tag } })
        expect((await part(second.headers.get('etag')!)).status).toBe(206)
        expect((await part(`"${version}.0"`)).status).toBe(200)
      } finally {
        holder.accompagnerBooks = whole
        await printing.close()
        await rm(folder, { recursive: true })
      }
    }, 120_000)
  },
)

describeWithJava('a book judged by EPUBCheck', () => {
  it('has no error and no warning, with an old passage and a French one', async () => {
    await translateToEnglish(payload, chapter, { [COSTS]: 'The application costs $227 a person.' })
    await publishAgain({ content: [richText('La demande coûte 240 $ par personne.')] })
    const answer = await ask(PATHS.en)
    expect(await epubcheck(new Uint8Array(await answer.arrayBuffer()))).toEqual([])
  })
})
