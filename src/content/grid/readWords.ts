import { safeAddress } from '@/text/safeAddress'

import type { Run } from './cell'
import {
  attribute,
  classesOf,
  type Element,
  isElement,
  type Node,
  plainWords,
  textIn,
  UNSEEN,
  walk,
} from './htmlTree'
import { linesOf, POINT, RING, runsOfLines } from './lists'
import { isBoldStyle, isItalicStyle, type StyleClasses } from './styleClasses'

/** What a pasted page may hold that words cannot. */
export type DroppedWords =
  | 'pictures'
  | 'embedded'
  | 'controls'
  | 'links'
  | 'form'
  | 'letters'
  | 'otherTables'
  | 'comments'
  | 'revisions'

/** Gets what was left out. */
export interface Left {
  add: (what: DroppedWords) => unknown
}

const PICTURES = new Set(['img', 'svg', 'video', 'audio', 'canvas', 'picture', 'v:shape'])

/** Elements that stand on lines of their own. */
const LINES = new Set([
  ...['p', 'div', 'li', 'ul', 'ol', 'tr', 'table', 'dl', 'dt', 'dd', 'blockquote', 'pre'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'section', 'article', 'header', 'footer', 'main'],
])

/** Forms that words here do not have. */
const OTHER_FORMS = new Set(['u', 's', 'strike', 'sup', 'sub', 'mark', 'code'])

/** The same, as Google documents and other programs without such elements say it. */
const OTHER_STYLES =
  /text-decoration(?:-line)?\s*:[^;]*(?:underline|line-through)|vertical-align\s*:\s*(?:super|sub)\b/i

/** Blanks of a page, but for those that keep words together. */
const BLANKS = /[^\S\u00a0\u202f]+/g

/** What the words under an element have. */
export interface WordForm {
  isBold: boolean
  isItalic: boolean
  address: string | undefined
}

export const PLAIN: WordForm = { isBold: false, isItalic: false, address: undefined }

/**
 * What a part of a page says, in its form: each paragraph and item of a list on a line of its own, bold,
 * italics and links that lead somewhere safe.
 *
 * @param left gets what was left out
 */
export function readWords(owner: Node, styles: StyleClasses, left: Left): Run[] {
  const runs: Run[] = []
  const forms: WordForm[] = [PLAIN]
  const lists: number[] = []
  const form = () => forms.at(-1) ?? PLAIN
  const say = (text: string) => runs.push({ text, ...formOf(form()) })
  const mark = (text: string) => runs.push({ text })
  walk(
    owner,
    (node) => {
      if (!isElement(node)) {
        const text = textIn(node)
        if (text) say(text.replace(BLANKS, ' '))
        return 'in'
      }
      const name = node.tagName
      const over = leftOver(node)
      if (over && over !== 'unseen') left.add(over)
      if (over) return 'over'
      if (isMarkOfWord(node)) {
        const said = plainWords(node).trim()
        if (isLetterOfWord(said)) left.add('letters')
        mark(listMark(said, levelAbove(node)))
      }
      const note = noteMark(node)
      if (note) mark(note.text)
      if (note || isMarkOfWord(node)) return 'over'
      forms.push(formUnder(node, form(), styles))
      tellLeft(node, form(), left)
      if (name === 'table' && node !== owner) left.add('otherTables')
      if (name === 'br' || LINES.has(name)) mark('\n')
      if (name === 'td' || name === 'th') mark(' ')
      if (name === 'ol') lists.push(firstNumber(node))
      if (name === 'ul') lists.push(Number.NaN)
      if (name === 'li') mark(nextMarkIn(lists))
      return 'in'
    },
    (node) => {
      if (!isElement(node) || isPassedOver(node)) return
      forms.pop()
      if (LINES.has(node.tagName)) mark('\n')
      if (node.tagName === 'ol' || node.tagName === 'ul') lists.pop()
    },
  )
  return tidy(runs)
}

const isPassedOver = (node: Element): boolean =>
  leftOver(node) !== undefined || isMarkOfWord(node) || noteMark(node) !== undefined

