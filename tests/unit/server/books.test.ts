import { randomUUID } from 'node:crypto'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'

import express from 'express'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import type { PrintedDocument } from '@/exports/book/printed'
import { bookPath, findBook } from '@/i18n/bookPaths'
import { AGAIN_S, describeFileState, FILE_STATES } from '@/i18n/fileStates'
import { LOCALES } from '@/i18n/locales'
import { residentBytesOf } from '@/server/books/chromium/memory'
import { printPdf } from '@/server/books/chromium/print'
import { tidyProfiles } from '@/server/books/chromium/profiles'
import { Press } from '@/server/books/press'
import { createLogger } from '@/server/logging'
import { PrintedBooks } from '@/server/books/printed'
import { wholeDocument } from '@/server/books/printing'
import { Shelf } from '@/server/books/shelf'
import { sendState } from '@/server/books/statePage'
import { findChromium } from '@/server/chromium'

describe('the address of a file', () => {
  it.each(LOCALES)('leads back to what is asked for (%s)', (locale) => {
    for (const asked of [
      { locale, kind: 'guide', format: 'epub' },
      { locale, kind: 'guide', format: 'pdf' },
      { locale, kind: 'chapter', format: 'pdf', slug: 'normes-du-travail' },
      { locale, kind: 'region', format: 'pdf', slug: 'monteregie' },
    ] as const) {
      expect(findBook(bookPath(asked))).toEqual(asked)
    }
  })

  it.each([
    '/fr/guide/logement',
    '/fr/guide/logement.epub',
    '/fr/guide/../secret.pdf',
    '/fr/guide/%2e%2e.pdf',
    '/fr/guide/a.b.pdf',
    '/fr/repertoire/regions/monteregie.epub',
    '/fr/repertoire/guide.epub',
    '/de/guide/guide.epub',
    '/api/guide.pdf',
    `/fr/guide/${'a'.repeat(121)}.pdf`,
  ])('%s is none', (address) => {
    expect(findBook(address)).toBeUndefined()
  })
})

describe('what is printed', () => {
  const limits = { atOnce: 1, waiting: 2, retryAfterMs: 60_000 }
  const nobody = () => undefined

  it('is made once however many ask, one after the other', async () => {
    const press = new Press(limits, nobody)
    let made = 0
    let working = 0
    const make = async () => {
      working += 1
      expect(working).toBe(1)
      await new Promise((resolve) => setTimeout(resolve, 5))
      made += 1
      working -= 1
    }
    const states = await Promise.all(
      Array.from({ length: 100 }, (_, at) => press.order({ name: `book-${at % 3}`, make })),
    )
    expect(new Set(states)).toEqual(new Set(['done']))
    expect(made).toBe(3)
  })

  it('waits in a line that has an end', async () => {
    const press = new Press(limits, nobody)
    let free = nobody as () => void
    const held = new Promise<void>((resolve) => (free = resolve))
    const orders = [1, 2, 3, 4].map((at) => press.order({ name: `${at}`, make: () => held }))
    expect(await orders[3]).toBe('full')
    free()
    expect(await Promise.all(orders.slice(0, 3))).toEqual(['done', 'done', 'done'])
  })

  it('begins once it is taken, ends whatever became of it, and is neither when it is refused', async () => {
    const press = new Press(limits, nobody)
    const told: string[] = []
    let free = nobody as () => void
    const held = new Promise<void>((resolve) => (free = resolve))
    const order = (name: string, make: () => Promise<void>) =>
      press.order({
        name,
        make,
        // As long as a disk takes: nobody is in line until then.
        begin: async () => {
          await new Promise((resolve) => setTimeout(resolve, 5))
          told.push(`begin ${name}`)
        },
        end: async () => void told.push(`end ${name}`),
      })
    const orders = ['a', 'b', 'c', 'd', 'e'].map((name) =>
      order(name, name === 'b' ? () => Promise.reject(new Error('no')) : () => held),
    )
    expect(await Promise.all(orders.slice(3))).toEqual(['full', 'full'])
    free()
    expect(await Promise.all(orders.slice(0, 3))).toEqual(['done', 'failed', 'done'])
    const all = ['a', 'b', 'c'].map((name) => [`begin ${name}`, `end ${name}`]).flat()
    expect([...told].sort()).toEqual(all.sort())
    expect(await order('b', () => held)).toBe('failed')
    expect(told).toHaveLength(all.length)
  })

  it('that could not begin is told to whoever asks, keeps no place, and is no failure to remember', async () => {
    const press = new Press({ ...limits, waiting: 0 }, nobody)
    const full = () => Promise.reject(new Error('disk full'))
    const make = vi.fn(async () => undefined)
    const end = vi.fn(async () => undefined)
    const asks = [1, 2].map(() => press.order({ name: 'a', make, begin: full, end }))
    for (const { status } of await Promise.allSettled(asks)) expect(status).toBe('rejected')
    expect([make.mock.calls, end.mock.calls]).toEqual([[], []])
    expect(await press.order({ name: 'a', make })).toBe('done')
  })

  it('is not tried again at once after it failed, and others go on', async () => {
    const failures: string[] = []
    const press = new Press(limits, (name) => failures.push(name))
    const fail = () => Promise.reject(new Error('no'))
    expect(await press.order({ name: 'a', make: fail })).toBe('failed')
    expect(await press.order({ name: 'a', make: fail })).toBe('failed')
    expect(failures).toEqual(['a'])
    expect(await press.order({ name: 'b', make: async () => undefined })).toBe('done')
  })
})

