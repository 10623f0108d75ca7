/** What a form or a database keeps under a name. */
export type Json = unknown

export type Fields = Readonly<Record<string, Json>>

/** A row of a list, or a block: known by its identifier, wherever it stands. */
export type Row = Fields & { id: number | string }

/**
 * Whether two values say the same. Nothing, `null`, an empty text, an empty list and a box that is not ticked are one:
 * a form writes what a database leaves out. So are what the editor of rich text adds to each node by itself, and a list
 * without rows and its count.
 */
export function isSame(a: Json, b: Json): boolean {
  if (a === b) return true
  if (isNoRows(a) && isNoRows(b)) return true
  if (isEmpty(a) || isEmpty(b)) return isEmpty(a) && isEmpty(b)
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]))
  }
  if (!isFields(a) || !isFields(b)) return false
  const skipped = isNode(a) && isNode(b) ? OF_THE_EDITOR : NOTHING
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every(
    (name) => skipped.has(name) || isSame(plain(a[name], skipped), plain(b[name], skipped)),
  )
}

const NOTHING: ReadonlySet<string> = new Set()

/** Of a node of rich text: written by the editor, seen by nobody. */
const OF_THE_EDITOR: ReadonlySet<string> = new Set([
  'direction',
  'mode',
  'textFormat',
  'textStyle',
  'version',
])

/** In a node of rich text no format, no indent and no detail are written as 0 or left out. */
const plain = (value: Json, skipped: ReadonlySet<string>): Json =>
  skipped.size > 0 && value === 0 ? undefined : value

const isNode = (value: Fields): boolean =>
  typeof value.type === 'string' && ('version' in value || 'children' in value)

const isEmpty = (value: Json): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0)

/** A list without rows; a form has their count in its place. */
const isNoRows = (value: Json): boolean =>
  value === 0 || (Array.isArray(value) && value.length === 0)

export const isFields = (value: Json): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The rows of a value whose rows have identifiers, each its own; `undefined` for any other value. */
export function rowsOf(value: Json): readonly Row[] | undefined {
  if (value === undefined || value === null || isNoRows(value)) return []
  if (!Array.isArray(value)) return undefined
  const rows = value as readonly Json[]
  const isRows = rows.every(
    (row) => isFields(row) && (typeof row.id === 'string' || typeof row.id === 'number'),
  )
  if (!isRows) return undefined
  return new Set(rows.map((row) => keyOf(row as Row))).size === rows.length
    ? (rows as readonly Row[])
    : undefined
}

/** An identifier as a name: a database may give it as a number and a browser as a text. */
export const keyOf = ({ id }: Row): string => String(id)

export const byKey = (rows: readonly Row[]): Map<string, Row> =>
  new Map(rows.map((row) => [keyOf(row), row]))
