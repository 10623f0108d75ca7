import { env } from '@/env'
import type { Locale } from '@/i18n/locales'
import { figureImage } from '@/media/blocks'
import { bookImage, ImageProblem } from '@/media/payload/cleanImage'
import type { ReadingBlock } from '@/translation'
import { readUpload } from '@/uploads'

/** A picture in a book. */
export interface BookImage {
  /** Of its file: letters, digits and hyphens. */
  name: string
  type: 'image/png' | 'image/jpeg'
  bytes: Uint8Array
}

/** The pictures of a book, by the address that pages draw them from. */
export type BookImages = ReadonlyMap<string, BookImage>

interface Illustrated {
  blocks: readonly ReadingBlock[]
}

/** The pictures that some chapters show in a language, made for a book; one whose file is not there, or damaged, is left out. */
export async function loadBookImages(
  chapters: readonly Illustrated[],
  locale: Locale,
): Promise<BookImages> {
  const images = new Map<string, BookImage>()
  for (const block of chapters.flatMap(({ blocks }) => blocks)) {
    if (block.blockType !== 'figure') continue
    const shown = figureImage(block as ReadingBlock<'figure'>, locale)
    if (!shown || images.has(shown.image.src)) continue
    const made = await makeImage(shown.file, `image-${images.size + 1}`)
    if (made) images.set(shown.image.src, made)
  }
  return images
}

async function makeImage(
  { filename, mimeType }: { filename?: string | null; mimeType?: string | null },
  stem: string,
): Promise<BookImage | undefined> {
  if (!filename || !mimeType) return undefined
  const bytes = await readUpload(env, filename)
  if (!bytes) return undefined
  const made = await bookImage(bytes, mimeType).catch((error: unknown) => {
    if (error instanceof ImageProblem) return undefined // its words stand in its place
    throw error
  })
  if (!made) return undefined
  return { ...made, name: `${stem}.${made.type === 'image/png' ? 'png' : 'jpg'}` }
}

/** Where a printed document has a picture: in itself. */
export const dataAddress =
  (images: BookImages) =>
  (src: string): string | undefined => {
    const image = images.get(src)
    return image && `data:${image.type};base64,${Buffer.from(image.bytes).toString('base64')}`
  }
