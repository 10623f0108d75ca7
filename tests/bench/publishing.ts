import { mkdtempSync, rmSync } from 'node:fs'
import http from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

import { type RunningSite, startSite } from '../e2e/site'
import { type Figure, percentile } from './measure'
import { measureIn } from './ownProcess'
import { listPages } from './publicPages'

const SECONDS = 20
const CONNECTIONS = 50
/** As many readers as come to one page of a search that nobody else makes, of a hundred. */
const SEARCHES_PERCENT = 2

/**
 * All pages of the site read by fifty at once while another process publishes something each second: with pages that
 * keep what they were made from, and as when a publication emptied the whole cache. Searches that nobody made before
 * are told apart: what they cost is a rendering, which no cache spares.
 */
export async function benchPublishing(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'accompagner-publishing-'))
  const settings = {
    DATA_DIR: folder,
    DATABASE_URL: `file:${path.join(folder, 'site.db')}`,
    // Pages name it: two processes say the same.
    SITE_URL: 'http://site.example.org',
    RATE_LIMITS: 'off',
    JOBS: 'off',
  }
  try {
    await (await startSite(settings)).stop()
    const coolAll = `--import=${path.join(import.meta.dirname, 'coolAll.mjs')}`
    const before = await measure({ ...settings, NODE_OPTIONS: coolAll }, settings)
    const now = await measure(settings, settings)
    return [...figuresOf('a cache that empties', before), ...figuresOf('kept pages', now, true)]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What readers were answered: how long each answer took, and how many came from the cache. */
interface Asked {
  tookMs: number[]
  /** As they would be made now. */
  hits: number
  /** As they were before a publication of a moment ago, while they were made anew. */
  stale: number
  /** How long those took that waited for their page to be made anew. */
  waitedMs: number[]
}

interface Measured {
  /** Pages of the site, which stay kept. */
  kept: Asked
  /** Searches that nobody made before: each is a page made for the first time, whatever is kept. */
  new: Asked
  seconds: number
  shown: { shownAfterMs: number; oldestMs: number }[]
  /** Pages that are not what a process that kept nothing makes. */
  old: string[]
  pages: number
}

function figuresOf(name: string, measured: Measured, isGoal = false): Figure[] {
  const { kept, new: made, seconds, shown, old, pages } = measured
  const goal = (target: number, better: 'higher' | 'lower') => (isGoal ? { target, better } : {})
  const of = `A publication a second, ${name}`
  return [
    {
      name: `${of}: requests a second`,
      value: (kept.tookMs.length + made.tookMs.length) / seconds,
      unit: 'requests/s',
    },
    { name: `${of}: pages, median`, value: percentile(kept.tookMs, 50), unit: 'ms' },
    {
      name: `${of}: pages, 99th percentile`,
      value: percentile(kept.tookMs, 99),
      unit: 'ms',
      ...goal(250, 'lower'),
    },
    {
      name: `${of}: pages from the cache`,
      value: (100 * (kept.hits + kept.stale)) / kept.tookMs.length,
      unit: '%',
      ...goal(90, 'higher'),
    },
    {
      name: `${of}: of these, as they were while made anew`,
      value: (100 * kept.stale) / (kept.hits + kept.stale),
      unit: '%',
    },
    ...waitedFor(`${of}: pages that were waited for, median`, kept.waitedMs),
    {
      name: `${of}: new searches, median`,
      value: percentile(made.tookMs, 50),
      unit: 'ms',
    },
    {
      name: `${of}: new searches, 99th percentile`,
      value: percentile(made.tookMs, 99),
      unit: 'ms',
    },
    {
      name: `${of}: shown to everyone at most after`,
      value: Math.max(...shown.map(({ shownAfterMs }) => shownAfterMs)),
      unit: 'ms',
      ...goal(2000, 'lower'),
    },
    {
      name: `${of}: oldest page seen after it`,
      value: Math.max(...shown.map(({ oldestMs }) => oldestMs)),
      unit: 'ms',
      ...goal(2000, 'lower'),
    },
    {
      name: `${of}: pages unlike those of a new process`,
      value: old.length,
      unit: 'pages',
      of: `${pages} pages`,
      ...goal(0, 'lower'),
    },
  ]
}

/** Nobody may have waited: there is nothing to tell then. */
const waitedFor = (name: string, waitedMs: readonly number[]): Figure[] =>
  waitedMs.length > 0 ? [{ name, value: percentile(waitedMs, 50), unit: 'ms' }] : []

async function measure(
  settings: Record<string, string>,
  plain: Record<string, string>,
): Promise<Measured> {
  const site = await startSite(settings)
  try {
    const pages = await listPages(site)
    for (const page of pages) await ask(site, page)
    const isKept = new Set<string>()
    for (const page of pages) if ((await ask(site, page)).cache === 'hit') isKept.add(page)
    const kept: Asked = { tookMs: [], hits: 0, stale: 0, waitedMs: [] }
    const made: Asked = { tookMs: [], hits: 0, stale: 0, waitedMs: [] }
    let searches = 0
    let isOver = false
    const startedAt = performance.now()
    const reader = async () => {
      while (!isOver) {
        const isSearch = Math.random() * 100 < SEARCHES_PERCENT
        if (isSearch) searches += 1
        const page = isSearch
          ? `/fr/repertoire?q=logement+${searches}`
          : pages[Math.floor(Math.random() * pages.length)]!
        const from = performance.now()
        const { cache } = await ask(site, page)
        const asked = isKept.has(page) ? kept : made
        const tookMs = performance.now() - from
        asked.tookMs.push(tookMs)
        if (cache === 'hit') asked.hits += 1
        else if (cache === 'stale') asked.stale += 1
        else asked.waitedMs.push(tookMs)
      }
    }
    const readers = Promise.all(Array.from({ length: CONNECTIONS }, reader))
    const published = measureIn<Pick<Measured, 'shown'>>(
      'publishingRun.ts',
      [site.baseUrl, String(SECONDS)],
      plain,
    )
    const { shown } = await published
    isOver = true
    await readers
    const seconds = (performance.now() - startedAt) / 1000
    return {
      kept,
      new: made,
      seconds,
      shown,
      pages: isKept.size,
      old: await oldPages(site, [...isKept], plain),
    }
  } finally {
    await site.stop()
  }
}

/** The pages that a process which kept nothing makes otherwise. */
async function oldPages(
  site: RunningSite,
  pages: readonly string[],
  settings: Record<string, string>,
): Promise<string[]> {
  const { port } = new URL(site.baseUrl)
  await new Promise((resolve) => setTimeout(resolve, 2000))
  const kept = new Map<string, string | undefined>()
  for (const page of pages) kept.set(page, (await ask(site, page)).drawn)
  const fresh = await startSite(settings)
  try {
    const old: string[] = []
    for (const page of pages) {
      if ((await ask(fresh, page, port)).drawn !== kept.get(page)) old.push(page)
    }
    if (old.length > 0) console.error('Unlike a new process:', old.slice(0, 10))
    return old
  } finally {
    await fresh.stop()
  }
}

const agent = new http.Agent({ keepAlive: true, maxSockets: CONNECTIONS + 10 })

/** @param namedPort the port that the page is asked for by, when it is another one than the site's */
function ask(
  { baseUrl }: RunningSite,
  page: string,
  namedPort?: string,
): Promise<{ cache: unknown; drawn: string | undefined }> {
  const { port } = new URL(baseUrl)
  return new Promise((resolve, reject) => {
    http
      .get(
        {
          host: '127.0.0.1',
          port,
          path: page,
          agent,
          headers: { 'accept-encoding': 'br', host: `localhost:${namedPort ?? port}` },
        },
        (answer) => {
          const pieces: Buffer[] = []
          answer.on('data', (piece: Buffer) => pieces.push(piece))
          answer.once('end', () => {
            const { statusCode = 500, headers } = answer
            if (statusCode >= 400) return reject(new Error(`${page}: ${statusCode}`))
            const isOfOne = headers['cache-control']?.includes('private')
            const drawn = isOfOne ? withoutStamp(Buffer.concat(pieces)) : headers.etag
            resolve({ cache: headers['x-page-cache'], drawn })
          })
        },
      )
      .once('error', reject)
  })
}

/** A page with a form as every reader gets it, but for the stamp, of which each has one of their own. */
const withoutStamp = (brotli: Buffer): string =>
  brotliDecompressSync(brotli)
    .toString('utf8')
    .replace(/(name="stamp" value=")[^"]+/, '$1')
