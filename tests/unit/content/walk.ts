import type { Field as ModelField } from 'payload'

import { isDayField } from '@collections/shared/dates'

import type { Field, Fields } from '@/content'

type Is = Field['is']

/** What a field of the admin must be in the table of blocks; a text may be kept, if it says so. */
const EXPECTED: Partial<Record<ModelField['type'], readonly Is[]>> = {
  text: ['text', 'kept'],
  textarea: ['text', 'kept'],
  richText: ['rich'],
  array: ['list'],
  json: ['list'],
  relationship: ['relation'],
  upload: ['relation'],
  select: ['kept'],
  radio: ['kept'],
  date: ['kept'],
  number: ['kept'],
  checkbox: ['kept'],
  email: ['kept'],
}

/**
 * Where the fields that editors fill and those that the table of blocks names do not agree: each
 * as a sentence, none when all is well.
 */
export function disagreements(model: readonly ModelField[], table: Fields, at: string): string[] {
  const edited = named(model)
  return [
    ...edited.flatMap((field) => disagreement(field, table[field.name], `${at}.${field.name}`)),
    ...Object.keys(table)
      .filter((name) => !edited.some((field) => field.name === name))
      .map((name) => `${at}.${name}: named in the table, not edited anywhere`),
  ]
}

type NamedField = ModelField & { name: string; required?: boolean }

function disagreement(model: NamedField, field: Field | undefined, at: string): string[] {
  if (!field) return [`${at}: not in the table of src/content, so neither translated nor kept`]
  const expected = EXPECTED[model.type]
  if (!expected) return [`${at}: this test does not know what a field of type ${model.type} holds`]
  if (!expected.includes(field.is)) {
    return [`${at}: ${model.type} in the admin, ${field.is} in the table`]
  }
  return [
    ...(Boolean(model.required) === field.required ? [] : [`${at}: required on one side only`]),
    ...(model.type === 'array' && field.is === 'list'
      ? disagreements(model.fields, field.of, at)
      : []),
    ...(model.type === 'json' && field.is === 'list' && rowOf(model) !== field.of
      ? [`${at}: its rows are others in the table`]
      : []),
    ...(model.type === 'relationship' && field.is === 'relation' && model.relationTo !== field.to
      ? [`${at}: of another collection in the table`]
      : []),
  ]
}

/** The fields that hold a value, whatever frames them in the admin. */
const named = (fields: readonly ModelField[]): NamedField[] =>
  fields.flatMap((field): NamedField[] => {
    if (field.type === 'row' || field.type === 'collapsible') return named(field.fields)
    if (field.type === 'ui') return []
    return 'name' in field && field.name ? [field as NamedField] : []
  })

/** A block with every text that an editor can write, each one its own words; a day has none. */
export function filled(fields: readonly ModelField[], at: string): Record<string, unknown> {
  const written = named(fields).filter((field) => !isDayField(field))
  return Object.fromEntries(written.map((field) => [field.name, valueOf(field, at)]))
}

/** What a row of a table holds: one value to the database, so its field says it. */
const rowOf = ({ custom }: ModelField): Fields => (custom?.of ?? {}) as Fields

const filledRow = (fields: Fields, at: string): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      field.is === 'list' ? [filledRow(field.of, `${at} ${name}`)] : `${at} ${name}`,
    ]),
  )

function valueOf(field: NamedField, at: string): unknown {
  const here = `${at} ${field.name}`
  if (field.type === 'array') return [filled(field.fields, here)]
  if (field.type === 'json') return [filledRow(rowOf(field), here)]
  if (field.type === 'richText') {
    const text = { type: 'text', text: here, version: 1 }
    return { root: { type: 'root', children: [{ type: 'paragraph', children: [text] }] } }
  }
  return field.type === 'text' || field.type === 'textarea' ? here : undefined
}
