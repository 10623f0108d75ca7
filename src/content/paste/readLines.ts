import { parse } from 'parse5'

import type { Run } from '../grid/cell'
import {
  attribute,
  classesOf,
  type Element,
  isElement,
  type Node,
  plainWords,
  textIn,
  walk,
} from '../grid/htmlTree'
import { linesOf, runsOfLines } from '../grid/lists'
import { readRows } from '../grid/readHtml'
import {
  formOf,
  formUnder,
  isLetterOfWord,
  isMarkOfWord,
  isNumberOfWord,
  leftOver,
  levelOfWord,
  noteMark,
  PLAIN,
  tellLeft,
  tidyLine,
  type WordForm,
} from '../grid/readWords'
import { type StyleClasses, styleClasses } from '../grid/styleClasses'

import type { DroppedOfDocument, Line } from './types'

/** Elements that end the line before them, and their own. */
const BLOCKS = new Set([
  ...['p', 'div', 'li', 'ul', 'ol', 'dl', 'dt', 'dd', 'blockquote', 'pre', 'hr', 'figure'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'section', 'article', 'header', 'footer', 'main'],
  ...['table', 'tbody', 'thead', 'tr', 'td', 'th', 'caption', 'figcaption', 'center', 'body'],
  ...['address', 'aside'],
])

type Item = Extract<Line, { is: 'item' }>

/** How a line stands, said by the elements around it. */
interface Around {
  form: WordForm
  heading?: number
  /** The item of a list: what follows its first line is of it too. */
  item?: Omit<Item, 'is' | 'runs'> & {
    /** Once it is said: what follows is of it while nothing stands between. */
    line?: Item
  }
  isCaption: boolean
  isNote: boolean
  /** It ends the line before it, and its own. */
  isBlock: boolean
  /** Blanks and ends of lines as they were typed. */
  isTyped: boolean
}

export interface ReadLines {
  lines: Line[]
  /** Of notes at the foot of pages and at the end, each with its mark. */
  notes: Run[][]
  dropped: ReadonlySet<DroppedOfDocument>
}

/**
 * A pasted page as its lines: headings, paragraphs, items of lists, tables; notes apart.
 *
 * @param html as Word, another program or a browser puts it on the clipboard; never drawn, so nothing in it runs
 */
export function readLines(html: string): ReadLines {
  const page = parse(html)
  const reader = new LineReader(styleClasses(page))
  walk(
    page,
    (node) => reader.enter(node),
    (node) => reader.leave(node),
  )
  reader.end()
  return { lines: reader.lines, notes: reader.notes, dropped: reader.dropped }
}

class LineReader {
  readonly lines: Line[] = []
  readonly notes: Run[][] = []
  readonly dropped = new Set<DroppedOfDocument>()
  private readonly around: Around[] = [
    { form: PLAIN, isCaption: false, isNote: false, isBlock: true, isTyped: false },
  ]
  /** Of each list around: the number of its last item; none when it has no numbers. */
  private readonly lists: { number?: number }[] = []
  private runs: Run[] = []
  /** The line is of a note by what stands in it. */
  private beginsNote = false
  private caption: string | undefined

  constructor(private readonly styles: StyleClasses) {}

  enter(node: Node): 'in' | 'over' {
    if (!isElement(node)) {
      const text = textIn(node)
      if (text) this.say(text)
      return 'in'
    }
    const left = leftOver(node) ?? (isContents(node) ? 'contents' : undefined)
    if (left) {
      if (left !== 'unseen') this.dropped.add(left)
      return 'over'
    }
    if (isMarkOfWord(node)) {
      this.markOfWord(node)
      return 'over'
    }
    const mark = noteMark(node)
    if (mark) {
      this.beginsNote ||= mark.isOfNote && this.runs.every(({ text }) => text.trim() === '')
      this.runs.push({ text: mark.text })
      return 'over'
    }
    if (node.tagName === 'table' && this.table(node)) return 'over'
    this.open(node)
    return 'in'
  }

