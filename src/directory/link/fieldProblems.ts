import type { HoursProblem } from '../parseHours'
import type { FieldKind } from '../proposals/fields'
import { isValid } from '../proposals/values'
import { type ContactKind, contactKindOf, isContact } from '../typedContact'

/** What may be wrong with what an organization writes. */
export const FIELD_PROBLEMS = [
  'required',
  'tooLong',
  'email',
  'address',
  'website',
  'unreadable',
] as const

export type FieldProblemCode = (typeof FIELD_PROBLEMS)[number] | ContactKind

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
 * What is wrong with a value: what the team's own form refuses too.
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
  const contact = contactKindOf(path)
  if (contact && isValid(field, value) && !isContact(contact, String(value))) return contact
  if (isValid(field, value)) return undefined
  if (field.kind === 'address') return field.of
  return field.kind === 'text' || field.kind === 'names' ? 'tooLong' : 'unreadable'
}
