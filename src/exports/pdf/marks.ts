import { DRAWS, markOf, type Operation, operationsOf, type Painting, PAINTS, Pen } from './content'
import type { PdfFile } from './file'
import { type Font, Fonts, glyphsOf, stringsOf } from './fonts'
import { type Dictionary, Reference } from './syntax'
import type { TagTree } from './tags'

/** The words of each piece of the pages, by its page and its mark. */
export type MarkedWords = ReadonlyMap<string, string>

export const placeOf = (page: number, mark: number): string => `${page}.${mark}`

/**
 * Says of everything painted whether it is read aloud: what Chromium left unmarked (grounds, lines, the heads of
 * pages, what is hidden from screen readers) becomes an artifact, and so do grounds and lines that it marked as
 * content of the element around them.
 *
 * @param hasHeads whether what stands in the margins repeats on each page
 */
export async function markPages(
  file: PdfFile,
  tags: TagTree,
  hasHeads: boolean,
): Promise<MarkedWords> {
  const words = new Map<string, string>()
  const fonts = new Fonts(file)
  // Each page is unpacked by a thread of Node: between two of them other requests have their turn.
  for (const id of file.pages()) {
    const page = file.dictionary(new Reference(id))!
    const content = await file.content(page.get('Contents'))
    const fontsOfPage = await fonts.ofPage(page)
    const pieces = readPieces(content, fontsOfPage)
    const lines = new Set<number>()
    for (const [mark, { text, paints }] of pieces) {
      if (isLine(paints) && !tags.isWithin(tags.ofMark(page, mark), 'Figure')) lines.add(mark)
      else words.set(placeOf(id, mark), text)
    }
    for (const mark of lines) takeAway(tags, id, page, mark)
    const margins = hasHeads ? marginsOf(page) : undefined
    const marked = withArtifacts(content, lines, margins, new LineEnds(fontsOfPage))
    await file.setContent(page.get('Contents'), marked)
  }
  return words
}

interface Piece {
  text: string
  /** Of its last letter. */
  heightPt: number
  paints: Set<Painting>
}

const isLine = (paints: ReadonlySet<Painting>): boolean =>
  !paints.has('text') && !paints.has('image')

/** What each mark of a page holds. */
function readPieces(content: string, fonts: ReadonlyMap<string, Font>): Map<number, Piece> {
  const pieces = new Map<number, Piece>()
  let font: Font | undefined
  let piece: Piece | undefined
  const pen = new Pen()
  for (const operation of operationsOf(content)) {
    const { name, operands } = operation
    pen.follow(operation)
    const mark = markOf(operation)
    if (mark !== undefined) {
      piece = pieces.get(mark) ?? { text: '', heightPt: NaN, paints: new Set() }
      pieces.set(mark, piece)
    } else if (name === 'EMC') piece = undefined
    else if (name === 'Tf') font = fonts.get(operands[0] ?? '')
    else if (piece) {
      const painted = PAINTS.get(name)
      if (painted) piece.paints.add(painted)
      if (painted === 'text') say(piece, lettersOf(operands, font), pen.heightPt)
    }
  }
  return pieces
}

/** Letters of one line stand within this height of each other. */
const LINE_PT = 2

/** The space at which a line is broken is not painted. */
function say(piece: Piece, letters: string, heightPt: number): void {
  if (Math.abs(heightPt - piece.heightPt) > LINE_PT && /[^\s-]$/.test(piece.text)) piece.text += ' '
  piece.text += letters
  piece.heightPt = heightPt
}

const lettersOf = (operands: readonly string[], font: Font | undefined): string =>
  stringsOf(operands)
    .flatMap(glyphsOf)
    .map((glyph) => font?.letters.get(glyph) ?? '')
    .join('')

/** A mark that is an artifact from now on belongs to no element. */
function takeAway(tags: TagTree, id: number, page: Dictionary, mark: number): void {
  const tag = tags.ofMark(page, mark)
  if (!tag) return
  const others = tags
    .kidsOf(tag)
    .filter((kid) => kid.kind !== 'mark' || kid.page !== id || kid.mark !== mark)
  tags.setKids(
    tag,
    others.map(({ written }) => written),
  )
  tags.setOfMark(page, mark, undefined)
}

interface Margins {
  /** Points above the lower edge of the page. */
  headFromPt: number
  footToPt: number
}

/** Those of `@page` in `writePrinted`: 24 mm above and 22 mm below the text. */
const HEAD_PT = 68
const FOOT_PT = 62

function marginsOf(page: Dictionary): Margins | undefined {
  const box = page.get('MediaBox')
  const height = Array.isArray(box) ? Number(box[3]) : NaN
  return Number.isFinite(height) ? { headFromPt: height - HEAD_PT, footToPt: FOOT_PT } : undefined
}

