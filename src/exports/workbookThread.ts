/*
 * A thread that writes one workbook, so that a large one holds nobody else up. Its sheets come in parts, as
 * `writeInThread` sends them; its bytes leave whole.
 */
import { parentPort } from 'node:worker_threads'

import { type WorkbookCell, type WorkbookSheet, writeWorkbook } from './workbook'

/** A sheet begins, some of its rows come, or all sheets are there. */
export type WorkbookPart =
  { sheet: Omit<WorkbookSheet, 'rows'> } | { rows: (readonly WorkbookCell[])[] } | { isWhole: true }

const sheets: (Omit<WorkbookSheet, 'rows'> & { rows: (readonly WorkbookCell[])[] })[] = []

parentPort?.on('message', (part: WorkbookPart) => {
  if ('sheet' in part) sheets.push({ ...part.sheet, rows: [] })
  else if ('rows' in part) for (const row of part.rows) sheets.at(-1)?.rows.push(row)
  else {
    void writeWorkbook(sheets).then((bytes) => {
      // Copied out of Node’s shared pool, so that it can be given away rather than copied again.
      const own = new Uint8Array(bytes)
      parentPort?.postMessage(own, [own.buffer])
      parentPort?.close()
    })
  }
})
