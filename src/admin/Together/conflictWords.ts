import { BLOCKS } from '@/content/blocks'
import type { Fields } from '@/content/fields'
import { wordsIn, type Conflict } from '@/together'
import { isFields, rowsOf } from '@/together/same'

/** The passages as the open form numbers them, from 1; nothing for one that it does not have. */
export const numberOf = (content: unknown, id: unknown): number | undefined => {
  const at = (rowsOf(content) ?? []).findIndex((row) => String(row.id) === String(id))
  return at < 0 ? undefined : at + 1
}

/** What one side has, as a person reads it; nothing where it was removed. */
export function wordsOfSide(kind: Conflict['kind'], value: unknown): string | undefined {
  if (value === undefined || value === null) return kind === 'field' ? '' : undefined
  if (kind === 'order') {
    return (rowsOf(value) ?? [])
      .map((row) => `• ${blockWords(row).replaceAll('\n', ' ').slice(0, SHOWN)}`)
      .join('\n')
  }
  return blockWords(value)
}

/** Of each passage of an order, in characters. */
const SHOWN = 80

/** The words of a block or a row, in the order of its fields; what is chosen, dated or counted is no word. */
function blockWords(value: unknown): string {
  if (!isFields(value)) return wordsIn(value)
  const fields = fieldsOf(value.blockType)
  return fields ? linesOf(fields, value).join('\n') : plainWords(value).join(' ')
}

const fieldsOf = (blockType: unknown): Fields | undefined =>
  Object.entries(BLOCKS).find(([type]) => type === blockType)?.[1].fields

function linesOf(fields: Fields, values: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const value = values[name]
    if (field.is === 'kept' || field.is === 'relation' || !value) return []
    if (field.is !== 'list') return wordsIn(value).trim() || []
    const rows = Array.isArray(value) ? (value as unknown[]).filter(isFields) : []
    return rows.flatMap((row) => linesOf(field.of, row).join(' · ') || [])
  })
}

/** Names that say nothing to a person. */
const SILENT = new Set(['id', 'type', 'version'])

function plainWords(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)]
  if (Array.isArray(value)) return value.flatMap(plainWords)
  if (!isFields(value)) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    SILENT.has(name) ? [] : plainWords(inner),
  )
}
