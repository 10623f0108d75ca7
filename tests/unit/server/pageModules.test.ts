import { EventEmitter } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import os from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { readPageModules, warmUpPages } from '@/server/pageModules'

const listener = () => {
  const said: string[] = []
  return { said, logger: { warn: (...words: unknown[]) => void said.push(String(words.at(-1))) } }
}
const siteUrl = 'https://accompagner.example'

describe('what people ask first, at start', () => {
  it('is asked of Next in nobody’s name, under the address of the site', async () => {
    const { said, logger } = listener()
    const asked: unknown[] = []
    const handle = async ({ url, headers }: IncomingMessage, res: ServerResponse) => {
      asked.push([url, headers['x-forwarded-proto'], headers.host, headers.cookie])
      await new Promise((resolve) => setTimeout(resolve, 5))
      res.end('drawn')
    }
    await warmUpPages(handle, logger, { siteUrl })
    expect(asked).toEqual([
      ['/api/users/me', 'https', 'accompagner.example', undefined],
      ['/fr/compte/connexion', 'https', 'accompagner.example', undefined],
    ])
    expect(said).toEqual([])
  })

  it('keeps nobody from anything when it fails: it is said, and the site opens', async () => {
    const { said, logger } = listener()
    const handle = async (_req: IncomingMessage, res: ServerResponse) => {
      res.statusCode = 500
      res.end()
    }
    await warmUpPages(handle, logger, { siteUrl })
    await warmUpPages(() => Promise.reject(new Error('no page')), logger, { siteUrl })
    expect(said).toEqual(Array(2).fill('what people ask first could not be made ready'))
  })

  it('is not waited for longer than it may take', async () => {
    const { said, logger } = listener()
    await warmUpPages(() => new Promise(() => {}), logger, { siteUrl, atMostMs: 5 })
    expect(said).toEqual(['the first pages are still being drawn: their readers wait'])
  })
})

describe('the modules of pages, while the site answers', () => {
  let folder: string
  const read: string[] = []
  let asking: EventEmitter
  beforeEach(() => {
    asking = new EventEmitter()
    folder = mkdtempSync(path.join(os.tmpdir(), 'accompagner-modules-'))
    mkdirSync(path.join(folder, 'server/app'), { recursive: true })
    vi.stubGlobal('noteModule', (name: string) => void read.push(name))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
    vi.unstubAllGlobals()
    read.length = 0
  })
  const write = (modules: Record<string, string>) => {
    const files = Object.keys(modules).map((name) => [`/${name}`, `app/${name}.js`])
    const manifest = path.join(folder, 'server/app-paths-manifest.json')
    writeFileSync(manifest, JSON.stringify(Object.fromEntries(files)))
    for (const [name, code] of Object.entries(modules)) {
      writeFileSync(path.join(folder, `server/app/${name}.js`), code)
    }
  }

  it('are read as the build lists them', async () => {
    const { said, logger } = listener()
    write({ first: 'noteModule("first")', second: 'noteModule("second")' })
    const { signal } = new AbortController()
    await readPageModules(folder, logger, { signal, asking, betweenMs: 0, quietMs: 0 })
    expect(read).toEqual(['first', 'second'])
    expect(said).toEqual([])
  })

  it('are read no further once the site stops, and nothing is said of it', async () => {
    const { said, logger } = listener()
    const stopping = new AbortController()
    vi.stubGlobal('noteModule', (name: string) => {
      read.push(name)
      stopping.abort()
    })
    write({ first: 'noteModule("first")', second: 'noteModule("second")' })
    await readPageModules(folder, logger, {
      signal: stopping.signal,
      asking,
      betweenMs: 0,
      quietMs: 0,
    })
    expect(read).toEqual(['first'])
    expect(said).toEqual([])
  })

  it('are read but for one that cannot be: it is said', async () => {
    const { said, logger } = listener()
    write({ broken: 'throw new Error("not whole")', whole: 'noteModule("whole")' })
    const { signal } = new AbortController()
    await readPageModules(folder, logger, { signal, asking, betweenMs: 0, quietMs: 0 })
    expect(said).toEqual(['the modules of a page could not be read ahead of its readers'])
    expect(read).toEqual(['whole'])
  })

  it('are not read while somebody asks, and nobody is listened to afterwards', async () => {
    const { logger } = listener()
    const stopping = new AbortController()
    write({ first: 'noteModule("first")' })
    const reading = readPageModules(folder, logger, {
      signal: stopping.signal,
      asking,
      betweenMs: 0,
      quietMs: 60_000,
      quietWithinMs: 60_000,
    })
    await vi.waitFor(() => expect(asking.listenerCount('request')).toBe(1))
    asking.emit('request')
    await new Promise((resolve) => setTimeout(resolve, 50))
    stopping.abort()
    await reading
    expect(read).toEqual([])
    expect(asking.listenerCount('request')).toBe(0)
  })

  it('are read all the same where somebody always asks', async () => {
    const { logger } = listener()
    const { signal } = new AbortController()
    write({ first: 'noteModule("first")', second: 'noteModule("second")' })
    const asks = setInterval(() => asking.emit('request'), 5)
    await readPageModules(folder, logger, {
      signal,
      asking,
      betweenMs: 0,
      quietMs: 60_000,
      quietWithinMs: 30,
    })
    clearInterval(asks)
    expect(read).toEqual(['first', 'second'])
  })
})
