import type { MediaFile } from './types'

/** Limits of pictures, each with its unit. */
export const IMAGE_LIMITS = {
  /** Pixels of the longest side that is kept: sharp on a sheet of letter paper. */
  longestSidePx: 2400,
  /** Pixels in all that are read at all: a camera of 50 megapixels; more would take the memory of the site. */
  mostPixels: 50_000_000,
} as const

/** Widths that each picture is made in, in pixels: from a phone that counts its data to a large screen. */
export const IMAGE_WIDTHS = { small: 400, medium: 720, reading: 960, wide: 1440 } as const

export type ImageSize = keyof typeof IMAGE_WIDTHS

/** The one that a browser without `srcset` gets. */
const USUAL: ImageSize = 'medium'

/**
 * How wide a figure is drawn. On a phone half the screen is said: its two or three points for each pixel then ask for
 * the picture of 400 or 720 points, which it shows as well, and not for one of 200 kilobytes more.
 */
export const FIGURE_SIZES = '(min-width: 48rem) 44rem, 50vw'

/** A picture ready for a page. */
export interface DrawnImage {
  src: string
  srcSet?: string
  /** Its own pixels: a browser keeps its place before it comes. */
  width?: number
  height?: number
}

/** A picture as a page draws it; nothing for what is no picture, or has no file. */
export function drawnImage(file: MediaFile): DrawnImage | undefined {
  if (!isImage(file)) return undefined
  const made = Object.keys(IMAGE_WIDTHS).flatMap((name) => {
    const { url, width } = file.sizes?.[name] ?? {}
    return url && width ? [{ name, url, width }] : []
  })
  // A picture that is narrow itself is the same in several sizes.
  const widths = made.filter(
    ({ width }, at) => made.findIndex((each) => each.width === width) === at,
  )
  const usual = made.find(({ name }) => name === USUAL) ?? made.at(-1)
  const src = usual?.url ?? file.url
  if (!src) return undefined
  return {
    src,
    ...(widths.length > 1
      ? { srcSet: widths.map(({ url, width }) => `${url} ${width}w`).join(', ') }
      : {}),
    ...(file.width && file.height ? { width: file.width, height: file.height } : {}),
  }
}

export const isImage = ({ mimeType }: Pick<MediaFile, 'mimeType'>): boolean =>
  Boolean(mimeType?.startsWith('image/'))

const LARGER = Object.keys(IMAGE_WIDTHS)
  .filter((name) => name !== 'small')
  .join('|')
const LARGER_FILE = new RegExp(`-(?:${LARGER})\\.webp$`)

/** The name of a derived file. */
export const sizeFileName = (original: string, size: string, extension: string): string =>
  `${original}-${size}.${extension}`

/** Names that a picture may not be kept under: its file would be taken for a derived one. */
export const isSizeName = (stem: string): boolean =>
  Object.keys(IMAGE_WIDTHS).some((size) => stem.endsWith(`-${size}`))

/**
 * The smallest derived file of the same picture, for who asked to be spared data.
 *
 * @example smallestOf('/api/media/file/plan-wide.webp') // '/api/media/file/plan-small.webp'
 */
export const smallestOf = (path: string): string => path.replace(LARGER_FILE, '-small.webp')
