import { unzipSync } from 'fflate'

/*
 * What may be uploaded, known by its content: a name says nothing.
 */

interface MediaKind {
  is: 'image' | 'document'
  /** Of the name of its file; the first is the one that is given. */
  extensions: readonly [string, ...string[]]
  /** The same in each language. */
  name: string
}

const OFFICE = 'application/vnd.openxmlformats-officedocument'
const OPEN = 'application/vnd.oasis.opendocument'

/** By media type. No SVG: a picture that can carry a script would run on our own address. */
export const MEDIA_KINDS: Readonly<Record<string, MediaKind>> = {
  'image/png': { is: 'image', extensions: ['png'], name: 'PNG' },
  'image/jpeg': { is: 'image', extensions: ['jpg', 'jpeg'], name: 'JPEG' },
  'image/webp': { is: 'image', extensions: ['webp'], name: 'WebP' },
  'application/pdf': { is: 'document', extensions: ['pdf'], name: 'PDF' },
  [`${OFFICE}.wordprocessingml.document`]: {
    is: 'document',
    extensions: ['docx'],
    name: 'Word (DOCX)',
  },
  [`${OFFICE}.spreadsheetml.sheet`]: { is: 'document', extensions: ['xlsx'], name: 'Excel (XLSX)' },
  [`${OFFICE}.presentationml.presentation`]: {
    is: 'document',
    extensions: ['pptx'],
    name: 'PowerPoint (PPTX)',
  },
  [`${OPEN}.text`]: { is: 'document', extensions: ['odt'], name: 'OpenDocument (ODT)' },
  [`${OPEN}.spreadsheet`]: { is: 'document', extensions: ['ods'], name: 'OpenDocument (ODS)' },
  [`${OPEN}.presentation`]: { is: 'document', extensions: ['odp'], name: 'OpenDocument (ODP)' },
}

export const MEDIA_TYPES = Object.keys(MEDIA_KINDS)

/** What a kept file is, by the ending that it was given (`nameAs`); nothing for an ending that is not in the table. */
export function typeOfName(name: string): string | undefined {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  return MEDIA_TYPES.find((type) => MEDIA_KINDS[type]?.extensions.includes(ending))
}

/** The name of a format for readers; nothing for one that is not in the table. */
export const formatName = (mimeType: string | null | undefined): string | undefined =>
  MEDIA_KINDS[mimeType ?? '']?.name

/** Why a file is none that the site takes. */
export type KindProblem = 'svg' | 'heic' | 'oldOffice' | 'macros' | 'kind' | 'empty'

export type FoundKind = { mimeType: string } | { problem: KindProblem }

/** What a file is, by its first bytes and, for an archive, by what it says of itself. */
export function kindOf(bytes: Uint8Array): FoundKind {
  if (bytes.length === 0) return { problem: 'empty' }
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
    return { mimeType: 'image/png' }
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return { mimeType: 'image/jpeg' }
  const head = latin(bytes.subarray(0, HEAD_BYTES))
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return { mimeType: 'image/webp' }
  if (head.startsWith('%PDF-')) return { mimeType: 'application/pdf' }
  if (head.startsWith('PK\u0003\u0004')) return kindOfArchive(bytes)
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { problem: 'oldOffice' }
  if (/^ftyp(?:hei|hev|mif|msf|avif)/.test(head.slice(4))) return { problem: 'heic' }
  return { problem: /<svg[\s>]/i.test(head) ? 'svg' : 'kind' }
}

/** Where a drawing begins, after comments and declarations. */
const HEAD_BYTES = 4096

/** Bytes of the entries that an archive says its kind by: more is no such entry. */
const MOST_OF_ENTRY = 1_000_000

function kindOfArchive(bytes: Uint8Array): FoundKind {
  const names: string[] = []
  let entries: Record<string, Uint8Array>
  try {
    entries = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name)
        return TELLING.has(name) && originalSize <= MOST_OF_ENTRY
      },
    })
  } catch {
    return { problem: 'kind' } // no archive that can be read: nothing that is taken
  }
  if (names.some((name) => MACROS.test(name))) return { problem: 'macros' }
  const said = latin(entries.mimetype ?? new Uint8Array()).trim()
  const types = latin(entries['[Content_Types].xml'] ?? new Uint8Array())
  if (/macroEnabled/i.test(types)) return { problem: 'macros' }
  const found = MEDIA_TYPES.find((type) =>
    type.startsWith(OFFICE)
      ? types.includes(`${type}.main+xml`)
      : type.startsWith(OPEN) && said === type,
  )
  return found ? { mimeType: found } : { problem: 'kind' }
}

const TELLING: ReadonlySet<string> = new Set(['mimetype', '[Content_Types].xml'])

/** Programs inside of documents. */
const MACROS = /(?:^|\/)vbaProject\.bin$|^Basic\/|^Scripts\//

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte)

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

/**
 * The name that a file is kept under: the ending says what it is. No longer than leaves room for what is added to it,
 * and without signs that no folder takes.
 *
 * @example nameAs('plan.PNG', 'image/jpeg') // 'plan.jpg'
 */
export function nameAs(name: string, mimeType: string): string {
  const [usual, ...others] = MEDIA_KINDS[mimeType]?.extensions ?? ['bin']
  const [, stem = name, ending = ''] = /^(.+)\.([^.]*)$/.exec(name) ?? []
  const isRight = [usual, ...others].includes(ending.toLowerCase())
  return `${stemOf(stem)}.${isRight ? ending.toLowerCase() : usual}`
}

/** Of the 255 that a folder takes. */
const MOST_OF_STEM_BYTES = 200

const stemOf = (stem: string): string => {
  const plain = stem.replace(/[/\\?<>:*|"\p{Cc}]/gu, '').trim() || 'x'
  // A letter that is cut in two is left out.
  return Buffer.from(plain)
    .subarray(0, MOST_OF_STEM_BYTES)
    .toString()
    .replace(/\ufffd$/, '')
}
