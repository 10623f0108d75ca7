import { randomBytes } from 'node:crypto'

import {
  createLocalReq,
  type Access,
  type CollectionSlug,
  type FlattenedField,
  type Payload,
  type SanitizedCollectionConfig,
  type Where,
} from 'payload'

import { fieldsFor } from '@/db/documents'
import { payloadId } from '@/db/ids'

import { isDayField } from '@collections/shared/dates'

import { PEOPLE, type Person } from './table'
import { hasSample, make, makeLineInForce, type World } from './world'

type Id = number | string

/** A word that stands in one field of one version of one document, and nowhere else. */
export interface Canary {
  word: string
  collection: CollectionSlug
  id: Id
  /** The field, as filters name it. */
  path: string
  /** Every field on the way to it. */
  fields: readonly FlattenedField[]
  /** In what everyone would read, or only in the draft in progress. */
  version: 'readable' | 'draft'
}

/** What each person may read, as the rules of the configuration say. */
export interface Knowledge {
  /** The word where it stands. */
  mayRead(person: Person, canary: Canary): boolean
  /** The word's field, in some document. */
  mayReadField(person: Person, canary: Canary): boolean
}

let planted = 0
const nextWord = () => `kanari${String((planted += 1)).padStart(6, '0')}z`

/** Rows have an identifier of their own, which Payload gives before the database. */
const rowId = () => randomBytes(12).toString('hex')

/** Fields whose value means something to the database or to the disk. */
const KEPT: ReadonlySet<string> = new Set(['id', 'filename', 'url', 'thumbnailURL', 'mimeType'])

/** Documents of every collection, in each state that it knows, a canary in each field of words. */
export async function plantEverywhere(payload: Payload, world: World): Promise<Canary[]> {
  const made: Record<string, Id[]> = {}
  for (const { slug } of payload.config.collections) {
    if (!slug.startsWith('payload-')) made[slug] = await makeStates(payload, slug)
  }
  made.organizations?.push(world.ownOrganization)
  const canaries: Canary[] = []
  for (const collection of payload.config.collections) {
    for (const id of made[collection.slug] ?? []) {
      canaries.push(...(await plant(payload, collection, id, made)))
    }
  }
  return canaries
}

const STATES: Record<string, readonly Record<string, unknown>[]> = {
  workflow: [
    { _status: 'published' },
    { _status: 'published', workflowState: 'withdrawn', withdrawal: { reason: 'Retiré.' } },
    { _status: 'draft' },
  ],
  organizations: [
    { _status: 'published' },
    { _status: 'published', doNotList: true },
    { _status: 'draft' },
  ],
  users: [{ roles: ['researcher'] }, {}],
  'map-access-requests': [{ state: 'received' }, {}],
  drafts: [{ _status: 'published' }, { _status: 'draft' }],
  plain: [{}, {}],
}

async function makeStates(payload: Payload, slug: CollectionSlug): Promise<Id[]> {
  if (!hasSample(slug)) throw new Error(`No sample of ${slug}: add one to world.ts`)
  const { config } = payload.collections[slug]
  const has = (name: string) => config.flattenedFields.some((field) => field.name === name)
  const kind = has('history') ? 'workflow' : config.versions?.drafts ? 'drafts' : 'plain'
  const ids: Id[] = []
  for (const state of STATES[slug] ?? STATES[kind]!) ids.push((await make(payload, slug, state)).id)
  if (slug === 'lmia-approvals') ids.push((await makeLineInForce(payload)).id)
  return ids
}

async function plant(
  payload: Payload,
  collection: SanitizedCollectionConfig,
  id: Id,
  made: Record<string, Id[]>,
): Promise<Canary[]> {
  const { slug } = collection
  const sow = (version: Canary['version']) => {
    const bed = sower({ payload, slug, id, version, made })
    return { words: bed.fill(collection.flattenedFields), canaries: bed.canaries }
  }
  const isPublished = await beginDraft(payload, collection, id)
  const readable = sow('readable')
  const doc = await payload.db.findOne<{ id: Id }>({
    collection: slug,
    where: { id: { equals: id } },
    locale: 'all',
    req: {},
  })
  const data = merged({ ...doc }, readable.words)
  await payload.db.updateOne({ collection: slug, id, data, req: {} })
  if (!collection.versions) return readable.canaries
  const status = isPublished ? 'published' : 'draft'
  await plantVersion(payload, { slug, id, status }, readable.words)
  if (!isPublished) return readable.canaries

  const draft = sow('draft')
  await plantVersion(payload, { slug, id, status: 'draft' }, draft.words)
  return [...readable.canaries, ...draft.canaries]
}

