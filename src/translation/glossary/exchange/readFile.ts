import { readCsv } from './csv'
import { readTbx } from './tbx'
import type { TermEntry } from './types'

/**
 * The terms of a file, whatever wrote it: TBX, or a table with a column of French terms.
 *
 * @throws {FileRefusal}
 */
export const readTerms = (text: string): TermEntry[] =>
  text.trimStart().startsWith('<') ? readTbx(text) : readCsv(text)
