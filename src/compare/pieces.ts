import { fieldsOf, isBlockType, type BlockType, type Field } from '@/content'
import { TABLE_SHAPES, type TableShape } from '@/content/grid'
import { DEFAULT_LOCALE } from '@/i18n/locales'
import type { SourceCited } from '@/sources/kinds'
import { nodesOf, wordsIn, type PlainPassage, type RichNode, type RichPassage } from '@/translation'

import type { GridPiece, Line, Piece, LinkedText, PieceLink } from './types'

/** A source that is no longer there: what is left is that it was cited, under a name for all such. */
export interface GoneSource {
  kind: 'gone'
  id: string
  title: string
}

/** A text as it is read in a language, and its sources. */
export interface ReadPage {
  title: PlainPassage
  summary: PlainPassage | null
  blocks: readonly object[]
  sources?: readonly ((SourceCited & { id?: string }) | GoneSource)[]
}

type Stored = Readonly<Record<string, unknown>>

/**
 * A text as the pieces that are compared, in reading order: the parts of running text one by one, each other block
 * whole, as the table of `@/content` describes it. A new kind of block needs nothing here.
 */
export function piecesOf({ title, summary, blocks, sources = [] }: ReadPage): Piece[] {
  return [
    { type: 'title', id: 'title', lines: [lineOf('title', title)] },
    ...(summary?.text
      ? [{ type: 'summary', id: 'summary', lines: [lineOf('summary', summary)] }]
      : []),
    ...blocks.flatMap((block) => piecesOfBlock(block as Stored)),
    ...sources.map(pieceOfSource),
  ]
}

/** A page is told by its address; a clarification, which has none, by what it is of and its day. */
function pieceOfSource(source: (SourceCited & { id?: string }) | GoneSource): Piece {
  if (source.kind === 'gone') {
    const { id, title } = source
    return { type: 'source', id, lines: [{ name: 'source', text: title }] }
  }
  const { title, publisher } = source
  if (source.kind === 'page') {
    const line = { name: 'source', text: `${title} (${publisher})`, links: [source.url] }
    return { type: 'source', id: source.url, lines: [line] }
  }
  const said = [publisher, source.person, source.givenOn].filter(Boolean).join(', ')
  return {
    type: 'source',
    ...(source.id ? { id: source.id } : {}),
    lines: [{ name: 'source', text: `${title} (${said})` }],
  }
}

function piecesOfBlock(block: Stored): Piece[] {
  const { blockType } = block
  if (!isBlockType(blockType)) return []
  if (blockType === 'richText') return piecesOfRichText(block)
  return [
    {
      ...identityOf(block),
      type: blockType,
      lines: linesOfBlock(blockType, block),
      ...gridOfBlock(blockType, block),
    },
  ]
}

const identityOf = ({ id }: Stored): { id?: string } =>
  typeof id === 'string' || typeof id === 'number' ? { id: String(id) } : {}

/* Running text */

function piecesOfRichText({ content }: Stored): Piece[] {
  const { root } = (content ?? {}) as { root?: RichNode }
  return root ? nodesOf(root).flatMap((node) => piecesOfNode(node, 'paragraph')) : []
}

/** A list gives a piece for each of its items, those of lists within it too. */
function piecesOfNode(node: RichNode, type: string): Piece[] {
  if (node.type === 'list') return nodesOf(node).flatMap((item) => piecesOfNode(item, 'listItem'))
  const inside = nodesOf(node)
  const lists = inside.filter(({ type: each }) => each === 'list')
  const words = inside.filter(({ type: each }) => each !== 'list')
  const own = typeOfNode(node) ?? type
  const line = richLine(words)
  return [
    ...(line.text.trim() === '' ? [] : [{ type: own, lines: [line] }]),
    ...lists.flatMap((list) => piecesOfNode(list, 'listItem')),
  ]
}

const typeOfNode = ({ type, tag }: RichNode): string | undefined => {
  if (type === 'heading') return tag === 'h3' ? 'heading3' : 'heading2'
  return type === 'quote' ? 'quote' : undefined
}

function richLine(nodes: readonly RichNode[]): Line {
  const passages = nodes.filter((node): node is RichPassage => node.type === 'passage')
  const isFrench = passages.length > 0 && passages.every(({ state }) => state === 'missing')
  const links = nodes.flatMap(linksUnder)
  return {
    name: 'text',
    text: nodes.map(textUnder).join(''),
    ...(isFrench ? { lang: DEFAULT_LOCALE } : {}),
    ...(links.length > 0 ? { links } : {}),
  }
}