/** What of a page is left out with all that stands in it, and is said; `unseen` is what its readers do not see. */
export function leftOver(
  node: Element,
): 'pictures' | 'embedded' | 'controls' | 'comments' | 'revisions' | 'unseen' | undefined {
  const name = node.tagName
  const style = attribute(node, 'style')
  if (EMBEDDED.has(name)) return 'embedded'
  if (UNSEEN.has(name)) return 'unseen'
  if (UNREAD.has(name)) return plainWords(node).trim() === '' ? 'unseen' : 'controls'
  if (/display\s*:\s*none|mso-hide\s*:\s*all|mso-element\s*:\s*(?:header|footer)/i.test(style)) {
    return 'unseen'
  }
  if (PICTURES.has(name)) return 'pictures'
  // What somebody proposes to take away. What is proposed in its place is read like the rest.
  if (name === 'del') return 'revisions'
  const isComment =
    /mso-element\s*:\s*comment|mso-special-character\s*:\s*comment/i.test(style) ||
    classesOf(node).some((each) => COMMENTS.has(each))
  return isComment ? 'comments' : undefined
}

/** What another site or program draws. */
const EMBEDDED = new Set(['iframe', 'object', 'embed'])

/** What is there to press. */
const UNREAD = new Set(['button', 'input', 'select', 'textarea', 'nav'])

const COMMENTS = new Set(['MsoCommentReference', 'msocomanchor', 'msocomtxt', 'msocomoff'])

/**
 * The mark of a note, where it is called and where it stands: `[1]`, however a program draws it; nothing for
 * any other element.
 */
export function noteMark(node: Element): { text: string; isOfNote: boolean } | undefined {
  if (node.tagName !== 'a') return undefined
  const href = attribute(node, 'href')
  if (!NOTE_ADDRESS.test(href) && !/mso-(?:foot|end)note-id/i.test(attribute(node, 'style'))) {
    return undefined
  }
  const mark = plainWords(node).replace(/[^\p{L}\p{N}*]/gu, '')
  if (mark === '' || mark.length > 4) return undefined
  return { text: `[${mark}]`, isOfNote: NOTE_ITSELF.test(href) }
}

/** Word, LibreOffice, Google documents. */
const NOTE_ADDRESS = /#(?:_(?:ftn|edn)|sd(?:foot|end)note|ftnt)/i
/** A note leads back to where it is called. */
const NOTE_ITSELF = /#(?:_(?:ftn|edn)ref|sd(?:foot|end)note\d+anc|ftnt_ref)/i

/** What an element says that words cannot. */
export function tellLeft(node: Element, { address }: WordForm, left: Left): void {
  if (node.tagName === 'ins') left.add('revisions')
  if (isLettered(node)) left.add('letters')
  if (node.tagName === 'a' && isLeftLink(attribute(node, 'href'))) left.add('links')
  // Programs underline their links.
  const hasForm = OTHER_FORMS.has(node.tagName) || OTHER_STYLES.test(attribute(node, 'style'))
  if (hasForm && !address && !isAroundNote(node)) left.add('form')
}

/** A list or an item whose marks are letters or Roman numbers. */
const isLettered = (node: Element): boolean =>
  (node.tagName === 'ol' && /^[ai]$/i.test(attribute(node, 'type'))) ||
  (['ol', 'li'].includes(node.tagName) &&
    /list-style(?:-type)?\s*:[^;]*(?:alpha|latin|roman|greek)/i.test(attribute(node, 'style')))

/** Marks of notes are raised, and keep what they say. */
const isAroundNote = ({ childNodes }: Element): boolean =>
  childNodes.some((child) => isElement(child) && noteMark(child) !== undefined)

export const formOf = ({ isBold, isItalic, address }: WordForm): Partial<Run> => ({
  ...(isBold ? { isBold } : {}),
  ...(isItalic ? { isItalic } : {}),
  ...(address ? { address } : {}),
})

