import { dayAt } from '@/days/calendar'
import { pathsOf, patternsOf, rowsOf } from '@/directory/link/sectionForm'
import { nameOf } from '@/directory/names'
import type { OpenedSheet } from '@/directory/payload/links/openSheet'
import type { ComparedChange } from '@/directory/proposals/changes'
import { fieldAt, type ProposableField } from '@/directory/proposals/fields'
import { hidingAmong } from '@/directory/proposals/hiding'
import { type Row, type Values, valueAt } from '@/directory/proposals/sheet'
import { describeValue } from '@/directory/proposals/values'
import type { SectionVerification } from '@/directory/verification'
import { AVAILABILITIES, labelOf, type Section, SECTIONS } from '@/directory/vocabulary'
import { type Locale, LOCALES } from '@/i18n/locales'

import type { ChangeView, LineView, RowView, SectionState, SectionView } from './views'

interface Asked {
  code: Section
  label: string
  standing: SectionVerification | undefined
  /** Changes of it were sent, and nobody has decided them yet. */
  isSent: boolean
}

/** One section as the person would have it, each change with what it was before. */
export function viewSection(
  found: OpenedSheet,
  { code, label, standing, isSent }: Asked,
  locale: Locale,
): SectionView {
  const { holder, sheet, merged, values } = found
  const changes = merged.changes.filter(({ section }) => section === code)
  const isConfirmed =
    standing?.trust === 'confirmed' &&
    standing.age === 'fresh' &&
    standing.date !== null &&
    (holder.since === null || standing.date >= dayAt(holder.since))
  const plain = pathsOf(code, values).filter((path) => !isInRow(path))
  return {
    code,
    label,
    state: stateOf({ isEdited: changes.length > 0, isSent, isConfirmed }),
    seen: sheet.fingerprints[code],
    confirmedOn:
      standing?.trust === 'confirmed' && standing.age !== 'edited' ? standing.date : null,
    lines: plain.flatMap((path) => lineOf(found, path, locale)),
    rows: viewRows(found, code, locale),
    hasConflict: changes.some(({ status }) => status === 'conflict' || status === 'gone'),
  }
}

/** What was sent is not asked about again: it would confirm what the person has just corrected. */
const stateOf = (is: { isEdited: boolean; isSent: boolean; isConfirmed: boolean }): SectionState =>
  is.isEdited ? 'edited' : is.isSent ? 'sent' : is.isConfirmed ? 'confirmed' : 'toCheck'

const isInRow = (path: string): boolean => /^(?:sites|services)\./.test(path)

/** A fact in words; nothing when nothing stands there and nothing did. */
function lineOf(found: OpenedSheet, path: string, locale: Locale): LineView[] {
  const field = fieldAt(path)
  if (!field) return []
  const say = (sheet: Values) => describeValue(field, valueAt(sheet, path), found.names, locale)
  const value = say(found.merged.drafted)
  const before = say(found.values)
  if (value === '' && before === '') return []
  if (value === before && isUsual(field, valueAt(found.values, path))) return []
  const language = LOCALES.find((each) => path.endsWith(`.${each}`))
  return [
    {
      label: field.label[locale],
      value,
      ...(value === before ? {} : { before }),
      ...(language && language !== locale ? { language } : {}),
    },
  ]
}

/** What goes without saying: a service that is offered, a "no" that was never a "yes". */
const isUsual = (field: ProposableField, value: unknown): boolean =>
  (field.kind === 'yesNo' && value !== true) ||
  (field.kind === 'choice' && field.terms === AVAILABILITIES && value === 'offered')

/** Places and services: those of the sheet, taken away or not, then those to be added. */
function viewRows(found: OpenedSheet, code: Section, locale: Locale): RowView[] {
  const present = rowsOf(code, found.values)
  const drafted = rowsOf(code, found.merged.drafted)
  const added = code === 'hours' ? [] : drafted.filter(({ id }) => !hasRow(present, id))
  const patterns = patternsOf(code).filter(([pattern]) => pattern.includes('*'))
  const view = (row: Row, sheet: Values): RowView => ({
    title: titleOf(row, found, locale),
    lines: patterns.flatMap(([pattern]) =>
      lineOf({ ...found, values: sheet }, pattern.replace('*', row.id ?? ''), locale),
    ),
  })
  return [
    ...present.map((row): RowView => {
      const isRemoved = !hasRow(drafted, row.id)
      return isRemoved
        ? { ...view(row, found.values), lines: [], fate: 'removed' }
        : view(row, found.values)
    }),
    // Nothing stood there before: it is no change of it.
    ...added.map((row): RowView => ({ ...view(row, found.merged.drafted), fate: 'added' })),
  ]
}

const hasRow = (rows: readonly Row[], id: string | undefined): boolean =>
  rows.some((row) => row.id === id)

/** What a row is called: its service, or its label or town. */
export function titleOf(row: Row, { names }: Pick<OpenedSheet, 'names'>, locale: Locale): string {
  if (typeof row.service === 'string') {
    return nameOf({ name: names.services.get(row.service) ?? {}, key: row.service }, locale)
  }
  return (
    ([row.label, row.municipality].find((each) => typeof each === 'string' && each !== '') as
      string | undefined) ?? ''
  )
}

/** Every change that would be sent, beside what stands there now. */
export const viewChanges = (found: OpenedSheet, locale: Locale): ChangeView[] => {
  const hiding = new Set(hidingAmong(found.merged.changes, found.online))
  return found.merged.changes.map((change) => ({
    path: change.path,
    section: labelOf(SECTIONS, change.section, locale),
    label: labelOfChange(change, found, locale),
    now: describeValue(change.field, change.now, found.names, locale),
    before: describeValue(change.field, change.before, found.names, locale),
    after: describeValue(change.field, change.after, found.names, locale),
    status: change.status,
    isAtOnce: hiding.has(change),
  }))
}

function labelOfChange({ path, field }: ComparedChange, found: OpenedSheet, locale: Locale) {
  const [list = '', id] = path.split('.')
  const rows = isInRow(path) ? ((found.values[list] ?? []) as Row[]) : []
  const row = rows.find((each) => each.id === id)
  const title = row ? titleOf(row, found, locale) : ''
  return title ? `${title} – ${field.label[locale]}` : field.label[locale]
}
