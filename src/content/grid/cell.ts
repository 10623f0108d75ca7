import { piecesOf } from '@/text/piecesOf'
import { safeAddress } from '@/text/safeAddress'

/*
 * What a cell says: words, and where they are more than words, nodes of rich text on one level (bold,
 * italics, links, ends of lines), so that translation and pages treat them as they treat a paragraph.
 * A list is lines that begin with its mark (`lists.ts`).
 */

/* Types, not interfaces: a node of rich text may hold whatever else, and an interface is taken for none. */

/** Words; `format` is that of rich text: 1 bold, 2 italics, 3 both. */
export type TextNode = Readonly<{ type: 'text'; text: string; format?: number }>
export type BreakNode = Readonly<{ type: 'linebreak' }>
export type LinkNode = Readonly<{
  type: 'link'
  fields: Readonly<{ linkType: 'custom'; url: string }>
  children: (TextNode | BreakNode)[]
}>

export type CellNode = TextNode | BreakNode | LinkNode

/** A cell as it is stored: words alone are a text, as they always were. */
export type CellText = string | readonly CellNode[]

/** Words of one form. Ends of lines are in them. */
export interface Run {
  text: string
  isBold?: boolean
  isItalic?: boolean
  /** Where they lead. */
  address?: string
  /** What explains them, on a page that does. */
  mark?: RunMark
}

/** Where words of a text begin and end that are explained; what else it holds is for who draws them. */
export interface RunMark {
  start: number
  end: number
}

const BOLD = 1
const ITALIC = 2

type Stored = Readonly<Record<string, unknown>>

/**
 * What a cell says, piece by piece; also of the nodes that a translation or a page has. What is no text and
 * no link says nothing; a link that may not lead anywhere is words.
 */
export const runsOf = (cell: string | readonly object[]): Run[] =>
  joined(typeof cell === 'string' ? [{ text: cell }] : cell.flatMap((node) => runsIn(node)))

function runsIn(node: object, address?: string): Run[] {
  const { type, text, format, fields, children } = node as Stored
  if (type === 'linebreak') return [{ text: '\n', ...(address ? { address } : {}) }]
  if (typeof text === 'string') {
    const marks = (node as { marks?: readonly RunMark[] }).marks ?? []
    return piecesOf(text, marks).map(({ text: piece, cover }) => ({
      ...formed(piece, Number(format ?? 0), address),
      ...(cover ? { mark: cover } : {}),
    }))
  }
  if (!Array.isArray(children)) return []
  const own = type === 'link' || type === 'autolink' ? (fields as Stored | undefined)?.url : address
  return children.flatMap((child) =>
    typeof child === 'object' && child !== null ? runsIn(child as object, safeAddress(own)) : [],
  )
}

const formed = (text: string, format: number, address: string | undefined): Run => ({
  text,
  ...(format & BOLD ? { isBold: true } : {}),
  ...(format & ITALIC ? { isItalic: true } : {}),
  ...(address ? { address } : {}),
})

/** A cell as it is stored: one form for each thing that it may say. */
export function cellOf(runs: readonly Run[]): CellText {
  const said = joined(runs)
  if (!said.some(hasForm)) return said.map(({ text }) => text).join('')
  const nodes: CellNode[] = []
  for (const [at, run] of said.entries()) {
    const { address } = run
    if (!address) {
      nodes.push(...nodesOf(run))
      continue
    }
    const before = nodes.at(-1)
    if (before?.type === 'link' && said[at - 1]?.address === address) {
      before.children.push(...nodesOf(run))
    } else {
      const fields = { linkType: 'custom', url: address } as const
      nodes.push({ type: 'link', fields, children: nodesOf(run) })
    }
  }
  return nodes
}

const hasForm = ({ isBold, isItalic, address }: Run): boolean =>
  Boolean(isBold) || Boolean(isItalic) || address !== undefined

function nodesOf({ text, isBold, isItalic }: Run): (TextNode | BreakNode)[] {
  const format = (isBold ? BOLD : 0) + (isItalic ? ITALIC : 0)
  return text
    .split('\n')
    .flatMap((line, at): (TextNode | BreakNode)[] => [
      ...(at > 0 ? [{ type: 'linebreak' as const }] : []),
      ...(line === ''
        ? []
        : [{ type: 'text' as const, text: line, ...(format ? { format } : {}) }]),
    ])
}

/** Neighbours of one form are one run; an end of line has no form; what is empty is no run. */
function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = []
  for (const run of runs) {
    for (const piece of run.text.split(/(\n)/)) {
      if (piece === '') continue
      const next: Run =
        piece === '\n'
          ? { text: piece, ...(run.address ? { address: run.address } : {}) }
          : { ...run, text: piece }
      const before = all.at(-1)
      if (before && isOfOneForm(before, next)) before.text += piece
      else all.push(next)
    }
  }
  return all
}

const isOfOneForm = (a: Run, b: Run): boolean =>
  a.address === b.address &&
  a.mark === b.mark &&
  Boolean(a.isBold) === Boolean(b.isBold) &&
  Boolean(a.isItalic) === Boolean(b.isItalic)

/** The words of a cell, without what form they have. */
export const plainOf = (cell: CellText): string =>
  typeof cell === 'string'
    ? cell
    : runsOf(cell)
        .map(({ text }) => text)
        .join('')

/** How much a cell holds: the characters of its words and of the addresses in it. */
export const lengthOf = (cell: CellText): number =>
  typeof cell === 'string'
    ? cell.length
    : runsOf(cell).reduce((sum, { text, address = '' }) => sum + text.length + address.length, 0)

/** Whether two cells say the same, in the same form. */
export const isSameCell = (a: CellText, b: CellText): boolean =>
  a === b ||
  (typeof a !== 'string' && typeof b !== 'string' && JSON.stringify(a) === JSON.stringify(b))

/** A cell from whoever saves, in the one form it is stored in; nothing when it is none, or leads nowhere safe. */
export function keepCell(value: unknown): CellText | undefined {
  if (typeof value === 'string') return value
  if (!Array.isArray(value) || !value.every((node) => isCellNode(node))) return undefined
  return cellOf(runsOf(value as object[]))
}

/** Whether a cell has a link where no page may lead. */
export const leadsNowhereSafe = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.some((node: unknown) => {
    const { type, fields } = isStored(node) ? node : {}
    return type === 'link' && !safeAddress(isStored(fields) ? fields.url : undefined)
  })

function isCellNode(node: unknown, isInLink = false): boolean {
  if (!isStored(node)) return false
  const { type, text, format, fields, children } = node
  if (type === 'linebreak') return true
  if (type === 'text') {
    return typeof text === 'string' && (format === undefined || typeof format === 'number')
  }
  if (type !== 'link' || isInLink || !Array.isArray(children)) return false
  const url = isStored(fields) ? fields.url : undefined
  return safeAddress(url) !== undefined && children.every((child) => isCellNode(child, true))
}

const isStored = (value: unknown): value is Stored => typeof value === 'object' && value !== null
