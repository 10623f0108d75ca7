import { setImmediate as nextTurn } from 'node:timers/promises'

import type { Payload } from 'payload'

import { datasetVersion } from '@/lmia/payload/dataset/dataset'
import { buildMapTable, type MapTable } from '@/map/columns'
import { withDataset } from '@/map/payload/dataset'

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
}

// One per process, shared by the server's own code and by what Next bundled separately.
const shared = globalThis as typeof globalThis & { accompagnerMapTable?: Holder }

/** The table in force. Waits only when there is none yet, or when the data changed. */
export async function currentMapTable(payload: Payload): Promise<MapTable> {
  const holder = (shared.accompagnerMapTable ??= { checkedAt: 0 })
  if (holder.table && Date.now() - holder.checkedAt < RECHECK_AFTER_MS) return holder.table
  holder.building ??= refresh(payload, holder).finally(() => {
    holder.building = undefined
  })
  return holder.building
}

async function refresh(payload: Payload, holder: Holder): Promise<MapTable> {
  if (holder.table?.version !== (await datasetVersion(payload))) {
    // Built in short turns and put in place whole: other requests of this process go on meanwhile.
    holder.table = await withDataset(payload, (rows, version) =>
      buildMapTable(rows, version, { pause: nextTurn }),
    )
  }
  holder.checkedAt = Date.now()
  return holder.table
}
