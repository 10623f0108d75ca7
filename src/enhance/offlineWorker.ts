import {
  isDelicate,
  isFont,
  isKeptFile,
  isKeptKind,
  isOfSite,
  isSearch,
  keptAddress,
  localeOf,
  mayKeepAnswer,
} from '@/offline/mayKeep'
import {
  FILES,
  headersToKeep,
  HELPS,
  isCurrent,
  KEPT,
  MOST,
  NOTED,
  packName,
  SEEN,
  STATE,
  titleToList,
  toEvict,
} from '@/offline/kept'
import { asOf, type PackState } from '@/offline/pack'
import { type MarkReason, withMark } from '@/offline/mark'
import { LOCALES, type Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

import { isDataCounted } from './dataCounted'
import { unpacked } from './unpacked'

/**
 * The worker of the site (ADR 0100): pages come from the network, and from what this browser keeps when the
 * network is cut or does not answer. It answers nothing but public pages and their files; every other request
 * goes its way untouched.
 */

/** What a browser gives a service worker, as far as it is used here. */
interface WorkerScope extends EventTarget {
  registration: ServiceWorkerRegistration
  clients: {
    claim: () => Promise<void>
  }
  location: Location
  skipWaiting: () => Promise<void>
}
interface LastingEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void
}
interface TellingEvent extends LastingEvent {
  source: { url?: string } | null
}
interface FetchEvent extends LastingEvent {
  request: Request
  respondWith: (answer: Promise<Response>) => void
}

/** The scope of a worker: the compiler, which reads this with the code of pages, takes it for a window. */
const worker: WorkerScope = Object(self)

/** How long the network is waited for when there is something else to show, in milliseconds. */
const PATIENCE_MS = 3_000

/** How long what is fetched ahead may take: nobody looks at it yet. */
const AHEAD_MS = 30_000

worker.addEventListener('install', (event) => {
  // Pages come from the network first: a new worker cannot mix old and new.
  ;(event as LastingEvent).waitUntil(worker.skipWaiting())
})

worker.addEventListener('activate', (event) => {
  // No page is answered before this ends: nothing here waits for the network.
  ;(event as LastingEvent).waitUntil(begin())
})

// A page tells that this worker has just taken it over: it was loaded before, and is kept too.
worker.addEventListener('message', (event) => {
  const { source } = event as TellingEvent
  if (source?.url) (event as TellingEvent).waitUntil(keepOpen(new URL(source.url)))
})

worker.addEventListener('fetch', (event) => {
  const { request } = event as FetchEvent
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== worker.location.origin) return
  if (isKeptFile(url.pathname)) (event as FetchEvent).respondWith(file(request, url))
  else if (request.mode === 'navigate') answerPage(event as FetchEvent, url)
})

/** What older versions kept goes. */
async function begin(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith(KEPT) && !isCurrent(name)) await caches.delete(name)
  }
  await worker.clients.claim()
}

async function keepOpen(address: URL): Promise<void> {
  if (!isDataCounted()) await keepAhead(keptAddress(address))
  await keepHelp(localeOf(address.pathname))
}

function answerPage(event: FetchEvent, url: URL): void {
  const path = keptAddress(url)
  const locale = localeOf(url.pathname)
  if (!locale || !isKeptKind(url)) {
    if (url.pathname === '/') event.respondWith(fetch(event.request).catch(helpLast))
    return
  }
  const asked = fetch(event.request)
  // It goes on after an answer was given from what is kept, so that the next one is young.
  event.waitUntil(asked.then((answer) => afterPage(path, locale, answer)).catch(() => undefined))
  event.respondWith(
    path
      ? inTime(asked, locale, (reason) => keptPage(path, locale, reason), findKept(path, locale))
      : isSearch(url)
        ? inTime(asked, locale, (reason) => searchPage(locale, reason), findSearch(locale))
        : asked.catch(() => help(locale)),
  )
}

/** The network's answer; when it fails or takes too long, what is kept, if there is anything. */
async function inTime(
  asked: Promise<Response>,
  locale: Locale,
  draw: (reason: MarkReason) => Promise<Response | undefined>,
  kept: Promise<unknown>,
): Promise<Response> {
  const late = new Promise<'slow'>((resolve) => setTimeout(resolve, PATIENCE_MS, 'slow'))
  // Nothing to show instead: as it comes, and as long as it takes.
  if (!(await kept.catch(() => undefined))) return asked.catch(() => help(locale))
  const first = await Promise.race([asked.then(whole).catch(() => 'cut' as const), late])
  if (first instanceof Response && !isTroubled(first)) return first
  const shown = await draw(first instanceof Response ? 'troubled' : first)
  return shown ?? asked.catch(() => help(locale))
}