const within = (node: RichNode): RichNode[] =>
  Array.isArray(node.nodes) ? (node.nodes as RichNode[]) : nodesOf(node)

function textUnder(node: RichNode): string {
  if (node.type === 'linebreak') return '\n'
  return within(node).length === 0 ? wordsIn(node) : within(node).map(textUnder).join('')
}

function linksUnder(node: RichNode): PieceLink[] {
  const own = node.type === 'link' || node.type === 'autolink' ? [linkOf(node)] : []
  return [...own, ...within(node).flatMap(linksUnder)]
}

function linkOf({ fields }: RichNode): PieceLink {
  const { url, doc } = (fields ?? {}) as { url?: string | null; doc?: LinkedText | null }
  const { relationTo = '', value = null } = doc ?? {}
  return value === null ? (url ?? '') : { relationTo, value }
}

/* Blocks */

function linesOfBlock(type: BlockType, block: Stored): Line[] {
  return Object.entries(fieldsOf(type)).flatMap(([name, field]) =>
    lineOfField(name, field, block[name]),
  )
}

function lineOfField(name: string, field: Field, value: unknown): Line[] {
  switch (field.is) {
    case 'text':
      return isPassage(value) && value.text ? [lineOf(name, value)] : []
    case 'kept':
      return typeof value === 'string' && value ? [{ name, text: value }] : []
    case 'relation':
      return namesOf(value).map((text) => ({ name, text }))
    case 'rich':
    case 'list':
      return []
  }
}

/** Who is referred to, by the name of today: what the text holds is the reference. */
function namesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const { name, publisher, filename } = value as Stored
  return [name, publisher, filename]
    .filter((each): each is string => typeof each === 'string')
    .slice(0, 1)
}

function gridOfBlock(type: BlockType, block: Stored): { grid?: GridPiece } {
  const shapes: Partial<Record<BlockType, TableShape>> = TABLE_SHAPES
  const shape = shapes[type]
  if (shape) return { grid: gridOfTable(shape, block) }
  const [list] = Object.entries(fieldsOf(type)).flatMap(([name, field]) =>
    field.is === 'list' ? [{ name, fields: Object.keys(field.of) }] : [],
  )
  return list ? { grid: gridOfRows(list.fields, rowsOf(block[list.name])) } : {}
}

function gridOfTable(shape: TableShape, block: Stored): GridPiece {
  const { rowLabel } = shape
  const columns = rowsOf(block[shape.columns]).map((column) => ({
    ...identityOf(column),
    text: textOf(column.label),
  }))
  const rows = rowsOf(block[shape.rows]).map((row) => {
    const cells = [
      ...(rowLabel ? [row[rowLabel]] : []),
      ...rowsOf(row[shape.cells]).map(({ text }) => text),
    ]
    const links = cells.map(linksOf)
    return {
      ...identityOf(row),
      cells: cells.map(textOf),
      ...(links.some(({ length }) => length > 0) ? { links } : {}),
    }
  })
  return even([...(rowLabel ? [{ id: 'label', text: '' }] : []), ...columns], rows)
}

/** Rows of fields, such as steps: a column for each field, named by it. */
const gridOfRows = (fields: readonly string[], rows: readonly Stored[]): GridPiece => ({
  columns: fields.map((name) => ({ id: name, text: name })),
  rows: rows.map((row) => ({
    ...identityOf(row),
    cells: fields.map((name) => textOf(row[name])),
  })),
})

/** As many cells in each row as there are columns. */
function even(columns: GridPiece['columns'], rows: GridPiece['rows']): GridPiece {
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), columns.length)
  const filled = <One>(all: readonly One[], none: One): One[] => [
    ...all,
    ...Array.from({ length: width - all.length }, () => none),
  ]
  return {
    columns: filled(columns, { text: '' }),
    rows: rows.map((row) => ({ ...row, cells: filled(row.cells, '') })),
  }
}

const rowsOf = (value: unknown): Stored[] =>
  Array.isArray(value)
    ? value.filter((row): row is Stored => typeof row === 'object' && row !== null)
    : []

const isPassage = (value: unknown): value is PlainPassage =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string'

/** The words of a passage, plain or with marks. */
const textOf = (value: unknown): string =>
  Array.isArray(value)
    ? (value as RichNode[]).map(textUnder).join('')
    : isPassage(value)
      ? value.text
      : ''

const linksOf = (value: unknown): PieceLink[] =>
  Array.isArray(value) ? (value as RichNode[]).flatMap(linksUnder) : []

const lineOf = (name: string, { text, state }: PlainPassage): Line => ({
  name,
  text,
  ...(state === 'missing' ? { lang: DEFAULT_LOCALE } : {}),
})
