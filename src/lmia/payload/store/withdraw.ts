import type { Payload } from 'payload'

import { changeCatalogue } from './catalogue'
import { setFileState } from './files'
import { databaseId } from './generations'
import { rowStoreOf } from './rowStoreOf'

/**
 * Takes a file out of what is in force: its period becomes empty in one write, its rows are removed
 * afterwards. Returns whether it was in force.
 */
export async function withdrawFile(payload: Payload, generation: string): Promise<boolean> {
  let wasCurrent = false
  await changeCatalogue(payload, (entries) => {
    const kept = entries.filter((entry) => entry.generation !== generation)
    wasCurrent = kept.length < entries.length
    return kept
  })
  if (!wasCurrent) return false
  await setFileState(payload, generation, 'withdrawn')
  await rowStoreOf(payload).deleteRows(databaseId(payload, generation))
  return true
}