/** The content with all that is outside of its marks as artifacts, and the marks of lines too. */
function withArtifacts(
  content: string,
  lines: ReadonlySet<number>,
  margins: Margins | undefined,
  ends: LineEnds,
): string {
  const written = new Rewriting(content)
  const pen = new Pen()
  /** Where the line began that is not painted yet. */
  let drawnFrom = -1
  let depth = 0
  let isOpen = false
  const close = (at: number) => {
    if (isOpen) written.insert(at, 'EMC\n')
    isOpen = false
  }
  for (const operation of operationsOf(content)) {
    const { name, from, to } = operation
    pen.follow(operation)
    ends.follow(operation, pen, written)
    if (name === 'BDC' || name === 'BMC') {
      // What is marked for another reason (the letters of a sign) says nothing of who reads it.
      const isSaid = isArtifact(operation) || markOf(operation) !== undefined
      if (depth === 0 && isSaid) close(from)
      else if (depth === 0 && !isOpen) {
        written.insert(from, '/Artifact BMC\n')
        isOpen = true
      }
      depth += 1
      ends.isRead = markOf(operation) !== undefined
      if (lines.has(markOf(operation) ?? -1)) written.replace(from, to, '/Artifact BMC')
    } else if (name === 'EMC') depth -= 1
    if (depth > 0) continue
    // An artifact ends where what it stands in ends.
    if (ENDS.has(name)) close(from)
    else if (DRAWS.has(name)) drawnFrom = drawnFrom < 0 ? from : drawnFrom
    else {
      if (PAINTS.has(name) && !isOpen) {
        written.insert(drawnFrom < 0 ? from : drawnFrom, artifactOf(operation, pen, margins))
        isOpen = true
      }
      if (PAINTS.has(name) || name === 'n') drawnFrom = -1
    }
  }
  close(content.length)
  return written.end()
}

const isArtifact = ({ operands }: Operation): boolean => operands[0] === '/Artifact'

const ENDS: ReadonlySet<string> = new Set(['BT', 'ET', 'q', 'Q'])

function artifactOf({ name }: Operation, pen: Pen, margins: Margins | undefined): string {
  if (margins && PAINTS.get(name) === 'text') {
    const place = pen.heightPt > margins.headFromPt ? 'Header' : 'Footer'
    if (place === 'Header' || pen.heightPt < margins.footToPt) {
      return `/Artifact <</Type /Pagination /Subtype /${place}>> BDC\n`
    }
  }
  return '/Artifact BMC\n'
}

/** Lines are further apart than a raised number stands above its line. */
const NEXT_LINE_PT = 6

/** An address is broken anywhere: a space would cut it. */
const ADDRESS = /:\/\/|^www\.|@/

/**
 * Writes the space at which a line was broken, which Chromium leaves out: without it who hears the page hears the last
 * word of a line and the first of the next as one (ISO 32000-1, 14.8.2.5). It paints nothing, and moves nothing.
 */
class LineEnds {
  /** Whether what is painted now is read aloud. */
  isRead = false
  private font: Font | undefined
  private last: { at: number; heightPt: number; word: string; font: Font } | undefined

  constructor(private readonly fonts: ReadonlyMap<string, Font>) {}

  follow({ name, operands, to }: Operation, pen: Pen, written: Rewriting): void {
    if (name === 'EMC') this.isRead = false
    else if (name === 'Tf') this.font = this.fonts.get(operands[0] ?? '')
    if (!this.isRead || !this.font || PAINTS.get(name) !== 'text') return
    const { last, font } = this
    const { heightPt } = pen
    if (last && Math.abs(last.heightPt - heightPt) > NEXT_LINE_PT && endsOpen(last.word)) {
      const space = spaceOf(last.font)
      if (space) written.insert(last.at, ` ${space} Tj`)
      if (space) last.word = ''
    }
    const words = (last?.word ?? '') + lettersOf(operands, font)
    this.last = { at: to, heightPt, word: afterSpace(words), font }
  }
}

const afterSpace = (words: string): string =>
  words.slice(Math.max(words.lastIndexOf(' '), words.lastIndexOf('\u00A0')) + 1)

const endsOpen = (word: string): boolean => /[^\s\u00AD-]$/.test(word) && !ADDRESS.test(word)

/** The space of a font as it is shown; nothing when the file holds none of it. */
function spaceOf({ letters }: Font): string | undefined {
  for (const [glyph, written] of letters) {
    if (written === ' ') return `<${glyph.toString(16).padStart(4, '0').toUpperCase()}>`
  }
  return undefined
}

/** A text that is written anew. */
class Rewriting {
  private readonly changes: { from: number; to: number; words: string }[] = []

  constructor(private readonly text: string) {}

  insert(at: number, words: string): void {
    this.replace(at, at, words)
  }

  replace(from: number, to: number, words: string): void {
    this.changes.push({ from, to, words })
  }

  end(): string {
    const pieces: string[] = []
    let at = 0
    for (const { from, to, words } of this.changes.sort((a, b) => a.from - b.from)) {
      pieces.push(this.text.slice(at, from), words)
      at = to
    }
    return pieces.join('') + this.text.slice(at)
  }
}
