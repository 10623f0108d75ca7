import { normalize } from './normalize'
import { mainText } from './mainText'
import { printOf } from './print'
import type { PageLook } from './types'

/** What was read of a page: its print and its words; nothing when it shows none without script. */
type Read = Pick<PageLook, 'print' | 'text'>

/** The longest text that is kept, in characters; a longer one is told by all its words and shown without the rest. */
const MOST_KEPT = 200_000

/** Fewer words than this on a page are those of one that writes itself by script. */
const FEWEST_WORDS = 5

/**
 * What a page is told by from one look to the next: the words of a page or of plain text, the bytes of
 * anything else (a PDF, a spreadsheet), of which nobody can then say which words changed.
 *
 * @param contentType as its site says it
 * @returns nothing when the page has no words of its own
 * @throws {TangledPage}
 */
export function readPage(bytes: Uint8Array, contentType: string): Read | undefined {
  const kind = kindOf(bytes, contentType)
  if (kind === 'file') return { print: printOf(bytes) }
  const decoded = decode(bytes, contentType)
  const text = kind === 'html' ? mainText(decoded) : normalize(decoded)
  if ((text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < FEWEST_WORDS) return undefined
  return { print: printOf(text), text: text.slice(0, MOST_KEPT) }
}

function kindOf(bytes: Uint8Array, contentType: string): 'html' | 'text' | 'file' {
  const beginning = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (beginning.startsWith('%PDF-')) return 'file'
  if (/^(?:text\/html|application\/xhtml)/i.test(contentType)) return 'html'
  if (/^text\//i.test(contentType)) return 'text'
  const isUnsaid = contentType.trim() === ''
  return isUnsaid && /^\s*<(?:!doctype html|html|head)/i.test(beginning) ? 'html' : 'file'
}

/** By what its site says, else by what it says itself in its first kilobyte, else UTF-8. */
function decode(bytes: Uint8Array, contentType: string): string {
  const beginning = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  const said =
    /charset\s*=\s*"?([\w-]{1,40})/i.exec(contentType)?.[1] ??
    /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{1,40})/i.exec(beginning)?.[1]
  return decoderFor(said).decode(bytes)
}

function decoderFor(label = 'utf-8'): TextDecoder {
  try {
    return new TextDecoder(label)
  } catch (error) {
    if (error instanceof RangeError) return new TextDecoder() // a name that nobody gave
    throw error
  }
}
