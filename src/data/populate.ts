import type { CollectionSlug, Payload, TypedUser } from 'payload'

import { fieldsOf, isBlockType } from '@/content'
import { allStoredAs } from '@/db/documents'
import type { Id } from '@/db/ids'
import { readId } from '@/db/readId'
import { MEDIA_FIELDS } from '@/media/types'
import { SOURCE_FIELDS } from '@/sources/kinds'

/** What anyone may read of the documents that a text refers to. */
const SELECTED = {
  organizations: { name: true, slug: true, contact: true, _status: true },
  sources: SOURCE_FIELDS,
  media: MEDIA_FIELDS,
  'guide-chapters': { slug: true, _status: true },
  pages: { slug: true, _status: true },
} as const satisfies Partial<Record<CollectionSlug, Record<string, true>>>

type Related = keyof typeof SELECTED

interface Reference {
  to: Related
  id: Id
}

type Stored = Readonly<Record<string, unknown>>

/**
 * A stored version with the documents that it refers to, each as anyone may read it today; a reference to what
 * nobody may read stays one. Payload would fill a version in past every rule.
 *
 * @param user of the team, who sees what is not public yet; the site itself, for whoever it has shown to be invited
 * @param shown of what they see it; the rest is as anyone may read it
 */
export async function populate<Version extends object>(
  payload: Payload,
  version: Version,
  user?: TypedUser | 'site',
  shown?: readonly Related[],
): Promise<Version> {
  const wanted = new Map<Related, Set<Id>>()
  walk(version, ({ to, id }) => {
    wanted.set(to, (wanted.get(to) ?? new Set<Id>()).add(id))
    return undefined
  })
  const found = new Map<string, unknown>()
  for (const [to, ids] of wanted) {
    const reader = !shown || shown.includes(to) ? user : undefined
    for (const doc of await readRelated(payload, to, [...ids], reader))
      found.set(`${to} ${doc.id}`, doc)
  }
  return walk(version, ({ to, id }) => found.get(`${to} ${id}`)) as Version
}

async function readRelated(
  payload: Payload,
  to: Related,
  ids: Id[],
  user: TypedUser | 'site' | undefined,
): Promise<{ id: Id }[]> {
  const { docs } = await payload.find({
    collection: to,
    where: { id: { in: ids.filter((id) => readId(payload, String(id)) !== undefined) } },
    depth: 0,
    draft: false,
    // Without a person nobody's rights: a past text shows nothing that is not public today.
    overrideAccess: user === 'site',
    ...(user && user !== 'site' ? { user } : {}),
    pagination: false,
    select: SELECTED[to],
  })
  return allStoredAs(docs)
}

type Replace = (reference: Reference) => unknown

/** A copy in which each reference is what `replace` gives, or stays when it gives nothing. */
function walk(value: unknown, replace: Replace): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => walk(each, replace))
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  const relations = relationsOf(value as Stored)
  return Object.fromEntries(
    Object.entries(value).map(([name, each]: [string, unknown]) => {
      const to = relations[name]
      return [name, to && isId(each) ? (replace({ to, id: each }) ?? each) : walk(each, replace)]
    }),
  )
}

/** Which fields of an object of a text refer to what: of a block, of a link, of a row of sources. */
function relationsOf(value: Stored): Readonly<Record<string, Related>> {
  const { blockType, relationTo } = value
  if (isBlockType(blockType)) {
    return Object.fromEntries(
      Object.entries(fieldsOf(blockType)).flatMap(([name, field]) =>
        field.is === 'relation' ? [[name, field.to]] : [],
      ),
    )
  }
  if (typeof relationTo === 'string' && isRelated(relationTo)) return { value: relationTo }
  return 'source' in value && 'lastChecked' in value ? { source: 'sources' } : {}
}

const isRelated = (slug: string): slug is Related => Object.hasOwn(SELECTED, slug)

const isId = (value: unknown): value is Id =>
  typeof value === 'number' || (typeof value === 'string' && value !== '')
