import type { Run } from './cell'

/*
 * Lists in a cell: lines that begin with a point, a ring (one level further in) or a number. Words, so that
 * a translation, a spreadsheet and a page read them alike.
 */

const MARK = /^(?:([•◦])|(\d{1,3})\.)[ \u00a0]/

/** The mark of a line that is no numbered one. */
export const POINT = '• '
export const RING = '◦ '

export interface ListItem {
  runs: Run[]
  /** Items one level further in. */
  within: Run[][]
}

/** What stands in a cell, one thing under the other. */
export type CellPart =
  | { is: 'lines'; lines: Run[][] }
  | { is: 'list'; isNumbered: boolean; start: number; items: ListItem[] }

/** A cell as its lines and lists. */
export function partsOf(runs: readonly Run[]): CellPart[] {
  const parts: CellPart[] = []
  for (const line of linesOf(runs)) {
    const mark = MARK.exec(line[0]?.text ?? '')
    const last = parts.at(-1)
    if (!mark) {
      if (last?.is === 'lines') last.lines.push(line)
      else parts.push({ is: 'lines', lines: [line] })
      continue
    }
    const [whole, sign, number] = mark
    const words = withoutStart(line, whole.length)
    const isNumbered = number !== undefined
    if (last?.is === 'list' && sign === '◦') last.items.at(-1)?.within.push(words)
    else if (last?.is === 'list' && last.isNumbered === isNumbered && follows(last, number)) {
      last.items.push({ runs: words, within: [] })
    } else {
      const start = isNumbered ? Number(number) : 1
      parts.push({ is: 'list', isNumbered, start, items: [{ runs: words, within: [] }] })
    }
  }
  return parts
}

/** A number goes on with its list when it is the next one: what is drawn says the number that was written. */
const follows = (
  { start, items }: Extract<CellPart, { is: 'list' }>,
  number: string | undefined,
): boolean => number === undefined || Number(number) === start + items.length

/** Runs cut at their ends of lines. */
export function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]]
  for (const run of runs) {
    for (const [at, text] of run.text.split('\n').entries()) {
      if (at > 0) lines.push([])
      if (text !== '') lines.at(-1)?.push({ ...run, text })
    }
  }
  return lines
}

/** Lines as runs again. */
export const runsOfLines = (lines: readonly (readonly Run[])[]): Run[] =>
  lines.flatMap((line, at) => (at > 0 ? [{ text: '\n' }, ...line] : line))

function withoutStart(line: readonly Run[], length: number): Run[] {
  const [first, ...rest] = line
  if (!first) return []
  const text = first.text.slice(length)
  return text === '' ? rest : [{ ...first, text }, ...rest]
}

/** The mark that a line begins with; '' when it has none. */
export const markOf = (text: string): string => MARK.exec(text)?.[0] ?? ''

/** The mark of the line after one with this mark. */
export function nextMark(mark: string): string {
  const number = /^\d+/.exec(mark)?.[0]
  return number === undefined ? mark : `${Number(number) + 1}. `
}

/** All lines as a list of points; a cell whose lines all are one, without. */
export function toggleList(runs: readonly Run[]): Run[] {
  const lines = linesOf(runs)
  const said = lines.filter((line) => line.length > 0)
  const isList = said.length > 0 && said.every((line) => markOf(line[0]?.text ?? '') !== '')
  return runsOfLines(
    lines.map((line) => {
      const mark = markOf(line[0]?.text ?? '')
      if (isList) return withoutStart(line, mark.length)
      return line.length === 0 || mark ? line : [{ text: POINT }, ...line]
    }),
  )
}

/** All words in a form; in none of it when they all had it. */
export function toggleForm(runs: readonly Run[], form: 'isBold' | 'isItalic'): Run[] {
  const words = runs.filter(({ text }) => text.trim() !== '')
  const isSet = words.length > 0 && words.every((run) => run[form])
  return runs.map((run) => ({ ...run, [form]: !isSet }))
}
