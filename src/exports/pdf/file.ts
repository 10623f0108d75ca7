import { promisify } from 'node:util'
import { deflate, inflate } from 'node:zlib'

import { inTurns } from '@/inTurns'

import {
  type Dictionary,
  dictionaryOf,
  isDictionary,
  readValue,
  Reference,
  type Value,
  Words,
  writeValue,
} from './syntax'

const pack = promisify(deflate)
const unpack = promisify(inflate)

/** Longest content of a page that is read, in bytes: one of a table that fills its page is a tenth of it. */
const MAX_BYTES = 32 * 1024 * 1024

export interface PdfObject {
  value: Value
  /** Its bytes as they stand in the file. */
  stream?: Uint8Array
}

/**
 * The objects of a file as Chromium writes it (Skia, PDF 1.4): a plain table of objects, none of them packed into
 * another, nothing encrypted.
 */
export class PdfFile {
  /** The highest number given. */
  private last: number

  constructor(
    readonly objects: Map<number, PdfObject>,
    readonly trailer: Dictionary,
  ) {
    this.last = highest(objects)
  }

  /** The value itself, whatever leads to it. */
  value(value: Value | undefined): Value | undefined {
    return value instanceof Reference ? this.objects.get(value.id)?.value : value
  }

  dictionary(value: Value | undefined): Dictionary | undefined {
    const found = this.value(value)
    return isDictionary(found) ? found : undefined
  }

  array(value: Value | undefined): Value[] {
    const found = this.value(value)
    return Array.isArray(found) ? found : []
  }

  get catalog(): Dictionary {
    return this.dictionary(this.trailer.get('Root')) ?? new Map()
  }

  get info(): Dictionary | undefined {
    return this.dictionary(this.trailer.get('Info'))
  }

  add(value: Value, stream?: Uint8Array): Reference {
    this.last += 1
    const id = this.last
    this.objects.set(id, { value, ...(stream && { stream }) })
    return new Reference(id)
  }

  replace(at: Value, value: Value, stream: Uint8Array): void {
    if (at instanceof Reference) this.objects.set(at.id, { value, stream })
  }

  /** The pages, in order, by their numbers. */
  pages(): number[] {
    const found: number[] = []
    const visit = (value: Value | undefined, depth: number): void => {
      if (!(value instanceof Reference) || depth > DEEPEST) return
      const node = this.dictionary(value)
      if (node?.get('Type') === '/Page') found.push(value.id)
      else for (const kid of this.array(node?.get('Kids'))) visit(kid, depth + 1)
    }
    visit(this.catalog.get('Pages'), 0)
    return found
  }

  /**
   * What a stream holds, unpacked; nothing where there is none.
   *
   * @throws when it is in several pieces, or packed in a way that we do not know: a page that was read as an empty one
   *   would be written as one
   */
  async content(value: Value | undefined): Promise<string> {
    if (value === undefined) return ''
    const object = value instanceof Reference ? this.objects.get(value.id) : undefined
    if (!object?.stream || !isDictionary(object.value))
      throw new Error('A stream of the PDF is not there.')
    const filter = object.value.get('Filter')
    if (object.value.has('DecodeParms')) throw new Error('A stream of the PDF is packed otherwise.')
    if (filter === undefined) return Buffer.from(object.stream).toString('latin1')
    if (filter !== '/FlateDecode') throw new Error('A stream of the PDF is packed otherwise.')
    const bytes = await unpack(object.stream, { maxOutputLength: MAX_BYTES })
    return bytes.toString('latin1')
  }

  async setContent(value: Value | undefined, content: string): Promise<void> {
    if (!(value instanceof Reference)) return
    const stream = await pack(Buffer.from(content, 'latin1'))
    const dictionary = dictionaryOf({ Filter: '/FlateDecode', Length: String(stream.length) })
    this.objects.set(value.id, { value: dictionary, stream })
  }
}

const highest = (objects: ReadonlyMap<number, unknown>): number => {
  let last = 0
  for (const id of objects.keys()) last = Math.max(last, id)
  return last
}

