import type { FlattenedField } from 'payload'

/** How deep a value or a filter is looked at; Payload reads none deeper. */
const MAX_DEPTH = 12

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isAbsent = (value: unknown): boolean => value === undefined || value === null

/**
 * The first field whose value has another shape than its kind takes (a number where rows are kept),
 * which Payload would stumble over before it validates.
 *
 * @example findMisshapen(fields, { sites: 3 }) // 'sites'
 */
export function findMisshapen(
  fields: readonly FlattenedField[],
  data: Record<string, unknown>,
): string | undefined {
  for (const field of fields) {
    const value = data[field.name]
    if (!isAbsent(value) && !hasShape(field, value)) return field.name
  }
  return undefined
}

function hasShape(field: FlattenedField, value: unknown): boolean {
  if ('localized' in field && field.localized && isObject(value)) return true // one value a language
  switch (field.type) {
    case 'group':
    case 'tab':
      return isObject(value) && !findMisshapen(field.flattenedFields, value)
    case 'array':
      return areRows(value, () => field.flattenedFields)
    case 'blocks':
      return areRows(
        value,
        ({ blockType }) =>
          field.blocks.find(({ slug }) => slug === blockType)?.flattenedFields ?? [],
      )
    default:
      return true
  }
}

const areRows = (
  value: unknown,
  fieldsOf: (row: Record<string, unknown>) => readonly FlattenedField[],
): boolean =>
  // A form without rows sends their number.
  value === 0 ||
  value === '' ||
  (Array.isArray(value) &&
    value.every((row) => isObject(row) && !findMisshapen(fieldsOf(row), row)))

/** What a filter may ask. No collection keeps points, so nothing is near or within. */
const OPERATORS: ReadonlySet<string> = new Set([
  'equals',
  'not_equals',
  'in',
  'not_in',
  'exists',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
  'like',
  'not_like',
  'contains',
])

/**
 * How much one question may ask. Databases have bounds of their own, past which each says so in its own
 * way: 1,000 conditions in a row, 32,766 values and 2,000 columns to order by on SQLite, patterns of
 * 32,764 bytes on MongoDB.
 */
const MOST = {
  /** Conditions, and words looked for, in all of a filter. */
  conditions: 500,
  /** Values of one list. */
  values: 30_000,
  /** Characters of what is looked for within words. */
  wordChars: 1_000,
  /** Fields that documents are put in order by. */
  orders: 50,
} as const

/** What an operation asks of a collection, as it came from outside. */
export interface Question {
  where?: unknown
  sort?: unknown
  /** For each joined field, a question of its own. */
  joins?: unknown
  limit?: unknown
  page?: unknown
  depth?: unknown
}

/** Larger numbers of a page or a limit, multiplied, are none of a database's. */
const MAX_COUNT = 1e9

/** Whether a question can be put to a database: one number each, and a filter that is one. */
export const isQuestion = (asked: Question, dates: ReadonlySet<string>): boolean =>
  [asked.limit, asked.page, asked.depth].every(isCount) &&
  isFilter(asked.where, dates) &&
  weightOf(asked.where) <= MOST.conditions &&
  orderWords(asked.sort).length <= MOST.orders &&
  areJoined(asked.joins)

/** Questions within a question; dates are left to the collection that they lead to. */
const areJoined = (joins: unknown): boolean =>
  !isObject(joins) ||
  Object.values(joins).every((joined) => !isObject(joined) || isQuestion(joined, NO_DATES))

const NO_DATES: ReadonlySet<string> = new Set()

/** How many conditions a database makes of a filter. */
function weightOf(where: unknown): number {
  if (!isObject(where)) return 0
  return Object.entries(where).reduce((sum, [name, asked]) => {
    if (Array.isArray(asked) && /^(?:and|or)$/i.test(name)) {
      return sum + asked.reduce((all: number, each) => all + weightOf(each), 0)
    }
    if (!isObject(asked)) return sum
    const weights = Object.entries(asked).map(([operator, value]) =>
      // Each word of what is looked for is a condition.
      OF_WORDS.has(operator) ? String(value).split(/\s/).length : 1,
    )
    return sum + weights.reduce((all, each) => all + each, 0)
  }, 0)
}

