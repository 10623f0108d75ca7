import type { PdfFile } from './file'
import { type Dictionary, readBytes, Reference, type Value, Words } from './syntax'

/** A font of the kind that Chromium embeds: glyphs by numbers of two bytes. */
export interface Font {
  name: string
  /** The letters of each glyph, by its number. */
  letters: ReadonlyMap<number, string>
  dictionary: Dictionary
}

/** The fonts of a file, each read once. */
export class Fonts {
  private readonly read = new Map<number, Promise<Font | undefined>>()

  constructor(private readonly file: PdfFile) {}

  /** Those that a page names. */
  async ofPage(page: Dictionary): Promise<ReadonlyMap<string, Font>> {
    const resources = this.file.dictionary(page.get('Resources'))
    const named = this.file.dictionary(resources?.get('Font')) ?? new Map<string, Value>()
    const fonts = new Map<string, Font>()
    for (const [name, value] of named) {
      const font = await this.fontAt(value)
      if (font) fonts.set(`/${name}`, font)
    }
    return fonts
  }

  private fontAt(value: Value): Promise<Font | undefined> {
    if (!(value instanceof Reference)) return Promise.resolve(undefined)
    const known = this.read.get(value.id) ?? this.readFont(value)
    this.read.set(value.id, known)
    return known
  }

  private async readFont(value: Reference): Promise<Font | undefined> {
    const dictionary = this.file.dictionary(value)
    if (!dictionary) return undefined
    const letters = readLetters(await this.file.content(dictionary.get('ToUnicode')))
    return { name: String(dictionary.get('BaseFont')).slice(1), letters, dictionary }
  }
}

/** The glyphs of a string that is shown, by their numbers. */
export function glyphsOf(operand: string): number[] {
  const bytes = Buffer.from(readBytes(operand), 'latin1')
  return Array.from({ length: Math.floor(bytes.length / 2) }, (_, at) => bytes.readUInt16BE(at * 2))
}

/** The strings that an operator shows: one of its own, or those between the gaps of an array. */
export function stringsOf(operands: readonly string[]): string[] {
  const last = operands.at(-1) ?? ''
  if (!last.startsWith('[')) return [last]
  const words = new Words(last.slice(1, -1))
  const found: string[] = []
  for (let word = words.next(); word !== ''; word = words.next()) {
    if (word.startsWith('<') || word.startsWith('(')) found.push(word)
  }
  return found
}

/** What a `ToUnicode` map says (ISO 32000-1, 9.10.3): glyphs one by one, and in ranges. */
function readLetters(map: string): Map<number, string> {
  const letters = new Map<number, string>()
  for (const [, kind, lines = ''] of map.matchAll(/begin(bfchar|bfrange)\s([\s\S]*?)\bendbf/g)) {
    const words = new Words(lines)
    for (let word = words.next(); word.startsWith('<'); word = words.next()) {
      const first = numberOf(word)
      if (kind === 'bfchar') letters.set(first, lettersOf(words.next()))
      else readRange(words, first, letters)
    }
  }
  return letters
}

function readRange(words: Words, first: number, letters: Map<number, string>): void {
  const last = Math.min(numberOf(words.next()), 0xffff)
  const start = words.next()
  if (start === '[') {
    for (let glyph = first, word = words.next(); word !== ']' && word !== ''; glyph += 1) {
      letters.set(glyph, lettersOf(word))
      word = words.next()
    }
    return
  }
  const words0 = lettersOf(start)
  const code = words0.codePointAt(words0.length - 1) ?? 0
  for (let glyph = first; glyph <= last; glyph += 1) {
    letters.set(glyph, words0.slice(0, -1) + String.fromCodePoint(code + glyph - first))
  }
}

const numberOf = (word: string): number => parseInt(word.slice(1, -1), 16)

function lettersOf(word: string): string {
  const bytes = Buffer.from(readBytes(word), 'latin1')
  return bytes.length % 2 ? '' : bytes.swap16().toString('utf16le')
}

/** What a font program says of its glyphs. */
export interface FontProgram {
  glyphs: number
  /** Of a glyph, in thousandths of the size of the text. */
  width: (glyph: number) => number
}

/**
 * Reads the tables of a TrueType program that say how wide its glyphs are (OpenType 1.9: `head`, `hhea`, `hmtx`,
 * `maxp`).
 */
export function readFontProgram(content: string): FontProgram | undefined {
  const bytes = Buffer.from(content, 'latin1')
  const tables = new Map<string, number>()
  const count = bytes.length >= 12 ? bytes.readUInt16BE(4) : 0
  if (bytes.length < 12 + count * 16) return undefined
  for (let at = 12; at < 12 + count * 16; at += 16) {
    tables.set(bytes.toString('latin1', at, at + 4), bytes.readUInt32BE(at + 8))
  }
  const [head, hhea, hmtx, maxp] = ['head', 'hhea', 'hmtx', 'maxp'].map((name) => tables.get(name))
  if (head === undefined || hhea === undefined || hmtx === undefined || maxp === undefined) {
    return undefined
  }
  const units = bytes.readUInt16BE(head + 18)
  const measured = bytes.readUInt16BE(hhea + 34)
  return {
    glyphs: bytes.readUInt16BE(maxp + 4),
    // The last width holds for all glyphs after it.
    width: (glyph) => (bytes.readUInt16BE(hmtx + 4 * Math.min(glyph, measured - 1)) * 1000) / units,
  }
}

/** The widths that a font dictionary gives (`W`, ISO 32000-1, 9.7.4.3), and for all others. */
export function readWidths(file: PdfFile, descendant: Dictionary): (glyph: number) => number {
  const widths = new Map<number, number>()
  const list = file.array(descendant.get('W'))
  for (let at = 0; at < list.length;) {
    const first = Number(list[at])
    const next = list[at + 1]
    if (Array.isArray(next)) {
      next.forEach((width, after) => widths.set(first + after, Number(width)))
      at += 2
    } else {
      const last = Math.min(Number(next), 0xffff)
      for (let glyph = first; glyph <= last; glyph += 1) {
        widths.set(glyph, Number(list[at + 2]))
      }
      at += 3
    }
  }
  const other = Number(descendant.get('DW') ?? 1000)
  return (glyph) => widths.get(glyph) ?? other
}
