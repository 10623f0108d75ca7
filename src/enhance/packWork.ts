import { LOCALES, type Locale } from '@/i18n/locales'
import { headersToKeep, NOTED, packName, STATE } from '@/offline/kept'
import {
  contentHash,
  isDue,
  type PackEntry,
  type PackList,
  type PackState,
  stillToFetch,
  toForget,
  weightOf,
} from '@/offline/pack'

import { isDataCounted } from './dataCounted'
import { unpacked } from './unpacked'

/** How a download ended. */
export type Outcome =
  /** All of it is there, as the site has it now. */
  | 'whole'
  | 'cancelled'
  /** The network went, or did not answer. */
  | 'cut'
  /** It answers that it cannot: too many questions, a fault. */
  | 'troubled'
  /** No room left on the device. */
  | 'full'
  /** The site was changed again and again while it was read. */
  | 'changing'
  /** Another tab is at it. */
  | 'busy'

export interface Progress {
  /** Bytes as they travel. */
  done: number
  all: number
}

interface Wanted {
  locale: Locale
  /** Slug; empty for the guide alone. */
  region: string
  signal: AbortSignal
  onProgress: (progress: Progress) => void
}

/** Few at a time: a thin line shared by many is slower for all of them. */
const AT_ONCE = 3
/** A publication in the middle is met by asking what changed; so often, then later. */
const ROUNDS = 3
/** One thing of it, on the slowest line that is still one. */
const PATIENCE_MS = 45_000
/** Waited before a try is made again. */
const PAUSES_MS = [1_000, 4_000]

/** Fetches what is missing of a pack, and says how that ended. What is there stays whatever happens. */
export async function takePack(wanted: Wanted): Promise<Outcome> {
  const name = packName(wanted.locale)
  const { locks } = navigator
  if (!locks) return work(wanted)
  // Taken away by who removes the pack, maybe in another tab: what is on its way stops.
  const going = new AbortController()
  wanted.signal.addEventListener('abort', () => going.abort())
  if (wanted.signal.aborted) going.abort()
  const { signal } = going
  return locks
    .request(name, { ifAvailable: true }, (lock) => (lock ? work({ ...wanted, signal }) : 'busy'))
    .catch(() => {
      going.abort()
      return 'cancelled' as const
    })
}

async function work(wanted: Wanted): Promise<Outcome> {
  const { locale, region, signal } = wanted
  // One and the same all along: once it is removed, what is still put into it is nowhere.
  let cache: Cache | undefined
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const list = await askList(locale, region, signal)
      signal.throwIfAborted()
      cache ??= await caches.open(packName(locale))
      const before = await stateIn(cache)
      const isSame = before?.list.region === region
      const wholeAt = isSame ? before.wholeAt : null
      // What answers questions until all of the new is there.
      const search = isSame && wholeAt ? (before.search ?? before.list.search) : undefined
      const { cuts } = before ?? {}
      const askedAt = new Date().toISOString()
      await writeState(cache, { list, wholeAt, isWhole: false, askedAt, cuts, search })
      const isThere = await fetchMissing(cache, list, wanted)
      if (!isThere) continue
      await finish(cache, list)
      return 'whole'
    }
    // What stands between may change every page: left alone for a while too.
    await noteCut(cache, locale)
    return 'changing'
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError'
    if (!signal.aborted && !isFull) {
      await noteCut(cache, locale)
      return error instanceof Troubled ? 'troubled' : 'cut'
    }
    // Not begun again at the next page: it was stopped, or would end in the same way.
    const state = cache && (await stateIn(cache))
    if (cache && state)
      await writeState(cache, { ...state, isStopped: true }).catch(() => undefined)
    return isFull ? 'full' : 'cancelled'
  }
}

/** It is left alone for a while. */
async function noteCut(begun: Cache | undefined, locale: Locale): Promise<void> {
  const name = packName(locale)
  const cache = begun ?? ((await caches.has(name)) ? await caches.open(name) : undefined)
  const state = cache && (await stateIn(cache))
  if (!cache || !state) return
  const askedAt = new Date().toISOString()
  const noted = { ...state, askedAt, cuts: (state.cuts ?? 0) + 1 }
  await writeState(cache, noted).catch(() => undefined)
}

/** The site answered, and not with what was asked for. */
class Troubled extends Error {}

/** What the pack is now: its addresses, and how much there is to fetch. */
export async function askList(
  locale: Locale,
  region: string,
  signal?: AbortSignal,
): Promise<PackList> {
  const query = new URLSearchParams({ locale, region })
  const answer = await inTime(`/api/offline/pack?${query}`, signal)
  if (!answer.ok) throw new Troubled(`The list answered ${answer.status}`)
  return (await answer.json()) as PackList
}

/** Whether everything is there now; what changed since the list was written is not. */
async function fetchMissing(
  cache: Cache,
  list: PackList,
  { signal, onProgress }: Wanted,
): Promise<boolean> {
  const missing = stillToFetch(list, await haveOf(cache))
  const all = weightOf(list.entries)
  let done = all - weightOf(missing)
  let isWhole = true
  onProgress({ done, all })
  const queue = [...missing]
  const fetchNext = async (): Promise<void> => {
    for (let entry = queue.shift(); entry; entry = queue.shift()) {
      if (!(await fetchEntry(cache, entry, signal))) isWhole = false
      done += entry.bytes
      onProgress({ done, all })
    }
  }
  // One that fails ends the others: what they fetched until then is kept.
  await Promise.all(Array.from({ length: AT_ONCE }, fetchNext))
  return isWhole
}

