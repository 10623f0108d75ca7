import { idOf, type Id } from '@/db/ids'

/** What the database writes by itself. All else is text, the note on the change too: it is read. */
const BESIDE = ['_status', 'id', 'createdAt', 'updatedAt']

/**
 * What of a text holds no words: chosen, counted or dated, but for the date of an update, which everyone reads. Whoever changes nothing else wrote nothing,
 * but an approval is lost all the same. A field that is not here holds words.
 */
export const WITHOUT_WORDS = [
  'changeKind',
  'isExample',
  'kind',
  'media',
  'order',
  'part',
  'place',
  'relatedChapters',
  'relatedServices',
  'reviewBy',
  'sensitiveTopics',
] as const

type Fields = Readonly<Record<string, unknown>>

/** Tells the fields that a person writes from those of the database and from those `apart`. */
export function isTextField(apart: readonly string[]): (field: string) => boolean {
  const notText = new Set([...BESIDE, ...apart])
  return (field) => !notText.has(field)
}

/** Whether what is saved differs from `original` in its text: not in `apart`, nor in its form. */
export function textChanged(data: Fields, original: Fields, apart: readonly string[]): boolean {
  return Object.keys(data)
    .filter(isTextField(apart))
    .some((field) => !saysSame(data[field], original[field]))
}

/**
 * Whether two values say the same, whatever forms and databases write differently: blanks, identifiers and links. They
 * are walked side by side and left at the first difference: of a table of 4,000 cells nothing is written down.
 */
function saysSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (isBlank(a) || isBlank(b)) return isBlank(a) && isBlank(b)
  return itemSaysSame(a, b)
}

const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || isListOfNothing(value)

const isListOfNothing = (value: unknown): boolean => Array.isArray(value) && value.length === 0

/** The same in a list, where also what is blank has its place. */
function itemSaysSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, at) => itemSaysSame(item, b[at]))
  }
  if (Array.isArray(a) || Array.isArray(b)) return false
  if (isObject(a) && isObject(b)) return fieldsSaySame(a, b)
  const [one, other] = [wordOf(a), wordOf(b)]
  return one !== undefined && one === other
}

function fieldsSaySame(a: Fields, b: Fields): boolean {
  let said = 0
  for (const name in a) {
    if (name === 'id' || !Object.hasOwn(a, name) || isBlank(a[name])) continue
    said += 1
    if (!Object.hasOwn(b, name) || !saysSame(a[name], b[name])) return false
  }
  if (said !== countSaid(b)) return false
  return said > 0 || wordOf(a) === wordOf(b)
}

/** A value that is one word: of a document that says nothing else, its identifier; no other object is. */
function wordOf(value: unknown): string | undefined {
  if (!isObject(value)) return String(value ?? '')
  return 'id' in value && countSaid(value) === 0 ? String(idOf(value as { id: Id })) : undefined
}

function countSaid(fields: Fields): number {
  let said = 0
  for (const name in fields) {
    if (name !== 'id' && Object.hasOwn(fields, name) && !isBlank(fields[name])) said += 1
  }
  return said
}

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null
