import { randomBytes } from 'node:crypto'

import type { PayloadRequest, Where } from 'payload'

import { IMAGE_WIDTHS, isSizeName, sizeFileName } from '../images'
import { MEDIA_KINDS } from '../kinds'

/** Bytes that tell apart pictures of the same name. */
const TELLING_BYTES = 4

/**
 * The name of a picture such that none of the files made of it has the name of another's: `plan.png` and `plan.jpg`
 * would both be made small as `plan-small.webp`, the later in the place of the one that is public.
 */
export async function freeName(req: PayloadRequest, name: string): Promise<string> {
  const at = name.lastIndexOf('.')
  const [stem, ending] = [name.slice(0, at), name.slice(at)]
  if (!isSizeName(stem) && !(await isTaken(req, stem))) return name
  return `${stem}-${randomBytes(TELLING_BYTES).toString('hex')}${ending}`
}

const ENDINGS = Object.values(MEDIA_KINDS).flatMap(({ is, extensions }) =>
  is === 'image' ? extensions : [],
)

async function isTaken(req: PayloadRequest, stem: string): Promise<boolean> {
  const sizes = Object.keys(IMAGE_WIDTHS)
  const derived = sizes.map((size) => sizeFileName(stem, size, 'webp'))
  const originals = ENDINGS.map((ending) => `${stem}.${ending}`)
  const clashes: Where[] = [
    { filename: { in: [...originals, ...derived] } },
    ...sizes.map((size) => ({ [`sizes.${size}.filename`]: { in: [...originals, ...derived] } })),
  ]
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { or: clashes },
    depth: 0,
    limit: 1,
    overrideAccess: true, // only whether a name is free is asked
    pagination: false,
    req,
    select: {},
  })
  return docs.length > 0
}
