import type { HoursProblem } from '../parseHours'
import { POSTAL_CODE } from '../places/postal'
import type { FieldKind } from '../proposals/fields'
import { isValid } from '../proposals/values'

/** What may be wrong with what an organization writes. */
export const FIELD_PROBLEMS = [
  'required',
  'tooLong',
  'email',
  'address',
  'website',
  'postalCode',
  'unreadable',
] as const

export type FieldProblemCode = (typeof FIELD_PROBLEMS)[number]

export interface FieldProblem {
  /** Name of the field in the form. */
  name: string
  code: FieldProblemCode | HoursProblem['code']
}

/** What a sheet cannot be without. */
const REQUIRED: ReadonlySet<string> = new Set([
  'name',
  'kind',
  'service',
  'availability',
  'wheelchair',
])

/**
 * What is wrong with a value: first what the team's own form refuses too, then what an organization
 * knows of itself: its whole postal code.
 *
 * @example problemWith('contact.email', { kind: 'address', of: 'email' }, 'a@b') // 'email'
 */
export function problemWith(
  path: string,
  field: FieldKind,
  value: unknown,
): FieldProblemCode | undefined {
  const name = path.split('.').at(-1) ?? ''
  if (value === null || value === '') return REQUIRED.has(name) ? 'required' : undefined
  if (name === 'postalCode' && !isWholePostalCode(value)) return 'postalCode'
  if (isValid(field, value)) return undefined
  if (field.kind === 'address') return field.of
  return field.kind === 'text' || field.kind === 'names' ? 'tooLong' : 'unreadable'
}

const isWholePostalCode = (value: unknown): boolean =>
  typeof value === 'string' && POSTAL_CODE.exec(value)?.[2] !== undefined
