import { openSite } from '@/server/cli/openSite'
import { asksAnything } from '@/sources'
import { countAsking, deskPages, deskRows } from '@/sources/payload/desk'
import { watchRound } from '@/sources/payload/round'

import { html, startPages } from '../integration/guide/pages'

/** What one run measured, in milliseconds. */
export interface WatchMeasure {
  pages: number
  changed: number
  firstMs: number
  changedMs: number
  sameMs: number
  countMs: number
  deskMs: number
}

const PAGES = 500
const HOSTS = 20
const DAY_MS = 86_400_000
/** Some 60 KB of words, as a long official page has. */
const PARAGRAPHS = 200

/* Started by `watch.ts`, in a process of its own, on an empty database. */
const payload = await openSite()
const others = await startPages()
let version = 0

const paragraphs = (page: number): string =>
  Array.from({ length: PARAGRAPHS }, (_, at) => {
    const isNew = page % 10 === 0 && at === 100 ? version : 0
    return `<p>${Array.from({ length: 45 }, (__, word) => `mot${(at * 31 + word * 7) % 701}`).join(' ')} ${isNew}</p>`
  }).join('')

for (let page = 0; page < PAGES; page += 1) {
  const host = `host${page % HOSTS}.test`
  others.set(host, `/${page}`, (response, request) => {
    const etag = `"${page % 10 === 0 ? version : 0}"`
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end()
    html(response, paragraphs(page), { etag })
  })
  await payload.create({
    collection: 'sources',
    data: {
      title: `Page ${page}`,
      publisher: 'Ministère',
      url: others.at(host, `/${page}`),
      language: 'fr',
    },
    overrideAccess: true,
  })
}

let day = 0
const start = Date.now()
/** Rounds until nothing is due any more. */
async function watch(): Promise<number> {
  const began = performance.now()
  const options = {
    siteUrl: 'https://site.example',
    network: others.network,
    limits: { delayMs: 0 },
    now: () => new Date(start + day * 1.2 * DAY_MS),
  }
  while ((await watchRound(payload, options)) > 0);
  return performance.now() - began
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

await watch()
day = 1
const firstMs = await watch()
day = 2
version = 1
const changedMs = await watch()
const changed = await countAsking(payload)
day = 3
const sameMs = await watch()
const countMs = await timed(() => countAsking(payload))
const deskMs = await timed(async () => {
  const asking = (await deskPages(payload)).filter(({ page }) => asksAnything(page))
  await deskRows(payload, asking.slice(0, 20), (page) => page.changed)
})
others.close()
const measured: WatchMeasure = {
  pages: PAGES,
  changed,
  firstMs,
  changedMs,
  sameMs,
  countMs,
  deskMs,
}
console.log(JSON.stringify(measured))
process.exit(0)
