import type { Id } from '@/db/ids'

/** One derived picture, as it is stored; its fields are empty where none was made. */
export interface StoredSize {
  url?: string | null
  filename?: string | null
  /** Pixels. */
  width?: number | null
  height?: number | null
}

/** What a reader sees of a picture or document that a text refers to. */
export interface MediaFile {
  id: Id
  filename?: string | null
  url?: string | null
  mimeType?: string | null
  /** Bytes. */
  filesize?: number | null
  /** Pixels; of pictures only. */
  width?: number | null
  height?: number | null
  /** Of a document's words (BCP 47), where somebody said it. */
  language?: string | null
  /** Author and licence. */
  credit?: string | null
  sizes?: Partial<Record<string, StoredSize | null>> | null
}

/** The fields of `MediaFile`, as a selection for the database. */
export const MEDIA_FIELDS = {
  filename: true,
  url: true,
  mimeType: true,
  filesize: true,
  width: true,
  height: true,
  language: true,
  credit: true,
  sizes: true,
} as const satisfies Record<Exclude<keyof MediaFile, 'id'>, true>
