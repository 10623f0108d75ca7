/**
 * A section of a sheet as a form that any browser can send. The names of its fields are the paths of
 * proposals; rows keep their identifiers, and those to be added are named `new1`, `new2`…
 */
import { withScheme } from '@/text/webAddress'

import { canonical } from '../canonical'
import { parseHours } from '../parseHours'
import type { ProposedChange } from '../proposals/changes'
import { fieldAt, type FieldKind, PROPOSABLE, type ProposableField } from '../proposals/fields'
import { isRowId, type Row, type Values, valueAt, withValue } from '../proposals/sheet'
import { contactKindOf, tidyContact } from '../typedContact'
import type { Section } from '../vocabulary'
import { hoursFromFields, type SentFields, toHoursFields } from './hoursForm'
import { type FieldProblem, problemWith } from './fieldProblems'

type RowList = 'sites' | 'services'

/** What stands in the rows of a section; the other sections have none. */
const ROWS_OF: Partial<Record<Section, RowList>> = {
  sites: 'sites',
  hours: 'sites',
  services: 'services',
}

/** Worked out by the site, and corrected by the team: an organization is not asked. */
const NOT_ASKED: ReadonlySet<string> = new Set(['sites.*.geoPrecision'])

/** The fields of a section by their patterns: `contact.phone`, `sites.*.address`. */
export const patternsOf = (section: Section): [string, ProposableField][] =>
  Object.entries(PROPOSABLE).filter(
    ([pattern, field]) =>
      field.section === section && field.kind !== 'row' && !NOT_ASKED.has(pattern),
  )

/** The list whose rows the section holds, if it may add and take away some. */
export const rowListOf = (section: Section): RowList | undefined =>
  section === 'hours' ? undefined : ROWS_OF[section]

/** The rows of a section, in the order of the sheet. */
export const rowsOf = (section: Section, sheet: Values): Row[] => {
  const list = ROWS_OF[section]
  return list ? ((sheet[list] ?? []) as Row[]) : []
}

/** The paths of a section on one sheet, in the order of the table. */
export const pathsOf = (section: Section, sheet: Values): string[] =>
  patternsOf(section).flatMap(([pattern]) =>
    pattern.includes('*')
      ? rowsOf(section, sheet).flatMap(({ id }) => (id ? [pattern.replace('*', id)] : []))
      : [pattern],
  )

/** Only what a section says: what its form was drawn from, small enough to travel with it. */
export const sectionOf = (section: Section, sheet: Values): Values =>
  pathsOf(section, sheet).reduce<Values>(
    (part, path) => withValue(part, path, valueAt(sheet, path)),
    emptyRows(section),
  )

/**
 * The section that a form says it was drawn from, as it came back with it; nothing when that cannot
 * be read. It decides nothing but what its sender says to have seen.
 */
export function readBase(section: Section, text: string | undefined): Values | undefined {
  try {
    const read: unknown = JSON.parse(text ?? '')
    if (typeof read !== 'object' || read === null || Array.isArray(read)) return undefined
    const list = ROWS_OF[section]
    if (!list) return read as Values
    const rows = (read as Values)[list]
    if (!Array.isArray(rows)) return undefined
    return { ...read, [list]: rows.filter((row: Row) => isRowId(String(row?.id ?? ''))) }
  } catch {
    // Cut on the way, or made up: the form is shown again from the sheet as it stands.
    return undefined
  }
}

const emptyRows = (section: Section): Values => {
  const list = ROWS_OF[section]
  return list ? { [list]: [] } : {}
}

/** A sheet → the values of the form of one section. `readSection` reads them back. */
export const toFields = (section: Section, sheet: Values): Record<string, string[]> =>
  Object.assign({}, ...pathsOf(section, sheet).map((path) => fieldsOf(path, valueAt(sheet, path))))

function fieldsOf(path: string, value: unknown): Record<string, string[]> {
  const field = fieldAt(path)
  if (field?.kind === 'hours') return toHoursFields(path, parseHours(value).hours)
  if (field?.kind === 'yesNo') return value === true ? { [path]: ['on'] } : {}
  if (field?.kind === 'names') return { [path]: [listOf(value).join('\n')] }
  if (field?.kind === 'entries') return { [path]: listOf(value) }
  return value === null || value === undefined || value === '' ? {} : { [path]: [String(value)] }
}

export interface ReadSection {
  changes: ProposedChange[]
  problems: FieldProblem[]
}

/** Ticked beside a row that is no more. */
export const removalOf = (list: RowList, row: string): string => `${list}.${row}~remove`

/**
 * What a form says otherwise than the sheet that it was drawn from. What is wrong is named, and left
 * out: the rest is not lost for it.
 *
 * @param base the section as the form was drawn from it (`sectionOf`)
 */
export function readSection(section: Section, sent: SentFields, base: Values): ReadSection {
  const list = rowListOf(section)
  const removed = list
    ? rowsOf(section, base).flatMap(({ id }) =>
        id && sent[removalOf(list, id)] ? [`${list}.${id}`] : [],
      )
    : []
  const read: ReadSection = {
    changes: removed.map((path) => ({ path, after: null })),
    problems: [],
  }
  for (const path of pathsOf(section, base)) {
    if (removed.some((row) => path.startsWith(`${row}.`)) || !isAsked(path, sent)) continue
    readField(path, sent, base, read)
  }
  if (list) addRows(section, list, sent, base, read)
  return read
}

