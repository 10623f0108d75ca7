/**
 * What an import was asked to load, written in the same write that takes its place: once a person
 * was told that an import begins, a process that is killed no longer loses it.
 */
import type { Id } from '@/db/ids'

import type { ShortResult } from './results'

/** A list that someone asked to load. */
export interface Ask {
  /** Path, file name or address, as given. */
  name: string
  source?: string
  resourceId?: string
  publisherChangedAt?: string
  /** Under which its bytes are kept; absent until they are. */
  sha256?: string
  importedBy?: Id
  /** Load also what is in force already, byte for byte. */
  again?: boolean
  /** ISO 8601 in UTC. No two asks of a database have the same moment, whatever the clocks. */
  receivedAt: string
  /** How often a process stopped while it was worked on. */
  stops: number
}

export type NewAsk = Omit<Ask, 'receivedAt' | 'stops'> & { receivedAt?: string }

/** How often the process may stop during one ask: it may be what stops it. */
export const MAX_STOPS = 3

/** What asks and their results tell of the import that had them last. */
export interface AskedRun {
  owner: string | null
  /** In the order in which they are worked through; results stand at the same place. */
  asks?: Ask[]
  results: ShortResult[]
  /** Asks of stopped processes that nobody has taken up yet. */
  left?: Ask[]
  /** The last moment given to an ask. */
  lastReceivedAt?: string
}

/** The asks that nobody works on any more, when the owner of the run is gone or done. */
export function leftOf(run: AskedRun | undefined): Ask[] {
  if (!run) return []
  const waiting = run.left ?? []
  if (run.owner === null) return waiting // it ended: each of its asks was loaded, refused or stopped
  const [underWay, ...after] = (run.asks ?? []).slice(run.results.length)
  if (!underWay) return waiting
  return [...waiting, { ...underWay, stops: underWay.stops + 1 }, ...after]
}

/** Moments for new asks: after every one given before, in their order, a millisecond apart. */
export function receive(asks: readonly NewAsk[], last: string | undefined, now: Date): Ask[] {
  const first = momentAfter(last, now).getTime()
  return asks.map((ask, at) => ({
    ...ask,
    receivedAt: ask.receivedAt ?? new Date(first + at).toISOString(),
    stops: 0,
  }))
}

/** Now, or just after the last moment when a clock stands behind it. */
export const momentAfter = (last: string | undefined, now: Date): Date =>
  new Date(Math.max(now.getTime(), last ? new Date(last).getTime() + 1 : 0))

/** The order in which left asks are taken up: the newest first, so that no older one shows. */
const newestFirst = (asks: readonly Ask[]): Ask[] =>
  asks.toSorted((a, b) => (a.receivedAt < b.receivedAt ? 1 : -1))

/** What a stopped run had done, so that who takes it up goes on with its story. */
export const settledOf = (run: AskedRun | undefined): { asks: Ask[]; results: ShortResult[] } =>
  !run || run.owner === null
    ? { asks: [], results: [] }
    : { asks: (run.asks ?? []).slice(0, run.results.length), results: run.results }

/** Left asks parted into those to try again, and those that stopped the process too often. */
export function planTakeUp(asks: readonly Ask[]): { asks: Ask[]; results: ShortResult[] } {
  const givenUp = asks.filter(({ stops }) => stops >= MAX_STOPS)
  return {
    asks: [...givenUp, ...newestFirst(asks.filter(({ stops }) => stops < MAX_STOPS))],
    results: givenUp.map(({ name, stops }) => ({
      name,
      state: 'refused',
      code: 'importGivenUp',
      params: { file: name, stops },
    })),
  }
}
