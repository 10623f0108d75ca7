/**
 * A sheet as proposals speak of it: the stored fields, with natural keys where the database has
 * identifiers. Rows keep their own identifiers: a place is the same one wherever it stands.
 */
export type RelatedList = 'regions' | 'services' | 'populations' | 'languages'

export type Values = Readonly<Record<string, unknown>>

export interface Row extends Values {
  readonly id?: string
}

/**
 * The value at a path; `undefined` when the row is gone.
 *
 * @example valueAt({ contact: { phone: '1' } }, 'contact.phone') // '1'
 */
export function valueAt(sheet: Values, path: string): unknown {
  return path.split('.').reduce<unknown>(step, sheet) ?? (isRowGone(sheet, path) ? undefined : null)
}

/** Whether the row that a path is about is no longer there, or not yet. */
export function isRowGone(sheet: Values, path: string): boolean {
  const [list = '', row] = path.split('.')
  const rows = sheet[list]
  return row !== undefined && isRows(list, rows) && findRow(rows, row) === undefined
}

/** Identifiers of rows as the site gives them; any other name is that of a row to be added. */
export const isRowId = (name: string): boolean => /^[0-9a-f]{24}$/.test(name)

/** The sheet with another value at a path. A row that is not there is added under that name. */
export function withValue(sheet: Values, path: string, value: unknown): Values {
  const [first = '', ...rest] = path.split('.')
  const present = sheet[first]
  if (rest.length === 0) return { ...sheet, [first]: value }
  if (isRows(first, present)) {
    return { ...sheet, [first]: withRow(present, rest, value) }
  }
  return { ...sheet, [first]: withValue(isValues(present) ? present : {}, rest.join('.'), value) }
}

function withRow(rows: readonly Row[], [name = '', ...rest]: string[], value: unknown): Row[] {
  const found = findRow(rows, name)
  if (rest.length === 0) {
    if (!isValues(value)) return rows.filter((row) => row !== found)
    const row = { ...value, id: found?.id ?? name }
    return found ? rows.map((each) => (each === found ? row : each)) : [...rows, row]
  }
  const changed = { ...withValue(found ?? {}, rest.join('.'), value), id: found?.id ?? name }
  return found ? rows.map((each) => (each === found ? changed : each)) : [...rows, changed]
}

/** A row by its identifier; older proposals name it by its place. */
const findRow = (rows: readonly Row[], name: string): Row | undefined =>
  rows.find(({ id }) => id === name) ?? (/^\d{1,3}$/.test(name) ? rows[Number(name)] : undefined)

const step = (value: unknown, name: string): unknown => {
  if (Array.isArray(value)) return findRow(value as Row[], name)
  return isValues(value) && Object.hasOwn(value, name) ? value[name] : undefined
}

const isRows = (list: string, value: unknown): value is readonly Row[] =>
  (list === 'sites' || list === 'services') && Array.isArray(value)

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
