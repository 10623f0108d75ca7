import { isFields, isSame, type Json } from './same'

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
  return value === undefined || value === null ? '' : String(value as boolean | number | string)
}
