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
    .some((field) => tidy(data[field]) !== tidy(original[field]))
}

/**
 * A value as a line, without what forms and databases write differently: blanks, ids and links. Each word is
 * quoted once, however deep it stands: quoting again at each depth would double its length each time.
 */
function tidy(value: unknown): string | undefined {
  if (value === null || value === undefined || value === '') return undefined
  if (Array.isArray(value)) {
    return value.length === 0 ? undefined : `[${value.map((item) => tidyItem(item)).join(',')}]`
  }
  return tidyItem(value)
}

function tidyItem(value: unknown): string {
  if (Array.isArray(value)) return tidy(value) ?? '[]'
  if (typeof value !== 'object' || value === null) return JSON.stringify(String(value ?? ''))
  const fields = Object.entries(value)
    .filter(([name]) => name !== 'id')
    .map(([name, inner]): [string, string | undefined] => [name, tidy(inner)])
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  if (fields.length === 0 && 'id' in value) {
    return JSON.stringify(String(idOf(value as { id: Id })))
  }
  return `{${fields.map(([name, inner]) => `${name}:${inner ?? ''}`).join(',')}}`
}
