import type { FlattenedBlock, FlattenedField } from 'payload'

import { isLocale } from '@/i18n/locales'

type Values = Readonly<Record<string, unknown>>

/** Whether somebody who reads a document misses something after a change that was there before it. */
export type TakesAway = (
  fields: readonly FlattenedField[],
  before: Values,
  after: Values,
) => boolean

/**
 * Something is missed where fewer words stand than before, where a row or a paragraph is gone, where a tick or a choice may
 * hide what it belongs to. As many words in the place of others, and what was added, take nothing away. In doubt, yes.
 */
export const takesAway: TakesAway = (fields, before, after) =>
  fields.some((field) => takesValueAway(field, before[field.name], after[field.name]))

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
      return isLess(sizeOf(after), sizeOf(before))
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

interface Size {
  words: number
  /** Paragraphs, links, items of a list: whatever holds words, and whatever else stands there. */
  things: number
}

const isLess = (one: Size, other: Size): boolean =>
  one.words < other.words || one.things < other.things

function sizeOf(value: unknown): Size {
  if (typeof value === 'string') return { words: value.match(WORD)?.length ?? 0, things: 0 }
  // A word in bold makes three pieces of running text out of one: only what they say counts.
  if (isValues(value) && value.type === 'text' && 'text' in value) return sizeOf(value.text)
  if (typeof value !== 'object' || value === null) {
    return { words: 0, things: value === undefined || value === null ? 0 : 1 }
  }
  return Object.values(value)
    .map(sizeOf)
    .reduce(
      (sum, { words, things }) => ({ words: sum.words + words, things: sum.things + things }),
      { words: 0, things: 1 },
    )
}

const WORD = /\S+/g

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
