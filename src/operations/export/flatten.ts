import type { CsvCell } from '@/text/csv'

/** One document as cells of a table, under the path of each value. */
export type FlatRow = Readonly<Record<string, CsvCell>>

/** A formatted text: one value, though it is made of objects. */
const isRichText = (value: object): boolean => 'root' in value

/**
 * A document as one row: what is nested stands under its path, short lists are joined, and what no
 * cell can hold (formatted texts, lists of objects) is JSON.
 *
 * @example flatten({ id: 1, name: { fr: 'Lieu', en: 'Place' }, tags: ['a', 'b'] })
 * // { id: 1, 'name.fr': 'Lieu', 'name.en': 'Place', tags: 'a; b' }
 */
export function flatten(document: object): FlatRow {
  const row: Record<string, CsvCell> = {}
  const put = (path: string, value: unknown): void => {
    if (isNested(value)) {
      for (const [key, inner] of Object.entries(value)) put(path ? `${path}.${key}` : key, inner)
    } else {
      row[path] = cellOf(value)
    }
  }
  put('', document)
  return row
}

const isNested = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isRichText(value)

function cellOf(value: unknown): CsvCell {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'number') return value
  if (typeof value === 'boolean') return String(value)
  const isJoined = Array.isArray(value) && value.every((item) => typeof item !== 'object')
  return isJoined ? value.join('; ') : JSON.stringify(value)
}
