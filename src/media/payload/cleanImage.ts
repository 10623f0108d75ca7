import sharp, { type Metadata, type Sharp } from 'sharp'

import { IMAGE_LIMITS } from '../images'

/** Why a picture cannot be kept. */
export class ImageProblem extends Error {
  constructor(
    readonly code: 'broken' | 'tooManyPixels',
    readonly params: Record<string, number> = {},
    options?: ErrorOptions,
  ) {
    super(`Image: ${code}`, options)
  }
}

const MEGA = 1_000_000

/** Written as it came, at a quality that nobody tells from the original. */
const WRITE: Record<string, (image: Sharp) => Sharp> = {
  'image/png': (image) => image.png({ compressionLevel: 9 }),
  'image/jpeg': (image) => image.jpeg({ quality: 88, mozjpeg: true }),
  'image/webp': (image) => image.webp({ quality: 88 }),
}

/**
 * The same picture made anew: upright, in the colours of screens, no larger than is shown, and without anything but
 * its pixels (EXIF with place and device, XMP, IPTC, preview).
 *
 * @throws {ImageProblem} for what cannot be read, or has too many pixels to be
 */
export async function cleanImage(data: Buffer, mimeType: string): Promise<Buffer> {
  const { width, height } = await read(() => sharp(data).metadata())
  const pixels = width * height
  if (pixels > IMAGE_LIMITS.mostPixels) {
    throw new ImageProblem('tooManyPixels', {
      found: Math.ceil(pixels / MEGA),
      most: IMAGE_LIMITS.mostPixels / MEGA,
    })
  }
  const side = IMAGE_LIMITS.longestSidePx
  const image = sharp(data, { limitInputPixels: IMAGE_LIMITS.mostPixels, failOn: 'error' })
    .rotate() // as its camera said, which is then forgotten
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
  const write = WRITE[mimeType]
  if (!write) throw new ImageProblem('broken')
  return read(() => write(image).toBuffer())
}

/** How wide a picture is as it is seen, in pixels: its camera may have been held on its side. */
export async function uprightWidth(data: Buffer): Promise<number> {
  const { width, height, orientation = 1 } = await sharp(data).metadata()
  return orientation >= ON_ITS_SIDE ? height : width
}

/** From this value of EXIF on. */
const ON_ITS_SIDE = 5

/**
 * For a book: as its reading systems all know it, no wider than a page.
 *
 * @throws {ImageProblem} for what cannot be read
 */
export async function bookImage(
  data: Uint8Array,
  mimeType: string,
): Promise<{ bytes: Uint8Array; type: 'image/png' | 'image/jpeg' }> {
  const image = sharp(data)
    .rotate() // one of before images were made anew may be on its side
    .resize({ width: BOOK_WIDTH_PX, withoutEnlargement: true })
  return mimeType === 'image/png'
    ? { bytes: await read(() => image.png({ compressionLevel: 9 }).toBuffer()), type: 'image/png' }
    : {
        bytes: await read(() =>
          image.flatten({ background: PAPER }).jpeg({ quality: 80 }).toBuffer(),
        ),
        type: 'image/jpeg',
      }
}

/** Behind what a picture leaves clear: a JPEG has nothing to see through. */
const PAPER = { r: 255, g: 255, b: 255 }

/** Sharp across a page of letter paper at 150 points an inch. */
const BOOK_WIDTH_PX = 1000

async function read<Read extends Buffer | Metadata>(work: () => Promise<Read>): Promise<Read> {
  try {
    return await work()
  } catch (error) {
    throw new ImageProblem('broken', {}, { cause: error })
  }
}
