/** Every organization of a file beside the directory: what would be created, changed, refused. */
import { foldWords } from '@/text/fold'
import { toTelUri } from '@/text/telUri'
import type { Locale } from '@/i18n/locales'

import {
  compareIdentities,
  type Duplicate,
  findDuplicates,
  type Identity,
  isSure,
} from '../duplicates'
import type { Values } from '../proposals/sheet'
import { applyBrought, type ListRule, NEW_SHEET } from './applyBrought'
import { diffValues } from './diffValues'
import { type ImportNotice, noticeOf } from './notices'
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
  /** The team's own keys of earlier imports → sheets. */
  keys: ReadonlyMap<string, string>
  /** What a person decided of a line: `create`, `leave`, or the sheet that it is. */
  decisions: Readonly<Record<string, string>>
}

/** Plans the organizations of a file, in its order. */
export function planImport(
  brought: readonly Brought[],
  standing: readonly StandingSheet[],
  options: PlanOptions,
): PlannedRow[] {
  const before: { row: Brought; identity: Identity; organization: string | null }[] = []
  return brought.map((row) => {
    const identity = identityOf(row)
    const planned = planRow(row, identity, standing, options)
    const twice = before.find(
      (each) =>
        (planned.organization !== null && each.organization === planned.organization) ||
        (planned.organization === null && isOne(each.identity, identity)),
    )
    if (!WRITTEN.has(planned.fate) && planned.fate !== 'same') return planned
    if (twice && options.decisions[String(row.line)] !== 'create') {
      const notice = noticeOf(row.line, 'twiceInFile', String(twice.row.line))
      return {
        ...planned,
        fate: 'refused' as const,
        changes: [],
        notices: [...planned.notices, notice],
      }
    }
    before.push({ row, identity, organization: planned.organization })
    return planned
  })
}

/** What is written when an import is applied. */
const WRITTEN: ReadonlySet<Fate> = new Set(['new', 'changed'])

export const isWritten = ({ fate }: Pick<PlannedRow, 'fate'>): boolean => WRITTEN.has(fate)

const isOne = (a: Identity, b: Identity): boolean => isSure(compareIdentities(a, b))

function planRow(
  row: Brought,
  identity: Identity,
  standing: readonly StandingSheet[],
  { lists, keys, decisions }: PlanOptions,
): PlannedRow {
  const decision = decisions[String(row.line)]
  const found = findSheet(row, identity, standing, keys)
  const chosen = standing.find(({ id }) => id === decision)
  const sheet = chosen ?? (decision === 'create' ? undefined : found.sheet)
  const keyed = row.key && !sheet && !keys.has(row.key) && looksOwn(row.key)
  const notices = [...row.notices, ...(keyed ? [noticeOf(row.line, 'keyUnknown', row.key)] : [])]
  const base = {
    line: row.line,
    key: row.key,
    name: String(row.facts.name ?? sheet?.name ?? ''),
    organization: sheet?.id ?? null,
    alike: found.alike.map(likely),
  }
  const refused = refusalsOf(row, identity, sheet, standing)
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
  const fate = !sheet ? 'new' : changes.length > 0 ? 'changed' : 'same'
  const planned = ends(fate, applied.notices)
  const said = planned.notices.filter(({ target = '' }) => !unchanged.has(target))
  return { ...planned, notices: said, changes }
}

/** An address of a sheet was meant: other keys are the team's own, new with the first file. */
const looksOwn = (key: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(key)

/** By key; else by exact name with the municipality or the phone; else nothing, and who is alike. */
function findSheet(
  row: Brought,
  identity: Identity,
  standing: readonly StandingSheet[],
  keys: ReadonlyMap<string, string>,
): { sheet?: StandingSheet; alike: Duplicate<StandingSheet>[] } {
  const keyed = row.key
    ? standing.find(({ id, slug }) => slug === row.key || keys.get(row.key) === id)
    : undefined
  if (keyed) return { sheet: keyed, alike: [] }
  const listed = standing.filter(({ isUnlisted }) => !isUnlisted)
  const exact = foldedName(identity) ? listed.filter((sheet) => isExactly(identity, sheet)) : []
  if (exact.length === 1 && exact[0]) return { sheet: exact[0], alike: [] }
  return { alike: findDuplicates(identity, listed).slice(0, 5) }
}

/** A name alone is shared by many: it is the same one only with its town or its phone. */
const isExactly = (identity: Identity, sheet: StandingSheet): boolean =>
  foldedName(identity) === foldedName(sheet) &&
  (sharesTown(identity, sheet) || sharesPhone(identity, sheet))

const FOLDED = new WeakMap<Identity, string>()

/** Folded once: each organization of a file is compared with every sheet. */
function foldedName(identity: Identity): string {
  const folded = FOLDED.get(identity) ?? foldWords(identity.name)
  FOLDED.set(identity, folded)
  return folded
}

const sharesTown = (a: Identity, b: Identity): boolean =>
  a.places.some(({ municipality }) =>
    b.places.some(
      (other) =>
        municipality &&
        other.municipality &&
        foldWords(municipality) === foldWords(other.municipality),
    ),
  )

const sharesPhone = (a: Identity, b: Identity): boolean => {
  const [one, other] = [a.phone, b.phone].map((phone) => phone && toTelUri(phone))
  return Boolean(one) && one === other
}

/** Why nothing is written, or nothing. */
function refusalsOf(
  row: Brought,
  identity: Identity,
  sheet: StandingSheet | undefined,
  standing: readonly StandingSheet[],
): ImportNotice[] | undefined {
  const isRefused = row.notices.some(({ code }) =>
    ['privateFirm', 'individual', 'paid'].includes(code),
  )
  if (isRefused) return []
  if (!sheet && !identity.name) return [noticeOf(row.line, 'nameMissing')]
  const unlisted = sheet?.isUnlisted
    ? sheet
    : findDuplicates(
        identity,
        standing.filter((each) => each.isUnlisted),
      ).find(isSure)?.found
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