  leave(node: Node): void {
    if (!isElement(node) || leftOver(node) || isContents(node)) return
    if (isMarkOfWord(node) || noteMark(node)) return
    if (node.tagName === 'table' && !isFrame(node)) return
    if (BLOCKS.has(node.tagName)) this.flush()
    if (isList(node)) this.lists.pop()
    if (this.around.length > 1) this.around.pop()
  }

  end(): void {
    this.flush()
  }

  private get now(): Around {
    return this.around.at(-1) as Around
  }

  private say(text: string): void {
    const { form, isTyped } = this.now
    const said = isTyped ? text : text.replace(/[^\S\u00a0\u202f]+/g, ' ')
    this.runs.push({ text: said, ...formOf(form) })
  }

  private open(node: Element): void {
    const name = node.tagName
    if (BLOCKS.has(name)) this.flush()
    if (name === 'br') this.runs.push({ text: '\n' })
    if (hasLook(node)) this.dropped.add('look')
    if (isList(node)) this.lists.push(name === 'ol' ? { number: numberBefore(node) } : {})
    const above = this.now
    const form = formUnder(node, above.form, this.styles)
    tellLeft(node, form, this.dropped)
    const heading = headingOf(node)
    this.around.push({
      form: heading === undefined ? form : PLAIN,
      ...(heading === undefined
        ? above.heading !== undefined && { heading: above.heading }
        : { heading }),
      ...this.itemOf(node, above),
      isCaption: above.isCaption || classesOf(node).includes('MsoCaption'),
      isNote: above.isNote || isNote(node),
      isBlock: BLOCKS.has(name),
      isTyped: above.isTyped || name === 'pre',
    })
  }

  private itemOf(node: Element, { item }: Around): Pick<Around, 'item'> {
    if (node.tagName === 'li') {
      const asked = Number.parseInt(
        attribute(node, 'data-aria-level') || attribute(node, 'aria-level'),
        10,
      )
      const depth = Number.isNaN(asked) ? Math.max(1, this.lists.length) : asked
      const list = this.lists.at(-1)
      if (list?.number === undefined) return { item: { depth, isNumbered: false } }
      list.number += 1
      return { item: { depth, isNumbered: true, number: list.number } }
    }
    // What stands in a list, but in none of its items, is no part of the item around the list.
    return item && !isList(node) ? { item } : {}
  }

  /** Word writes the mark of an item in its paragraph. A numbered title keeps its number. */
  private markOfWord(node: Element): void {
    const mark = plainWords(node).replace(/\s+/g, ' ').trim()
    const { heading } = this.now
    if (heading !== undefined) {
      this.runs.push({ text: `${mark} ` })
      return
    }
    let at: Node | null = node
    let depth: number | undefined
    while (at && depth === undefined && isElement(at) && at.tagName !== 'body') {
      depth = levelOfWord(at)
      at = at.parentNode
    }
    const number = /^\(?(\d{1,3})[.)]$/.exec(mark)?.[1]
    const item = {
      depth: depth ?? 1,
      isNumbered: isNumberOfWord(mark),
      ...(number !== undefined && { number: Number(number) }),
    }
    if (isLetterOfWord(mark)) this.dropped.add('letters')
    // Of all that stands in its paragraph.
    for (let within = this.around.length - 1; within > 0; within -= 1) {
      const one = this.around[within] as Around
      one.item = item
      if (one.isBlock) break
    }
  }

  /** Reads a table that is one; a frame that is drawn as a table is gone through. */
  private table(node: Element): boolean {
    if (isFrame(node)) {
      this.dropped.add('frames')
      return false
    }
    this.flush()
    const own = captionOf(node)
    const before = this.lines.at(-1)
    if (this.caption !== undefined && before?.is === 'paragraph') this.lines.pop()
    this.lines.push({
      is: 'table',
      caption: own || (this.caption ?? ''),
      words: readRows(node, this.styles, this.dropped),
    })
    this.caption = undefined
    return true
  }

