import { isBlockType } from './blocks'
import type { Field, Fields, Values } from './fields'
import { fieldsOf } from './forms'
import { keepCell } from './grid/cell'

/** Deeper than any editor nests lists and links. */
const MOST_DEPTH = 40

/** A node of rich text. */
interface Node {
  type: string
  [property: string]: unknown
}

/**
 * The blocks of a text that somebody is writing, as ones that can be drawn: what is not filled in yet is empty, what is
 * not of the right kind is left out, and so are blocks that nobody knows. Nothing is changed in a finished text.
 *
 * @param content of a form, or of whoever sends one
 * @example wholeBlocks([{ blockType: 'steps' }]) // [{ blockType: 'steps', title: '', steps: [] }]
 */
export function wholeBlocks(content: unknown): (Values & { blockType: string })[] {
  return listOf(content).flatMap((block) =>
    isValues(block) && isBlockType(block.blockType)
      ? [
          {
            ...kept(block, ['id']),
            blockType: block.blockType,
            ...wholeFields(block, fieldsOf(block.blockType)),
          },
        ]
      : [],
  )
}

const wholeFields = (owner: Values, fields: Fields): Values =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, wholeField(owner[name], field)]),
  )

function wholeField(value: unknown, field: Field): unknown {
  const nothing = field.required ? '' : null
  switch (field.is) {
    case 'text':
      if (typeof value === 'string') return value
      return (field.isMarked && keepCell(value)) || nothing
    case 'rich':
      return { root: (isValues(value) && wholeNode(value.root, 0)) || EMPTY_ROOT }
    case 'list':
      if (!Array.isArray(value) && !field.required) return null
      return listOf(value).map((row) => {
        const values = isValues(row) ? row : {}
        return { ...kept(values, ['id']), ...wholeFields(values, field.of) }
      })
    case 'kept':
      return isPlain(value) ? value : nothing
    case 'relation':
      return isValues(value) ? idIn(value.id) : idIn(value)
  }
}

const EMPTY_ROOT: Node = { type: 'root', children: [] }

/** A node with what stands under it, without what is no node. */
function wholeNode(value: unknown, depth: number): Node | undefined {
  if (!isValues(value) || typeof value.type !== 'string' || depth > MOST_DEPTH) return undefined
  if (!('children' in value)) return { ...value, type: value.type }
  const children = listOf(value.children).flatMap((child) => wholeNode(child, depth + 1) ?? [])
  return { ...value, type: value.type, children }
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isPlain = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value)

const idIn = (value: unknown): unknown =>
  typeof value === 'number' || (typeof value === 'string' && value !== '') ? value : null

const kept = (values: Values, names: readonly string[]): Values =>
  Object.fromEntries(names.flatMap((name) => (isPlain(values[name]) ? [[name, values[name]]] : [])))
