import { squaresOf, textAt } from './edit'
import type { Grid, Range } from './types'

/** The words of some squares, for the clipboard: as a spreadsheet reads them, and as a page does. */
export function copyRange(grid: Grid, range: Range): { text: string; html: string } {
  const words = squaresOf(range).map((row) => row.map((square) => textAt(grid, square)))
  return { text: writeTabbed(words), html: writeHtml(words) }
}

/** Lines of cells parted by tabs; a cell of several lines stands in quotation marks. */
const writeTabbed = (words: readonly (readonly string[])[]): string =>
  words.map((row) => row.map(tabbedCell).join('\t')).join('\r\n')

const tabbedCell = (text: string): string =>
  /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

const writeHtml = (words: readonly (readonly string[])[]): string => {
  const rows = words.map((row) => `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join('')}`)
  return `<table>${rows.map((row) => `${row}</tr>`).join('')}</table>`
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => SIGNS[sign] ?? sign).replaceAll('\n', '<br>')
