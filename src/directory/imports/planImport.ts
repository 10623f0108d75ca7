/** Every organization of a file beside the directory: what would be created, changed, refused. */
import type { Locale } from '@/i18n/locales'

import { DuplicateIndex } from '../duplicateIndex'
import { type Duplicate, type Identity, isSure } from '../duplicates'
import type { Values } from '../proposals/sheet'
import { applyBrought, type ListRule, NEW_SHEET } from './applyBrought'
import { diffValues } from './diffValues'
import { findKeyed, isAddress, type OwnKeys } from './keys'
import { type ImportNotice, noticeOf } from './notices'
import { readDay } from './readDay'
import { StandingIndex } from './standingIndex'
import { KEY_REASON } from './states'
import type { Brought, Fate, LikelySheet, PlannedRow } from './types'

/** A sheet that stands, as an import sees it. */
export interface StandingSheet extends Identity {
  slug: string
  lead: Locale
  values: Values
  isUnlisted: boolean
  /** What our own file says of it, by target, in each language. */
  exported: readonly Readonly<Record<string, string>>[]
}

export interface PlanOptions {
  lists: ListRule
  keys: OwnKeys
  /** What a person decided of a line: `create`, `leave`, or the sheet that it is. */
  decisions: Readonly<Record<string, string>>
}

/** Plans the organizations of a file, in its order. */
export const planImport = (
  brought: readonly Brought[],
  standing: readonly StandingSheet[],
  options: PlanOptions,
): PlannedRow[] => [...planRows(brought, standing, options)]

/** The same one after the other, so that whoever plans a long file may let others go in between. */
export function* planRows(
  brought: readonly Brought[],
  standing: readonly StandingSheet[],
  options: PlanOptions,
): Generator<PlannedRow, void> {
  const index = new StandingIndex(standing)
  const before = new Before()
  for (const row of brought) {
    const identity = identityOf(row)
    const planned = planRow(row, identity, index, options)
    if (!TAKES_PART.has(planned.fate)) {
      yield planned
      continue
    }
    const twice = before.lineOf(planned, identity)
    if (twice !== undefined && options.decisions[String(row.line)] !== 'create') {
      const notice = noticeOf(row.line, 'twiceInFile', String(twice))
      yield { ...planned, fate: 'refused', changes: [], notices: [...planned.notices, notice] }
      continue
    }
    before.add(planned, identity)
    yield planned
  }
}

/** What is written when an import is applied. */
const WRITTEN: ReadonlySet<Fate> = new Set(['new', 'changed'])

/** What is of one organization, so that another line cannot be. */
const TAKES_PART: ReadonlySet<Fate> = new Set([...WRITTEN, 'same', 'behind'])

export const isWritten = ({ fate }: Pick<PlannedRow, 'fate'>): boolean => WRITTEN.has(fate)

/** The organizations of the lines above. */
class Before {
  private readonly lines = new Map<string, number>()
  private readonly alike = new DuplicateIndex<Identity>()

  add({ line, organization }: PlannedRow, identity: Identity): void {
    if (organization !== null) this.lines.set(organization, line)
    this.alike.add({ ...identity, id: String(line) })
  }

  /** The first line that is of the same sheet or, for a new one, surely of the same organization. */
  lineOf({ organization }: PlannedRow, identity: Identity): number | undefined {
    if (organization !== null) return this.lines.get(organization)
    const same = this.alike.find(identity).filter(isSure)
    return same.length > 0 ? Math.min(...same.map(({ found }) => Number(found.id))) : undefined
  }
}

function planRow(
  row: Brought,
  identity: Identity,
  index: StandingIndex,
  { lists, keys, decisions }: PlanOptions,
): PlannedRow {
  const decision = decisions[String(row.line)]
  const found = findSheet(row, identity, index, keys)
  const sheet = index.withId(decision) ?? (decision === 'create' ? undefined : found.sheet)
  const notices = [...row.notices, ...keyNotices(row, sheet, found, keys)]
  const base = {
    line: row.line,
    key: row.key,
    name: String(row.facts.name ?? sheet?.name ?? ''),
    organization: sheet?.id ?? null,
    alike: found.alike,
  }
  const refused = refusalsOf(row, identity, sheet, index)
  const ends = (fate: Fate, more: ImportNotice[] = []): PlannedRow => ({
    ...base,
    fate,
    changes: [],
    notices: [...notices, ...more],
  })
  if (refused) return ends('refused', refused)
  if (decision === 'leave') return ends('left')
  if (!sheet && decision !== 'create' && found.alike.length > 0) return ends('alike')
  const before = sheet?.values ?? NEW_SHEET
  const unchanged = sheet ? sameAsExported(row, sheet) : new Set<string>()
  const applied = applyBrought(before, row, { lists, lead: sheet?.lead ?? 'fr', unchanged })
  const changes = diffValues(before, applied.values)
  if (!sheet) return { ...ends('new', applied.notices), changes }
  const since = changes.length === 0 || decision === sheet.id ? undefined : changedSince(row, sheet)
  const told = since === undefined ? [] : [noticeOf(row.line, 'changedSince', since)]
  const fate = changes.length === 0 ? 'same' : since === undefined ? 'changed' : 'behind'
  const planned = ends(fate, [...applied.notices, ...told])
  const said = planned.notices.filter(({ target = '' }) => !unchanged.has(target))
  return { ...planned, notices: said, changes }
}

