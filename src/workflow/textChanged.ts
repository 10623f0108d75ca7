import { idOf, type Id } from '@/db/ids'

/** Neither words nor state: a change of these alone is not a new version of a text. */
const BESIDE = ['_status', 'id', 'createdAt', 'updatedAt', 'changeNote', 'changeKind']

type Fields = Readonly<Record<string, unknown>>

/** Whether what is saved differs from `original` in its text: not in `apart`, nor in its form. */
export function textChanged(data: Fields, original: Fields, apart: readonly string[]): boolean {
  const notText = new Set([...BESIDE, ...apart])
  return Object.keys(data).some(
    (field) => !notText.has(field) && tidy(data[field]) !== tidy(original[field]),
  )
}

/** A value as a line, without what forms and databases write differently: blanks, ids and links. */
function tidy(value: unknown): string | undefined {
  if (value === null || value === undefined || value === '') return undefined
  if (Array.isArray(value)) {
    return value.length === 0 ? undefined : JSON.stringify(value.map((item) => tidyItem(item)))
  }
  return tidyItem(value)
}

function tidyItem(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value ?? '')
  const fields = Object.entries(value)
    .filter(([name]) => name !== 'id')
    .map(([name, inner]): [string, string | undefined] => [name, tidy(inner)])
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => a.localeCompare(b))
  if (fields.length === 0 && 'id' in value) return String(idOf(value as { id: Id }))
  return JSON.stringify(fields)
}