describe('a document to print', () => {
  const document: PrintedDocument = {
    language: 'fr',
    title: 'Le guide',
    running: { start: '', end: '', foot: '' },
    hasCover: false,
    heads: [],
    body: '',
  }

  it('is never one without its look, and has it as soon as it is built', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'assets-'))
    const manifest = (files: object) =>
      writeFile(path.join(folder, 'manifest.json'), JSON.stringify(files))
    expect(() => wholeDocument(document, folder)).toThrow('manifest.json')
    await manifest({})
    expect(() => wholeDocument(document, folder)).toThrow('names no printed.css')
    await manifest({ 'printed.css': 'printed.1.css' })
    expect(() => wholeDocument(document, folder)).toThrow('printed.1.css')
    await writeFile(path.join(folder, 'printed.1.css'), 'p { color: teal }')
    expect(wholeDocument(document, folder)).toContain('p { color: teal }')
    await rm(folder, { recursive: true })
  })
})

describe('the page that says that a file is being made', () => {
  const server = createServer()
  const drawn: string[] = []
  let version = ''
  let status = 200
  beforeEach(async () => {
    drawn.length = 0
    version = randomUUID()
    status = 200
    const app = express().use((req, res) =>
      sendState(req, res, {
        state: 'making',
        page: '/fr/guide/logement',
        locale: 'fr',
        version,
        handleByNext: async (asked, answer) => {
          drawn.push(asked.url ?? '')
          answer.statusCode = status
          answer.end('<p>Un instant.</p>')
        },
      }),
    )
    server.removeAllListeners('request').on('request', app)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterEach(() => {
    vi.useRealTimers()
    server.closeAllConnections()
    return new Promise((resolve) => server.close(resolve))
  })

  const look = async () =>
    (
      await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, {
        headers: { 'accept-language': 'fr' },
      })
    ).text()

  it('is drawn once a minute however many look, and anew after a publication', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const looks = await Promise.all(Array.from({ length: 20 }, look))
    expect(new Set(looks)).toEqual(new Set(['<p>Un instant.</p>']))
    await look()
    expect(drawn).toEqual(['/fr/problem/file/making/fr/guide/logement'])
    vi.setSystemTime(Date.now() + 61_000)
    await look()
    expect(drawn).toHaveLength(2)
    version = randomUUID()
    await look()
    expect(drawn).toHaveLength(3)
  })

  it.each(LOCALES)('names the seconds after which it looks again (%s)', (locale) => {
    for (const state of FILE_STATES) {
      const named = describeFileState(locale, state).match(/\d+/g) ?? []
      expect(named).toEqual(AGAIN_S[state] === undefined ? [] : [String(AGAIN_S[state])])
    }
  })

  it('is a sentence while the page cannot be drawn, and is tried again', async () => {
    status = 500
    expect(await look()).toContain('toutes les 4 secondes')
    status = 200
    expect(await look()).toContain('Un instant')
    expect(drawn).toHaveLength(2)
  })
})

