import { setImmediate as nextTurn } from 'node:timers/promises'

import type { Payload } from 'payload'

import { datasetVersion } from '@/lmia/payload/dataset/dataset'
import { buildMapTable } from '@/map/buildTable'
import type { MapTable } from '@/map/columns'
import { withDataset } from '@/map/payload/dataset'

import type { KeptTable } from './keptTable'

/**
 * The table of approvals of this process: built at the first question, or at boot, then again when
 * another import or a correction, in this process or another, has changed what is in force.
 */

/** How long a process may go on with the table it has: another process's import shows in 2 s. */
const RECHECK_AFTER_MS = 2000

interface Holder {
  table?: MapTable
  checkedAt: number
  building?: Promise<MapTable>
  /** Where a table is kept for the next start; absent in tests and while developing. */
  kept?: KeptTable
}

// One per process, shared by the server's own code and by what Next bundled separately.
const shared = globalThis as typeof globalThis & { accompagnerMapTable?: Holder }

/** From now on each table that is made is kept for the next start, and one that was kept is taken. */
export function keepMapTable(kept: KeptTable | undefined): void {
  holderOf().kept = kept
}

const holderOf = (): Holder => (shared.accompagnerMapTable ??= { checkedAt: 0 })

/** The table in force. Waits only when there is none yet, or when the data changed. */
export async function currentMapTable(payload: Payload): Promise<MapTable> {
  const holder = holderOf()
  if (holder.table && Date.now() - holder.checkedAt < RECHECK_AFTER_MS) return holder.table
  holder.building ??= refresh(payload, holder).finally(() => {
    holder.building = undefined
  })
  return holder.building
}

async function refresh(payload: Payload, holder: Holder): Promise<MapTable> {
  const version = await datasetVersion(payload)
  if (holder.table?.version !== version) {
    holder.table = (await findKept(payload, holder, version)) ?? (await make(payload, holder.kept))
  }
  holder.checkedAt = Date.now()
  return holder.table
}

/** What cannot be read, or be thrown away, keeps nobody from the map. */
async function findKept(payload: Payload, { kept }: Holder, version: string) {
  try {
    return await kept?.find(version)
  } catch (error) {
    payload.logger.warn(error, 'the kept table of the map could not be used: it is made again')
    return undefined
  }
}

/** Made in short turns and put in place whole: other requests of this process go on meanwhile. */
async function make(payload: Payload, kept: KeptTable | undefined): Promise<MapTable> {
  const table = await withDataset(payload, (rows, version) =>
    buildMapTable(rows, version, { pause: nextTurn }),
  )
  // Nobody waits for what only the next start needs.
  void kept?.keep(table).catch((error: unknown) => {
    payload.logger.warn(
      error,
      'the table of the map could not be kept: the next start makes it again',
    )
  })
  return table
}
