import { createHash } from 'node:crypto'

type Stored = Readonly<Record<string, unknown>>

/** What of a text its readers have. */
const READ_FIELDS = ['title', 'summary', 'content', 'sources'] as const

/**
 * Tells two states of a text apart by what their readers would have; a step of the workflow, which saves the same words
 * once more, is none.
 */
export const printOf = (text: Stored): string =>
  createHash('sha256')
    .update(JSON.stringify(READ_FIELDS.map((field) => plain(text[field]) ?? null)))
    .digest('hex')

/** In one order, without what says nothing, references by their number. */
function plain(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return undefined
  if (Array.isArray(value)) return value.map((each) => plain(each) ?? null)
  if (value instanceof Date) return value.toISOString()
  if (typeof value !== 'object') return value
  const entries = Object.entries(value)
    .map(([name, each]) => [name, plain(each)] as const)
    .filter(([name, each]) => each !== undefined && name !== 'blockName')
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries)
}
