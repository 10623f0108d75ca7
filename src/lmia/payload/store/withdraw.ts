import type { Payload } from 'payload'

import { nextMoment } from '../run/importRun'

import { withdrawEntry } from './catalogue'
import { setFileState } from './files'
import { databaseId } from './generations'
import { rowStoreOf } from './rowStoreOf'

/**
 * Takes a file out of what is in force: its period becomes empty in one write, its rows are removed
 * afterwards, and its document says so last: as long as it says something else, what a stopped process
 * left is seen (`resumeInterrupted`). Lists asked for before this no longer come into force. Returns
 * whether it was in force.
 */
export async function withdrawFile(payload: Payload, generation: string): Promise<boolean> {
  if (!(await withdrawEntry(payload, generation, await nextMoment(payload)))) return false
  await rowStoreOf(payload).deleteRows(databaseId(payload, generation))
  await setFileState(payload, generation, 'withdrawn')
  return true
}