/** The day on which a sheet was changed after what our own file says of it, ISO 8601. */
function changedSince({ cells }: Brought, { exported }: StandingSheet): string | undefined {
  const [ofFile, ofSheet] = [readDay(cells.changedOn ?? ''), exported[0]?.changedOn]
  return ofFile !== undefined && ofSheet && ofSheet > ofFile ? ofSheet : undefined
}

interface FoundSheet {
  sheet?: StandingSheet
  alike: LikelySheet[]
  /** Has the key of the row, and is perhaps another organization. */
  doubtful?: StandingSheet
}

/** By key; else by exact name with the municipality or the phone; else nothing, and who is alike. */
function findSheet(
  row: Brought,
  identity: Identity,
  index: StandingIndex,
  keys: OwnKeys,
): FoundSheet {
  const keyed = findKeyed(row.key, identity, index, keys)
  if (keyed.sheet) return { sheet: keyed.sheet, alike: [] }
  const [exact, ...others] = index.exactly(identity)
  if (exact && others.length === 0) return { sheet: exact, alike: [] }
  const alike = index.alike(identity)
  const withKey = keyed.doubtful.map(({ id, name }): LikelySheet => {
    const reasons = alike.find(({ found }) => found.id === id)?.reasons ?? []
    return { id, name, reasons: [KEY_REASON.code, ...reasons] }
  })
  const without = alike.filter(({ found }) => !keyed.doubtful.includes(found)).map(likely)
  const [doubtful] = keyed.doubtful
  return { alike: [...withKey, ...without].slice(0, 5), ...(doubtful ? { doubtful } : {}) }
}

function keyNotices(
  { line, key }: Brought,
  sheet: StandingSheet | undefined,
  { doubtful }: FoundSheet,
  { here }: OwnKeys,
): ImportNotice[] {
  if (doubtful) return [noticeOf(line, 'keyOfOther', `${key} → ${doubtful.name}`)]
  const isUnknown = key && !sheet && !here.has(key) && isAddress(key)
  return isUnknown ? [noticeOf(line, 'keyUnknown', key)] : []
}

/** Why nothing is written, or nothing. */
function refusalsOf(
  row: Brought,
  identity: Identity,
  sheet: StandingSheet | undefined,
  index: StandingIndex,
): ImportNotice[] | undefined {
  const isRefused = row.notices.some(({ code }) =>
    ['privateFirm', 'individual', 'paid'].includes(code),
  )
  if (isRefused) return []
  if (!sheet && !identity.name) return [noticeOf(row.line, 'nameMissing')]
  const unlisted = sheet?.isUnlisted ? sheet : index.unlistedAs(identity)
  return unlisted ? [noticeOf(row.line, 'askedNotTo', unlisted.name)] : undefined
}

/** Targets whose cell our own file would fill with the same words, in one of its languages. */
const sameAsExported = ({ cells }: Brought, { exported }: StandingSheet): Set<string> =>
  new Set(
    Object.entries(cells).flatMap(([target, cell]) =>
      exported.some((said) => said[target] !== undefined && spaced(said[target]) === spaced(cell))
        ? [target]
        : [],
    ),
  )

/** Line ends and runs of blanks are changed by programs, and say nothing. */
const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim()

const likely = ({ found, reasons }: Duplicate<StandingSheet>): LikelySheet => ({
  id: found.id,
  name: found.name,
  reasons,
})

const identityOf = ({ facts, sites }: Brought): Identity => ({
  id: '',
  name: String(facts.name ?? ''),
  otherNames: Array.isArray(facts.otherNames) ? facts.otherNames.map(String) : [],
  phone: textOf(facts['contact.phone']),
  email: textOf(facts['contact.email']),
  website: textOf(facts['contact.website']),
  places: sites.map(({ municipality }) => ({ municipality: textOf(municipality), point: null })),
})

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value ? value : null