  /** Ends a line: what was said since the last one. */
  private flush(): void {
    const said = linesOf(this.runs)
      .map(tidyLine)
      .filter((line) => line.length > 0)
    const runs = runsOfLines(said)
    const { heading, item, isCaption, isNote: isInNote } = this.now
    const isNoteLine = isInNote || this.beginsNote
    this.runs = []
    this.beginsNote = false
    if (runs.length === 0) return
    this.caption = undefined
    const last = this.lines.at(-1)
    if (isNoteLine) this.addNote(runs)
    else if (heading !== undefined) this.lines.push({ is: 'heading', level: heading, runs })
    else if (item?.line && item.line === last) item.line.runs.push({ text: '\n' }, ...runs)
    else if (item && !item.line) {
      const { depth, isNumbered, number } = item
      item.line = { is: 'item', depth, isNumbered, ...(number && { number }), runs }
      this.lines.push(item.line)
    } else {
      // In the order of the document: also what an item says after the items in it.
      this.lines.push({ is: 'paragraph', runs })
      if (isCaption) this.captionFor(runs)
    }
  }

  private addNote(runs: Run[]): void {
    const isNew = /^\[\w{1,4}\]/.test(runs[0]?.text ?? '') || this.notes.length === 0
    if (isNew) this.notes.push(runs)
    else this.notes.at(-1)?.push({ text: '\n' }, ...runs)
  }

  /** A caption names the table under it, or the one above when that has no name yet. */
  private captionFor(runs: readonly Run[]): void {
    const words = runs.map(({ text }) => text).join('')
    const above = this.lines.at(-2)
    if (above?.is === 'table' && above.caption === '') {
      above.caption = words
      this.lines.pop()
    } else this.caption = words
  }
}

/** Of an ordered list: the number before its first. */
const numberBefore = (list: Element): number => {
  const start = Number.parseInt(attribute(list, 'start'), 10)
  return start > 1 && start <= MOST_NUMBER ? start - 1 : 0
}

/** A list that begins with a greater number was made by no person. */
const MOST_NUMBER = 999

const isList = ({ tagName }: Element): boolean => tagName === 'ul' || tagName === 'ol'

/** 1 for the greatest; nothing for what is no heading. */
function headingOf(node: Element): number | undefined {
  const level =
    /^h([1-6])$/.exec(node.tagName)?.[1] ?? /^MsoHeading(\d)$/.exec(attribute(node, 'class'))?.[1]
  if (level !== undefined) return Number(level)
  if (classesOf(node).includes('MsoTitle')) return 1
  return attribute(node, 'role') === 'heading'
    ? Math.max(1, Number.parseInt(attribute(node, 'aria-level'), 10) || 1)
    : undefined
}

/** Notes of Word and LibreOffice, each in a part of its own. */
const isNote = (node: Element): boolean =>
  /mso-element:\s*(?:foot|end)note(?:-list)?/i.test(attribute(node, 'style')) ||
  /^(?:ftn|edn|sdfootnote|sdendnote)\d+$/.test(attribute(node, 'id'))

/** The table of contents that Word keeps. */
const isContents = (node: Element): boolean => classesOf(node).some((each) => /^MsoToc/.test(each))

/** Colours, fonts and sizes, which every text of the site has alike. */
const hasLook = (node: Element): boolean =>
  node.tagName === 'font' ||
  /(?:^|[;\s])(?:color|background(?:-color)?|font-family|font-size|font)\s*:/i.test(
    attribute(node, 'style'),
  )

/** A table of one row or one column lays out a page: it is read as what stands in it. */
function isFrame(table: Element): boolean {
  let rows = 0
  let widest = 0
  let wide = 0
  walk(table, (node) => {
    if (!isElement(node) || node === table) return 'in'
    if (node.tagName === 'table') return 'over'
    if (node.tagName === 'tr') {
      rows += 1
      wide = 0
    }
    if (node.tagName === 'td' || node.tagName === 'th') {
      wide += 1
      widest = Math.max(widest, wide)
      return 'over'
    }
    return 'in'
  })
  return rows < 2 || widest < 2
}

/** What a table says of itself. */
function captionOf(table: Element): string {
  const caption = table.childNodes.find((node) => isElement(node) && node.tagName === 'caption')
  return caption ? plainWords(caption).replace(/\s+/g, ' ').trim() : ''
}
