import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'

import autocannon from 'autocannon'

import { type RunningSite, freePort } from '../e2e/site'
import { type Figure, median, repeat } from './measure'

const PAGE = '/fr'
const SECONDS = 5
const CONNECTIONS = 20
const ROUNDS = 3

/**
 * Requests a second of a page kept in memory, beside an Express route that sends the same bytes
 * from memory, in turns within one run.
 */
export async function benchPages(site: RunningSite): Promise<Figure[]> {
  const response = await fetch(`${site.baseUrl}${PAGE}`, { headers: { 'accept-encoding': 'gzip' } })
  const html = await response.text()
  const reference = await startReference(html)
  try {
    const pairs = await repeat(ROUNDS, async () => ({
      ours: await requestsPerSecond(`${site.baseUrl}${PAGE}`),
      theirs: await requestsPerSecond(reference.url),
    }))
    const ours = median(pairs.map((pair) => pair.ours))
    const theirs = median(pairs.map((pair) => pair.theirs))
    return [
      { name: 'Kept page, gzip', value: ours, unit: 'requests/s', target: 3000, better: 'higher' },
      { name: 'Express, same bytes from memory', value: theirs, unit: 'requests/s' },
      {
        name: 'Kept page ÷ Express from memory',
        value: median(pairs.map((pair) => pair.ours / pair.theirs)),
        unit: '×',
        target: 0.6,
        better: 'higher',
      },
    ]
  } finally {
    reference.process.kill()
  }
}

async function requestsPerSecond(url: string): Promise<number> {
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: SECONDS,
    headers: { 'accept-encoding': 'gzip' },
  })
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${result.non2xx} answers were not 2xx and ${result.errors} failed`)
  }
  return result.requests.average
}

async function startReference(html: string): Promise<{ url: string; process: ChildProcess }> {
  const port = await freePort()
  const child = fork(path.join(import.meta.dirname, 'referenceServer.mjs'), [String(port)])
  const ready = new Promise<void>((resolve) => child.once('message', () => resolve()))
  child.send(html)
  await ready
  return { url: `http://localhost:${port}/`, process: child }
}
