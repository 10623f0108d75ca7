import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import { EDITORS, hasRole } from '@/access'
import type { Id } from '@/db/ids'

import { isImage } from '../images'
import { kindOf, nameAs } from '../kinds'

import { cleanImage, ImageProblem, uprightWidth } from './cleanImage'
import { isReviewed } from './findUses'
import { freeName } from './freeName'
import { mediaRefusal } from './refuse'

type File = NonNullable<PayloadRequest['file']>

/** The file of a request that went through here. */
const prepared = new WeakSet<PayloadRequest>()

/**
 * Hook: before anything is kept of a file, it is known by its content, named after it, and a picture is made anew
 * without what its camera wrote: place, moment, device, preview.
 */
export const prepareUpload: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return args
  // Whoever may not write is refused by the rule; their file is not worth the work.
  if (!overrideAccess && !hasRole(req.user, ...EDITORS)) return args
  // A part that is cut out takes the place of the kept file itself.
  if (operation === 'update' && (req.file || isCut(req))) {
    await refuseReplacing(req, (args as { id?: Id }).id)
  }
  if (!req.file) return args
  req.file = await prepare(req, req.file)
  prepared.add(req)
  return args
}

/** Hook: a file that came by another way, such as an address, was not looked at. */
export const onlyPrepared: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const { filename } = data as { filename?: string | null }
  const before = (originalDoc as { filename?: string | null } | undefined)?.filename
  if (filename && filename !== before && !prepared.has(req))
    throw mediaRefusal(req, 'fromElsewhere')
  return data
}

/** What Payload tells of a file, and would take from whoever sends it. */
const FACTS = ['mimeType', 'filesize', 'width', 'height'] as const

/** Hook: what is told of a file comes from its content, and stays as long as the file does. */
export const keepFacts: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (!originalDoc || prepared.has(req) || isCut(req)) return data
  const before = originalDoc as Record<string, unknown>
  return { ...data, ...Object.fromEntries(FACTS.map((name) => [name, before[name]])) }
}

const isCut = ({ query }: PayloadRequest): boolean => {
  const edits: unknown = query?.uploadEdits
  return typeof edits === 'object' && edits !== null && 'crop' in edits
}

async function prepare(req: PayloadRequest, file: File): Promise<File> {
  const found = kindOf(file.data)
  if ('problem' in found) throw mediaRefusal(req, found.problem)
  const { mimeType } = found
  const data = isImage(found) ? await clean(req, file.data, mimeType) : file.data
  if (isImage(found) && isCut(req)) await fitCut(req, file.data, data)
  const named = nameAs(file.name, mimeType)
  const name = isImage(found) ? await freeName(req, named) : named
  return { ...file, data, mimetype: mimeType, name, size: data.length }
}

/** What is cut out was chosen on the picture as it came: its measures follow the one that is kept. */
async function fitCut(req: PayloadRequest, came: Buffer, kept: Buffer): Promise<void> {
  const edits = req.query.uploadEdits as Record<string, unknown>
  const scale = (await uprightWidth(kept)) / (await uprightWidth(came))
  for (const side of ['widthInPixels', 'heightInPixels']) {
    edits[side] = Math.max(1, Math.floor(Number(edits[side]) * scale))
  }
}

async function clean(req: PayloadRequest, data: Buffer, mimeType: string): Promise<Buffer> {
  try {
    return await cleanImage(data, mimeType)
  } catch (error) {
    if (error instanceof ImageProblem) throw mediaRefusal(req, error.code, error.params)
    throw error
  }
}

/** What everyone could read, or a second person reads, stays what it was: texts are approved with what they show. */
async function refuseReplacing(req: PayloadRequest, id: Id | undefined): Promise<void> {
  const { docs } =
    id === undefined
      ? { docs: [undefined] } // many at once: one file in the place of several
      : await req.payload.find({
          collection: 'media',
          where: { and: [{ id: { equals: id } }, { publicSince: { exists: true } }] },
          depth: 0,
          limit: 1,
          overrideAccess: true, // only whether it was public is asked
          pagination: false,
          req,
          select: {},
        })
  if (docs.length > 0) throw mediaRefusal(req, 'wasPublic')
  if (id !== undefined && (await isReviewed(req, id))) throw mediaRefusal(req, 'isReviewed')
}