/** One whole number within bounds; a word that is no number counts as none given. */
function isCount(value: unknown): boolean {
  if (isAbsent(value)) return true
  if (typeof value === 'object') return false
  const count = Number(value)
  return Number.isNaN(count) || (Number.isInteger(count) && Math.abs(count) <= MAX_COUNT)
}

/**
 * What documents are put in order by, without words that name no field: MongoDB's adapter stumbles
 * over them (3.90). Nothing when none is left.
 *
 * @example namedOrder(['-title', '', '-']) // ['-title']
 */
export function namedOrder(sort: unknown): string[] | undefined {
  const named = orderWords(sort)
  return named.length > 0 ? named : undefined
}

const orderWords = (sort: unknown): string[] =>
  [sort]
    .flat()
    .flatMap((each) => String(each ?? '').split(','))
    .filter((word) => word.replace(/^-/, '').trim() !== '')

/** Whether a filter is one: fields with operators that exist, joined by `and` and `or`. */
function isFilter(where: unknown, dates: ReadonlySet<string>, depth = 0): boolean {
  if (isAbsent(where)) return true
  if (!isObject(where) || depth > MAX_DEPTH) return false
  return Object.entries(where).every(([name, asked]) => {
    if (/^(?:and|or)$/i.test(name)) {
      return Array.isArray(asked) && asked.every((each) => isFilter(each, dates, depth + 1))
    }
    const isDate = dates.has(name.split('.').at(-1) ?? '')
    return (
      isObject(asked) &&
      Object.entries(asked).every(
        ([operator, value]) =>
          OPERATORS.has(operator) &&
          !isNoneOfNothing(operator, value) &&
          isWithin(operator, value) &&
          (!isDate || isMoment(operator, value)),
      )
    )
  })
}

/** "None of" without a list: Payload makes no list of an empty word, and stumbles (3.90.1). */
const isNoneOfNothing = (operator: string, value: unknown): boolean =>
  operator === 'not_in' && value === ''

/** Parts of words: a date has none, and MongoDB stumbles over looking for one. */
const OF_WORDS: ReadonlySet<string> = new Set(['like', 'not_like', 'contains'])

/** Whether what is compared is as long as a database takes. */
function isWithin(operator: string, value: unknown): boolean {
  if (OF_WORDS.has(operator)) return String(value).length <= MOST.wordChars
  if (operator !== 'in' && operator !== 'not_in') return true
  return (Array.isArray(value) ? value : String(value).split(',')).length <= MOST.values
}

/** A date is compared with a date; whether there is one is a yes or no. */
const isMoment = (operator: string, value: unknown): boolean =>
  operator === 'exists' ||
  (!OF_WORDS.has(operator) && (isAbsent(value) || areDates(operator, value)))

const areDates = (operator: string, value: unknown): boolean =>
  (Array.isArray(value)
    ? value
    : String(value).split(operator.endsWith('in') ? ',' : '\u0000')
  ).every((each) => each === 'null' || !Number.isNaN(new Date(each as string | Date).getTime()))

const namesOfDates = new WeakMap<readonly FlattenedField[], ReadonlySet<string>>()

/** The names of the dates of a collection, at any depth. */
export function dateNames(fields: readonly FlattenedField[]): ReadonlySet<string> {
  const known = namesOfDates.get(fields)
  if (known) return known
  const names = new Set(
    fields.flatMap((field): string[] => {
      if (field.type === 'date') return [field.name]
      if (field.type === 'blocks')
        return field.blocks.flatMap((block) => [...dateNames(block.flattenedFields)])
      return 'flattenedFields' in field ? [...dateNames(field.flattenedFields)] : []
    }),
  )
  namesOfDates.set(fields, names)
  return names
}
