/** What a person sends to ask for access to the map, checked. */
import { EMAIL } from '@/text/email'
import { oneLine } from '@/text/oneLine'

export const ACCESS_FIELDS = ['name', 'email', 'organization', 'position', 'purpose'] as const
export type AccessField = (typeof ACCESS_FIELDS)[number]

export type AccessValues = Record<AccessField, string> & {
  /** Codes of the regions that the person works in, '01' to '17'; none means all of Quebec. */
  regions: string[]
  /** Whether the conditions were accepted. */
  consent: boolean
}

export type AccessProblem = 'missing' | 'email' | 'short' | 'long'

/** Why a field is refused; the interface has a sentence for each. */
export type AccessErrors = Partial<Record<AccessField | 'consent', AccessProblem>>

/** The fields that may be refused, in the order of the form. */
export const CHECKED_FIELDS = [...ACCESS_FIELDS, 'consent'] as const

/** The team answers within so many days of the confirmation: said on the page, dated in Today. */
export const ANSWER_DAYS = 10

/** The link that confirms an address works for so many days; a request without it is then erased. */
export const CONFIRM_DAYS = 7

/**
 * One address is sent no more links than this in a day, whoever asks; what is sent in the same minute, or
 * past them, replaces the words of the last request that waits.
 */
export const LINKS_A_DAY = 3

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

/** So much of a line is read, in characters: more than any limit, so that what is too long is said. */
const LINE_LIMIT = 1000

const OPTIONAL: ReadonlySet<AccessField> = new Set(['position'])

/** A purpose in fewer characters cannot be decided upon. */
const SHORTEST_PURPOSE = 20

/** Reads the form; everything typed is kept, right or wrong. */
export function readAccessRequest(form: Pick<FormData, 'get' | 'getAll'>): ReadAccessRequest {
  const typed = Object.fromEntries(
    ACCESS_FIELDS.map((field) => [
      field,
      field === 'purpose' ? textOf(form.get(field)) : lineOf(form.get(field)),
    ]),
  ) as Record<AccessField, string>
  const regions = [...new Set(form.getAll('regions').map(textOf).filter(isRegionCode))]
  const values: AccessValues = { ...typed, regions, consent: textOf(form.get('consent')) !== '' }
  const errors: AccessErrors = {}
  for (const field of ACCESS_FIELDS) {
    const problem = problemOf(field, typed[field])
    if (problem) errors[field] = problem
  }
  if (!values.consent) errors.consent = 'missing'
  return { values, errors, isMachine: textOf(form.get(HONEYPOT_FIELD)) !== '' }
}

/** What a reader writes to go on reading, or to take more rows: to what end. */
export function readPurpose(form: Pick<FormData, 'get'>): {
  purpose: string
  problem: AccessProblem | undefined
} {
  const purpose = textOf(form.get('purpose'))
  return { purpose, problem: problemOf('purpose', purpose) }
}

const isRegionCode = (text: string): boolean => /^(?:0[1-9]|1[0-7])$/.test(text)

function problemOf(field: AccessField, value: string): AccessProblem | undefined {
  if (value === '') return OPTIONAL.has(field) ? undefined : 'missing'
  if (value.length > LIMITS[field]) return 'long'
  if (field === 'email' && !EMAIL.test(value)) return 'email'
  if (field === 'purpose' && value.length < SHORTEST_PURPOSE) return 'short'
  return undefined
}

/** All but the purpose is one line, whatever a machine sends. */
const lineOf = (value: FormDataEntryValue | null): string => oneLine(textOf(value), LINE_LIMIT)

const textOf = (value: FormDataEntryValue | null): string =>
  typeof value === 'string' ? value.trim() : ''