/** A row of which the form says nothing was not in it: nothing is emptied by its absence. */
function isAsked(path: string, sent: SentFields): boolean {
  const [list = '', row] = path.split('.')
  if (!path.includes('.') || (list !== 'sites' && list !== 'services')) return true
  return Object.keys(sent).some((name) => name.startsWith(`${list}.${row}.`))
}

function readField(path: string, sent: SentFields, base: Values, read: ReadSection): void {
  const field = fieldAt(path)
  if (!field) return
  const before = valueAt(base, path) ?? null
  const { value, problems } = valueFrom(field, path, sent, before)
  read.problems.push(...problems)
  if (isSaidAlike(field, before, value) || problems.length > 0) return
  const problem = problemWith(path, field, value)
  if (problem) read.problems.push({ name: path, code: problem })
  else read.changes.push({ path, before, after: value })
}

function valueFrom(
  field: FieldKind,
  path: string,
  sent: SentFields,
  before: unknown,
): { value: unknown; problems: FieldProblem[] } {
  const values = sent[path] ?? []
  const first = (values[0] ?? '').replaceAll('\r\n', '\n').trim()
  switch (field.kind) {
    case 'hours': {
      const { hours, problems } = hoursFromFields(sent, path, parseHours(before).hours)
      return { value: hours, problems }
    }
    case 'yesNo':
      return { value: first === 'on', problems: [] }
    case 'entries': {
      const present = listOf(before).filter((each) => values.includes(each))
      const added = values.filter((each) => each !== '' && !present.includes(each))
      return { value: [...new Set([...present, ...added])], problems: [] }
    }
    case 'names':
      return { value: namesIn(first), problems: [] }
    case 'address':
      return { value: (field.of === 'website' ? withScheme(first) : first) || null, problems: [] }
    default:
      return { value: tidy(path, first, before) || null, problems: [] }
  }
}

/** A phone or a postal code as it is written on sheets, unless it is the one that stood there. */
function tidy(path: string, typed: string, before: unknown): string {
  const contact = contactKindOf(path)
  const isAsBefore = typeof before === 'string' && before.trim() === typed
  return contact && !isAsBefore ? tidyContact(contact, typed) : typed
}

const namesIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/[\n;]/)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  ),
]

/** Spaces around a text say nothing; nor does the order of a list, or how days are grouped. */
function isSaidAlike(field: FieldKind, before: unknown, after: unknown): boolean {
  if (field.kind === 'hours') return canon(parseHours(before).hours) === canon(after)
  if (field.kind === 'entries')
    return canon([...listOf(before)].sort()) === canon([...listOf(after)].sort())
  if (typeof before === 'string') {
    return before.replaceAll('\r\n', '\n').trim() === (after ?? '')
  }
  return canon(before) === canon(after)
}

const canon = (value: unknown): string => JSON.stringify(canonical(value))

/** Rows that are added by one form, at most. */
const MAX_NEW_ROWS = 20

/** Names of the rows that a form adds, in their order. */
export const newRowsIn = (list: RowList, sent: SentFields): string[] =>
  [
    ...new Set(
      Object.keys(sent).flatMap((name) => {
        const [first, row = ''] = name.split(/[.~]/)
        return first === list && /^new\d{1,2}$/.test(row) ? [row] : []
      }),
    ),
  ].slice(0, MAX_NEW_ROWS)

function addRows(
  section: Section,
  list: RowList,
  sent: SentFields,
  base: Values,
  read: ReadSection,
): void {
  for (const name of newRowsIn(list, sent)) {
    if (sent[removalOf(list, name)]) continue
    const row: ReadSection = { changes: [], problems: [] }
    const empty: Values = { [list]: [{ id: name }] }
    // The section has fields of its own beside its rows: those are no part of a row.
    const own = pathsOf(section, empty).filter((path) => path.startsWith(`${list}.${name}.`))
    for (const path of own) readField(path, sent, empty, row)
    if (!row.changes.some(({ path }) => SAYS_SOMETHING.has(path.split('.')[2] ?? ''))) continue
    const value = row.changes.reduce<Values>(
      (made, { path, after }) => withValue(made, path.split('.').slice(2).join('.'), after),
      NEW_ROW[list],
    )
    if (list === 'services' && !value.service) {
      row.problems.push({ name: `services.${name}.service`, code: 'required' })
    }
    read.problems.push(...row.problems)
    if (row.problems.length === 0) read.changes.push({ path: `${list}.${name}`, after: value })
  }
}

/** A choice that the form makes by itself adds no row. */
const SAYS_SOMETHING: ReadonlySet<string> = new Set([
  'label',
  'address',
  'municipality',
  'postalCode',
  'service',
  'conditions',
])

const NEW_ROW: Record<RowList, Values> = {
  sites: { wheelchair: 'unknown' },
  services: { availability: 'offered' },
}

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])
