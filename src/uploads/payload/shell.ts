import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionConfig,
  CollectionSlug,
  PayloadRequest,
  UploadConfig,
  Where,
} from 'payload'

import { onFailure } from '@/db/undo'
import { sentenceFor } from '@/server/rest/sentences'

import { fileNamesOf, type Files } from '../fileNames'
import { s3Store } from '../s3Store'
import type { S3Settings } from '../settings'
import type { UploadStore } from '../store'

import { reached } from './reached'
import { readForEdit } from './readForEdit'

/**
 * Around Payload's adapter for S3: what it does not reach is said in a sentence and leaves nothing half kept, and a file
 * that is not there is none. (It answers 500 to both, leaves a document without its file where there are no
 * transactions, and says nothing of a file that it could not delete; 3.90.1.)
 */
export function inTheShell(collection: CollectionConfig, s3: S3Settings): CollectionConfig {
  const store = s3Store(s3)
  const upload = typeof collection.upload === 'object' ? collection.upload : {}
  const { hooks = {} } = collection
  const keep = hooks.afterChange?.at(-1) // the adapter's own, which it puts last
  const serve = upload.handlers?.at(-1)
  if (!keep || !serve) throw new Error('The adapter for S3 has neither hook nor handler')
  return {
    ...collection,
    // A second document of the same file is of no use here; the adapter would fetch it through the network.
    disableDuplicate: true,
    upload: { ...upload, handlers: [inWords(ofDocument(serve, collection))] },
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks.beforeOperation ?? []), readForEdit(store)],
      beforeChange: [...(hooks.beforeChange ?? []), rememberBefore],
      afterChange: [...(hooks.afterChange ?? []).slice(0, -1), keptOrNothing(keep, store)],
      beforeDelete: [...(hooks.beforeDelete ?? []), onlyWhenItAnswers(store)],
    },
  }
}

type FileHandler = NonNullable<UploadConfig['handlers']>[number]

/** What the adapter cannot give is said in the language of who asks. */
const inWords = (serve: FileHandler): FileHandler => {
  const answer = async (...args: Parameters<FileHandler>): Promise<Response> => {
    const [req] = args
    const given = await serve(...args)
    if (!given || given.status === 404) return told(req, 'file', 404)
    return given.status >= 500 ? told(req, 'filesAway', 503) : given
  }
  return answer as FileHandler
}

/**
 * Gives what a document bears, and nothing else of the bucket: what stayed there when a deletion half failed, or what
 * somebody else put there, has no address. (The adapter would give whatever has the name; it is told the document, and
 * does not ask for it again.)
 */
const ofDocument = (serve: FileHandler, { slug, upload }: CollectionConfig): FileHandler => {
  const collection = slug as CollectionSlug
  const { imageSizes = [] } = typeof upload === 'object' ? upload : {}
  const fields = ['filename', ...imageSizes.map(({ name }) => `sizes.${name}.filename`)]
  const answer = async (
    ...[req, asked]: Parameters<FileHandler>
  ): Promise<Response | undefined> => {
    const where: Where = {
      or: fields.map((field) => ({ [field]: { equals: asked.params.filename } })),
    }
    const doc = asked.doc ?? (await req.payload.db.findOne<Row>({ collection, where, req }))
    if (!doc) return undefined
    return (await serve(req, { ...asked, doc: doc as typeof asked.doc })) ?? undefined
  }
  return answer as FileHandler
}

const told = (req: PayloadRequest, what: 'file' | 'filesAway', status: number): Response =>
  Response.json(
    { errors: [{ message: sentenceFor(what, req) }] },
    { status, headers: { 'Cache-Control': 'no-store' } },
  )

/** By request, the document as it is stored before a new file takes the place of its own. */
const before = new WeakMap<PayloadRequest, Row>()

type Row = Record<string, unknown> & { id: string | number }

const rememberBefore: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  // With a transaction the database itself takes back what was written.
  if (req.file && originalDoc && !(await req.transactionID)) {
    const found = await req.payload.db.findOne<Row>({
      collection: collection.slug,
      where: { id: { equals: (originalDoc as { id: string | number }).id } },
      req,
    })
    if (found) before.set(req, found)
  }
  return data
}

/** Either the document and its files are kept, or neither. */
const keptOrNothing =
  (keep: CollectionAfterChangeHook, store: UploadStore): CollectionAfterChangeHook =>
  async (args) => {
    const { collection, doc, operation, previousDoc, req } = args
    if (!req.file) return keep(args)
    const had = operation === 'update' ? fileNamesOf(previousDoc as Files) : []
    const added = fileNamesOf(doc as Files).filter((name) => !had.includes(name))
    const takeBack = async () => {
      for (const name of added) await store.remove(name)
    }
    onFailure(req, takeBack)
    try {
      return await reached(req, async () => keep(args))
    } catch (error) {
      if (!(await req.transactionID)) {
        const { id } = doc as { id: string | number }
        const stored = before.get(req)
        const { db } = req.payload
        if (stored) await db.updateOne({ collection: collection.slug, id, data: stored, req })
        else {
          await db.deleteOne({ collection: collection.slug, where: { id: { equals: id } }, req })
        }
      }
      await takeBack().catch((err: unknown) =>
        req.payload.logger.warn({ err }, 'files of an upload that was refused may have stayed'),
      )
      throw error
    }
  }

const onlyWhenItAnswers =
  (store: UploadStore): CollectionBeforeDeleteHook =>
  async ({ req }) =>
    reached(req, () => store.prove())
