import { fieldsFor } from '@/db/documents'
import type { PayloadRequest } from 'payload'

import { sameId, type Id, payloadId } from '@/db/ids'
import type { WorkflowCollection } from '@/workflow'

/** A document that goes through a workflow: a text, or a translation of one. */
export interface Target {
  collection: WorkflowCollection | 'translations'
  id: Id
}

/** A stored version, with what the database adds to it. */
export type Stored<Fields = object> = Fields & {
  id: Id
  updatedAt: string
  createdAt?: string
  _status?: 'draft' | 'published' | null
  [field: string]: unknown
}

/**
 * What the engines are writing now, by request. Only `writeDocument` adds to it, and no address,
 * body or context of a request reaches it: the guards of texts and translations trust it.
 */
const underWay = new WeakMap<PayloadRequest, readonly (Target | NewTarget)[]>()

/** A document that is being made has no identifier yet. */
type NewTarget = Pick<Target, 'collection'> & { id?: undefined }

/** Whether this very write is an engine's, of a document that it computed whole. */
export const isEngineWrite = (req: PayloadRequest, collection: string, id: Id | undefined) =>
  (underWay.get(req) ?? []).some(
    (target) =>
      target.collection === collection &&
      (id === undefined ? target.id === undefined : sameId(target.id, id)),
  )

/**
 * Writes a version of a document as it is given, as the text that everyone reads or as the draft
 * beside it. The caller has decided that it may be: access rules and guards let it through.
 */
export async function writeDocument<Fields extends object>(
  req: PayloadRequest,
  target: Target,
  { document, isDraft }: { document: Fields; isDraft: boolean },
): Promise<Stored<Fields>> {
  const written: unknown = await during(req, target, () =>
    req.payload.update({
      collection: target.collection,
      id: payloadId(target.id),
      data: fieldsFor(document),
      depth: 0,
      draft: isDraft,
      overrideAccess: true, // the table of transitions decided, or the site follows the source
      overrideLock: true, // a page open elsewhere must not hold the others up
      req,
    }),
  )
  return written as Stored<Fields>
}

/** Makes a translation as it is given, whoever's write it follows. */
export async function createTranslation(
  req: PayloadRequest,
  { document, isDraft }: { document: object; isDraft: boolean },
): Promise<void> {
  const made = {
    collection: 'translations',
    depth: 0,
    overrideAccess: true, // the site follows the source, whoever published it
    req,
  } as const
  await during(req, { collection: 'translations' }, () =>
    isDraft
      ? req.payload.create({ ...made, data: fieldsFor(document), draft: true })
      : req.payload.create({ ...made, data: fieldsFor(document), draft: false }),
  )
}

async function during<Result>(
  req: PayloadRequest,
  target: Target | NewTarget,
  write: () => Promise<Result>,
): Promise<Result> {
  const before = underWay.get(req) ?? []
  underWay.set(req, [...before, target])
  try {
    return await write()
  } finally {
    underWay.set(req, before)
  }
}

/** One version of a document: the last one, or the one that everyone reads. */
export async function findVersion<Fields = object>(
  req: PayloadRequest,
  { collection, id }: Target,
  version: 'latest' | 'readable',
): Promise<Stored<Fields>> {
  const doc: unknown = await req.payload.findByID({
    collection,
    id: payloadId(id),
    depth: 0,
    draft: version === 'latest',
    overrideAccess: true, // whoever calls checks the person: an engine must see the whole document
    req,
  })
  return doc as Stored<Fields>
}

/** What a version says, without what the database adds to it. */
export function contentOf<Fields>(
  version: Stored<Fields>,
): Omit<Stored<Fields>, 'createdAt' | 'id' | 'updatedAt'> {
  const { id: _id, createdAt: _created, updatedAt: _updated, ...content } = version
  return content
}