/** Keeps one entry if it is what the list says; otherwise the list is old. */
async function fetchEntry(cache: Cache, entry: PackEntry, signal: AbortSignal): Promise<boolean> {
  const answer = await again(() => inTime(entry.path, signal), signal)
  if (!answer.ok) {
    // Too many questions, a fault: later. Gone or moved: another list.
    if (answer.status === 429 || answer.status >= 500) throw new Troubled(`${answer.status}`)
    return false
  }
  const body = await answer.arrayBuffer()
  if (entry.hash && (await contentHash(body)) !== entry.hash) return false
  const isPacked = 'CompressionStream' in self
  const headers = headersToKeep(answer.headers, {
    [NOTED.at]: new Date().toISOString(),
    [NOTED.hash]: entry.hash,
    ...(isPacked ? { [NOTED.packed]: 'gzip' } : {}),
  })
  const kept = isPacked ? await packed(body) : body
  await cache.put(entry.path, new Response(kept, { headers }))
  return true
}

const packed = (body: ArrayBuffer): Promise<ArrayBuffer> => {
  const stream = new Response(body).body!.pipeThrough(
    new CompressionStream('gzip') as ReadableWritablePair<Uint8Array, Uint8Array>,
  )
  return new Response(stream).arrayBuffer()
}

/** Asks in nobody's name, and no longer than a slow line takes. */
async function inTime(path: string, signal?: AbortSignal): Promise<Response> {
  const asking = new AbortController()
  const stop = () => asking.abort()
  const timer = setTimeout(stop, PATIENCE_MS)
  signal?.addEventListener('abort', stop)
  if (signal?.aborted) stop()
  try {
    const answer = await fetch(path, {
      cache: 'no-cache',
      credentials: 'omit',
      signal: asking.signal,
    })
    // Its body too comes within that time.
    return new Response(await answer.arrayBuffer(), {
      status: answer.status,
      headers: answer.headers,
    })
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', stop)
  }
}

async function again<Answer>(
  ask: () => Promise<Answer>,
  signal: AbortSignal,
  pauses = PAUSES_MS,
): Promise<Answer> {
  try {
    return await ask()
  } catch (error) {
    const [pause, ...rest] = pauses
    if (pause === undefined || signal.aborted) throw error
    await new Promise((resolve) => setTimeout(resolve, pause))
    return again(ask, signal, rest)
  }
}

/** What does not belong to it leaves, and only then it is said to be whole. */
async function finish(cache: Cache, list: PackList): Promise<void> {
  for (const path of toForget(list, await haveOf(cache))) await cache.delete(path)
  const now = new Date().toISOString()
  await writeState(cache, { list, wholeAt: now, isWhole: true, askedAt: now })
}

/** What this browser has of a pack. */
export interface Pack {
  state: PackState
  missing: PackEntry[]
}

/** The pack of a language; nothing when none was begun. */
export async function readPack(locale: Locale): Promise<Pack | undefined> {
  const state = await readState(locale)
  if (!state) return undefined
  const have = await haveOf(await caches.open(packName(locale)))
  return { state, missing: stillToFetch(state.list, have) }
}

/** A cache that is opened is made: one that is not there stays away. */
async function readState(locale: Locale): Promise<PackState | undefined> {
  const name = packName(locale)
  if (!(await caches.has(name))) return undefined
  return stateIn(await caches.open(name))
}

const stateIn = async (cache: Cache): Promise<PackState | undefined> =>
  (await (await cache.match(STATE))?.json()) as PackState | undefined

/** What is kept under each path, its own state left out. */
async function haveOf(cache: Cache): Promise<Map<string, string>> {
  const have = new Map<string, string>()
  for (const request of await cache.keys()) {
    const { pathname, search } = new URL(request.url)
    if (pathname === STATE) continue
    const kept = await cache.match(request)
    have.set(pathname + search, kept?.headers.get(NOTED.hash) ?? '')
  }
  return have
}

async function writeState(cache: Cache, state: PackState): Promise<void> {
  await cache.put(STATE, new Response(JSON.stringify(state)))
  await rememberTaken()
}

/** Removes what was taken along in a language. */
export async function removePack(locale: Locale): Promise<void> {
  const name = packName(locale)
  const remove = () => caches.delete(name)
  const { locks } = navigator
  await (locks ? locks.request(name, { steal: true }, remove) : remove())
  await rememberTaken()
}

async function rememberTaken(): Promise<void> {
  const left = await Promise.all(LOCALES.map((each) => caches.has(packName(each))))
  remember(left.includes(true))
}

/** Tells the small script of every page that there is something to keep young. */
function remember(isTaken: boolean): void {
  try {
    if (isTaken) localStorage.setItem('taken', '1')
    else localStorage.removeItem('taken')
  } catch {
    return // refused: it is then kept young on its page alone
  }
}

/** Goes on with what broke off, and fetches what changed: on line, where data is not counted. */
export async function keepYoung(): Promise<void> {
  if (isDataCounted() || !navigator.onLine) return
  for (const locale of LOCALES) {
    const state = await readState(locale)
    if (!state || !isDue(state, Date.now())) continue
    const { region } = state.list
    const { signal } = new AbortController()
    await takePack({ locale, region, signal, onProgress: () => undefined })
  }
}

/** What was taken along under an address, unpacked. */
export async function readTaken(locale: Locale, path: string): Promise<Response | undefined> {
  const kept = await (await caches.open(packName(locale))).match(path)
  return kept && unpacked(kept)
}
