import { isDeepStrictEqual } from 'node:util'

import { type FieldHook, type JSONField, ValidationError } from 'payload'

import { fieldsOf, type Fields } from '@/content'
import {
  keepColumns,
  keepRows,
  newId,
  type NotKept,
  TABLE_SHAPES,
  type TableBlock,
  type TableShape,
} from '@/content/grid'
import { personLocale } from '@/i18n/firstLocale'
import type { Label } from '@/i18n/locales'

/*
 * The two halves of a table: what its columns are called, and its rows. Each is one value, in the shape
 * that nested lists had: a form of two fields opens at once, where one of thousands did not.
 */

const NOT_KEPT: Record<NotKept | 'missing', Label> = {
  misshapen: {
    fr: 'Ce n’est pas un tableau que le site sait lire.',
    en: 'This is not a table that the site can read.',
    es: 'No es una tabla que el sitio pueda leer.',
  },
  tooLarge: {
    fr: 'Ce tableau est trop grand\u00a0: 4000 cases, 40 colonnes et 1000 lignes au plus. Partagez-le en plusieurs.',
    en: 'This table is too large: at most 4,000 cells, 40 columns and 1,000 rows. Split it into several.',
    es: 'Esta tabla es demasiado grande: como máximo 4000 celdas, 40 columnas y 1000 filas. Divídala en varias.',
  },
  tooLong: {
    fr: 'Une case a plus de 10\u00a0000 signes\u00a0: un texte si long se lit mieux hors d’un tableau.',
    en: 'A cell has more than 10,000 characters: so long a text reads better outside a table.',
    es: 'Una celda tiene más de 10 000 caracteres: un texto tan largo se lee mejor fuera de una tabla.',
  },
  unsafeLink: {
    fr: 'Un lien du tableau a une adresse qui n’est pas permise. Une adresse commence par https://, mailto:, tel: ou /.',
    en: 'A link in the table has an address that is not allowed. An address begins with https://, mailto:, tel: or /.',
    es: 'Un enlace de la tabla tiene una dirección que no está permitida. Una dirección empieza por https://, mailto:, tel: o /.',
  },
  missing: {
    fr: 'Un tableau a au moins une ligne, et un nom pour chaque colonne.',
    en: 'A table has at least one row, and a name for each column.',
    es: 'Una tabla tiene al menos una fila, y un nombre para cada columna.',
  },
}

/** The names of the columns; edited with the rows, as one table. */
export const tableColumns = (block: TableBlock, label: Label): JSONField => {
  const name = TABLE_SHAPES[block].columns
  return half(block, name, label, '@/admin/TableField#EditedWithRows', keepColumns, (columns) =>
    columns.every(hasLabel),
  )
}

/** The rows, and the editor of the whole table. */
export const tableRows = (block: TableBlock, label: Label): JSONField => {
  const shape: TableShape = TABLE_SHAPES[block]
  return half(
    block,
    shape.rows,
    label,
    '@/admin/TableField#TableField',
    (value, makeId) => keepRows(shape, value, makeId),
    (rows, beside) =>
      rows.length > 0 &&
      hasSome(beside[shape.columns]) &&
      (!shape.rowLabel || rows.every(hasLabel)),
  )
}

type Stored = Readonly<Record<string, unknown>>

const hasSome = (value: unknown): boolean => Array.isArray(value) && value.length > 0

const hasLabel = ({ label }: Stored): boolean => typeof label === 'string' && label.trim() !== ''

function half(
  block: TableBlock,
  name: string,
  label: Label,
  editor: string,
  keep: (value: unknown, makeId: () => string) => Stored[] | NotKept,
  isWhole: (kept: Stored[], beside: Stored) => boolean,
): JSONField {
  const of = rowFieldsOf(block, name)
  const keepOrRefuse: FieldHook = ({ collection, path, previousValue, req, value }) => {
    if (value === undefined || value === null) return value as unknown
    // A form without rows sends their number.
    const kept = keep(value === 0 || value === '' ? [] : value, newId)
    // What was stored before there were limits is no reason to refuse the rest of its page.
    if (Array.isArray(kept)) return kept
    if (isDeepStrictEqual(value, previousValue)) return value as unknown
    throw new ValidationError(
      {
        ...(collection && { collection: collection.slug }),
        errors: [{ message: NOT_KEPT[kept][personLocale(req)], path: path.join('.') }],
        req,
      },
      req.t,
    )
  }
  return {
    name,
    type: 'json',
    required: true,
    label,
    admin: {
      components: {
        Field: { path: editor, clientProps: { block } },
        Diff: { path: '@/admin/TableField/TableDiff#TableDiff', clientProps: { block } },
      },
    },
    hooks: { beforeValidate: [keepOrRefuse] },
    // What is published; drafts are kept as they come.
    validate: (value: unknown, { previousValue, req, siblingData }) => {
      const kept = keep(value ?? [], newId)
      const isOfBefore = kept !== 'misshapen' && isDeepStrictEqual(value, previousValue)
      if (!Array.isArray(kept) && !isOfBefore) return NOT_KEPT[kept][personLocale(req)]
      const stored = Array.isArray(kept) ? kept : (value as Stored[])
      return isWhole(stored, siblingData as Stored) || NOT_KEPT.missing[personLocale(req)]
    },
    typescriptSchema: [() => schemaOfRows(of)],
    custom: { of },
  }
}

function rowFieldsOf(block: TableBlock, name: string): Fields {
  const field = fieldsOf(block)[name]
  if (field?.is !== 'list') throw new Error(`${block}.${name} is no list in src/content`)
  return field.of
}

type Schema = ReturnType<NonNullable<JSONField['typescriptSchema']>[number]>

/** Nodes of rich text on one level, as `CellNode` says them. */
const MARKED: Schema = {
  type: 'array',
  items: { type: 'object', properties: { type: { type: 'string' } }, required: ['type'] },
}

/** The type of rows: their texts, lists of theirs, and an identity. */
const schemaOfRows = (fields: Fields): Schema => ({
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    properties: {
      ...Object.fromEntries(
        Object.entries(fields).map(([name, field]): [string, Schema] => {
          if (field.is === 'list') {
            const rows = schemaOfRows(field.of)
            return [name, field.required ? rows : { anyOf: [rows, { type: 'null' }] }]
          }
          const text: Schema = { type: field.required ? 'string' : ['string', 'null'] }
          return [name, field.is === 'text' && field.isMarked ? { anyOf: [text, MARKED] } : text]
        }),
      ),
      id: { type: ['string', 'null'] },
    },
    required: Object.entries(fields)
      .filter(([, { required }]) => required)
      .map(([name]) => name),
  },
})