describe('the shelf', () => {
  let folder = ''
  beforeEach(async () => (folder = await mkdtemp(path.join(os.tmpdir(), 'shelf-'))))
  afterEach(() => rm(folder, { recursive: true, force: true }))

  it('lets those asked for longest ago go, and never what was just made', async () => {
    const shelf = new Shelf(folder, 25)
    for (const [at, name] of ['a.pdf', 'b.pdf'].entries()) {
      await shelf.put(name, new Uint8Array(10))
      await utimes(shelf.fileOf(name), at, at)
    }
    expect((await shelf.find('a.pdf'))?.bytes).toBe(10)
    await shelf.put('c.pdf', new Uint8Array(10))
    expect((await readdir(folder)).sort()).toEqual(['a.pdf', 'c.pdf'])
    await shelf.put('whole.pdf', new Uint8Array(30))
    expect(await readdir(folder)).toEqual(['whole.pdf'])
  })

  it('is not looked through for a note that is no book', async () => {
    const shelf = new Shelf(folder, 25)
    for (const name of ['a.pdf', 'b.pdf', 'c.pdf']) {
      await writeFile(shelf.fileOf(name), new Uint8Array(10))
    }
    await shelf.put('d.pdf.wanted', new Uint8Array(1))
    expect(await readdir(folder)).toHaveLength(4)
    await shelf.put('d.pdf', new Uint8Array(10))
    expect(await readdir(folder)).toHaveLength(3)
  })

  it('throws away what was half written long ago, not what another writes', async () => {
    const shelf = new Shelf(folder, 25)
    for (const name of ['old.part', 'new.part']) await shelf.put(name, new Uint8Array(1))
    await utimes(shelf.fileOf('old.part'), 1, 1)
    await shelf.tidy()
    expect(await readdir(folder)).toEqual(['new.part'])
  })

  it('has each file whole, though many write the same one', async () => {
    const shelf = new Shelf(folder, 50_000_000)
    const sizes = Array.from({ length: 30 }, (_, at) => 300_000 - at * 10_000)
    await Promise.all(
      sizes.map((size) => shelf.put('a.pdf', new Uint8Array(size).fill(size % 251))),
    )
    const [first, ...others] = await readFile(shelf.fileOf('a.pdf'))
    expect(sizes).toContain(others.length + 1)
    expect((others.length + 1) % 251).toBe(first)
    expect(await readdir(folder)).toEqual(['a.pdf'])
  })

  it('says of a file that is made anew that it is another, and of one that is read that it is the same', async () => {
    const shelf = new Shelf(folder, 25)
    await shelf.put('a.pdf', new Uint8Array(1))
    const first = await shelf.find('a.pdf')
    for (let look = 0; look < 5; look += 1) expect(await shelf.find('a.pdf')).toEqual(first)
    await utimes(shelf.fileOf('a.pdf'), 1, 1)
    expect(await shelf.find('a.pdf')).not.toEqual(first)
  })
})