/** Begins the next version of a published document; whether it is one. */
async function beginDraft(
  payload: Payload,
  { slug, versions }: SanitizedCollectionConfig,
  id: Id,
): Promise<boolean> {
  if (!versions) return false
  const doc: unknown = await payload.findByID({ collection: slug, id: payloadId(id), depth: 0 })
  if ((doc as { _status?: string })._status !== 'published') return false
  await payload.update({
    collection: slug,
    id: payloadId(id),
    data: fieldsFor({ _status: 'draft' }),
    draft: true,
    depth: 0,
    overrideAccess: true,
  })
  return true
}

type Fields = Record<string, unknown>

const isGroup = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A document with other words: the database wants it whole. */
const merged = (document: Fields, words: Fields): Fields => ({
  ...document,
  ...Object.fromEntries(
    Object.entries(words).map(([name, value]) => {
      const before = document[name]
      return [name, isGroup(value) && isGroup(before) ? merged(before, value) : value]
    }),
  ),
})

interface Version {
  slug: CollectionSlug
  id: Id
  status: 'draft' | 'published'
}

/** Writes the words into the last version of a document that has the status. */
async function plantVersion(payload: Payload, { slug, id, status }: Version, words: Fields) {
  const { docs } = await payload.db.findVersions({
    collection: slug,
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: status } }] },
    limit: 1,
    locale: 'all',
    sort: '-updatedAt',
    req: {},
  })
  const last = docs[0]
  if (!last) throw new Error(`${slug} ${id} has no version that is ${status}`)
  await payload.db.updateVersion({
    collection: slug,
    id: last.id,
    versionData: fieldsFor({ ...last, version: merged(last.version as Fields, words) }),
    req: {},
  })
}

interface Bed {
  payload: Payload
  slug: CollectionSlug
  id: Id
  version: Canary['version']
  made: Record<string, Id[]>
}

/** Fills fields, and remembers which word went where. */
function sower({ payload, slug, id, version, made }: Bed) {
  const canaries: Canary[] = []

  const wordFor = (path: string, fields: readonly FlattenedField[]): string => {
    const word = nextWord()
    canaries.push({ word, collection: slug, id, path, fields, version })
    return word
  }

  const paragraph = (word: string) => ({
    root: {
      type: 'root',
      format: '',
      indent: 0,
      version: 1,
      direction: 'ltr',
      children: [
        { type: 'text', text: word, detail: 0, format: 0, mode: 'normal', style: '', version: 1 },
        ...(made['guide-chapters'] ?? []).map((value) => ({
          type: 'link',
          version: 3,
          format: '',
          indent: 0,
          direction: 'ltr',
          children: [],
          fields: { linkType: 'internal', doc: { relationTo: 'guide-chapters', value } },
        })),
      ].map((child) => ({
        type: 'paragraph',
        version: 1,
        format: '',
        indent: 0,
        direction: 'ltr',
        children: [child],
      })),
    },
  })

  const valueOf = (
    field: FlattenedField,
    path: string,
    way: readonly FlattenedField[],
  ): unknown => {
    const isInRow = way.slice(0, -1).some(({ type }) => type === 'array' || type === 'blocks')
    // A day takes no word.
    if (isDayField(field)) return isInRow ? '2026-11-01' : undefined
    switch (field.type) {
      case 'text':
      case 'textarea':
      case 'code':
        return 'hasMany' in field && field.hasMany
          ? [wordFor(path, way)]
          : perLocale(field, () => wordFor(path, way))
      case 'email':
        return `${wordFor(path, way)}@example.org`
      case 'json':
        return { note: wordFor(path, way) }
      case 'richText':
        return paragraph(wordFor(path, way))
      case 'group':
      case 'tab':
        return fill(field.flattenedFields, `${path}.`, way)
      case 'array':
        return [{ id: rowId(), ...fill(field.flattenedFields, `${path}.`, way) }]
      case 'blocks':
        return field.blocks.map((block) => ({
          id: rowId(),
          blockType: block.slug,
          ...fill(block.flattenedFields, `${path}.`, way),
        }))
      case 'relationship':
      case 'upload':
        return relatedTo(field)
      case 'select':
      case 'radio':
        return isInRow ? firstOption(field) : undefined
      case 'number':
        return isInRow ? 1 : undefined
      case 'date':
        return isInRow ? '2026-11-01T00:00:00.000Z' : undefined
      default:
        return undefined
    }
  }

  const perLocale = (field: FlattenedField, word: () => string) =>
    'localized' in field && field.localized
      ? Object.fromEntries(
          (payload.config.localization ? payload.config.localization.localeCodes : []).map(
            (code) => [code, word()],
          ),
        )
      : word()

  const relatedTo = (field: FlattenedField) => {
    if (field.type !== 'relationship' && field.type !== 'upload') return undefined
    if (Array.isArray(field.relationTo)) return undefined
    const ids = made[field.relationTo] ?? []
    return field.hasMany ? ids : ids[canaries.length % Math.max(1, ids.length)]
  }

  const fill = (
    fields: readonly FlattenedField[],
    prefix = '',
    way: readonly FlattenedField[] = [],
  ): Record<string, unknown> =>
    Object.fromEntries(
      fields
        .filter(({ name }) => !KEPT.has(name) && !STRUCTURE.has(`${slug}.${prefix}${name}`))
        .map((field) => [field.name, valueOf(field, `${prefix}${field.name}`, [...way, field])])
        .filter(([, value]) => value !== undefined),
    )

  return { canaries, fill: (fields: readonly FlattenedField[]) => fill(fields) }
}