/** The same answer once all of it is here: a page that stops half-way has not come. */
async function whole(answer: Response): Promise<Response> {
  if (mayKeepAnswer(answer)) await answer.clone().arrayBuffer()
  return answer
}

/** Too many questions, a fault of the site or of what stands before it. */
const isTroubled = ({ status }: Response): boolean => status === 429 || status >= 500

async function keptPage(
  path: string,
  locale: Locale,
  reason: MarkReason,
): Promise<Response | undefined> {
  const kept = await findKept(path, locale)
  return kept && marked(kept.answer, locale, reason, kept.at)
}

/** What follows an answer of the network: the page is kept, or what was kept of it goes. */
async function afterPage(
  path: string | undefined,
  locale: Locale,
  answer: Response,
): Promise<void> {
  if (path) await keep(path, answer)
  await keepHelp(locale)
  await retireIfGone()
}

/** Keeps a page that may be kept. One that is gone, moved or closed now is forgotten everywhere. */
async function keep(path: string, answer: Response): Promise<void> {
  if (isGone(answer)) {
    for (const name of await caches.keys()) {
      if (name.startsWith(KEPT)) await (await caches.open(name)).delete(path)
    }
    return
  }
  if (answer.type === 'opaqueredirect' || answer.redirected) return forget(path)
  if (!mayKeepAnswer(answer)) return
  const html = await answer.clone().text()
  if (isDelicate(path, html)) return forget(path)
  const headers = headersToKeep(answer.headers, {
    [NOTED.at]: new Date().toISOString(),
    [NOTED.title]: encodeURIComponent(titleToList(html)),
  })
  const cache = await caches.open(isHelp(path) ? HELPS : SEEN)
  // The youngest last: the oldest leave first.
  await cache.delete(path)
  await put(cache, path, new Response(html, { headers }))
  await makeRoom(cache, MOST.pages)
}

/** Of what was read; what was taken along is compared with the site as a whole. */
async function forget(path: string): Promise<void> {
  await (await caches.open(SEEN)).delete(path)
}

/** It is the site that says so: what stands before it, restarting or badly set up, says it of everything. */
const isGone = (answer: Response): boolean =>
  (answer.status === 404 || answer.status === 410) && isOfSite(answer)

const HELP: ReadonlySet<string> = new Set(LOCALES.map((locale) => pathTo(locale, '/offline')))
const isHelp = (path: string): boolean => HELP.has(path)

/** The page about what is kept, with the emergency numbers: there before it is needed. */
async function keepHelp(locale: Locale | undefined): Promise<void> {
  const path = locale && pathTo(locale, '/offline')
  if (path && !(await (await caches.open(HELPS)).match(path))) await keepAhead(path)
}

/** Asks for a page and its files in nobody's name, and keeps them. */
async function keepAhead(path: string | undefined): Promise<void> {
  if (!path) return
  const asking = new AbortController()
  const timer = setTimeout(() => asking.abort(), AHEAD_MS)
  const html = await fetch(path, { credentials: 'omit', signal: asking.signal })
    .then(async (answer) => {
      const text = await answer.clone().text()
      await keep(path, answer)
      return text
    })
    .catch(() => undefined)
    .finally(() => clearTimeout(timer))
  // Where data is counted, the page with the numbers comes alone.
  if (!html || isDataCounted()) return
  const files = new Set(
    html.match(
      /(?<=(?:href|src|data-offline|data-script)=")\/(?:assets|_next\/static)\/[\w./-]+\.(?:css|js)(?=")/g,
    ),
  )
  await Promise.all(
    [...files].filter(isKeptFile).map((name) => {
      const url = new URL(name, worker.location.origin)
      return file(new Request(url, { credentials: 'omit' }), url).catch(() => undefined)
    }),
  )
}

/** A file whose name changes with its content: what is kept is what would come. */
async function file(request: Request, url: URL): Promise<Response> {
  const kept = await caches.match(url.pathname).catch(() => undefined)
  if (kept) return unpacked(kept)
  // The letters of the phone will do where data is counted.
  if (isFont(url.pathname) && isDataCounted()) return Response.error()
  const answer = await fetch(request)
  if (answer.status === 200) {
    const files = await caches.open(FILES)
    await put(files, url.pathname, answer.clone())
    await makeRoom(files, MOST.files)
  }
  return answer
}