describe('a printed book', () => {
  it('that many ask for at once is one order, and leaves no trace when it fails', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'printed-'))
    const program = path.join(folder, 'chromium')
    await writeFile(program, `#!/bin/sh\necho >> "${folder}/starts"\nexit 3\n`)
    await chmod(program, 0o755)
    const logger = createLogger({ LOG_LEVEL: 'silent' })
    const books = new PrintedBooks({
      folder: path.join(folder, 'books'),
      chromium: program,
      logger,
    })
    const manuscript = { title: 'guide-fr', version: 'a', bytes: new Uint8Array() }
    const states = await Promise.all(
      Array.from({ length: 100 }, () => books.order(manuscript, '/a', 'https://example.org/a')),
    )
    expect(new Set(states)).toEqual(new Set(['failed']))
    expect(await readFile(path.join(folder, 'starts'), 'utf8')).toBe('\n')
    expect(await readdir(path.join(folder, 'books'))).toEqual([])
    const write = vi.spyOn(Shelf.prototype, 'put')
    try {
      const refused = await books.order(manuscript, '/a', 'https://example.org/a')
      expect(refused).toBe('failed')
      expect(write).not.toHaveBeenCalled()
    } finally {
      write.mockRestore()
      await rm(folder, { recursive: true })
    }
  })

  it('that a stop left is taken up once, though two processes start together', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'printed-'))
    const logger = createLogger({ LOG_LEVEL: 'silent' })
    const open = () => new PrintedBooks({ folder, chromium: 'none', logger })
    await writeFile(path.join(folder, 'a.pdf.wanted'), '/a')
    const names = vi
      .spyOn(Shelf.prototype, 'names')
      .mockResolvedValue(['a.pdf.wanted', 'b.pdf.wanted'])
    try {
      expect(await open().takeLeft()).toEqual(['/a'])
    } finally {
      names.mockRestore()
      await rm(folder, { recursive: true })
    }
  })
})

