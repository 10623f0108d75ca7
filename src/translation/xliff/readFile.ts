import { MAX_FILE_BYTES } from './limits'
import { FileRefusal } from './refusal'
import { readXliff } from './read'
import { readTable } from './readTable'
import type { ReturnedText } from './types'

/** Where a file says its encoding: its declaration, or what a word processor writes in its head. */
const HEAD_BYTES = 2048

/**
 * Reads a file that a person brings back, whatever wrote it: XLIFF 1.2 or 2.x, or a table.
 *
 * @throws {FileRefusal}
 */
export function readReturnedFile(bytes: Uint8Array): ReturnedText[] {
  const text = decodeFile(bytes)
  const texts = looksLikeHtml(text) ? readTable(text) : readMarkup(text)
  if (texts.every(({ units }) => units.length === 0)) {
    throw new FileRefusal(texts.length === 0 ? 'fileUnknown' : 'fileWithoutUnits')
  }
  return texts
}

const looksLikeHtml = (text: string): boolean =>
  /<!doctype html|<html[\s>]/i.test(text.slice(0, HEAD_BYTES))

function readMarkup(text: string): ReturnedText[] {
  if (!text.trimStart().startsWith('<')) throw new FileRefusal('fileUnknown')
  return readXliff(text)
}

/**
 * The text of a file that a person brings, of a size that is read.
 *
 * @throws {FileRefusal}
 */
export function decodeFile(bytes: Uint8Array): string {
  if (bytes.byteLength > MAX_FILE_BYTES) {
    throw new FileRefusal('fileTooLarge', { megabytes: MAX_FILE_BYTES / 1024 / 1024 })
  }
  const text = decode(bytes)
  if (text.trim() === '') throw new FileRefusal('fileEmpty')
  return text
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
  } catch (cause) {
    const isOurs = cause instanceof TypeError || cause instanceof RangeError
    if (!isOurs) throw cause
    throw new FileRefusal('encodingUnreadable')
  }
}

/** By the byte order mark, else as the file says, else UTF-8. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1')
  const said = /(?:encoding|charset)\s*=\s*["']?([\w-]{1,40})/i.exec(head)?.[1] ?? 'utf-8'
  // Its bytes are not those of UTF-16, or there would be zeros in its own name.
  return /^utf-?16/i.test(said) ? 'utf-8' : said
}
