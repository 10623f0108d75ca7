import type { Locale } from '@/i18n/locales'
import { DUPLICATE_REASONS } from '../../duplicates'
import { sayNotice } from '../../imports/notices'
import { isWritten } from '../../imports/planImport'
import {
  FATE_TERMS,
  IMPORT_STATES,
  KEY_REASON,
  type ImportState,
  OUTCOME_TERMS,
  UNDONE_TERMS,
} from '../../imports/states'
import { TARGET_CODES, targetOf } from '../../imports/targets'
import { type AppliedRow, FATES, type Fate, type PlannedRow } from '../../imports/types'
import type { ProposedChange } from '../../proposals/changes'
import { fieldAt } from '../../proposals/fields'
import { describeValue, type Names } from '../../proposals/values'
import { labelOf } from '../../vocabulary'
import type { StoredPlan } from './planStored'
import type { StoredImport } from './stored'

/** Organizations that the desk shows of each fate; the counts say the rest. */
const SHOWN = 200

/** Longest value that the desk shows, in characters. */
const LONGEST = 600

/** An import as the desk shows it, in the person's language. */
export interface ImportView {
  state: ImportState
  stateLabel: string
  done: number
  total: number
  /** Nothing was written for a while: its job may have been given up. */
  updatedAt: string
  open?: OpenView
  rows: AppliedView[]
}

interface OpenView {
  sheets: { name: string; rows: number }[]
  sheet: number
  columns: { heading: string; match: string; sample: string }[]
  targets: { code: string; label: string; isRepeated: boolean }[]
  lists: 'add' | 'replace'
  counts: { fate: Fate; label: string; count: number }[]
  /** How many sheets applying writes. */
  toWrite: number
  planned: PlannedView[]
  seen: string
}

export interface PlannedView {
  line: number
  name: string
  fate: Fate
  organization: string | null
  changes: ChangeView[]
  notices: string[]
  alike: { id: string; name: string; reasons: string[] }[]
  decision: string
}

export interface ChangeView {
  label: string
  before: string
  after: string
}

export interface AppliedView {
  line: number
  name: string
  organization: string | null
  outcome: string
  reason: string
  changes: ChangeView[]
}

export const describeImport = (
  stored: StoredImport,
  plan: StoredPlan | undefined,
  names: Names,
  locale: Locale,
): ImportView => ({
  state: stored.state,
  stateLabel: labelOf(IMPORT_STATES, stored.state, locale),
  done: stored.done,
  total: stored.total,
  updatedAt: stored.updatedAt,
  ...(plan ? { open: describeOpen(stored, plan, locale) } : {}),
  rows: stored.rows
    .filter(({ outcome }) => outcome !== 'same')
    .slice(0, SHOWN)
    .map((row) => describeApplied(row, names, locale)),
})

function describeOpen(stored: StoredImport, plan: StoredPlan, locale: Locale): OpenView {
  const { table, rows, names, seen } = plan
  return {
    sheets: stored.tables.map(({ name, rows: lines }) => ({ name, rows: lines.length })),
    sheet: stored.sheet,
    columns: (table?.headings ?? []).map((heading, at) => ({
      heading,
      match: stored.columns[at] ?? '',
      sample: cut(table?.rows.find(({ cells }) => cells[at])?.cells[at] ?? '', 60),
    })),
    targets: TARGET_CODES.map((code) => ({
      code,
      label: targetOf(code).label[locale],
      isRepeated: targetOf(code).isRepeated === true,
    })),
    lists: stored.lists,
    counts: FATES.map((fate) => ({
      fate,
      label: labelOf(FATE_TERMS, fate, locale),
      count: rows.filter((row) => row.fate === fate).length,
    })),
    toWrite: rows.filter(isWritten).length,
    planned: FATES.flatMap((fate) => rows.filter((row) => row.fate === fate).slice(0, SHOWN)).map(
      (row) => describePlanned(row, stored, names, locale),
    ),
    seen,
  }
}

const describePlanned = (
  { line, name, fate, organization, changes, notices, alike }: PlannedRow,
  { decisions }: StoredImport,
  names: Names,
  locale: Locale,
): PlannedView => ({
  line,
  name: cut(name, LONGEST),
  fate,
  organization,
  changes: describeChanges(changes, names, locale),
  notices: notices.map((notice) => sayNotice(notice, locale)),
  alike: alike.map(({ id, name: found, reasons }) => ({
    id,
    name: found,
    reasons: reasons.map((code) => reasonIn(code, locale)),
  })),
  decision: decisions[String(line)] ?? '',
})

const reasonIn = (code: string, locale: Locale): string =>
  code === KEY_REASON.code
    ? KEY_REASON.label[locale]
    : (Object.entries(DUPLICATE_REASONS).find(([reason]) => reason === code)?.[1].label[locale] ??
      code)

export function describeApplied(row: AppliedRow, names: Names, locale: Locale): AppliedView {
  const { line, name, organization, outcome, changes, reason = '', undo } = row
  const kept = undo?.kept ?? []
  const fields = outcome === 'kept' || kept.length > 0 ? fieldsOf(kept, reason, locale) : reason
  const said = undo
    ? `${labelOf(OUTCOME_TERMS, outcome, locale)} → ${labelOf(UNDONE_TERMS, undo.outcome, locale)}`
    : labelOf(OUTCOME_TERMS, outcome, locale)
  return {
    line,
    name: cut(name, LONGEST),
    organization: undo?.outcome === 'deleted' ? null : organization,
    outcome: said,
    reason: undo?.reason ?? fields,
    changes: undo ? [] : describeChanges(changes, names, locale),
  }
}

/** Names of the fields that somebody changed, once each. */
const fieldsOf = (kept: readonly string[], reason: string, locale: Locale): string =>
  [
    ...new Set(
      [...kept, ...reason.split(' ')].flatMap((path) => fieldAt(path)?.label[locale] ?? []),
    ),
  ].join(', ')

const describeChanges = (
  changes: readonly ProposedChange[],
  names: Names,
  locale: Locale,
): ChangeView[] =>
  changes.flatMap(({ path, before, after }) => {
    const field = fieldAt(path)
    if (!field) return []
    const say = (value: unknown) => cut(describeValue(field, value ?? null, names, locale), LONGEST)
    return [{ label: field.label[locale], before: say(before), after: say(after) }]
  })

const cut = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest)}…` : text
