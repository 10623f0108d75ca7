import type { Fingerprints } from '../sections'
import { canonical } from '../canonical'
import { type Section, SECTIONS } from '../vocabulary'
import { contactKindOf, isContact } from '../typedContact'
import { fieldAt, type ProposableField } from './fields'
import { isRowGone, isRowId, type Values, valueAt, withValue } from './sheet'
import { isValid } from './values'

/** One field of a proposal, as it is kept. */
export interface ProposedChange {
  path: string
  /** What the sender saw there; absent when they saw no sheet. */
  before?: unknown
  after: unknown
}

/**
 * How a proposed value stands beside the sheet as it is now. *open*: the sheet says what the sender
 * saw. *same*: it says already what is proposed. *conflict*: somebody changed it since. *gone*: its
 * row is no longer there. *invalid*: it may not be written.
 */
export type ChangeStatus = 'open' | 'same' | 'conflict' | 'gone' | 'invalid'

export interface ComparedChange {
  path: string
  section: Section
  field: ProposableField
  now: unknown
  before: unknown
  after: unknown
  status: ChangeStatus
  /** What stands there now, in a word: whoever decides names it, so that nothing passes unseen. */
  seen: string
}

/** Most fields of one proposal. */
const MAX_CHANGES = 300

/** Reads what is kept of a proposal; entries about what may not be proposed are counted. */
export function readChanges(stored: unknown): { changes: ProposedChange[]; unknown: number } {
  const entries: unknown[] = Array.isArray(stored) ? stored.slice(0, MAX_CHANGES) : []
  const changes = entries.flatMap((entry): ProposedChange[] => {
    if (typeof entry !== 'object' || entry === null || !('path' in entry)) return []
    const { path, before, after } = entry as Record<string, unknown>
    if (typeof path !== 'string' || !fieldAt(path)) return []
    return [{ path, after: after ?? null, ...(before === undefined ? {} : { before }) }]
  })
  // Of two words about one field the last holds, as in the form that it comes from.
  const byPath = new Map(changes.map((change) => [change.path, change]))
  return { changes: [...byPath.values()], unknown: entries.length - changes.length }
}

/** Each proposed field beside the sheet as it stands, in the order of the sections. */
export function compareChanges(
  changes: readonly ProposedChange[],
  sheet: Values,
): ComparedChange[] {
  const order = SECTIONS.map(({ code }) => code)
  return changes
    .flatMap(({ path, before, after }): ComparedChange[] => {
      const field = fieldAt(path)
      if (!field) return []
      const now = valueAt(sheet, path) ?? null
      const status = statusOf({ path, before, after }, now, sheet, field)
      const seen = JSON.stringify(canonical(now))
      return [
        { path, section: field.section, field, now, before: before ?? null, after, status, seen },
      ]
    })
    .sort((a, b) => order.indexOf(a.section) - order.indexOf(b.section))
}

function statusOf(
  { path, before, after }: ProposedChange,
  now: unknown,
  sheet: Values,
  field: ProposableField,
): ChangeStatus {
  if (!isValid(field, after)) return 'invalid'
  const [, row = ''] = path.split('.')
  if (isRowGone(sheet, path) && isRowId(row)) return 'gone'
  if (isSame(now, after)) return 'same'
  if (!isWholeContact(path, after)) return 'invalid'
  return before === undefined || isSame(now, before) ? 'open' : 'conflict'
}

/** What was proposed before phones and postal codes had their rule could not be written on the sheet. */
function isWholeContact(path: string, after: unknown): boolean {
  const kind = contactKindOf(path)
  return !kind || typeof after !== 'string' || after === '' || isContact(kind, after)
}

const isSame = (a: unknown, b: unknown): boolean =>
  JSON.stringify(canonical(a)) === JSON.stringify(canonical(b))

/** The sheet with the accepted fields in it. */
export const applyChanges = (sheet: Values, accepted: readonly ComparedChange[]): Values =>
  accepted
    .filter(({ status }) => status === 'open' || status === 'conflict')
    .reduce((changed, { path, after }) => withValue(changed, path, after), sheet)

/**
 * The sections that the sender has confirmed by their proposal: all that they proposed of it was
 * accepted, and the rest of the section reads as it did when they looked at it.
 *
 * @param seen what each section said when the proposal was made; empty when the sender saw no sheet
 */
export function confirmedSections(
  compared: readonly ComparedChange[],
  accepted: ReadonlySet<string>,
  seen: Partial<Fingerprints>,
  present: Fingerprints,
): Section[] {
  return SECTIONS.map(({ code }) => code).filter((code) => {
    const proposed = compared.filter(({ section }) => section === code)
    return (
      proposed.length > 0 &&
      proposed.every(({ path }) => accepted.has(path)) &&
      seen[code] === present[code]
    )
  })
}
