import { canonical } from '../canonical'
import type { ProposedChange } from '../proposals/changes'
import { PROPOSABLE } from '../proposals/fields'
import { type Row, type Values, valueAt } from '../proposals/sheet'

const LISTS = ['sites', 'services'] as const

/**
 * What differs between two sheets, field by field in the order of the table: rows by their identifier,
 * a row that came or went as a whole.
 */
export const diffValues = (before: Values, after: Values): ProposedChange[] => [
  ...Object.keys(PROPOSABLE)
    .filter((path) => !path.includes('*'))
    .flatMap((path) => changeAt(path, before, after)),
  ...LISTS.flatMap((list) => diffRows(list, before, after)),
]

function diffRows(list: (typeof LISTS)[number], before: Values, after: Values): ProposedChange[] {
  const rowsOf = (sheet: Values) => (sheet[list] ?? []) as readonly Row[]
  const fields = Object.keys(PROPOSABLE).filter((path) => path.startsWith(`${list}.*.`))
  const gone = rowsOf(before).filter(({ id }) => !rowsOf(after).some((row) => row.id === id))
  return [
    ...rowsOf(after).flatMap((row): ProposedChange[] => {
      const path = `${list}.${row.id ?? ''}`
      if (!rowsOf(before).some(({ id }) => id === row.id))
        return [{ path, before: null, after: row }]
      return fields.flatMap((field) => changeAt(field.replace('*', row.id ?? ''), before, after))
    }),
    ...gone.map((row) => ({ path: `${list}.${row.id ?? ''}`, before: row, after: null })),
  ]
}

function changeAt(path: string, before: Values, after: Values): ProposedChange[] {
  const [was, is] = [valueAt(before, path) ?? null, valueAt(after, path) ?? null]
  return saysTheSame(was, is) ? [] : [{ path, before: was, after: is }]
}

/** Whether two values say the same, however they are spelled. */
export const saysTheSame = (a: unknown, b: unknown): boolean =>
  JSON.stringify(canonical(a)) === JSON.stringify(canonical(b))
