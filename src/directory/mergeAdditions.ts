import { canonical } from './canonical'
import { PROPOSABLE, type ProposableField } from './proposals/fields'
import { type Row, type Values, valueAt } from './proposals/sheet'

/** Something that the kept sheet will say, and does not say yet. */
export interface Addition {
  field: ProposableField
  /** Of a list only what is new in it; of a place or a service, all of it. */
  value: unknown
}

/**
 * What merging adds to the kept sheet, in the order of the fields.
 *
 * @param kept the sheet that stays, as proposals speak of it
 * @param merged what `mergeSheets` makes of it and the other
 */
export const additionsOf = (kept: Values, merged: Values): Addition[] => [
  ...Object.entries(PROPOSABLE).flatMap(([path, field]) =>
    path.includes('*') ? [] : addedTo(field, valueAt(kept, path), valueAt(merged, path)),
  ),
  ...(['sites', 'services'] as const).flatMap((list) =>
    rowsOf(merged[list]).flatMap((row) => addedRow(list, rowsOf(kept[list]), row)),
  ),
]

function addedRow(list: 'sites' | 'services', kept: readonly Row[], row: Row): Addition[] {
  const own = row.id && kept.find(({ id }) => id === row.id)
  const field = PROPOSABLE[`${list}.*`]
  if (!own) return field ? [{ field, value: row }] : []
  // A place of which only the town was known is told by what the other sheet says of it.
  return Object.keys(row).flatMap((name) => {
    const each = PROPOSABLE[`${list}.*.${name}`]
    return each ? addedTo(each, own[name], row[name]) : []
  })
}

function addedTo(field: ProposableField, before: unknown, after: unknown): Addition[] {
  if (isEmpty(after) || spelled(before) === spelled(after)) return []
  if (!Array.isArray(after)) return [{ field, value: after }]
  const known = new Set(Array.isArray(before) ? before : [])
  const added: unknown[] = after.filter((each) => !known.has(each))
  return added.length > 0 ? [{ field, value: added }] : []
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || value === false

const spelled = (value: unknown): string => JSON.stringify(canonical(value ?? null))

const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : [])