/** The youngest copy of a page, of those read and those taken along. */
async function findKept(path: string, locale: Locale): Promise<Kept | undefined> {
  const found: Kept[] = []
  for (const name of [SEEN, HELPS, packName(locale)]) {
    // A cache that is opened is made: one that is not there stays away.
    const cache = (await caches.has(name)) && (await caches.open(name))
    const answer = cache && (await cache.match(path))
    if (!answer) continue
    const state = (await (await cache.match(STATE))?.json()) as PackState | undefined
    const hash = answer.headers.get(NOTED.hash) ?? ''
    found.push({ answer, at: asOf({ at: keptAt(answer), hash, path }, state) })
  }
  return found.sort((a, b) => b.at - a.at)[0]
}

interface Kept {
  answer: Response
  /** As of when it is, in milliseconds since 1970. */
  at: number
}

const keptAt = ({ headers }: Response): number => Date.parse(headers.get(NOTED.at) ?? '') || 0

/** The page of the search, which answers from what was taken along; nothing where nothing was. */
async function searchPage(locale: Locale, reason: MarkReason): Promise<Response | undefined> {
  const page = await findSearch(locale)
  return page && marked(page, locale, reason, keptAt(page), true)
}

async function findSearch(locale: Locale): Promise<Response | undefined> {
  const pack = packName(locale)
  if (!(await caches.has(pack))) return undefined
  return (await caches.open(pack)).match(pathTo(locale, '/search'))
}

/** What stands in the place of a page that is not kept; in another language where its own was never read. */
async function help(locale: Locale): Promise<Response> {
  const own = await findHelp(locale)
  if (own) return own
  const last = await localeReadLast()
  return (last && (await findHelp(last))) ?? Response.error()
}

async function findHelp(locale: Locale): Promise<Response | undefined> {
  const page = await findKept(pathTo(locale, '/offline'), locale)
  return page && marked(page.answer, locale, 'notKept', page.at)
}

/** The same where no language was written: in the one that was read last. */
async function helpLast(): Promise<Response> {
  const last = await localeReadLast()
  return last ? help(last) : Response.error()
}

async function localeReadLast(): Promise<Locale | undefined> {
  const read: Request[] = []
  for (const name of [HELPS, SEEN]) {
    if (await caches.has(name)) read.push(...(await (await caches.open(name)).keys()))
  }
  const [last] = read.map(({ url }) => localeOf(new URL(url).pathname)).reverse()
  return last
}

/** A kept page that says how old it is, under the policy it came with. */
async function marked(
  kept: Response,
  locale: Locale,
  reason: MarkReason,
  at: number,
  isAsked = false,
): Promise<Response> {
  const html = await unpacked(kept).text()
  return new Response(withMark(html, { locale, reason, at, isAsked }), {
    headers: kept.headers,
    status: reason === 'notKept' ? 503 : 200,
  })
}

/** Keeps an answer where there is room: without any, the page is shown all the same. */
async function put(cache: Cache, path: string, answer: Response): Promise<void> {
  if (isLeaving) return
  try {
    await cache.put(path, answer)
  } catch (error) {
    // An answer that breaks off is no full disk.
    if (!(error instanceof DOMException) || error.name !== 'QuotaExceededError') return
    // What was read goes; what was taken along stays, and so does the page that helps.
    await caches.delete(SEEN)
  }
}

async function makeRoom(cache: Cache, most: number): Promise<void> {
  const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname)
  for (const path of toEvict(paths, most)) await cache.delete(path)
}

/** Whether the site was asked about its worker since this one woke up. */
let wasAsked = false

/** It still serves the pages that are open, and keeps nothing more. */
let isLeaving = false

/** A site that no longer has a worker (an older version was put back): this one goes, with all that it kept. */
async function retireIfGone(): Promise<void> {
  if (wasAsked) return
  wasAsked = true
  const answer = await fetch('/sw.js', {
    method: 'HEAD',
    cache: 'no-store',
    credentials: 'omit',
  })
  if (!isGone(answer)) return
  isLeaving = true
  for (const name of await caches.keys()) if (name.startsWith(KEPT)) await caches.delete(name)
  await worker.registration.unregister()
}
