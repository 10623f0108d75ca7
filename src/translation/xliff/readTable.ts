import { Tokenizer, TokenizerMode, type Token, type TokenHandler } from 'parse5'

import { FileRefusal } from './refusal'
import { cutPieces, kindsOf } from './pieces'
import type { ReturnedText, ReturnedUnit } from './types'
import { idOfOriginal } from './unitId'

/** More rows than all texts together have passages. */
const MAX_ROWS = 100_000

/**
 * Reads tables that were written by `writeTable` and saved by a word processor: what it puts around
 * words is left out, paragraphs of a cell become lines, words struck by a revision are not taken.
 * Runs of spaces become one, as in every HTML.
 *
 * @throws {FileRefusal}
 */
export function readTable(html: string): ReturnedText[] {
  const texts: (ReturnedText & { units: ReturnedUnit[] })[] = []
  for (const [code = '', source = '', target = ''] of readRows(html)) {
    const head = /(translations\/[\w-]{1,64})\s*·\s*([a-z]{2})\s*→\s*([a-z]{2})/.exec(code)
    if (head) {
      const [, original, sourceLanguage = '', language = ''] = head
      const id = idOfOriginal(original)
      texts.push({ ...(id ? { id } : {}), sourceLanguage, language, units: [] })
      continue
    }
    const id = /u[\da-f]{16}(?:-\d{1,6})?\.[\da-f]{16}\.[\da-f]+/.exec(code)?.[0] ?? code
    const marks = kindsOf(cutPieces(source))
    texts.at(-1)?.units.push({ id, source, target, marks, state: 'unsaid' })
  }
  return texts
}

/** The rows of the tables of a document, as cells of words. */
function readRows(html: string): string[][] {
  const handler = new RowReader()
  const tokenizer = new Tokenizer({}, handler)
  handler.onRawText = (mode) => {
    tokenizer.state = mode
  }
  tokenizer.write(html, true)
  return handler.rows
}

/** Elements whose content is not words; read to their end without looking for tags. */
const RAW: Readonly<Record<string, number>> = {
  style: TokenizerMode.RAWTEXT,
  script: TokenizerMode.SCRIPT_DATA,
  title: TokenizerMode.RCDATA,
}

/** Elements that begin a line of their own. */
const LINES = new Set(['p', 'div', 'li', 'h1', 'h2', 'h3'])

/** What a revision or a person struck out. */
const STRUCK = new Set(['del', 's', 'strike'])

class RowReader implements TokenHandler {
  readonly rows: string[][] = []
  onRawText: (mode: typeof TokenizerMode.RAWTEXT) => void = () => undefined
  private cell: string | undefined
  private isRaw = false
  private struck = 0

  onStartTag({ tagName }: Token.TagToken): void {
    const mode = RAW[tagName]
    if (mode !== undefined) {
      this.isRaw = true
      this.onRawText(mode)
    } else if (tagName === 'tr') this.beginRow()
    else if (tagName === 'td' || tagName === 'th') this.beginCell()
    else if (STRUCK.has(tagName)) this.struck += 1
    else if (tagName === 'br') this.add('\n')
    else if (LINES.has(tagName) && this.cell?.trim()) this.add('\n')
  }

  onEndTag({ tagName }: Token.TagToken): void {
    if (tagName in RAW) this.isRaw = false
    else if (STRUCK.has(tagName)) this.struck = Math.max(0, this.struck - 1)
    else if (tagName === 'td' || tagName === 'th' || tagName === 'tr' || tagName === 'table') {
      this.endCell()
    }
  }

  onCharacter({ chars }: Token.CharacterToken): void {
    this.add(chars)
  }

  onWhitespaceCharacter(): void {
    this.add(' ') // line ends of the file are spaces; breaks are elements
  }

  onNullCharacter(): void {}
  onComment(): void {}
  onDoctype(): void {}
  onEof(): void {
    this.endCell()
  }

  private add(words: string): void {
    if (this.cell !== undefined && !this.isRaw && this.struck === 0) this.cell += words
  }

  private beginRow(): void {
    this.endCell()
    if (this.rows.length >= MAX_ROWS) throw new FileRefusal('fileTooComplex')
    this.rows.push([])
  }

  private beginCell(): void {
    this.endCell()
    this.struck = 0
    this.cell = ''
  }

  private endCell(): void {
    if (this.cell !== undefined) this.rows.at(-1)?.push(tidyCell(this.cell))
    this.cell = undefined
  }
}

/** Spaces as HTML shows them: runs are one, none around a line break or at the ends. */
function tidyCell(cell: string): string {
  const lines = cell
    .split('\n')
    .map((line) => line.replace(/[\t\f\r ]+/g, ' ').replace(/^ | $/g, ''))
  const first = lines.findIndex((line) => line.trim() !== '')
  const last = lines.findLastIndex((line) => line.trim() !== '')
  return first < 0 ? '' : lines.slice(first, last + 1).join('\n')
}