/** More levels than any tree of a file has: a broken one ends. */
const DEEPEST = 64

/**
 * Reads a file.
 *
 * @throws when it is of another shape than Chromium's
 */
export async function readPdf(pdf: Uint8Array): Promise<PdfFile> {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1')
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64))?.[1])
  const words = new Words(text, Number.isFinite(start) ? start : text.length)
  if (words.next() !== 'xref') throw new Error('The PDF has no plain table of objects.')
  const offsets = readTable(words)
  const trailer = readValue(words)
  if (!isDictionary(trailer)) throw new Error('The PDF has no trailer.')
  // What an earlier table lists would be missing from what is written.
  if (trailer.has('Prev') || trailer.has('XRefStm'))
    throw new Error('The PDF has several tables of objects.')
  const objects = new Map<number, PdfObject>()
  for await (const [id, offset] of inTurns(offsets)) {
    objects.set(id, readObject(text, id, offset, pdf))
  }
  const file = new PdfFile(objects, trailer)
  if (file.pages().length === 0) throw new Error('The PDF has no pages.')
  return file
}

/** Characters of a line of the table: one that says more lines than the file has room for would take for ever. */
const LEAST_LINE = 18

/** Where each object stands; what comes after is the trailer. */
function readTable(words: Words): Map<number, number> {
  const offsets = new Map<number, number>()
  for (let word = words.next(); word !== 'trailer'; word = words.next()) {
    const [first, count] = [Number(word), Number(words.next())]
    const isAtEnd = word === '' || words.at + count * LEAST_LINE > words.text.length
    if (!Number.isInteger(first) || !Number.isInteger(count) || isAtEnd) {
      throw new Error('The table of objects of the PDF is broken.')
    }
    for (let at = 0; at < count; at += 1) {
      const offset = Number(words.next())
      if (!Number.isInteger(offset)) throw new Error('The table of objects of the PDF is broken.')
      words.next()
      if (words.next() === 'n') offsets.set(first + at, offset)
    }
  }
  return offsets
}

function readObject(text: string, id: number, offset: number, pdf: Uint8Array): PdfObject {
  const words = new Words(text, offset)
  const found = Number(words.next())
  words.next()
  if (found !== id || words.next() !== 'obj')
    throw new Error('An object of the PDF is not where it should be.')
  const value = readValue(words)
  if (words.next() !== 'stream' || !isDictionary(value)) return { value }
  const from = words.at + (text[words.at] === '\r' ? 2 : 1)
  const length = Number(value.get('Length'))
  if (!Number.isInteger(length) || length < 0)
    throw new Error('A stream of the PDF has no plain length.')
  if (new Words(text, from + length).next() !== 'endstream') {
    throw new Error('A stream of the PDF has another length.')
  }
  return { value, stream: pdf.subarray(from, from + length) }
}

/** ISO 32000-1 is 1.7, whose features the tags need; the letters after it say that the file is no text. */
const HEADER = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n'

/** The same objects give the same bytes. */
export async function writePdf({ objects, trailer }: PdfFile): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let length = 0
  const write = (piece: string | Uint8Array): void => {
    const bytes = typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece
    pieces.push(bytes)
    length += bytes.length
  }
  const offsets = new Map<number, number>()
  write(HEADER)
  for await (const [id, { value, stream }] of inTurns(objects)) {
    offsets.set(id, length)
    if (stream) {
      write(`${id} 0 obj\n${writeValue(value)}\nstream\n`)
      write(stream)
      write('\nendstream\nendobj\n')
    } else write(`${id} 0 obj\n${writeValue(value)}\nendobj\n`)
  }
  const size = highest(objects) + 1
  const start = length
  const lines = Array.from({ length: size }, (_, id) => {
    const offset = offsets.get(id)
    return offset === undefined ? FREE : `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  trailer.set('Size', String(size))
  write(`xref\n0 ${size}\n${lines.join('')}trailer\n${writeValue(trailer)}\n`)
  write(`startxref\n${start}\n%%EOF\n`)
  return Buffer.concat(pieces, length)
}

const FREE = '0000000000 65535 f \n'
