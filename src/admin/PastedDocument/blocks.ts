import { emptyGrid, newId, pasteAt, storedColumns, storedRows, TABLE_SHAPES } from '@/content/grid'
import type { DocumentNode, PastedPart } from '@/content/paste'

/* What is pasted, as blocks of a text. Pure. */

/** A block that a paste adds, as the form is to have it. */
export interface AddedBlock {
  id: string
  blockType: 'procedureTable' | 'richText'
  values: Readonly<Record<string, unknown>>
}

export interface Placed {
  /** Nodes for the text itself. */
  within: DocumentNode[]
  /** Blocks after the text in which it was pasted. */
  after: AddedBlock[]
}

/**
 * Where the parts of a document go: a text that opens it in the text itself, tables and what follows them after it.
 *
 * @param rest what stands under the cursor: it stays last
 */
export function placeParts(parts: readonly PastedPart[], rest: readonly DocumentNode[]): Placed {
  const [own, ...others] = parts
  const isOwn = own?.is === 'text'
  const following = isOwn ? others : parts
  return { within: isOwn ? own.nodes : [], after: endedWith(following, rest).map(blockOf) }
}

/** The parts with words after them: in the text that ends them, or in one of their own. */
function endedWith(
  parts: readonly PastedPart[],
  rest: readonly DocumentNode[],
): readonly PastedPart[] {
  if (rest.length === 0) return parts
  const last = parts.at(-1)
  return last?.is === 'text'
    ? [...parts.slice(0, -1), { is: 'text', nodes: [...last.nodes, ...rest] }]
    : [...parts, { is: 'text', nodes: [...rest] }]
}

function blockOf(part: PastedPart): AddedBlock {
  if (part.is === 'text') {
    return { id: newId(), blockType: 'richText', values: { content: stateOf(part.nodes) } }
  }
  const grid = pasteAt(emptyGrid(0, 0, newId), { row: -1, column: 0 }, part.words, newId)
  // What is too large was refused before.
  const { columns, rows } =
    typeof grid === 'string'
      ? { columns: [], rows: [] }
      : { columns: storedColumns(grid), rows: storedRows(TABLE_SHAPES.procedureTable, grid) }
  return {
    id: newId(),
    blockType: 'procedureTable',
    values: { caption: part.caption, columns, rows },
  }
}

const stateOf = (children: readonly DocumentNode[]) => ({
  root: { type: 'root', format: '', indent: 0, version: 1, direction: null, children },
})

/** The words of a block's fields, in the order of the fields that were added: a form keeps its own. */
export const saidInFields = (
  fields: readonly string[],
  values: Readonly<Record<string, unknown>> | undefined,
): string => fields.map((name) => saidIn(values?.[name])).join('\n')

/** Where a block stands: the path of its list, and its place in it. */
export interface BlockPlace {
  list: string
  at: number
}

/** Of `content.3.content`: the list of blocks and the place in it. */
export function placeOf(path: string): BlockPlace | undefined {
  const [, list, at] = /^(.+)\.(\d+)\.[^.]+$/.exec(path) ?? []
  return list === undefined ? undefined : { list, at: Number(at) }
}

/** Names of what a person writes: its words, and where its links lead. */
const SAID = new Set(['text', 'label', 'note', 'url'])

/**
 * The words of anything stored, for telling whether somebody wrote in it since. One after the other: an editor that
 * draws two texts of one look makes one of them.
 */
export const saidIn = (value: unknown): string => {
  if (typeof value === 'string') return value
  const said: string[] = []
  JSON.stringify(value, (name, one: unknown) => {
    if (typeof one === 'string' && one !== '' && SAID.has(name)) said.push(one)
    return one
  })
  return said.join('')
}
