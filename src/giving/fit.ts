import { countRead } from '@/translation'

/** How large the letters of a handout are, so that it stands on one page. */
export type Size = 'roomy' | 'normal' | 'dense' | 'small'

export type Format = 'letter' | 'half'

/** What of a handout takes room, in letters where nothing else is said. */
export interface Matter {
  title: number
  lead: number
  /** The lines of each passage (`linesOfBlock`). */
  passages: readonly number[]
  /** Of each sheet its lines: name, languages, hours… */
  sheets: readonly (readonly number[])[]
}

/**
 * Lines that a page holds, in lines of the normal size, by the size of its letters: fewer large ones, more small
 * ones. What is under these figures stood on one page, in 300 handouts of the example world that Chromium laid out;
 * many that are somewhat over did too. 0: not used.
 */
const ROOM: Readonly<Record<Format, Readonly<Record<Size, number>>>> = {
  letter: { roomy: 36, normal: 45, dense: 55, small: 64 },
  half: { roomy: 0, normal: 37, dense: 44, small: 0 },
}

const SIZES: readonly Size[] = ['roomy', 'normal', 'dense', 'small']

/** Of a page that says nothing: its head, its emergency numbers, its foot. */
const FIXED_LINES = 19
const LETTERS_PER_LINE = { title: 32, lead: 75, passage: 90, sheet: 38 } as const
/** A line of a title, and of a lead, is higher than others. */
const TITLE_LINES = 2.6
const LEAD_LINES = 1.2
/** Around a passage. */
const PASSAGE_LINES = 0.8
/** A step, a row or a title is followed by some room of its own. */
const ROW_LINES = 0.7
/** Of a sheet its number, its frame and what stands behind it. */
const SHEET_LINES = 5

/** The lines that a handout takes, in lines of the normal size. */
export function linesOf({ title, lead, passages, sheets }: Matter): number {
  const heads =
    Math.ceil(title / LETTERS_PER_LINE.title) * TITLE_LINES +
    Math.ceil(lead / LETTERS_PER_LINE.lead) * LEAD_LINES
  const each = sheets.map(
    (lines) =>
      SHEET_LINES + sum(lines.map((letters) => Math.ceil(letters / LETTERS_PER_LINE.sheet))),
  )
  // Two stand side by side, as high as the higher one.
  const pairs = each.flatMap((lines, at) => (at % 2 ? [] : [Math.max(lines, each[at + 1] ?? 0)]))
  return FIXED_LINES + heads + sum(passages) + sum(passages.map(() => PASSAGE_LINES)) + sum(pairs)
}

/** The largest letters in which a handout stands on one page; nothing when it does in none. */
export function sizeOf(matter: Matter, format: Format): Size | undefined {
  const lines = linesOf(matter)
  return SIZES.find((size) => lines <= ROOM[format][size])
}

/** The lines of a passage as it is read, at the normal size; the French that a stale one folds away is not read. */
export function linesOfBlock(block: object): number {
  const table = tableOf(block)
  const stale = countRead(block, 'stale')
  const rest = matterOf(table ? { ...block, ...WITHOUT_TABLE } : block)
  return (
    rest.letters / LETTERS_PER_LINE.passage +
    rest.rows * ROW_LINES +
    stale * STALE_LINES +
    (table ? sum(table.map(linesOfRow)) : 0) +
    ('sourceBody' in block || 'organization' in block ? CONTACT_LINES : 0)
  )
}

/** A name and a large number, in a frame. */
const CONTACT_LINES = 3.5
/** The mark of a stale passage stands on a line of its own. */
const STALE_LINES = 1.1
/** Above and under the cells of a row. */
const CELL_LINES = 0.9
/** Letters of all the cells of one row that stand side by side. */
const LETTERS_PER_ROW = 78

interface Table {
  columns?: object[]
  rows?: { cells?: object[] }[]
  streams?: object[]
  criteria?: { label?: object; values?: object[] }[]
}

const WITHOUT_TABLE = { columns: null, rows: null, streams: null, criteria: null }

/** The rows of a table, each as the letters of its cells; nothing for a block that is none. */
function tableOf(block: object): number[][] | undefined {
  const { columns, rows, streams, criteria } = block as Table
  const letters = (cells: readonly (object | undefined)[] = []) =>
    cells.map((cell) => matterOf(cell).letters)
  if (columns && rows) return [letters(columns), ...rows.map(({ cells }) => letters(cells))]
  if (!streams || !criteria) return undefined
  return [
    [0, ...letters(streams)],
    ...criteria.map((row) => letters([row.label, ...(row.values ?? [])])),
  ]
}

/** As high as its highest cell. */
const linesOfRow = (cells: readonly number[]): number =>
  Math.max(1, ...cells.map((letters) => Math.ceil((letters * cells.length) / LETTERS_PER_ROW))) +
  CELL_LINES

/** Letters, and the texts that begin anew. */
function matterOf(value: unknown): { letters: number; rows: number } {
  if (Array.isArray(value)) return both(value.map(matterOf))
  if (typeof value !== 'object' || value === null) return both([])
  return both(
    Object.entries(value).map(([name, inside]) => {
      if (name === 'original') return both([])
      if (name !== 'text' || typeof inside !== 'string') return matterOf(inside)
      return { letters: inside.length, rows: inside === '' ? 0 : 0.5 }
    }),
  )
}

const both = (all: readonly { letters: number; rows: number }[]) => ({
  letters: sum(all.map(({ letters }) => letters)),
  rows: sum(all.map(({ rows }) => rows)),
})

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
