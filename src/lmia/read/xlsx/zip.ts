/**
 * The parts of a ZIP archive, listed from its directory and unpacked piece by piece under a
 * limit that counts what comes out, not what the archive claims.
 */
import { Inflate } from 'fflate'
import { ImportRefusal } from '../../report/refusal'
import { MAX_ARCHIVE_ENTRIES, MAX_UNPACKED_BYTES } from '../limits'

export interface ZipEntry {
  name: string
  method: number
  isEncrypted: boolean
  compressedSize: number
  /** As claimed; never trusted. */
  size: number
  headerOffset: number
}

export interface ZipArchive {
  entries: ReadonlyMap<string, ZipEntry>
  /** Unpacks a part, handing over text as it comes; the callback returns false to stop. */
  readText(name: string, onText: (text: string, isLast: boolean) => boolean | void): void
}

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_HEADER = 0x04034b50
const STORED = 0
const DEFLATED = 8
/** Compressed bytes unpacked at a time: deflate makes at most 1,032 bytes of one. */
const STEP_BYTES = 16_384

/** @throws {ImportRefusal} `workbookDamaged`, `workbookTooLarge` or `workbookEncrypted`. */
export function openZip(bytes: Uint8Array, maxUnpackedBytes = MAX_UNPACKED_BYTES): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = readDirectory(view, bytes)
  let unpacked = 0
  const tooLarge = (): ImportRefusal =>
    new ImportRefusal('workbookTooLarge', {
      limitMegabytes: Math.round(maxUnpackedBytes / 1024 / 1024),
    })
  // an honest archive says at once that it is too large; a lying one is caught while unpacking
  let claimed = 0
  for (const { size } of entries.values()) claimed += size
  if (claimed > maxUnpackedBytes) throw tooLarge()

  return {
    entries,
    readText(name, onText) {
      const entry = entries.get(name)
      if (!entry) throw damaged(`no ${name}`)
      if (entry.isEncrypted) throw new ImportRefusal('workbookEncrypted')
      const data = findData(view, bytes, entry)
      const decoder = new TextDecoder('utf-8')
      let hasStopped = false
      const take = (chunk: Uint8Array, isLast: boolean): void => {
        unpacked += chunk.length
        if (unpacked > maxUnpackedBytes) throw tooLarge()
        if (onText(decoder.decode(chunk, { stream: !isLast }), isLast) === false) hasStopped = true
      }
      if (entry.method === STORED) {
        take(data, true)
        return
      }
      if (entry.method !== DEFLATED) throw damaged(`compression ${entry.method}`)
      inflateInSteps(data, take, () => hasStopped)
    },
  }
}

function inflateInSteps(
  data: Uint8Array,
  take: (chunk: Uint8Array, isLast: boolean) => void,
  hasStopped: () => boolean,
): void {
  let sawLast = false
  const inflate = new Inflate((chunk, isLast) => {
    if (hasStopped()) return
    sawLast ||= isLast
    take(chunk, isLast)
  })
  try {
    for (let at = 0; at < data.length && !hasStopped(); at += STEP_BYTES) {
      inflate.push(data.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= data.length)
    }
  } catch (error) {
    if (error instanceof ImportRefusal) throw error
    throw damaged(error instanceof Error ? error.message : 'unpacking failed')
  }
  if (!sawLast && !hasStopped()) throw damaged('cut short')
}

function readDirectory(view: DataView, bytes: Uint8Array): Map<string, ZipEntry> {
  const end = findEndOfDirectory(view)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count > MAX_ARCHIVE_ENTRIES) {
    throw new ImportRefusal('workbookTooLarge', { entries: count })
  }
  const entries = new Map<string, ZipEntry>()
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) {
      throw damaged('directory')
    }
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    entries.set(name.replaceAll('\\', '/').replace(/^\//, ''), {
      name,
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      compressedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      headerOffset: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function findEndOfDirectory(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - 22 - 65_535)
  for (let at = view.byteLength - 22; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at
  }
  throw damaged('cut short')
}

function findData(view: DataView, bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const at = entry.headerOffset
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== LOCAL_HEADER) {
    throw damaged('part header')
  }
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  if (start + entry.compressedSize > bytes.length) throw damaged('cut short')
  return bytes.subarray(start, start + entry.compressedSize)
}

const damaged = (detail: string): ImportRefusal => new ImportRefusal('workbookDamaged', { detail })
