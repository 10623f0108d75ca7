import { byKey, isFields, isSame, keyOf, rowsOf, type Fields, type Json, type Row } from './same'

/*
 * What a person changed in a form, and nothing else: of 400 blocks, the one that was written in.
 */

/** A field as a whole, or the rows of it that changed, with the order of all where that did. */
export type FieldPatch =
  { value: Json } | { rows: readonly Row[]; order?: readonly (number | string)[] }

export type Patch = Readonly<Record<string, FieldPatch>>

/**
 * What became of `base` in `mine`, among the fields that are asked for.
 *
 * @example patchOf({ a: 1, b: 1 }, { a: 2, b: 1 }) // { a: { value: 2 } }
 */
export function patchOf(
  base: Fields,
  mine: Fields,
  isWritten: (field: string) => boolean = () => true,
): Patch {
  const patch: Record<string, FieldPatch> = {}
  for (const [field, value] of Object.entries(mine)) {
    if (!isWritten(field) || isSame(base[field], value)) continue
    patch[field] = fieldPatch(base[field], value)
  }
  return patch
}

function fieldPatch(before: Json, value: Json): FieldPatch {
  const base = rowsOf(before)
  const mine = rowsOf(value)
  // JSON has no "nothing".
  if (!base || !mine || base.length === 0) return { value: value ?? null }
  const old = byKey(base)
  const rows = mine.filter((row) => !isSame(old.get(keyOf(row)), row))
  const isMoved = base.map(keyOf).join('\n') !== mine.map(keyOf).join('\n')
  return isMoved ? { rows, order: mine.map(({ id }) => id) } : { rows }
}

/** What the person had before them: `base`, with what they changed. */
export function applyPatch(base: Fields, patch: Patch): Fields {
  const mine: Record<string, Json> = { ...base }
  for (const [field, change] of Object.entries(patch)) {
    mine[field] = 'value' in change ? change.value : withRows(rowsOf(base[field]) ?? [], change)
  }
  return mine
}

function withRows(
  base: readonly Row[],
  { rows, order }: Extract<FieldPatch, { rows: unknown }>,
): Row[] {
  const old = byKey(base)
  const changed = byKey(rows)
  const keys = (order ?? base.map(({ id }) => id)).map(String)
  // A row that is in no list any more, and was changed, has its place at the end: nothing typed is lost.
  const lost = [...changed.keys()].filter((key) => !keys.includes(key))
  return [...keys, ...lost].flatMap((key) => changed.get(key) ?? old.get(key) ?? [])
}

export const isNoChange = (patch: Patch): boolean => Object.keys(patch).length === 0

/** Whether it has the shape of a patch: it comes from a browser. */
export const isPatch = (value: unknown): value is Patch =>
  isFields(value) && Object.values(value).every(isFieldPatch)

const isFieldPatch = (change: unknown): boolean => {
  if (!isFields(change)) return false
  if ('value' in change) return true
  const isOrder =
    change.order === undefined || (Array.isArray(change.order) && change.order.every(isKey))
  return Array.isArray(change.rows) && rowsOf(change.rows) !== undefined && isOrder
}

const isKey = (id: unknown): boolean => typeof id === 'string' || typeof id === 'number'
