import type { Locale } from '@/i18n/locales'
import { dialPieces } from '@/text/telUri'

import type { MarkedPassage, PlainPassage, ReadingBlock, RichPassage } from '../../reading'
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
  /** Where it is explained, when that is not a note of the page: in a book, its glossary. */
  place?: string
}

/** A term that a text marks. */
export interface MarkedTerm {
  key: string
  /** Times that it is marked. */
  times: number
}

export interface MarkedTexts {
  /** The same blocks, where `marks` stand beside words that are explained. */
  texts: ReadingBlock[][]
  /** In the order in which they come; the first is note 1. */
  terms: MarkedTerm[]
}

/** Terms as they are written in the language of the page, and in that of passages which nobody translated. */
export type Finders = (language: Locale) => TermFinder

/** The texts of a block that are running text; titles, labels and names are not. */
const RUNNING: Partial<Record<ReadingBlock['blockType'], readonly string[]>> = {
  callout: ['text'],
  deadline: ['consequence'],
  steps: ['description', 'documents', 'who', 'where'],
}

/** A title of the first rank begins a section. */
const beginsSection = (node: RichNode) => node.type === 'heading' && node.tag !== 'h3'

export interface Marking {
  locale: Locale
  /** The language of passages that nobody translated. */
  source: Locale
  finders: Finders
  /** Where a term is explained by its key, when that is not in a note of the page. */
  placeOf?: (key: string) => string | undefined
}

/**
 * Marks the terms of the texts of a page, each the first time that it comes in a section: people arrive in the middle of a
 * long chapter, by a link to one of its titles or tables. No word is changed: a mark says where it begins and ends. Links,
 * titles and numbers to call are left as they are. Several texts have their notes together.
 */
export function markTexts(
  texts: readonly (readonly ReadingBlock[])[],
  marking: Marking,
): MarkedTexts {
  const marker = new Marker(marking)
  return {
    texts: texts.map((blocks) => {
      marker.begin()
      return blocks.map((block) => marker.block(block))
    }),
    terms: marker.terms,
  }
}

class Marker {
  readonly terms: MarkedTerm[] = []
  private readonly notes = new Map<string, number>()
  private inSection = new Set<string>()

  constructor(private readonly marking: Marking) {}

  /** A section, or another text. */
  begin() {
    this.inSection = new Set()
  }

  block(block: ReadingBlock): ReadingBlock {
    switch (block.blockType) {
      case 'richText': {
        const { content } = block as ReadingBlock<'richText'>
        const root = this.node(content.root, this.marking.locale)
        return { ...block, content: { ...content, root } } as ReadingBlock
      }
      case 'steps': {
        this.begin()
        const { steps } = block as ReadingBlock<'steps'>
        const marked = steps.map((step) => this.fields(step, RUNNING.steps!))
        return { ...block, steps: marked } as ReadingBlock
      }
      case 'procedureTable': {
        this.begin()
        const { rows } = block as ReadingBlock<'procedureTable'>
        const marked = rows.map((row) => ({ ...row, cells: this.cells(row.cells) }))
        return this.fields({ ...block, rows: marked } as ReadingBlock, ['note'])
      }
      case 'streamComparison': {
        this.begin()
        const { criteria } = block as ReadingBlock<'streamComparison'>
        const marked = criteria.map((row) => ({ ...row, values: this.cells(row.values) }))
        return this.fields({ ...block, criteria: marked } as ReadingBlock, ['note'])
      }
      default: {
        const names = RUNNING[block.blockType]
        return names ? this.fields(block, names) : block
      }
    }
  }

  private cells<Cell extends { text?: MarkedPassage | null }>(cells: Cell[] | null | undefined) {
    return cells?.map((cell) => (cell.text ? { ...cell, text: this.cell(cell.text) } : cell))
  }

  private cell(passage: MarkedPassage): MarkedPassage {
    if ('text' in passage) return this.plain(passage)
    const [{ nodes, state, ...rest }] = passage
    const inside = this.languageOf(state)
    return [{ ...rest, state, nodes: nodes.map((node) => this.node(node, inside)) }]
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
    if (beginsSection(node)) this.begin()
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
    return state === 'missing' ? this.marking.source : this.marking.locale
  }

  private marksIn(text: string, language: Locale): TermMark[] {
    const places = this.marking
      .finders(language)
      .find(text)
      .filter(({ key }) => !this.inSection.has(key))
    if (places.length === 0) return []
    const numbers = numbersIn(text)
    return places.flatMap(({ key, start, end }) => {
      if (this.inSection.has(key)) return []
      if (numbers.some((number) => start < number.end && end > number.start)) return []
      // Each line is drawn by itself: over the end of one there would be two marks, or none.
      if (text.slice(start, end).includes('\n')) return []
      this.inSection.add(key)
      const place = this.marking.placeOf?.(key)
      return [{ start, end, key, ...this.count(key), ...(place === undefined ? {} : { place }) }]
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
