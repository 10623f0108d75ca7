import type { FlattenedBlock, FlattenedField } from 'payload'

import { isLocale } from '@/i18n/locales'

type Values = Readonly<Record<string, unknown>>

/**
 * Whether somebody who reads a document misses something after a change that was there before it: a box that was
 * emptied, a row that is gone, a tick or a choice that may hide what it belongs to. Words in the place of other
 * words, and what was added, take nothing away. In doubt, yes.
 */
export function takesAway(
  fields: readonly FlattenedField[],
  before: Values,
  after: Values,
): boolean {
  return fields.some((field) => takesValueAway(field, before[field.name], after[field.name]))
}

function takesValueAway(field: FlattenedField, before: unknown, after: unknown): boolean {
  if ('virtual' in field && field.virtual) return false
  if ('localized' in field && field.localized && isByLanguage(before)) {
    const said = isByLanguage(after) ? after : {}
    return Object.entries(before).some(([locale, value]) =>
      takesOneAway(field, value, said[locale]),
    )
  }
  return takesOneAway(field, before, after)
}

function takesOneAway(field: FlattenedField, before: unknown, after: unknown): boolean {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'number':
    case 'date':
    case 'code':
    case 'json':
    case 'richText':
      return sizeOf(after) < sizeOf(before)
    case 'group':
    case 'tab':
      return takesAway(field.flattenedFields, valuesOf(before), valuesOf(after))
    case 'array':
      return takesRowsAway(before, after, () => field.flattenedFields)
    case 'blocks':
      return takesRowsAway(before, after, ({ blockType }) => fieldsOfBlock(field.blocks, blockType))
    case 'join':
      return false
    default:
      // A choice, a tick, a document: more of them take nothing away, another one may.
      return takesChoiceAway(before, after)
  }
}

/** How many things stand there: of a list each, else one or none. */
function sizeOf(value: unknown): number {
  if (Array.isArray(value)) return value.length
  return value === undefined || value === null || value === '' ? 0 : 1
}

function takesRowsAway(
  before: unknown,
  after: unknown,
  fieldsOf: (row: Values) => readonly FlattenedField[] | undefined,
): boolean {
  const left = new Map(rowsOf(after).map((row) => [row.id, row]))
  return rowsOf(before).some((row) => {
    const same = row.id === undefined ? undefined : left.get(row.id)
    const fields = fieldsOf(row)
    return !same || !fields || takesAway(fields, row, same)
  })
}

const fieldsOfBlock = (blocks: readonly FlattenedBlock[], type: unknown) =>
  blocks.find(({ slug }) => slug === type)?.flattenedFields

function takesChoiceAway(before: unknown, after: unknown): boolean {
  if (!Array.isArray(before)) return nameOf(before) !== nameOf(after)
  const left = new Set(Array.isArray(after) ? after.map(nameOf) : [])
  return before.some((each) => !left.has(nameOf(each)))
}

/** The same text for the same choice or document, read with more of it or less; none is like a tick that is not set. */
function nameOf(value: unknown): string {
  if (value === undefined || value === null || value === false) return ''
  if (!isValues(value)) return String(value)
  if ('relationTo' in value) return `${String(value.relationTo)} ${nameOf(value.value)}`
  return 'id' in value ? String(value.id) : JSON.stringify(value)
}

const rowsOf = (value: unknown): readonly Values[] =>
  Array.isArray(value) ? value.filter(isValues) : []

const valuesOf = (value: unknown): Values => (isValues(value) ? value : {})

const isByLanguage = (value: unknown): value is Values =>
  isValues(value) && Object.keys(value).length > 0 && Object.keys(value).every(isLocale)

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
