import type { Locale } from '@/i18n/locales'
import { dialPieces } from '@/text/telUri'

import type { PlainPassage, ReadingBlock, RichPassage } from '../../reading'
import type { RichNode } from '../../types'
import type { TermFinder } from './termFinder'

/** A word of a text that is explained: places of its characters, the end left out. */
export interface TermMark {
  start: number
  end: number
  /** Of the term. */
  key: string
  /** The place of its explanation among those of the text, from 1. */
  note: number
  /** How many times the term was marked before, and this time: from 1. */
  time: number
}

/** A term that a text marks. */
export interface MarkedTerm {
  key: string
  /** Times that it is marked. */
  times: number
}

export interface MarkedText {
  /** The same blocks, where `marks` stand beside words that are explained. */
  blocks: ReadingBlock[]
  /** In the order in which they come; the first is note 1. */
  terms: MarkedTerm[]
}

/** Terms as they are written in the language of the page, and in that of passages which nobody translated. */
export type Finders = (language: Locale) => TermFinder

/**
 * The texts of a block that are running text; titles, labels and names are not, nor is a cell of a table, of a few words
 * beside others.
 */
const RUNNING: Partial<Record<ReadingBlock['blockType'], readonly string[]>> = {
  callout: ['text'],
  deadline: ['consequence'],
  steps: ['description', 'documents', 'who', 'where'],
}

/** A title of the first rank begins a section. */
const beginsSection = (node: RichNode) => node.type === 'heading' && node.tag !== 'h3'

/**
 * Marks the terms of a text, each the first time that it comes in a section: people arrive in the middle of a long chapter,
 * by a link to one of its titles. No word is changed: a mark says where it begins and ends. Links, titles and numbers to
 * call are left as they are.
 *
 * @param source the language of passages that nobody translated
 */
export function markTerms(
  blocks: readonly ReadingBlock[],
  locale: Locale,
  source: Locale,
  finders: Finders,
): MarkedText {
  const marker = new Marker(finders, locale, source)
  return { blocks: blocks.map((block) => marker.block(block)), terms: marker.terms }
}

class Marker {
  readonly terms: MarkedTerm[] = []
  private readonly notes = new Map<string, number>()
  private inSection = new Set<string>()

  constructor(
    private readonly finders: Finders,
    private readonly locale: Locale,
    private readonly source: Locale,
  ) {}

  block(block: ReadingBlock): ReadingBlock {
    if (block.blockType === 'richText') {
      const { content } = block as ReadingBlock<'richText'>
      const root = this.node(content.root, this.locale)
      return { ...block, content: { ...content, root } } as ReadingBlock
    }
    const names = RUNNING[block.blockType]
    if (!names) return block
    if (block.blockType !== 'steps') return this.fields(block, names)
    this.inSection = new Set()
    const { steps } = block as ReadingBlock<'steps'>
    return { ...block, steps: steps.map((step) => this.fields(step, names)) } as ReadingBlock
  }

  private fields<Holder extends object>(holder: Holder, names: readonly string[]): Holder {
    const held = holder as Record<string, PlainPassage | null | undefined>
    const marked = names.flatMap((name) => {
      const passage = held[name]
      return passage?.text ? [[name, this.plain(passage)]] : []
    })
    return { ...holder, ...(Object.fromEntries(marked) as Partial<Holder>) }
  }

  private plain(passage: PlainPassage): PlainPassage {
    const marks = this.marksIn(passage.text, this.languageOf(passage.state))
    return marks.length > 0 ? { ...passage, marks } : passage
  }

  private node(node: RichNode, language: Locale): RichNode {
    if (beginsSection(node)) this.inSection = new Set()
    if (node.type === 'heading' || node.type === 'link' || node.type === 'autolink') return node
    if (node.type === 'passage') {
      const { nodes, state } = node as RichPassage
      const inside = this.languageOf(state)
      return { ...node, nodes: nodes.map((each) => this.node(each, inside)) }
    }
    if (node.type === 'text' && typeof node.text === 'string') {
      const marks = this.marksIn(node.text, language)
      return marks.length > 0 ? { ...node, marks } : node
    }
    if (!Array.isArray(node.children)) return node
    const children = (node.children as RichNode[]).map((each) => this.node(each, language))
    return { ...node, children }
  }

  private languageOf(state: PlainPassage['state']): Locale {
    return state === 'missing' ? this.source : this.locale
  }

  private marksIn(text: string, language: Locale): TermMark[] {
    const places = this.finders(language)
      .find(text)
      .filter(({ key }) => !this.inSection.has(key))
    if (places.length === 0) return []
    const numbers = numbersIn(text)
    return places.flatMap(({ key, start, end }) => {
      if (this.inSection.has(key)) return []
      if (numbers.some((number) => start < number.end && end > number.start)) return []
      this.inSection.add(key)
      return [{ start, end, key, ...this.count(key) }]
    })
  }

  private count(key: string): Pick<TermMark, 'note' | 'time'> {
    const note = this.notes.get(key) ?? this.terms.push({ key, times: 0 })
    this.notes.set(key, note)
    const term = this.terms[note - 1]!
    term.times += 1
    return { note, time: term.times }
  }
}

/** Where the numbers to call stand: they are links. */
function numbersIn(text: string): { start: number; end: number }[] {
  let end = 0
  return dialPieces(text).flatMap(({ text: piece, uri }) => {
    const start = end
    end += piece.length
    return uri ? [{ start, end }] : []
  })
}
