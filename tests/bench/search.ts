import { type ChildProcess, fork, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import os from 'node:os'
import path from 'node:path'

import autocannon from 'autocannon'

import { freePort, type RunningSite, startSite } from '../e2e/site'
import { SITE_QUESTIONS } from '../unit/search/questions'
import { type Figure, median, percentile } from './measure'
import { measureIn } from './ownProcess'

const ROOT = path.resolve(import.meta.dirname, '../..')
/** Each question is asked once, in turns with the empty page, so that a busy machine weighs on both. */
const ROUNDS = 5
const PER_ROUND = 60
const SECONDS = 5
const CONNECTIONS = 20

/**
 * The search of the whole site with 2,000 organizations and 60 chapters in three languages, beside an empty
 * dynamic page of the same Next with nothing else on the way.
 */
export async function benchSearch(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'accompagner-search-'))
  const settings = {
    DATA_DIR: path.join(folder, 'data'),
    DATABASE_URL: `file:${path.join(folder, 'data', 'site.db')}`,
    RATE_LIMITS: 'off',
  }
  mkdirSync(settings.DATA_DIR)
  try {
    const empty = await startEmptyPage(path.join(folder, 'empty'))
    try {
      const first = await startSite(settings)
      await first.stop()
      await measureIn('searchFill.ts', ['2000', '60'], settings)
      const site = await startSite(settings)
      const figures = await compare(site, empty.url)
      await site.stop()
      return figures
    } finally {
      empty.process.kill()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function compare({ baseUrl }: RunningSite, emptyUrl: string): Promise<Figure[]> {
  const site = baseUrl.replace('localhost', '127.0.0.1')
  // No question twice: nothing is kept. A number belongs to no sheet, and its words are read all the same.
  let asked = 0
  const next = (): { locale: string; q: string } => {
    const [locale, typed] = SITE_QUESTIONS[asked % SITE_QUESTIONS.length]!
    asked += 1
    return {
      locale,
      q: encodeURIComponent(asked > SITE_QUESTIONS.length ? `${typed} ${asked}` : typed),
    }
  }
  const PAGES: Record<string, string> = { fr: 'recherche', en: 'search', es: 'buscar' }
  const urls = {
    empty: () => `${emptyUrl}?${asked}`,
    page: () => {
      const { locale, q } = next()
      return `${site}/${locale}/${PAGES[locale]}?q=${q}`
    },
    json: () => {
      const { locale, q } = next()
      return `${site}/api/search?locale=${locale}&q=${q}`
    },
  }
  // The first question of a language waits for its index.
  for (let warm = 0; warm < 60; warm += 1) for (const url of Object.values(urls)) await timed(url())
  const took: Record<keyof typeof urls, number[]> = { empty: [], page: [], json: [] }
  const rates: number[] = []
  const emptyRates: number[] = []
  const ratios: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const here = { empty: [] as number[], page: [] as number[], json: [] as number[] }
    for (let turn = 0; turn < PER_ROUND; turn += 1) {
      for (const name of ['empty', 'page', 'json'] as const)
        here[name].push(await timed(urls[name]()))
    }
    for (const name of ['empty', 'page', 'json'] as const) took[name].push(...here[name])
    const emptyRate = await requestsPerSecond([emptyUrl])
    const rate = await requestsPerSecond(
      SITE_QUESTIONS.map(
        ([locale, typed]) => `${site}/api/search?locale=${locale}&q=${encodeURIComponent(typed)}`,
      ),
    )
    rates.push(rate)
    emptyRates.push(emptyRate)
    ratios.push(rate / emptyRate)
  }
  return [
    { name: 'Empty dynamic page of Next', value: median(took.empty), unit: 'ms' },
    { name: 'Search page, not kept', value: median(took.page), unit: 'ms' },
    {
      name: 'Search page ÷ empty page',
      value: median(took.page) / median(took.empty),
      unit: '×',
      target: 1.5,
      better: 'lower',
    },
    { name: 'Search in JSON, not kept', value: median(took.json), unit: 'ms' },
    {
      name: 'Search in JSON, not kept, 95th percentile',
      value: percentile(took.json, 95),
      unit: 'ms',
      target: 10,
      better: 'lower',
    },
    { name: 'Empty dynamic page of Next', value: median(emptyRates), unit: 'requests/s' },
    {
      name: `Search in JSON, ${SITE_QUESTIONS.length} questions over and over`,
      value: median(rates),
      unit: 'requests/s',
    },
    {
      name: 'Search in JSON ÷ empty page',
      value: median(ratios),
      unit: '×',
      target: 20,
      better: 'higher',
    },
  ]
}

const agent = new http.Agent({ keepAlive: true })

/** Milliseconds until the last byte. */
function timed(url: string): Promise<number> {
  const from = performance.now()
  return new Promise((resolve, reject) => {
    http
      .get(url, { agent }, (response) => {
        response.resume()
        response.once('end', () => {
          if (response.statusCode !== 200) reject(new Error(`${url}: ${response.statusCode}`))
          else resolve(performance.now() - from)
        })
      })
      .once('error', reject)
  })
}

async function requestsPerSecond(urls: readonly string[]): Promise<number> {
  const result = await autocannon({
    url: new URL(urls[0]!).origin,
    connections: CONNECTIONS,
    duration: SECONDS,
    requests: urls.map((url) => ({ path: url.slice(new URL(url).origin.length) || '/' })),
  })
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${result.non2xx} answers were not 2xx and ${result.errors} failed`)
  }
  return result.requests.average
}

/** Builds the empty page apart: no visitor of the site can reach it. */
async function startEmptyPage(folder: string): Promise<{ url: string; process: ChildProcess }> {
  cpSync(path.join(import.meta.dirname, 'emptyPage'), folder, { recursive: true })
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'))
  writeFileSync(path.join(folder, 'package.json'), '{"private":true,"type":"module"}\n')
  writeFileSync(
    path.join(folder, 'next.config.mjs'),
    "export default { compress: false, poweredByHeader: false, turbopack: { root: '/' }, typescript: { ignoreBuildErrors: true } }\n",
  )
  const next = path.join(ROOT, 'node_modules/next/dist/bin/next')
  await new Promise<void>((resolve, reject) => {
    const building = spawn(process.execPath, [next, 'build'], { cwd: folder, stdio: 'pipe' })
    let output = ''
    building.stdout.on('data', (chunk) => (output += chunk))
    building.stderr.on('data', (chunk) => (output += chunk))
    building.once('close', (code) => (code === 0 ? resolve() : reject(new Error(output))))
  })
  const port = await freePort()
  const child = fork(path.join(folder, 'server.mjs'), [folder, String(port)], { execArgv: [] })
  await new Promise<void>((resolve) => child.once('message', () => resolve()))
  return { url: `http://127.0.0.1:${port}/`, process: child }
}
