import { idOf, type Id } from '@/db/ids'
import { beginningOf } from '@/text/beginningOf'

import { pageOf } from './address'

/** Where a text cites pages: in its list of sources, and in which of its passages. */
export interface Citing {
  /** Ids of sources, as text, row by row; empty where a row names none. */
  sources: string[]
  blocks: CitingBlock[]
}

export interface CitingBlock {
  /** Its place among the passages, from 1. */
  place: number
  /** How it begins. */
  begins: string
  /** Sources that it refers to, and pages that it links to. */
  sources: string[]
  pages: string[]
}

type Stored = Readonly<Record<string, unknown>>

const SHOWN_LENGTH = 60

/** How a passage begins, as it is shown to who looks for it. */
export const beginningShown = (words: readonly string[]): string =>
  beginningOf(sentenceOf(words), SHOWN_LENGTH)

/** Which sources and pages a text cites. */
export function citationsOf(text: { sources?: unknown; content?: unknown }): Citing {
  const rows = Array.isArray(text.sources) ? (text.sources as Stored[]) : []
  const blocks = Array.isArray(text.content) ? (text.content as Stored[]) : []
  return {
    sources: rows.map(({ source }) => idText(source)[0] ?? ''),
    blocks: blocks
      .map((block, at) => citingBlock(block, at + 1))
      .filter(({ pages, sources }) => pages.length > 0 || sources.length > 0),
  }
}

function citingBlock(block: Stored, place: number): CitingBlock {
  const pages = new Set<string>()
  const words: string[] = []
  walk(block, (name, value) => {
    for (const page of pagesIn(value)) pages.add(page)
    if (WORDS.has(name) && words.length < 12) words.push(value)
  })
  return {
    place,
    begins: beginningShown(words),
    sources: idText(block.sourceBody),
    pages: [...pages],
  }
}

/** The pages whose addresses stand in a field, or among its words. */
export const pagesIn = (words: string): string[] =>
  addressesIn(words).flatMap((address) => pageOf(address) ?? [])

/** The address that a field holds, or else those among its words. A part of an address is none: it leads nowhere. */
function addressesIn(value: string): string[] {
  if (!/\s/.test(value) && pageOf(value)) return [addressAlone(value)]
  return (value.match(/https?:\/\/[^\s<>"']+/g) ?? []).map(addressAlone)
}

/** Without what ends the sentence, or closes what was opened before the address. */
function addressAlone(words: string): string {
  const open = { ')': words.split('(').length - 1, ']': words.split('[').length - 1 }
  const closed = { ')': words.split(')').length - 1, ']': words.split(']').length - 1 }
  let end = words.length
  for (; end > 0; end -= 1) {
    const last = words[end - 1]!
    if (last === ')' || last === ']') {
      if (closed[last] <= open[last]) break
      closed[last] -= 1
    } else if (!ENDS.includes(last)) break
  }
  return words.slice(0, end)
}

/** What stands after an address, and is none of it. */
const ENDS = '.,;:!?…»”’'

/** What follows a link begins at times with what closes the sentence. */
const sentenceOf = (words: readonly string[]): string =>
  words
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,)\]…])/g, '')
    .trim()

/** Fields of passages that hold words for readers. */
const WORDS = new Set(['text', 'title', 'label', 'caption', 'heading', 'body'])

/** Every text within, with the name of its field; without recursion, however deep. */
function walk(root: unknown, visit: (name: string, value: string) => void): void {
  const stack: [string, unknown][] = [['', root]]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [name, value] = next
    if (typeof value === 'string') visit(name, value)
    else if (typeof value === 'object' && value !== null) {
      stack.push(...Object.entries(value).reverse())
    }
  }
}

const idText = (value: unknown): string[] => {
  const id = idOf(value as Id | { id: Id } | null | undefined)
  return id === undefined ? [] : [String(id)]
}

/** What of a text cites a page. */
export interface Cites {
  blocks: CitingBlock[]
  /**
   * Where the form of the text is opened, as it names its fields: the first passage that cites the page, or else its
   * row among the sources.
   */
  field: string
}

/** What of a text cites a page, by its sources or its own address; nothing when nothing does. */
export function citesOf(
  { sources, blocks }: Citing,
  page: string,
  sourceIds: readonly string[],
): Cites | undefined {
  const row = sources.findIndex((id) => sourceIds.includes(id))
  const citing = blocks.filter(
    (block) => block.pages.includes(page) || block.sources.some((id) => sourceIds.includes(id)),
  )
  const [first] = citing
  if (first) return { blocks: citing, field: fieldOfPlace(first.place) }
  return row < 0 ? undefined : { blocks: [], field: `sources.${row}` }
}

/** A passage, as the form of its text names it. */
export const fieldOfPlace = (place: number): string => `content.${place - 1}`
