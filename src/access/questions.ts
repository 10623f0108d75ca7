import {
  buildVersionCollectionFields,
  type CollectionSlug,
  type FlattenedField,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'

/*
 * A filter or an order tells something of each field that it names: "does the hash start with a"
 * is answered by the number of documents. Whoever may not read a field may not ask about it.
 */

/** What an operation asks of a collection, as it came from outside. */
export interface Question {
  where?: unknown
  sort?: unknown
  /** For each joined field, a question of its own. */
  joins?: unknown
  /** The field of which each value is listed once. */
  field?: unknown
}

/** `hidden`: a field that the person may not read; `unknown`: none. */
export type Answerable = 'hidden' | 'unknown' | 'yes'

/**
 * Whether the person may ask this: every field that is named must be readable, at every step. A path
 * that leads into another collection also needs that all of that collection is readable: of one that
 * is readable in part, the filter would tell about the rest.
 */
export async function isAnswerable(
  question: Question,
  collection: SanitizedCollectionConfig,
  req: PayloadRequest,
): Promise<Answerable> {
  const answers = await Promise.all(
    [...new Set(namedPaths(question))].map((path) => findPath(path, collection, req)),
  )
  return worst(answers)
}

/** The worse of several answers first. */
const SEVERITY: readonly Answerable[] = ['hidden', 'unknown', 'yes']

const worst = (answers: readonly Answerable[]): Answerable =>
  SEVERITY.find((answer) => answers.includes(answer)) ?? 'yes'

/**
 * Every path that a question names, as steps joined by points, joined fields first.
 *
 * @example namedPaths({ where: { or: [{ a: { equals: 1 } }] }, sort: '-b.c' }) // ['a', 'b.c']
 */
export function namedPaths({ where, sort, joins, field }: Question): string[] {
  return [
    ...pathsInFilter(where),
    ...pathsInOrder(sort),
    ...(typeof field === 'string' ? [field] : []),
    ...entriesOf(joins).flatMap(([joined, question]) =>
      namedPaths(isObject(question) ? question : {}).map((path) => `${joined}.${path}`),
    ),
  ].map((path) => path.replaceAll('__', '.'))
}

/** How deep a filter is looked at; what lies deeper is answered as unknown. */
const MAX_DEPTH = 12

function pathsInFilter(where: unknown, depth = 0): string[] {
  const inside = (value: unknown) => pathsInFilter(value, depth + 1)
  return entriesOf(where).flatMap(([name, asked]) => {
    if (depth > MAX_DEPTH) return ['…']
    if (/^(?:and|or)$/i.test(name)) return Array.isArray(asked) ? asked.flatMap(inside) : []
    if (!isObject(asked)) return []
    // Of a relationship the value may be a filter again, on the documents that it leads to.
    const nested = Object.values(asked).flat().flatMap(inside)
    return [name, ...nested.map((path) => `${name}.${path}`)]
  })
}

const pathsInOrder = (sort: unknown): string[] =>
  (Array.isArray(sort) ? sort : [sort])
    .flatMap((each) => (typeof each === 'string' ? each.split(',') : []))
    .map((path) => path.trim().replace(/^-/, ''))
    .filter((path) => path !== '')

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const entriesOf = (value: unknown) => (isObject(value) ? Object.entries(value) : [])

/** The same hook stands before reading documents and their versions: both readings must do. */
async function findPath(
  path: string,
  collection: SanitizedCollectionConfig,
  req: PayloadRequest,
): Promise<Answerable> {
  const steps = path.split('.')
  const readings = [collection.flattenedFields, ...versionFields(collection, req)]
  const answers = await Promise.all(
    readings.map((fields) => findSteps(steps, fields, { req, hops: 0 })),
  )
  const known = answers.filter((answer) => answer !== 'unknown')
  return known.length > 0 ? worst(known) : 'unknown'
}

const versionFields = (
  collection: SanitizedCollectionConfig,
  req: PayloadRequest,
): FlattenedField[][] =>
  collection.versions ? [buildVersionCollectionFields(req.payload.config, collection, true)] : []

/** What has no field of its own in every collection and row. */
const ALWAYS: ReadonlySet<string> = new Set(['id', '_id', 'blockType', 'blockName'])

/** Who asks, and how many other collections the path has led through. */
interface Asking {
  req: PayloadRequest
  hops: number
}

/**
 * Through how many collections a path may lead. Payload checks a second one beside the answer, where a
 * refusal is caught by nobody.
 */
const MAX_HOPS = 1

async function findSteps(
  [step, ...rest]: readonly string[],
  fields: readonly FlattenedField[],
  asking: Asking,
): Promise<Answerable> {
  const found = fields.filter(({ name }) => name === step)
  if (found.length === 0) {
    return step !== undefined && ALWAYS.has(step) && rest.length === 0 ? 'yes' : 'unknown'
  }
  // Several blocks may have a field of the same name: each must be readable.
  return worst(await Promise.all(found.map((field) => findInField(field, rest, asking))))
}

async function findInField(
  field: FlattenedField,
  after: readonly string[],
  asking: Asking,
): Promise<Answerable> {
  if (!(await isReadable(field, asking.req))) return 'hidden'
  const rest = withoutLocale(field, after, asking.req)
  if (rest.length === 0) {
    return field.type === 'array' ? areAllReadable(field.flattenedFields, asking.req) : 'yes'
  }
  switch (field.type) {
    case 'group':
    case 'tab':
      return findSteps(rest, field.flattenedFields, asking)
    case 'array':
      // The number of a row tells that the row is there.
      return rest.length === 1 && ALWAYS.has(rest[0] ?? '')
        ? areAllReadable(field.flattenedFields, asking.req)
        : findSteps(rest, field.flattenedFields, asking)
    case 'blocks':
      return findSteps(
        rest,
        field.blocks.flatMap((block) => block.flattenedFields),
        asking,
      )
    case 'relationship':
    case 'upload':
      return findRelated(field.relationTo, rest, asking)
    case 'join':
      return findRelated(field.collection, rest, asking)
    case 'json':
    case 'richText':
      return rest.every((each) => /^[\w-]+$/.test(each)) ? 'yes' : 'unknown'
    default:
      return 'unknown'
  }
}

/** Of rows that are there for some only, nobody else asks how many there are. */
async function areAllReadable(
  fields: readonly FlattenedField[],
  req: PayloadRequest,
): Promise<Answerable> {
  const answers = await Promise.all(fields.map((field) => isReadable(field, req)))
  return answers.includes(false) ? 'hidden' : 'yes'
}

/** A hidden field is nobody's, whoever asks: hashes, salts and tokens of accounts. */
async function isReadable(field: FlattenedField, req: PayloadRequest): Promise<boolean> {
  if ('hidden' in field && field.hidden) return false
  if ('virtual' in field && field.virtual) return false
  return field.access?.read ? field.access.read({ req }) : true
}

function withoutLocale(
  field: FlattenedField,
  rest: readonly string[],
  { payload }: PayloadRequest,
): readonly string[] {
  const { localization } = payload.config
  const [next] = rest
  const isLocale = localization && next !== undefined && localization.localeCodes.includes(next)
  return 'localized' in field && field.localized && isLocale ? rest.slice(1) : rest
}

/** A step into another collection; its number alone stands in the document already. */
async function findRelated(
  slug: CollectionSlug | CollectionSlug[],
  rest: readonly string[],
  { req, hops }: Asking,
): Promise<Answerable> {
  const [next] = rest
  if (Array.isArray(slug)) {
    return rest.length === 1 && (next === 'value' || next === 'relationTo') ? 'yes' : 'unknown'
  }
  if (rest.length === 1 && (next === 'id' || next === '_id')) return 'yes'
  const { config } = req.payload.collections[slug]
  const answer = await config.access.read({ req })
  if (answer !== true) return 'hidden'
  const further = hops + 1
  return further > MAX_HOPS
    ? 'unknown'
    : findSteps(rest, config.flattenedFields, { req, hops: further })
}
