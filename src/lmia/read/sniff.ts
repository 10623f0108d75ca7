/** What kind of file came, by its first bytes: names and extensions lie. */
import { ImportRefusal, type RefusalCode } from '../report/refusal'
import type { LmiaFormat } from '../types'
import { MAX_FILE_BYTES } from './limits'

/** Signatures of files that are not lists, with the refusal each deserves. */
const REFUSED_SIGNATURES: readonly { bytes: string; code: RefusalCode }[] = [
  { bytes: '%PDF', code: 'fileIsPdf' },
  { bytes: '\x1f\x8b', code: 'fileIsArchive' },
  { bytes: '7z\xbc\xaf', code: 'fileIsArchive' },
  { bytes: 'Rar!', code: 'fileIsArchive' },
  { bytes: '\x89PNG', code: 'fileTypeUnknown' },
  { bytes: '\xff\xd8\xff', code: 'fileTypeUnknown' },
  { bytes: 'GIF8', code: 'fileTypeUnknown' },
  { bytes: 'SQLite format 3', code: 'fileTypeUnknown' },
]

const OLE_SIGNATURE = '\xd0\xcf\x11\xe0'
const ZIP_SIGNATURE = 'PK\x03\x04'
/** How Excel names the encrypted part inside an OLE container (UTF-16LE). */
const ENCRYPTED_PART = 'E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0'

/** Share of control characters above which a text is not one. */
const MAX_CONTROL_SHARE = 0.1

/**
 * Says whether the bytes are a CSV or an XLSX.
 * @throws {ImportRefusal} when they are empty, too large, or something else.
 */
export function sniffFormat(bytes: Uint8Array, fileName: string): LmiaFormat {
  if (bytes.length > MAX_FILE_BYTES) {
    throw new ImportRefusal('fileTooLarge', {
      megabytes: Math.round(bytes.length / 1024 / 1024),
      limitMegabytes: MAX_FILE_BYTES / 1024 / 1024,
    })
  }
  const head = latin1(bytes.subarray(0, 4096))
  if (!/[^\s\0\xef\xbb\xbf\xff\xfe]/.test(head) && isBlank(bytes))
    throw new ImportRefusal('fileEmpty')
  const refused = REFUSED_SIGNATURES.find((signature) => head.startsWith(signature.bytes))
  if (refused) throw new ImportRefusal(refused.code, { found: describe(fileName, head) })
  if (head.startsWith(OLE_SIGNATURE)) {
    const isEncrypted = latin1(bytes.subarray(0, 1 << 20)).includes(ENCRYPTED_PART)
    throw new ImportRefusal(isEncrypted ? 'workbookEncrypted' : 'fileIsOldExcel')
  }
  if (head.startsWith(ZIP_SIGNATURE)) return 'xlsx'
  refuseMarkup(head, fileName)
  refuseBinary(bytes, fileName, head)
  return 'csv'
}

function refuseMarkup(head: string, fileName: string): void {
  const start = head.replace(/^(\xef\xbb\xbf)?[\s\0]*/, '').slice(0, 400)
  if (
    /^<(?:!doctype\s+html|html|head|body|script|title|meta)\b/i.test(start) ||
    /<html[\s>]/i.test(start)
  ) {
    const title = /<title[^<>]*>([^<]{0,120})/i.exec(head)?.[1]?.trim() ?? ''
    throw new ImportRefusal('fileIsHtml', { title: title.trim() || '…' })
  }
  if (/^(?:<\?xml|<[a-z]|\{\s*["}]|\[\s*[{[\]])/i.test(start)) {
    throw new ImportRefusal('fileTypeUnknown', { found: describe(fileName, start) })
  }
}

function refuseBinary(bytes: Uint8Array, fileName: string, head: string): void {
  const sample = bytes.subarray(0, 65_536)
  let control = 0
  let nul = 0
  for (const byte of sample) {
    if (byte === 0) nul += 1
    else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) control += 1
  }
  // UTF-16 text has a NUL in almost every second place; anything else full of NULs is binary
  const isWide = nul > sample.length * 0.3 && nul < sample.length * 0.6
  if (control > sample.length * MAX_CONTROL_SHARE) {
    throw new ImportRefusal('bytesUnreadable', { found: describe(fileName, head) })
  }
  if (!isWide && nul > sample.length * MAX_CONTROL_SHARE) {
    throw new ImportRefusal('bytesUnreadable', { found: describe(fileName, head) })
  }
}

const isBlank = (bytes: Uint8Array): boolean =>
  !bytes.some((byte) => byte > 32 && ![0xef, 0xbb, 0xbf, 0xff, 0xfe].includes(byte))

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

function describe(fileName: string, head: string): string {
  const printable = head.slice(0, 24).replace(/[^\x20-\x7e]+/g, '·')
  return `${fileName}: ${printable}`
}
