import type { SourceUnit } from '@/translation/types'

/** What is kept in the browser of a passage that is being written. */
export interface Draft {
  unit: SourceUnit
  /** The key of the passage that it follows; empty of the first. */
  follows?: string | undefined
  /** The translation that the person began from. */
  before: string
  text: string
  /** The machine whose suggestion the text began as. */
  machine?: string | undefined
}

/** Whether what a browser kept is a draft as this version of the site writes them. */
export const isDraft = (value: unknown): value is Draft =>
  isObject(value) &&
  typeof value.before === 'string' &&
  typeof value.text === 'string' &&
  [value.machine, value.follows].every((one) => one === undefined || typeof one === 'string') &&
  isObject(value.unit) &&
  ['key', 'kind', 'context', 'source'].every(
    (name) => typeof unitField(value, name) === 'string',
  ) &&
  Array.isArray(unitField(value, 'marks'))

const unitField = ({ unit }: Record<string, unknown>, name: string): unknown =>
  isObject(unit) ? unit[name] : undefined

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
