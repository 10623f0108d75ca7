import type { FlattenedField } from 'payload'

type Fields = readonly FlattenedField[]
type Data = Record<string, unknown>
type Row = Data & { id?: unknown }

/** Where rows of one table stand, as a filter names them: `sites.phones`. */
type Path = string

/** A row of a document: the field it stands in, and whether a filter reaches it. */
interface Place {
  path: Path
  /** Rows within blocks are kept as one value, which no filter reaches. */
  isAskable: boolean
}

type Visit = (row: Row, place: Place) => Row

const isObject = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a document says of its rows, each as `visit` would have it; nothing that came is changed. */
function mapRows(fields: Fields, data: Data, visit: Visit, within = '', isAskable = true): Data {
  const changed: Data = {}
  for (const field of fields) {
    const value = data[field.name]
    const path = `${within}${field.name}`
    if ((field.type === 'group' || field.type === 'tab') && isObject(value)) {
      changed[field.name] = mapRows(field.flattenedFields, value, visit, `${path}.`, isAskable)
    }
    if ((field.type === 'array' || field.type === 'blocks') && Array.isArray(value)) {
      changed[field.name] = value.map((row: unknown) => {
        if (!isObject(row)) return row
        const isBlock = field.type === 'blocks'
        const place = { path, isAskable: isAskable && !isBlock }
        const own = isBlock
          ? (field.blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields ?? [])
          : field.flattenedFields
        return visit(mapRows(own, row, visit, `${path}.`, place.isAskable), place)
      })
    }
  }
  return { ...data, ...changed }
}

/** The ids of rows that a filter reaches, by where they stand. */
export function rowIds(fields: Fields, data: Data): Map<Path, Set<string>> {
  const found = new Map<Path, Set<string>>()
  mapRows(fields, data, (row, { path, isAskable }) => {
    if (isAskable && isId(row.id)) found.set(path, (found.get(path) ?? new Set()).add(row.id))
    return row
  })
  return found
}

/**
 * A document without the ids that cannot be its own: of rows of another one (`taken`, by where they
 * stand), a second time in the same place, or no id at all. Payload gives those rows new ones.
 *
 * @example withOwnRowIds(fields, { sites: [{ id: 'a' }, { id: 'a' }] }, new Map())
 * // { sites: [{ id: 'a' }, {}] }
 */
export function withOwnRowIds<Doc extends Data>(
  fields: Fields,
  data: Doc,
  taken: ReadonlyMap<Path, ReadonlySet<string>>,
): Doc {
  const seen = new Set<string>()
  return mapRows(fields, data, (row, { path }) => {
    if (!('id' in row)) return row
    const { id, ...rest } = row
    const key = `${path} ${String(id)}`
    if (!isId(id) || seen.has(key) || taken.get(path)?.has(id)) return rest
    seen.add(key)
    return row
  }) as Doc
}

/** A row is told apart by a word; Payload makes one of 24 characters. */
const MAX_CHARS = 64
const isId = (id: unknown): id is string =>
  typeof id === 'string' && id !== '' && id.length <= MAX_CHARS