describe('the browser that prints', () => {
  it('is the one that is named, or none: never another in its place', () => {
    expect(findChromium('none')).toBeUndefined()
    expect(findChromium('/nowhere/chromium')).toBeUndefined()
    expect(findChromium(process.execPath)).toBe(process.execPath)
  })

  describe('that speaks in its own way', () => {
    let folder = ''
    beforeEach(async () => {
      folder = await mkdtemp(path.join(os.tmpdir(), 'browser-'))
      vi.stubEnv('TMPDIR', folder)
    })
    afterEach(async () => {
      vi.unstubAllEnvs()
      await rm(folder, { recursive: true, force: true })
    })

    /** A program that answers what it is asked by what is given, and all else by nothing in particular. */
    async function printBy(answers: Record<string, string>) {
      const program = path.join(folder, 'chromium')
      const source = `#!${process.execPath}
const pipe = (fd) => new (require('node:net').Socket)({ fd })
const [from, out] = [pipe(3), pipe(4)]
const say = (words) => out.write(words + '\\0')
const answers = {${Object.entries(answers).map(([name, body]) => `'${name}': () => (${body})`)}}
let rest = ''
from.on('data', (text) => {
  const asked = (rest + text).split('\\0')
  rest = asked.pop()
  for (const { id, method } of asked.map((each) => JSON.parse(each)))
    say(JSON.stringify({ id, result: answers[method]?.() ?? {} }))
})
`
      await writeFile(program, source)
      await chmod(program, 0o755)
      return printPdf({
        chromium: program,
        html: '',
        address: 'https://example.org/',
        timeoutMs: 20_000,
      })
    }

    const loaded = (id: string) =>
      `say(JSON.stringify({ method: 'Page.lifecycleEvent', params: { name: 'load', loaderId: '${id}' } }))`
    const shown = (address: string) => `{ result: { value: '${address}' } }`
    const aFile = {
      'Page.printToPDF': `{ stream: '1' }`,
      'IO.read': `{ data: 'printed', eof: true }`,
    }

    it('prints the document that it was given', async () => {
      const printed = await printBy({
        'Page.navigate': `${loaded('1')}, { loaderId: '1' }`,
        'Runtime.evaluate': shown('https://example.org/'),
        ...aFile,
      })
      expect(Buffer.from(printed).toString()).toBe('printed')
    })

    it.each([
      ['did not open it', { 'Page.navigate': `{ loaderId: '1', errorText: 'net::ERR_FAILED' }` }],
      [
        'shows a page of its own',
        {
          'Page.navigate': `${loaded('1')}, { loaderId: '1' }`,
          'Runtime.evaluate': shown('chrome-error://chromewebdata/'),
        },
      ],
      [
        'tells late that the page before was there',
        { 'Page.navigate': `${loaded('0')}, setTimeout(process.exit, 200), { loaderId: '1' }` },
      ],
      ['speaks another language', { 'Page.navigate': `say('not JSON'), {}` }],
      ['says nothing at all, as a message', { 'Page.navigate': `say('null'), {}` }],
    ])('is refused when it %s, long before its time is over', async (_name, answers) => {
      const evaluated = { 'Runtime.evaluate': shown('https://example.org/') }
      await expect(printBy({ ...evaluated, ...aFile, ...answers })).rejects.toThrow(
        /did not open|in place of the document|no message|browser ended/,
      )
      expect(await readdir(folder)).toEqual(['chromium'])
    })

    it('leaves no profile behind when the site ends in the middle', async () => {
      const before = new Set(process.listeners('exit'))
      const print = printBy({ 'Page.navigate': `{ loaderId: '1' }` })
      const ended = expect(print).rejects.toThrow()
      const added = () => process.listeners('exit').filter((each) => !before.has(each))
      await expect.poll(added).toHaveLength(1)
      await expect.poll(() => readdir(folder)).toHaveLength(2)
      added()[0]!(0)
      expect(await readdir(folder)).toEqual(['chromium'])
      await ended
    })

    it('is tidied up after, once it is long dead', async () => {
      for (const name of ['accompagner-print-old', 'accompagner-print-new', 'other']) {
        await mkdir(path.join(folder, name))
        if (name !== 'accompagner-print-new') await utimes(path.join(folder, name), 1, 1)
      }
      await tidyProfiles()
      expect((await readdir(folder)).sort()).toEqual(['accompagner-print-new', 'other'])
    })
  })

  it.each([
    // It is there, reads, and answers nothing.
    ['says nothing', `exec node -e 'setInterval(() => {}, 1000)'`, /took longer than 1500 ms/],
    ['ends at once', 'exit 3', 'The browser ended.'],
  ])('that %s is given up, and ended', async (_name, script, refusal) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'browser-'))
    const program = path.join(folder, 'chromium')
    await writeFile(program, `#!/bin/sh\n${script}\n`)
    await chmod(program, 0o755)
    const print = printPdf({
      chromium: program,
      html: '',
      address: 'https://example.org/',
      timeoutMs: 1500,
    })
    await expect(print).rejects.toThrow(refusal)
    await rm(folder, { recursive: true })
  })

  it.runIf(process.platform === 'linux')(
    'that takes too much memory is ended',
    async () => {
      const folder = await mkdtemp(path.join(os.tmpdir(), 'browser-'))
      const program = path.join(folder, 'chromium')
      const hold = 'const held = Buffer.alloc(300e6, 1); setInterval(() => held, 1000)'
      await writeFile(program, `#!/bin/sh\necho $$ > "${folder}/pid"\nexec node -e '${hold}'\n`)
      await chmod(program, 0o755)
      const print = printPdf({
        chromium: program,
        html: '',
        address: 'https://example.org/',
        timeoutMs: 20_000,
        memoryBytes: 200e6,
      })
      await expect(print).rejects.toThrow('took more than 200000000 bytes')
      const group = Number(await readFile(path.join(folder, 'pid'), 'utf8'))
      await expect.poll(() => residentBytesOf(group)).toBe(0)
      await rm(folder, { recursive: true })
    },
    30_000,
  )
})
