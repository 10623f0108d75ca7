import { existsSync } from 'node:fs'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'

import { type WorkbookCell, type WorkbookSheet, writeWorkbook } from './workbook'
import type { WorkbookPart } from './workbookThread'

/** Beside the bundle that this stands in (`src/server/start/bundle.mjs`). */
const THREAD = new URL('./workbookThread.js', import.meta.url)

/** Rows that are read and sent before other requests have their turn: some milliseconds of work. */
const ROWS_OF_A_TURN = 100

/** For 20,000 rows it takes about half of it. */
const MEMORY_MB = 256

/** One at a time: two would be as slow, and take twice the memory. */
let before: Promise<unknown> = Promise.resolve()

/**
 * The bytes of a workbook, written by a thread of its own from rows that are read in turns.
 *
 * @param signal aborted when nobody waits for it any more: one whose turn has not come is not written
 * @throws the reason of the signal
 */
export function writeInThread(
  sheets: readonly WorkbookSheet[],
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const written = before.then(() => {
    signal?.throwIfAborted()
    return write(sheets)
  })
  before = written.catch(() => undefined)
  return written
}

async function write(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
  // Run from its sources, as tests do, there is no bundle to start.
  if (!existsSync(fileURLToPath(THREAD))) return writeWorkbook(sheets)
  const thread = new Worker(THREAD, { resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } })
  try {
    const bytes = new Promise<Uint8Array>((resolve, reject) => {
      thread.once('message', resolve)
      thread.once('error', reject)
      thread.once('exit', () =>
        reject(new Error('The thread ended before its workbook was written')),
      )
    })
    bytes.catch(() => undefined) // said below, once all was sent
    await send(thread, sheets)
    return await bytes
  } finally {
    await thread.terminate()
  }
}

async function send(thread: Worker, sheets: readonly WorkbookSheet[]): Promise<void> {
  const post = (part: WorkbookPart) => thread.postMessage(part)
  for (const { rows, ...sheet } of sheets) {
    post({ sheet })
    for (const some of inParts(rows)) {
      post({ rows: some })
      await nextTurn()
    }
  }
  post({ isWhole: true })
}

function* inParts(rows: Iterable<readonly WorkbookCell[]>): Generator<(readonly WorkbookCell[])[]> {
  let part: (readonly WorkbookCell[])[] = []
  for (const row of rows) {
    part.push(row)
    if (part.length < ROWS_OF_A_TURN) continue
    yield part
    part = []
  }
  if (part.length > 0) yield part
}
