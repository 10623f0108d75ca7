import { randomUUID } from 'node:crypto'

import type { Payload } from 'payload'

import { changeKey, readKey } from '@/db/keyValues'

import type { FileMeta } from '../../types'

/**
 * The catalogue: which generations are current. One small document, replaced by compare-and-set,
 * is the only switch: a period changes in one write, or not at all, with or without transactions.
 * `lmia-files` tells the same for people and is brought in line afterwards.
 */
export type Catalogue = {
  revision: number
  /** Changes with every change of the current rows. */
  version: string
  entries: CatalogueEntry[]
}

export type CatalogueEntry = Pick<
  FileMeta,
  'fileName' | 'sha256' | 'kind' | 'language' | 'format' | 'period'
> & {
  /** Identifier of the `lmia-files` document: its rows point to it. */
  generation: string
  /** Rows stored, to notice at once when some are missing. */
  rows: number
}

const KEY = 'lmia-catalogue'
const EMPTY: Catalogue = { revision: 0, version: 'empty', entries: [] }

export const readCatalogue = async (payload: Payload): Promise<Catalogue> =>
  (await readKey<Catalogue>(payload, KEY)) ?? EMPTY

/**
 * Replaces the entries, starting again from what is there when someone else came first.
 *
 * @param change the new entries, from the current ones; may throw to give up
 */
export const changeCatalogue = (
  payload: Payload,
  change: (entries: readonly CatalogueEntry[]) => CatalogueEntry[],
): Promise<Catalogue> =>
  changeKey<Catalogue>(payload, KEY, (before) => ({
    version: randomUUID(),
    entries: change(before?.entries ?? []),
  }))
