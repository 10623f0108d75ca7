import { COLON } from '@/i18n/colon'
import type { Locale } from '@/i18n/locales'
import { EMAIL } from '@/text/email'

import { describeExceptions, describeWeeks } from '../describeHours'
import { listWords } from '../listWords'
import { nameOf } from '../names'
import { parseHours } from '../parseHours'
import type { Texts } from '../types'
import { HOURS_KINDS, isCodeOf, labelOf } from '../vocabulary'
import { type FieldKind, PROPOSABLE } from './fields'
import type { RelatedList, Values } from './sheet'

/** What the lists call their entries: key → names. */
export type Names = Readonly<Record<RelatedList, ReadonlyMap<string, Texts>>>

const MAX_ENTRIES = 100

/** Whether a value may be written in the field; nothing (null) empties it. */
export function isValid(field: FieldKind, value: unknown): boolean {
  if (value === null) return true
  switch (field.kind) {
    case 'text':
      return typeof value === 'string' && value.length <= field.maxLength
    case 'address':
      return typeof value === 'string' && (value === '' || ADDRESSES[field.of].test(value))
    case 'yesNo':
      return typeof value === 'boolean'
    case 'choice':
      return isCodeOf(field.terms, value)
    case 'entry':
      return typeof value === 'string'
    case 'entries':
    case 'names':
      return (
        Array.isArray(value) &&
        value.length <= MAX_ENTRIES &&
        value.every((each) => typeof each === 'string' && each.length <= 300)
      )
    case 'hours':
      return parseHours(value).problems.length === 0
    case 'row':
      return isValidRow(field.fields, value)
  }
}

/** A row has the fields of the table and no others, each as it may be. */
const isValidRow = (list: string, value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(flat(value)).every(([name, each]) => {
    const field = PROPOSABLE[`${list}.*.${name}`]
    return name === 'id' || (field !== undefined && isValid(field, each))
  })

const ADDRESSES = {
  email: EMAIL,
  website: /^https?:\/\/\S+$/,
}

/** A value as readers see it; '' when there is none. */
export function describeValue(
  field: FieldKind,
  value: unknown,
  names: Names,
  locale: Locale,
): string {
  if (value === null || value === undefined || value === '') return ''
  switch (field.kind) {
    case 'yesNo':
      return YES_NO[value === true ? 'yes' : 'no'][locale]
    case 'choice':
      return labelOf(field.terms, String(value), locale)
    case 'entry':
      return nameIn(names[field.list], value, locale)
    case 'entries': {
      const entries = listOf(value).map((each) => nameIn(names[field.list], each, locale))
      // A region is a proper name.
      return field.list === 'regions' ? entries.join(', ') : listWords(entries, locale)
    }
    case 'names':
      return listOf(value).join(', ')
    case 'hours':
      return describeHours(value, locale)
    case 'row':
      return describeRow(field.fields, value as Values, names, locale)
    default:
      return String(value)
  }
}

const describeRow = (list: string, row: Values, names: Names, locale: Locale): string =>
  Object.entries(flat(row))
    .flatMap(([name, value]) => {
      const field = PROPOSABLE[`${list}.*.${name}`]
      const words = field ? describeValue(field, value, names, locale) : ''
      return field && words ? [`${field.label[locale]}${COLON[locale]} ${words}`] : []
    })
    .join('\n')

/** Before all days that differ: past ones are said too, since they may be what is changed. */
const FIRST_DAY = '0000-01-01'

/** Kind of hours, then each week in words, one line for each group of days, then days that differ. */
function describeHours(value: unknown, locale: Locale): string {
  const { hours } = parseHours(value)
  const weeks = describeWeeks(hours, locale).flatMap(({ season, rows }) => [
    ...(season ? [season] : []),
    ...rows.map((row) => `${row.days}${COLON[locale]} ${row.hours}`),
  ])
  const days = describeExceptions(hours, FIRST_DAY, locale).map(
    ({ dates, hours: open, label }) =>
      `${dates}${COLON[locale]} ${open}${label ? ` (${label})` : ''}`,
  )
  const note = hours.note ? [hours.note] : []
  return [labelOf(HOURS_KINDS, hours.kind, locale), ...weeks, ...days, ...note].join('\n')
}

/** Texts in three languages are fields of their own: `conditions.fr`. */
const flat = (row: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).flatMap(([name, value]: [string, unknown]): [string, unknown][] =>
      name === 'conditions' && typeof value === 'object' && value !== null
        ? Object.entries(value).map(([language, text]) => [`${name}.${language}`, text])
        : [[name, value]],
    ),
  )

const nameIn = (list: ReadonlyMap<string, Texts>, key: unknown, locale: Locale): string =>
  nameOf({ name: list.get(String(key)) ?? {}, key: String(key) }, locale)

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

const YES_NO = {
  yes: { fr: 'Oui', en: 'Yes', es: 'Sí' },
  no: { fr: 'Non', en: 'No', es: 'No' },
}
