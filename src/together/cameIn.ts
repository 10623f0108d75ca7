import { TABLE_SHAPES, type TableShape } from '@/content/grid/shape'

import { byKey, isSame, keyOf, rowsOf, type Fields, type Row } from './same'

/** A passage into which words of somebody else came. */
export interface PassageCameIn {
  /** Its identifier: its number is another one as soon as a passage comes before it. */
  key: string
  name: string | undefined
  /** Of a table, the rows that changed, by identifier as well; none where more than rows did. */
  rows: readonly string[]
}

/** Where words of somebody else came into what a person had before them. */
export interface CameIn {
  passages: readonly PassageCameIn[]
  /** How many passages left. */
  removed: number
  isReordered: boolean
  /** Fields beside the passages. */
  fields: readonly string[]
}

/** Fields beside the passages that a person sees in the form, and that no save fills in by itself. */
const SEEN = [
  'title',
  'summary',
  'date',
  'kind',
  'part',
  'order',
  'sources',
  'reviewBy',
  'relatedChapters',
  'relatedServices',
  'sensitiveTopics',
]

/**
 * What differs between what a person had before them and what they have now; nothing where all is as it was.
 *
 * @example whatCameIn({ title: 'a' }, { title: 'b' })?.fields // ['title']
 */
export function whatCameIn(before: Fields, now: Fields): CameIn | undefined {
  const had = rowsOf(before.content) ?? []
  const has = rowsOf(now.content) ?? []
  const [old, current] = [byKey(had), byKey(has)]
  const passages = has.flatMap((row) => {
    const key = keyOf(row)
    const was = old.get(key)
    return isSame(was, row) ? [] : [{ key, name: nameOf(row), rows: rowsIn(was, row) }]
  })
  const removed = had.filter((row) => !current.has(keyOf(row))).length
  const shared = (rows: readonly Row[]) =>
    rows.map(keyOf).filter((key) => old.has(key) && current.has(key))
  const isReordered = shared(had).join('\n') !== shared(has).join('\n')
  const fields = SEEN.filter((field) => !isSame(before[field], now[field]))
  const isNothing = passages.length + removed + fields.length === 0 && !isReordered
  return isNothing ? undefined : { passages, removed, isReordered, fields }
}

const nameOf = ({ blockName }: Row): string | undefined =>
  typeof blockName === 'string' && blockName ? blockName : undefined

/**
 * The rows of a table by the numbers that they have now, from 1; one that left since has none.
 *
 * @example rowNumbers({ id: 1, blockType: 'procedureTable', rows: [{ id: 'a' }, { id: 'b' }] }, ['b']) // [2]
 */
export function rowNumbers(table: Row, keys: readonly string[]): number[] {
  const shape = shapeOf(table)
  const now = (shape && rowsOf(table[shape.rows])?.map(keyOf)) ?? []
  return keys.map((key) => now.indexOf(key) + 1).filter((number) => number > 0)
}

const shapeOf = ({ blockType }: Row): TableShape | undefined =>
  Object.entries(TABLE_SHAPES).find(([type]) => type === blockType)?.[1]

function rowsIn(was: Row | undefined, now: Row): string[] {
  const shape = shapeOf(now)
  if (!shape || !was || !isSame(withoutRows(was, shape), withoutRows(now, shape))) return []
  const old = byKey(rowsOf(was[shape.rows]) ?? [])
  const rows = rowsOf(now[shape.rows]) ?? []
  // A row that left has no number: then the table as a whole is named.
  if (old.size > rows.length) return []
  return rows.map(keyOf).filter((key, at) => !isSame(old.get(key), rows[at]))
}

const withoutRows = (table: Fields, { rows }: TableShape): Fields => ({
  ...table,
  [rows]: undefined,
})
