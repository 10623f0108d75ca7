import { keepCell, leadsNowhereSafe, lengthOf as lengthOfCell } from './cell'
import { isWithin, MOST_CELL_LENGTH } from './limits'
import type { TableShape } from './shape'
import type { MakeId } from './types'

/*
 * What the site takes for columns and rows of a table from whoever saves: the form, a program, an older
 * version that is brought back.
 */

/** Why columns or rows of a table are not kept. */
export type NotKept = 'misshapen' | 'tooLarge' | 'tooLong' | 'unsafeLink'

type Stored = Readonly<Record<string, unknown>>

/**
 * Columns as they are stored, each with an identity; or why they are not kept.
 *
 * @example keepColumns([{ label: 'Coût' }], newId) // [{ id: '6b06…', label: 'Coût' }]
 */
export const keepColumns = (value: unknown, makeId: MakeId): Stored[] | NotKept => {
  if (!isList(value)) return 'misshapen'
  if (!isWithin(0, value.length)) return 'tooLarge'
  return keepAll(value, ['label'], makeId)
}

/** Rows as they are stored, each and each of its cells with an identity; or why they are not kept. */
export function keepRows(shape: TableShape, value: unknown, makeId: MakeId): Stored[] | NotKept {
  if (!isList(value)) return 'misshapen'
  const widest = value.reduce((most, row) => Math.max(most, lengthOf(row[shape.cells])), 0)
  if (!isWithin(value.length, widest)) return 'tooLarge'
  const rows = keepAll(value, shape.rowLabel ? [shape.rowLabel] : [], makeId)
  if (!Array.isArray(rows)) return rows
  const kept: Stored[] = []
  const seen = new Set<string>()
  for (const [index, row] of rows.entries()) {
    const stored = value[index]?.[shape.cells]
    if (isAbsent(stored)) {
      kept.push(row)
      continue
    }
    if (!isList(stored)) return 'misshapen'
    const cells = keepAll(stored, ['text'], makeId, seen, keepCellText)
    if (!Array.isArray(cells)) return cells
    kept.push({ ...row, [shape.cells]: cells })
  }
  return kept
}

/** The named texts of each, and nothing else; one that has the identity of another gets a new one. */
function keepAll(
  items: readonly Stored[],
  names: readonly string[],
  makeId: MakeId,
  seen = new Set<string>(),
  keep: (value: unknown) => unknown = keepText,
): Stored[] | NotKept {
  const kept: Stored[] = []
  for (const item of items) {
    const id = isOwn(item.id, seen) ? item.id : makeId()
    seen.add(id)
    const texts: Record<string, unknown> = { id }
    for (const name of names) {
      const text = item[name]
      if (isAbsent(text)) continue
      const one = keep(text)
      if (isNotKept(one)) return one.not
      texts[name] = one
    }
    kept.push(texts)
  }
  return kept
}

interface Not {
  not: NotKept
}

const isNotKept = (kept: unknown): kept is Not =>
  typeof kept === 'object' && kept !== null && 'not' in kept

function keepText(value: unknown): string | Not {
  if (typeof value !== 'string') return { not: 'misshapen' }
  return value.length > MOST_CELL_LENGTH ? { not: 'tooLong' } : value
}

/** What a cell says, in the one form it is stored in. */
function keepCellText(value: unknown): unknown {
  const cell = keepCell(value)
  if (cell === undefined) return { not: leadsNowhereSafe(value) ? 'unsafeLink' : 'misshapen' }
  return lengthOfCell(cell) > MOST_CELL_LENGTH ? { not: 'tooLong' } : cell
}

/** An identity is a word, and no other row or cell of the table has it. */
const isOwn = (id: unknown, seen: ReadonlySet<string>): id is string =>
  typeof id === 'string' && id !== '' && id.length <= MOST_ID_LENGTH && !seen.has(id)

const MOST_ID_LENGTH = 64

const isAbsent = (value: unknown): value is null | undefined =>
  value === null || value === undefined

const isList = (value: unknown): value is Stored[] =>
  Array.isArray(value) &&
  value.every((item) => typeof item === 'object' && item !== null && !Array.isArray(item))

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0)