/** The form of the words under an element. */
export function formUnder(
  node: Element,
  above: WordForm,
  { bold, italic }: StyleClasses,
): WordForm {
  const name = node.tagName
  const style = attribute(node, 'style')
  const classes = classesOf(node)
  // Google documents stand in a `b` that says of itself that it is none.
  const isLight = /font-weight\s*:\s*(?:normal|[1-5]00)/i.test(style)
  const isUpright = /font-style\s*:\s*normal/i.test(style)
  const isBold =
    ['b', 'strong'].includes(name) || isBoldStyle(style) || classes.some((one) => bold.has(one))
  const isItalic =
    ['i', 'em'].includes(name) || isItalicStyle(style) || classes.some((one) => italic.has(one))
  return {
    isBold: !isLight && (above.isBold || isBold),
    isItalic: !isUpright && (above.isItalic || isItalic),
    address: name === 'a' ? pastedLink(attribute(node, 'href')) : above.address,
  }
}

/** Where a pasted link leads: whole addresses only, for what is within another site or document is not here. */
function pastedLink(href: string): string | undefined {
  const address = href.trim()
  return /^[#/]/.test(address) ? undefined : safeAddress(address)
}

/** A link whose address is lost; one within its own document leads nowhere else. */
const isLeftLink = (href: string): boolean =>
  href !== '' && !href.startsWith('#') && pastedLink(href) === undefined

/* Lists */

const firstNumber = (node: Element): number => {
  const start = Number.parseInt(attribute(node, 'start'), 10)
  return Number.isNaN(start) ? 0 : start - 1
}

function nextMarkIn(lists: number[]): string {
  if (lists.length > 1) return RING
  const count = (lists.pop() ?? Number.NaN) + 1
  lists.push(count)
  return Number.isNaN(count) ? POINT : `${count}. `
}

/** Word writes the mark of a list as words, in a sign of its own. */
export const isMarkOfWord = (node: Element): boolean =>
  /mso-list:\s*ignore/i.test(attribute(node, 'style'))

/** How many elements stand between Word's mark of a list and its paragraph, at most. */
const MOST_BETWEEN = 6

/** Of a part of a paragraph of Word's: how deep in its list it stands, from 1. */
function levelAbove(node: Element): number {
  let at: Node | null = node
  for (let up = 0; at && up < MOST_BETWEEN; up += 1) {
    const level: number | undefined = isElement(at) ? levelOfWord(at) : undefined
    if (level) return level
    at = 'parentNode' in at ? (at.parentNode as Node | null) : null
  }
  return 1
}

/** How deep in a list of Word's a paragraph stands, from 1; nothing when it stands in none. */
export function levelOfWord(paragraph: Element): number | undefined {
  const level = /mso-list:[^;]*level(\d)/i.exec(attribute(paragraph, 'style'))?.[1]
  return level === undefined ? undefined : Number(level)
}

/** Whether Word's mark is a number, a letter or a Roman number, rather than a drawn point. */
export const isNumberOfWord = (mark: string): boolean =>
  /^\w{1,4}[.)]$/.test(mark) || /^\(\w{1,4}\)$/.test(mark)

/** The same without a number: "o" is a drawn ring. */
export const isLetterOfWord = (mark: string): boolean => isNumberOfWord(mark) && !/\d/.test(mark)

function listMark(mark: string, level: number): string {
  if (level > 1) return RING
  return /^\d{1,3}[.)]$/.test(mark) ? `${mark.slice(0, -1)}. ` : POINT
}

/** Lines without what stands around them; no empty line between two. */
function tidy(runs: readonly Run[]): Run[] {
  return runsOfLines(
    linesOf(runs)
      .map(tidyLine)
      .filter((line) => line.length > 0),
  )
}

/** One line, its blanks single and none at its ends. */
export function tidyLine(line: readonly Run[]): Run[] {
  const kept: Run[] = []
  for (const run of line) {
    const text = run.text.replace(BLANKS, ' ')
    const before = kept.at(-1)?.text ?? ' '
    const said = before.endsWith(' ') && text.startsWith(' ') ? text.slice(1) : text
    if (said !== '') kept.push({ ...run, text: said })
  }
  for (let last = kept.pop(); last; last = kept.pop()) {
    const text = last.text.trimEnd()
    if (text !== '') return [...kept, { ...last, text }]
  }
  return []
}
