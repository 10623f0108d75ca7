import { type CellText, plainOf, type Run, runsOf } from './cell'
import { squaresOf, textAt } from './edit'
import { type CellPart, partsOf } from './lists'
import type { Grid, Range } from './types'

/** The words of some squares, for the clipboard: as a spreadsheet reads them, and as a page does. */
export function copyRange(grid: Grid, range: Range): { text: string; html: string } {
  const words = squaresOf(range).map((row) => row.map((square) => textAt(grid, square)))
  return { text: writeTabbed(words), html: writeHtml(words) }
}

/** Lines of cells parted by tabs; a cell of several lines stands in quotation marks. */
const writeTabbed = (words: readonly (readonly CellText[])[]): string =>
  words.map((row) => row.map((cell) => tabbedCell(plainOf(cell))).join('\t')).join('\r\n')

const tabbedCell = (text: string): string =>
  /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

const writeHtml = (words: readonly (readonly CellText[])[]): string => {
  const rows = words.map((row) => `<tr>${row.map((cell) => `<td>${cellHtml(cell)}</td>`).join('')}`)
  return `<table>${rows.map((row) => `${row}</tr>`).join('')}</table>`
}

/** A cell as HTML: its words escaped, bold, italics, links and lists. */
export const cellHtml = (cell: CellText): string => partsOf(runsOf(cell)).map(partHtml).join('')

function partHtml(part: CellPart): string {
  if (part.is === 'lines') return part.lines.map(runsHtml).join('<br>')
  const items = part.items.map(({ runs, within }) => {
    const inner = within.map((line) => `<li>${runsHtml(line)}</li>`).join('')
    return `<li>${runsHtml(runs)}${inner && `<ul>${inner}</ul>`}</li>`
  })
  return part.isNumbered
    ? `<ol start="${part.start}">${items.join('')}</ol>`
    : `<ul>${items.join('')}</ul>`
}

const runsHtml = (runs: readonly Run[]): string => runs.map(runHtml).join('')

function runHtml({ text, isBold, isItalic, address }: Run): string {
  let html = escaped(text)
  if (isItalic) html = `<i>${html}</i>`
  if (isBold) html = `<b>${html}</b>`
  return address ? `<a href="${escaped(address)}">${html}</a>` : html
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign)
