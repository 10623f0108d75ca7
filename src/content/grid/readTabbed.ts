/**
 * Cells parted by tabs, as spreadsheets put them on the clipboard: a cell that begins with a quotation
 * mark goes on to the next lone one, over tabs and ends of lines.
 *
 * @example readTabbed('Coût\tDélai\r\n0 $\t"un an\nou plus"') // [['Coût', 'Délai'], ['0 $', 'un an\nou plus']]
 */
export function readTabbed(text: string): string[][] {
  const rows: string[][] = [[]]
  let at = 0
  while (at <= text.length) {
    const { cell, end } = text[at] === '"' ? quoted(text, at) : plain(text, at)
    rows.at(-1)?.push(cell)
    const sign = text[end]
    at = end + 1
    if (sign === '\r' && text[at] === '\n') at += 1
    // The last line ends like the others in most programs: nothing comes after it.
    if (sign === undefined || (sign !== '\t' && at >= text.length)) break
    if (sign !== '\t') rows.push([])
  }
  return rows
}

interface Read {
  cell: string
  /** Where the sign that ends it stands. */
  end: number
}

const ENDS = /[\t\r\n]/g

function plain(text: string, from: number): Read {
  ENDS.lastIndex = from
  const end = ENDS.exec(text)?.index ?? text.length
  return { cell: text.slice(from, end), end }
}

/** A mark that nothing closes, or that words follow, is a mark like any other. */
function quoted(text: string, from: number): Read {
  let close = text.indexOf('"', from + 1)
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
  const next = text[close + 1]
  if (close < 0 || (next !== undefined && !/[\t\r\n]/.test(next))) return plain(text, from)
  const cell = text.slice(from + 1, close).replaceAll('""', '"')
  return { cell: cell.replace(/\r\n?/g, '\n'), end: close + 1 }
}
