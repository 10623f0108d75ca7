/** What a person sends to ask for access to the map, checked. */

export const ACCESS_FIELDS = ['name', 'email', 'organization', 'position', 'purpose'] as const
export type AccessField = (typeof ACCESS_FIELDS)[number]

export type AccessValues = Record<AccessField, string>

/** Why a field is refused; the interface has a sentence for each. */
export type AccessErrors = Partial<Record<AccessField, 'missing' | 'email' | 'short' | 'long'>>

/** A field that people do not see and machines fill in. */
export const HONEYPOT_FIELD = 'website'

export interface ReadAccessRequest {
  values: AccessValues
  errors: AccessErrors
  /** A machine filled the hidden field: thanked, and forgotten. */
  isMachine: boolean
}

const LIMITS: Record<AccessField, number> = {
  name: 120,
  email: 200,
  organization: 200,
  position: 120,
  purpose: 2000,
}

const OPTIONAL: ReadonlySet<AccessField> = new Set(['position'])

/** A purpose in fewer characters cannot be decided upon. */
const SHORTEST_PURPOSE = 20

/** Reads the form; everything typed is kept, right or wrong. */
export function readAccessRequest(form: Pick<FormData, 'get'>): ReadAccessRequest {
  const values = Object.fromEntries(
    ACCESS_FIELDS.map((field) => [field, textOf(form.get(field))]),
  ) as AccessValues
  const errors: AccessErrors = {}
  for (const field of ACCESS_FIELDS) {
    const problem = problemOf(field, values[field])
    if (problem) errors[field] = problem
  }
  return { values, errors, isMachine: textOf(form.get(HONEYPOT_FIELD)) !== '' }
}

function problemOf(field: AccessField, value: string): AccessErrors[AccessField] {
  if (value === '') return OPTIONAL.has(field) ? undefined : 'missing'
  if (value.length > LIMITS[field]) return 'long'
  if (field === 'email' && !/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]{2,}$/.test(value)) return 'email'
  if (field === 'purpose' && value.length < SHORTEST_PURPOSE) return 'short'
  return undefined
}

const textOf = (value: FormDataEntryValue | null): string =>
  typeof value === 'string' ? value.trim() : ''
