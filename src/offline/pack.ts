import type { Locale } from '@/i18n/locales'

/** One thing of what is taken along: a page, the search, or a file that pages show themselves with. */
export interface PackEntry {
  path: string
  /** Of its content, as `contentHash`; empty when its name changes with its content. */
  hash: string
  /** As it travels, compressed, in bytes. */
  bytes: number
}

/** What is taken along in one language: the whole guide and, if one is chosen, a region's organizations. */
export interface PackList {
  locale: Locale
  /** Slug of the region; empty for the guide alone. */
  region: string
  regionName: string
  /** The addresses of the search without a network: its questions and what answers them. */
  search: { script: string; index: string }
  /** The most needed first. */
  entries: PackEntry[]
  /** Pages that found no room under the limit. */
  leftOut: number
}

/** The most that is taken along, compressed, in bytes: a small part of a prepaid month. */
export const PACK_LIMIT_BYTES = 1_500_000

/** What a browser keeps of one pack, beside its pages. */
export interface PackState {
  list: PackList
  /** When all of it was last there (ISO); null when it never was. */
  wholeAt: string | null
  /** Whether the last download came to its end. */
  isWhole: boolean
  /** Somebody stopped it, or there was no room: it goes on when they say so. */
  isStopped?: boolean
  /** When the site was last asked whether something changed (ISO). */
  askedAt: string
  /** How often it broke off since it last moved on: each time it is left alone for longer. */
  cuts?: number
  /** The search of the last whole list, until a newer one is whole. */
  search?: PackList['search']
}

/** What is there of a pack: the hash of each path, as it was kept. */
export type Have = ReadonlyMap<string, string>

/** What is missing or another than it should be, in the order of the list. */
export const stillToFetch = ({ entries }: Pick<PackList, 'entries'>, have: Have): PackEntry[] =>
  entries.filter(({ path, hash }) => have.get(path) !== hash)

/** What is kept and no longer belongs to the pack, such as a sheet that was taken away. */
export function toForget({ entries }: Pick<PackList, 'entries'>, have: Have): string[] {
  const listed = new Set(entries.map(({ path }) => path))
  return [...have.keys()].filter((path) => !listed.has(path))
}

/** What the entries weigh, in bytes as they travel. */
export const weightOf = (entries: readonly PackEntry[]): number =>
  entries.reduce((sum, { bytes }) => sum + bytes, 0)

/**
 * As many entries as there is room for, in their order: what is needed most stands first. Each is taken or left
 * whole; a small one may still go in where a large one did not.
 */
export function within(
  entries: readonly PackEntry[],
  limitBytes: number,
): { kept: PackEntry[]; leftOut: number } {
  let room = limitBytes
  const kept = entries.filter(({ bytes }) => {
    if (bytes > room) return false
    room -= bytes
    return true
  })
  return { kept, leftOut: entries.length - kept.length }
}

/** How often what was taken along is compared with the site, in milliseconds. */
const ASK_AGAIN_MS = 12 * 60 * 60 * 1000

/** After the first cut; four times as long after each other one. */
const AFTER_CUT_MS = 60_000

/**
 * Whether it is time to look for changes; a download that a closed page ended goes on at once, one that the line or
 * the site ended after a pause that grows.
 */
export function isDue(state: PackState, now: number): boolean {
  const { wholeAt, askedAt, isWhole, isStopped, cuts = 0 } = state
  if (isStopped) return false
  const isUnfinished = !wholeAt || !isWhole
  if (isUnfinished && cuts === 0) return true
  const pause = Math.min(cuts > 0 ? AFTER_CUT_MS * 4 ** (cuts - 1) : ASK_AGAIN_MS, ASK_AGAIN_MS)
  const age = now - Date.parse(askedAt)
  // A clock that was set back must not keep it old for ever.
  return !(age >= 0 && age < pause)
}

/**
 * As of when an entry of a pack is, in milliseconds since 1970: when it was fetched, or when all was last compared with
 * the site and this one was found to be the same.
 */
export function asOf(
  { at, hash, path }: { at: number; hash: string; path: string },
  state: PackState | undefined,
): number {
  const isConfirmed =
    state?.isWhole && state.list.entries.some((e) => e.path === path && e.hash === hash)
  return Math.max(at, (isConfirmed && Date.parse(state.wholeAt ?? '')) || 0)
}

/** How many digits of the hash are kept: as in the tags of pages (`http/contentTag.ts`). */
const HASH_LENGTH = 22

/** The hash of a content, as the server writes it: SHA-256, base64url, shortened. */
export async function contentHash(content: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content))
  const base64 = btoa(String.fromCharCode(...digest))
  return base64.replaceAll('+', '-').replaceAll('/', '_').slice(0, HASH_LENGTH)
}
