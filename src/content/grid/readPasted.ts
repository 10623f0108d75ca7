import { type CellText, runsOf } from './cell'
import { MOST_PASTED_LENGTH } from './limits'
import { partsOf } from './lists'
import { type Dropped, readHtmlTable, readHtmlWords } from './readHtml'
import { readTabbed } from './readTabbed'

/** What the clipboard holds, in the forms that programs put there. */
export interface Pasted {
  html: string
  text: string
}

export type ReadPasted =
  | { is: 'table'; words: readonly (readonly CellText[])[]; dropped: readonly Dropped[] }
  /** Words for one square. */
  | { is: 'words'; text: CellText; dropped: readonly Dropped[] }
  | { is: 'tooLong' }
  | { is: 'nothing' }

/** What is pasted in a table: a table of its own, or words for one square. */
export function readPasted({ html, text }: Pasted): ReadPasted {
  if (html.length > MOST_PASTED_LENGTH || text.length > MOST_PASTED_LENGTH) return { is: 'tooLong' }
  const table = html === '' ? undefined : readHtmlTable(html)
  if (table && table.words.some((row) => row.length > 0)) {
    return { is: 'table', words: table.words, dropped: [...table.dropped] }
  }
  if (text.includes('\t')) return { is: 'table', words: readTabbed(text), dropped: [] }
  return html === '' ? plainWords(text) : formedWords(html, text)
}

const plainWords = (text: string, dropped: readonly Dropped[] = []): ReadPasted =>
  text === ''
    ? { is: 'nothing' }
    : { is: 'words', text: text.replace(/\r\n?/g, '\n').trim(), dropped }

/** Words in their form; as the program wrote them plainly where they have none. */
function formedWords(html: string, plain: string): ReadPasted {
  const { text, dropped } = readHtmlWords(html)
  const hasForm = typeof text !== 'string' || partsOf(runsOf(text)).some(({ is }) => is === 'list')
  const left = [...dropped]
  return hasForm ? { is: 'words', text, dropped: left } : plainWords(plain, left)
}
