/*
 * Three-way merge of what a form holds: what one person typed, laid over what the site has now. Pure.
 */

export type Json = unknown

/**
 * What `mine` changed since `base`, in `theirs`. Fields and rows (by their `id`) merge one by one;
 * where both changed the same words, mine stand: the person is shown both before.
 *
 * @example merge({ a: 1, b: 1 }, { a: 2, b: 1 }, { a: 1, b: 3 }) // { a: 2, b: 3 }
 */
export function merge(base: Json, mine: Json, theirs: Json): Json {
  if (isSame(mine, base)) return theirs
  if (isSame(theirs, base) || isSame(mine, theirs)) return mine
  if (isRows(base) && isRows(mine) && isRows(theirs)) return mergeRows(base, mine, theirs)
  if (!isFields(base) || !isFields(mine) || !isFields(theirs)) return mine
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])]
  return Object.fromEntries(
    names.map((name) => [name, merge(base[name], mine[name], theirs[name])]),
  )
}

type Row = Readonly<Record<string, Json>> & { id: number | string }

/** My rows in my order, with theirs where I changed nothing; rows that they added come after. */
function mergeRows(base: readonly Row[], mine: readonly Row[], theirs: readonly Row[]): Row[] {
  const before = new Map(base.map((row) => [row.id, row]))
  const now = new Map(theirs.map((row) => [row.id, row]))
  const kept = mine.flatMap((row) => {
    const old = before.get(row.id)
    const other = now.get(row.id)
    if (other) return [merge(old, row, other) as Row]
    // They removed it: it stays only if I wrote in it, or it is new.
    return old && isSame(old, row) ? [] : [row]
  })
  const ids = new Set(mine.map(({ id }) => id))
  const added = theirs.filter((row) => {
    const old = before.get(row.id)
    // I removed it: it comes back only if they wrote in it.
    return !ids.has(row.id) && (!old || !isSame(old, row))
  })
  return [...kept, ...added]
}

/** Whether two values say the same: nothing, `null` and an empty text are one. */
export function isSame(a: Json, b: Json): boolean {
  if (isEmpty(a) || isEmpty(b)) return isEmpty(a) && isEmpty(b)
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]))
  }
  if (!isFields(a) || !isFields(b)) return a === b
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((name) =>
    isSame(a[name], b[name]),
  )
}

const isEmpty = (value: Json): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0)

const isFields = (value: Json): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isRows = (value: Json): value is readonly Row[] =>
  Array.isArray(value) &&
  value.every(
    (row) => isFields(row) && (typeof row.id === 'string' || typeof row.id === 'number'),
  ) &&
  new Set(value.map((row: Row) => row.id)).size === value.length

export type Values = Readonly<Record<string, unknown>>

/** What a form held when it was typed in, and before: the difference is what the person did. */
export interface Typed {
  base: Values
  mine: Values
}

export const isTyped = (value: unknown): value is Typed =>
  typeof value === 'object' &&
  value !== null &&
  'base' in value &&
  'mine' in value &&
  typeof value.base === 'object' &&
  typeof value.mine === 'object'

/** What was typed, laid over what the site has now; it is then of the version that the site has. */
export const laidOver = ({ base, mine }: Typed, now: Values): Values => ({
  ...(merge(base, mine, now) as Values),
  ...('updatedAt' in now && { updatedAt: now.updatedAt }),
})

/** One text that differs, with the names of the fields and the numbers of the rows that lead to it. */
export interface Change {
  path: readonly (number | string)[]
  before: string
  after: string
}

/** Fields that say nothing to a person. */
const SILENT: ReadonlySet<number | string> = new Set(['id', 'updatedAt', 'createdAt', '_status'])

/** The texts that differ, in reading order. Rich text is compared as the words that it holds. */
export function changesBetween(
  before: Json,
  after: Json,
  path: readonly (number | string)[] = [],
): Change[] {
  if (isSame(before, after)) return []
  if (isRich(before) || isRich(after) || isLeaf(before) || isLeaf(after)) {
    const change = { path, before: wordsIn(before), after: wordsIn(after) }
    return change.before === change.after ? [] : [change]
  }
  const names = namesIn(before, after).filter((name) => !SILENT.has(name))
  return names.flatMap((name) =>
    changesBetween(valueOf(before, name), valueOf(after, name), [...path, name]),
  )
}

const isLeaf = (value: Json): boolean =>
  value !== undefined && value !== null && typeof value !== 'object'

const isRich = (value: Json): boolean => isFields(value) && isFields(value.root)

function namesIn(before: Json, after: Json): (number | string)[] {
  if (Array.isArray(before) || Array.isArray(after)) {
    const length = Math.max(...[before, after].map((all) => (Array.isArray(all) ? all.length : 0)))
    return Array.from({ length }, (_, index) => index)
  }
  return [...new Set([before, after].flatMap((all) => (isFields(all) ? Object.keys(all) : [])))]
}

function valueOf(all: Json, name: number | string): Json {
  if (Array.isArray(all)) return typeof name === 'number' ? all[name] : undefined
  return isFields(all) ? all[name] : undefined
}

/** The words of a value, those of rich text one paragraph a line. */
export function wordsIn(value: Json): string {
  if (isFields(value)) {
    if (typeof value.text === 'string' && value.type === 'text') return value.text
    const inside = value.root ?? value.children ?? Object.values(value)
    const isBlock = Array.isArray(value.children) && value.type !== 'link'
    return `${wordsIn(inside)}${isBlock && value.type !== 'root' ? '\n' : ''}`
  }
  if (Array.isArray(value)) return value.map(wordsIn).join('')
  return isEmpty(value) ? '' : String(value)
}
