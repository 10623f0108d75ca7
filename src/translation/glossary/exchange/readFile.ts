import { FileRefusal } from '../../xliff'
import { readCsv } from './csv'
import { readTbx } from './tbx'
import type { TermEntry } from './types'

/**
 * The terms of a file, whatever wrote it: TBX, or a table with a column of French terms.
 *
 * @throws {FileRefusal} `glossaryEmpty` when there is none in it
 */
export function readTerms(text: string): TermEntry[] {
  if (text.trim() === '') throw new FileRefusal('glossaryEmpty')
  const terms = text.trimStart().startsWith('<') ? readTbx(text) : readCsv(text)
  if (terms.length === 0) throw new FileRefusal('glossaryEmpty')
  return terms
}
