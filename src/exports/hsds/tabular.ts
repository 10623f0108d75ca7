/** Nested objects as the tables of the tabular package: what is nested names what it belongs to. */
import type { CsvCell } from '@/text/csv'

import type { HsdsObject } from './reading'
import { ENTITY_NAMES, type EntityName, type FieldType, HSDS, HSDS_VERSION } from './standard'

type Row = Readonly<Record<string, unknown>>

/** Rows of each table, by identifier: what stands in several places is one row. */
export type Tables = Record<EntityName, Map<string, Row>>

export const emptyTables = (): Tables =>
  Object.fromEntries(ENTITY_NAMES.map((name) => [name, new Map<string, Row>()])) as Tables

/** Adds an object and all that is nested in it. */
export function addObject(
  tables: Tables,
  entity: EntityName,
  object: HsdsObject,
  owner?: { entity: EntityName; id: string },
): void {
  const { fields, many = {}, one = {} } = HSDS[entity]
  const row: Record<string, unknown> = {}
  for (const name of Object.keys(fields)) row[name] = object[name]
  const own = owner && `${owner.entity}_id`
  if (own && own in fields) row[own] = owner.id
  if (owner && entity === 'attribute') row.link_id = owner.id
  for (const [name, nested] of Object.entries(one)) {
    const value = object[name] as HsdsObject | undefined
    if (!value) continue
    const reference = name === 'taxonomy_detail' ? 'taxonomy_id' : `${name}_id`
    row[reference] = value.id
    addObject(tables, nested, value)
  }
  const known = tables[entity].get(object.id)
  // The same thing met again, in another place, may name another owner besides.
  tables[entity].set(object.id, known ? { ...known, ...defined(row) } : row)
  for (const [name, nested] of Object.entries(many)) {
    for (const value of (object[name] as HsdsObject[] | undefined) ?? []) {
      addObject(tables, nested, value, { entity, id: object.id })
    }
  }
}

const defined = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined))

/** The tables that hold something, each with the columns of the specification in its order. */
export const tablesOf = (tables: Tables) =>
  ENTITY_NAMES.filter((name) => tables[name].size > 0).map((name) => {
    const columns = Object.keys(HSDS[name].fields)
    return {
      name,
      file: `${HSDS[name].file}.csv`,
      columns,
      rows: [...tables[name].values()].map((row) =>
        columns.map((column) => (row[column] ?? null) as CsvCell),
      ),
    }
  })

/** What stands in `datapackage.json` beside the tables (Frictionless Tabular Data Package). */
export interface PackageFacts {
  title: string
  description: string
  homepage: string
  licence: { name: string; title: string; path: string }
  /** Moment of what it holds. */
  created: string
  /** Language of the texts. */
  language: string
}

export function describePackage(names: readonly EntityName[], facts: PackageFacts): object {
  return {
    name: `human_services_data_${facts.language}`,
    title: facts.title,
    description: facts.description,
    profile: 'tabular-data-package',
    version: HSDS_VERSION,
    homepage: facts.homepage,
    created: facts.created,
    licenses: [facts.licence],
    resources: names.map((name) => ({
      name: HSDS[name].file,
      path: `${HSDS[name].file}.csv`,
      profile: 'tabular-data-resource',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: {
        primaryKey: 'id',
        missingValues: [''],
        fields: Object.entries(HSDS[name].fields).map(([field, type]) =>
          columnOf(name, field, type),
        ),
        foreignKeys: Object.keys(HSDS[name].fields).flatMap((field) => {
          const target = targetOf(name, field)
          return target && names.includes(target)
            ? [
                {
                  fields: field,
                  reference: {
                    resource: target === name ? '' : HSDS[target].file,
                    fields: 'id',
                  },
                },
              ]
            : []
        }),
      },
    })),
  }
}

/** The table that a column names a row of. */
export function targetOf(entity: EntityName, field: string): EntityName | undefined {
  if (entity === 'taxonomy_term' && field === 'parent_id') return 'taxonomy_term'
  if (field === 'parent_organization_id') return 'organization'
  const target = field.replace(/_id$/, '')
  return field.endsWith('_id') ? ENTITY_NAMES.find((name) => name === target) : undefined
}

function columnOf(entity: EntityName, name: string, type: FieldType) {
  const { required, tabularRequired = [] } = HSDS[entity]
  const constraints = {
    ...(required.includes(name) || tabularRequired.includes(name) ? { required: true } : {}),
    ...(name === 'id' ? { unique: true } : {}),
    ...(typeof type === 'string' ? {} : { enum: type }),
  }
  return { name, ...TYPES[typeof type === 'string' ? type : 'text'], constraints }
}

const TYPES: Record<Extract<FieldType, string>, object> = {
  text: { type: 'string' },
  uuid: { type: 'string', format: 'uuid' },
  uri: { type: 'string', format: 'uri' },
  email: { type: 'string', format: 'email' },
  number: { type: 'number' },
  date: { type: 'date' },
  dateTime: { type: 'datetime', format: 'any' },
  // With its offset from UTC, as HSDS wants it: 09:00-05:00.
  time: { type: 'time', format: 'any' },
}
