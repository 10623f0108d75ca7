import { randomUUID } from 'node:crypto'

import type { Payload } from 'payload'

import { changeKey, changeKeyIf, readKey } from '@/db/keyValues'

import { addWithdrawal, laterOf, type Withdrawal } from '../../store/newest'
import type { FileMeta } from '../../types'

/**
 * The catalogue: which generations are current. One small document, replaced by compare-and-set,
 * is the only switch: a period changes in one write, or not at all, with or without transactions.
 * `lmia-files` tells the same for people and is brought in line afterwards.
 */
export interface Catalogue {
  revision: number
  /** Changes with every change of the current rows. */
  version: string
  entries: CatalogueEntry[]
  /** Periods that were emptied; absent before the first. */
  withdrawals?: Withdrawal[]
}

export type CatalogueEntry = Pick<
  FileMeta,
  'fileName' | 'sha256' | 'kind' | 'language' | 'format' | 'period'
> & {
  /** Identifier of the `lmia-files` document: its rows point to it. */
  generation: string
  /** Rows stored, to notice at once when some are missing. */
  rows: number
  /** When the list was asked for; absent in what an earlier version wrote. */
  receivedAt?: string
}

const KEY = 'lmia-catalogue'
const EMPTY: Catalogue = { revision: 0, version: 'empty', entries: [] }

export const readCatalogue = async (payload: Payload): Promise<Catalogue> =>
  (await readKey<Catalogue>(payload, KEY)) ?? EMPTY

/**
 * Replaces the entries, starting again from what is there when someone else came first.
 *
 * @param change the new entries, from the catalogue as it is; may throw to give up
 */
export const changeCatalogue = (
  payload: Payload,
  change: (entries: readonly CatalogueEntry[], catalogue: Catalogue) => CatalogueEntry[],
): Promise<Catalogue> =>
  changeKey<Catalogue>(payload, KEY, (before = EMPTY) => ({
    ...before,
    version: randomUUID(),
    entries: change(before.entries, before),
  }))

/**
 * Empties the period of a generation and remembers when. Returns whether it was in force.
 *
 * @param at ISO 8601: lists asked for before it no longer come into force
 */
export async function withdrawEntry(
  payload: Payload,
  generation: string,
  at: string,
): Promise<boolean> {
  const changed = await changeKeyIf<Catalogue>(payload, KEY, (before) => {
    const gone = before?.entries.find((entry) => entry.generation === generation)
    if (!before || !gone) return undefined
    const { kind, period } = gone
    return {
      version: randomUUID(),
      entries: before.entries.filter((entry) => entry !== gone),
      withdrawals: addWithdrawal(before.withdrawals ?? [], { kind, period, at }),
    }
  })
  return changed !== undefined
}

/** Writes when lists in force were asked for, where that is later than what is known. */
export async function renewEntries(
  payload: Payload,
  moments: ReadonlyMap<string, string>,
): Promise<void> {
  await changeKeyIf<Catalogue>(payload, KEY, (before) => {
    const isNews = ({ generation, receivedAt = '' }: CatalogueEntry) =>
      (moments.get(generation) ?? '') > receivedAt
    if (!before?.entries.some(isNews)) return undefined
    return {
      ...before, // no row changes: the version stays
      entries: before.entries.map((entry) => ({
        ...entry,
        receivedAt: laterOf(entry.receivedAt ?? '', moments.get(entry.generation) ?? ''),
      })),
    }
  })
}
