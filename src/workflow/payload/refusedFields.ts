import { getTranslation } from '@payloadcms/translations'
import type {
  CollectionSlug,
  FlattenedField,
  LabelFunction,
  PayloadRequest,
  StaticLabel,
} from 'payload'

import type { Refusal } from '@/workflow'

type Values = Readonly<Record<string, unknown>>

/** Where the walk is: the names of the fields so far, what people call them, and the values there. */
interface Place {
  path: readonly (number | string)[]
  labels: readonly string[]
  values: Values
  block?: Values
}

interface Walk {
  req: PayloadRequest
  collection: CollectionSlug
  text: Values
}

/**
 * The fields that Payload would refuse to publish, however deep in rows and blocks, as it would: a draft
 * is saved without these checks, so nobody would hear of them before the end.
 */
export const refusedFields = (
  req: PayloadRequest,
  collection: CollectionSlug,
  text: Values,
): Promise<Refusal[]> =>
  refusedIn(req.payload.collections[collection].config.flattenedFields, {
    walk: { req, collection, text },
    place: { path: [], labels: [], values: text },
  })

interface Step {
  walk: Walk
  place: Place
}

async function refusedIn(
  fields: readonly FlattenedField[],
  { walk, place }: Step,
): Promise<Refusal[]> {
  const found: Refusal[] = []
  for (const field of fields) {
    if (!isAsked(field, { walk, place })) continue
    const at = { walk, place: stepInto(place, field.name, nameOf(field, walk)) }
    found.push(...(await refusalOf(field, place, at)))
    for (const inside of insideOf(field, place.values[field.name], at)) {
      found.push(...(await refusedIn(inside.fields, { walk, place: inside.place })))
    }
  }
  return found
}

const stepInto = (
  { path, labels, ...rest }: Place,
  name: number | string,
  label?: string,
): Place => ({
  ...rest,
  path: [...path, name],
  labels: label ? [...labels, label] : labels,
})

/** What is not stored, or not part of the form as it is filled in, is not checked either. */
function isAsked(field: FlattenedField, { walk, place }: Step): boolean {
  if ('virtual' in field && field.virtual) return false
  const condition = field.admin && 'condition' in field.admin ? field.admin.condition : undefined
  return (
    !condition ||
    Boolean(
      condition(walk.text, place.values, {
        blockData: place.block ?? {},
        operation: 'update',
        path: [...place.path],
        user: walk.req.user,
      }),
    )
  )
}

async function refusalOf(
  field: FlattenedField,
  { values, block }: Place,
  { walk: { req, collection, text }, place: { path, labels } }: Step,
): Promise<Refusal[]> {
  if (!('validate' in field) || !field.validate) return []
  const value = values[field.name]
  // Each kind of field has its own form of this function; the walk has any of them.
  const validate = field.validate as (value: unknown, options: object) => unknown
  const answer = await validate(value, {
    ...field,
    blockData: block,
    collectionSlug: collection,
    data: text,
    event: 'submit',
    operation: 'update',
    overrideAccess: true, // what is checked is the text, not the person
    path: [...path],
    preferences: { fields: {} },
    previousValue: value,
    req,
    siblingData: values,
  })
  if (typeof answer !== 'string') return []
  const at = { field: path.join('.'), label: labels.join(' › ') }
  return isEmpty(value) || answer === req.t('validation:required')
    ? [{ code: 'fieldMissing', params: { label: at.label }, field: at.field }]
    : [{ code: 'fieldInvalid', params: { label: at.label, message: answer }, field: at.field }]
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && !value.length)

/** The groups of fields that stand in a field: itself, its rows, or its blocks. */
function insideOf(
  field: FlattenedField,
  value: unknown,
  { walk, place }: Step,
): { fields: readonly FlattenedField[]; place: Place }[] {
  if (field.type === 'group' || field.type === 'tab') {
    return [{ fields: field.flattenedFields, place: { ...place, values: valuesOf(value) } }]
  }
  if (!Array.isArray(value)) return []
  if (field.type === 'array') {
    const rows = field.labels?.singular
    return value.map((row, at) => {
      const label = `${rows ? inWords(rows, walk) : nameOf(field, walk)} ${at + 1}`
      return {
        fields: field.flattenedFields,
        place: { ...stepInto(outOf(place), at, label), values: valuesOf(row) },
      }
    })
  }
  if (field.type !== 'blocks') return []
  return value.flatMap((row: unknown, at) => {
    const values = valuesOf(row)
    const block = field.blocks.find(({ slug }) => slug === values.blockType)
    if (!block) return []
    // As the form heads it: "03 Call-out".
    const label = `${String(at + 1).padStart(2, '0')} ${inWords(block.labels?.singular ?? block.slug, walk)}`
    const inside = { ...stepInto(outOf(place), at, label), values, block: values }
    return [{ fields: block.flattenedFields, place: inside }]
  })
}

/** A row is named for itself: "Source 2", not "Sources, source 2". */
const outOf = (place: Place): Place => ({ ...place, labels: place.labels.slice(0, -1) })

const valuesOf = (value: unknown): Values =>
  typeof value === 'object' && value !== null ? (value as Values) : {}

const nameOf = (field: FlattenedField, walk: Walk): string =>
  'label' in field && field.label ? inWords(field.label, walk) : field.name

const inWords = (label: StaticLabel | LabelFunction, { req: { i18n } }: Walk): string =>
  String(getTranslation(label, i18n))
