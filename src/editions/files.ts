import type { Locale } from '@/i18n/locales'

import { EDITION_PARTS, type EditionPart } from './states'

/** Formats of each part, in the order of a page; media types beside them. */
export const FORMATS = {
  pdf: 'application/pdf',
  epub: 'application/epub+zip',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
} as const

export type EditionFormat = keyof typeof FORMATS

/** A guide is read, a directory is also reckoned with: no workbook of the one, no book of the other. */
export const FORMATS_OF = {
  guide: ['pdf', 'epub', 'json'],
  directory: ['pdf', 'xlsx', 'json'],
} as const satisfies Record<EditionPart, readonly EditionFormat[]>

/** Which file of an edition. */
export interface FileKey {
  part: EditionPart
  language: Locale
  format: EditionFormat
}

/** A file of an edition, as it is listed: its bytes are those of its sum, for ever. */
export interface EditionFile extends FileKey {
  bytes: number
  /** SHA-256, in hexadecimal digits. */
  sha256: string
}

/** Every file of an edition in some languages, in the order of its page. */
export const filesOf = (languages: readonly Locale[]): FileKey[] =>
  EDITION_PARTS.flatMap((part) =>
    languages.flatMap((language) => FORMATS_OF[part].map((format) => ({ part, language, format }))),
  )

/**
 * The name of a file, by which it is downloaded and listed among the sums.
 *
 * @example fileName(3, { part: 'guide', language: 'es', format: 'epub' }) // 'accompagner-3-guide-es.epub'
 */
export const fileName = (number: number, { part, language, format }: FileKey): string =>
  `accompagner-${number}-${part}-${language}.${format}`

/** The sums of the files, as `sha256sum --check` reads them. */
export const SUMS = 'SHA256SUMS'

export const writeSums = (number: number, files: readonly EditionFile[]): string =>
  files.map((file) => `${file.sha256}  ${fileName(number, file)}\n`).join('')

/** Where a file of an edition is for ever: the same in every language of the site. */
export const filePath = (number: number, name: string): string => `/editions/${number}/${name}`
