import { nameOf } from '@/directory/names'
import type { SentFields } from '@/directory/link/hoursForm'
import {
  newRowsIn,
  patternsOf,
  removalOf,
  rowListOf,
  rowsOf,
  sectionOf,
  toFields,
} from '@/directory/link/sectionForm'
import type { OpenedSheet } from '@/directory/payload/links/openSheet'
import type { RelatedList, Row } from '@/directory/proposals/sheet'
import { labelOf, type Section, SECTIONS } from '@/directory/vocabulary'
import type { Locale } from '@/i18n/locales'

import type { Option } from '../directory'
import { titleOf } from './describe'
import type { FieldView, FormRowView, HolderView, SectionFormView } from './views'

type Form = Omit<SectionFormView, keyof HolderView>

/** Rows offered to be added, besides those already written. */
const BLANK_ROWS = { sites: 1, services: 2 } as const

/** The form of a section: from what was just sent, else from what is kept, else from the sheet. */
export function viewForm(
  found: OpenedSheet,
  section: Section,
  locale: Locale,
  sent: SentFields | undefined,
): Form {
  const values = sent ?? keptFields(found, section)
  const list = rowListOf(section)
  const present = rowsOf(section, found.values)
  const added = list ? newRowsIn(list, values) : []
  const changes = found.merged.changes.filter((change) => change.section === section)
  const fieldsOf = (row?: string): FieldView[] =>
    patternsOf(section).flatMap(([pattern, field]) =>
      pattern.includes('*') === (row !== undefined)
        ? [{ name: pattern.replace('*', row ?? ''), label: field.label[locale], field }]
        : [],
    )
  const row = ({ id = '', ...rest }: Row, isNew: boolean): FormRowView => ({
    id,
    title: titleOf(rest, found, locale),
    isNew,
    fields: fieldsOf(id),
    removal: list ? removalOf(list, id) : null,
  })
  return {
    section,
    label: labelOf(SECTIONS, section, locale),
    fields: fieldsOf(),
    rows: [...present.map((each) => row(each, false)), ...added.map((id) => row({ id }, true))],
    blankRows: list ? blankNames(added, BLANK_ROWS[list]).map((id) => row({ id }, true)) : [],
    values,
    // Shown again, it is still compared with what it was first drawn from.
    base: sent?.base?.[0] ?? JSON.stringify(sectionOf(section, found.values)),
    options: optionsOf(found, locale),
    isEdited: changes.length > 0,
    hasConflict: changes.some(({ status }) => status === 'conflict' || status === 'gone'),
  }
}

/** What is written and not sent, over what the sheet says; a row that goes is ticked. */
function keptFields({ values, merged }: OpenedSheet, section: Section): SentFields {
  const list = rowListOf(section)
  const removed = merged.changes.flatMap(({ path, field, after }) => {
    const [, id = ''] = path.split('.')
    return list && field.kind === 'row' && after === null ? [[removalOf(list, id), ['on']]] : []
  })
  return {
    ...toFields(section, values),
    ...withoutStale(section, merged.drafted, values),
    ...(Object.fromEntries(removed) as SentFields),
  }
}

/** Of what the draft empties, the sheet's value is not shown. */
function withoutStale(
  section: Section,
  drafted: OpenedSheet['values'],
  values: OpenedSheet['values'],
): SentFields {
  const shown = toFields(section, drafted)
  const rows = new Set(rowsOf(section, drafted).map(({ id }) => id))
  const emptied = Object.keys(toFields(section, values)).flatMap((name) => {
    const [list = '', id = ''] = name.split(/[.~]/)
    const isOfRow = list === 'sites' || list === 'services'
    return shown[name] || (isOfRow && !rows.has(id)) ? [] : [[name, []]]
  })
  return { ...(Object.fromEntries(emptied) as SentFields), ...shown }
}

function blankNames(taken: readonly string[], count: number): string[] {
  const first = Math.max(0, ...taken.map((name) => Number(name.slice('new'.length)))) + 1
  return Array.from({ length: count }, (_, at) => `new${first + at}`)
}

function optionsOf({ names }: OpenedSheet, locale: Locale): Record<RelatedList, Option[]> {
  const options = (list: RelatedList): Option[] =>
    [...names[list]].map(([key, name]) => ({ value: key, label: nameOf({ name, key }, locale) }))
  return {
    regions: options('regions'),
    services: options('services'),
    populations: options('populations'),
    languages: options('languages'),
  }
}