/** Relationships that a rule reads: they stay as the sample made them. */
const STRUCTURE: ReadonlySet<string> = new Set(['lmia-approvals.file'])

const firstOption = (field: FlattenedField): unknown => {
  if (field.type !== 'select' && field.type !== 'radio') return undefined
  const [option] = field.options
  const value = typeof option === 'object' ? option.value : option
  return 'hasMany' in field && field.hasMany ? [value] : value
}

/** Learns from the rules alone, past every guard, what each person may read. */
export async function learn(payload: Payload, world: World): Promise<Knowledge> {
  const readers = new Map<string, Set<string>>()
  for (const person of PEOPLE) {
    const req = await createLocalReq({ user: world.accounts[person] ?? undefined }, payload)
    for (const { slug, access, versions } of payload.config.collections) {
      if (slug.startsWith('payload-')) continue
      const ask = async (draft: boolean) =>
        idsOf(payload, slug, await (access.read as Access)({ req }), draft)
      const older = versions ? await (access.readVersions as Access)({ req }) : false
      readers.set(`${person} ${slug} readable`, await ask(false))
      readers.set(`${person} ${slug} draft`, versions ? await ask(true) : new Set())
      if (older) readers.set(`${person} ${slug} versions`, new Set(['all']))
    }
  }
  const may = await fieldsOf(payload, world)
  const mayReadField: Knowledge['mayReadField'] = (person, { fields }) =>
    fields.every((field) => may(person, field))
  return {
    mayReadField,
    mayRead: (person, canary) =>
      mayReadField(person, canary) &&
      (readers.has(`${person} ${canary.collection} versions`) ||
        readers.get(`${person} ${canary.collection} ${canary.version}`)!.has(String(canary.id))),
  }
}

async function idsOf(
  payload: Payload,
  collection: CollectionSlug,
  answer: boolean | Where,
  draft: boolean,
): Promise<Set<string>> {
  if (answer === false) return new Set()
  const { docs } = await payload.find({
    collection,
    ...(answer === true ? {} : { where: answer }),
    depth: 0,
    draft,
    overrideAccess: true,
    pagination: false,
  })
  return new Set(docs.map(({ id }) => String(id)))
}

/** Whether a person may read a field, by its own rule. */
async function fieldsOf(payload: Payload, world: World) {
  const known = new Map<string, Map<FlattenedField, boolean>>()
  for (const person of PEOPLE) {
    const req = await createLocalReq({ user: world.accounts[person] ?? undefined }, payload)
    const answers = new Map<FlattenedField, boolean>()
    const visit = async (field: FlattenedField): Promise<void> => {
      const isHidden = 'hidden' in field && field.hidden === true
      // Without a document nothing is one's own: sessions, for instance.
      const answer = field.access?.read ? await field.access.read({ req, doc: { id: '' } }) : true
      answers.set(field, !isHidden && answer)
      if (field.type === 'blocks') {
        for (const block of field.blocks)
          for (const each of block.flattenedFields) await visit(each)
      } else if ('flattenedFields' in field) {
        for (const each of field.flattenedFields) await visit(each)
      }
    }
    for (const { flattenedFields } of payload.config.collections) {
      for (const field of flattenedFields) await visit(field)
    }
    known.set(person, answers)
  }
  return (person: Person, field: FlattenedField): boolean => known.get(person)!.get(field) ?? false
}
