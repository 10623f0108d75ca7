import {
  fieldsOf,
  isBlockType,
  type Field,
  type Fields,
  type PassageKind,
  type Place,
  type Values,
} from '@/content'

import { childrenOf, isInline } from './inline'
import type { Block, Resource, RichNode, RichText } from './types'

/** One text of a resource, in the place where it stands. */
export type Slot = {
  kind: PassageKind
  context: string
  path: string
  /** Of a heading: 1 for the greatest. */
  level?: number
} & ({ text: string; inline?: undefined } | { inline: readonly RichNode[]; text?: undefined })

/**
 * Copies a resource, passing every text that people read through `change`, in reading order.
 * Structure, addresses and numbers of rows stay. Which fields of a block hold words, `@/content` says.
 */
export function transformTexts(resource: Resource, change: (slot: Slot) => unknown): Resource {
  const plain = (kind: PassageKind, value: unknown) =>
    typeof value === 'string' ? change({ kind, context: kind, path: kind, text: value }) : value

  // Listed in reading order, which is the order of the units.
  const title = plain('title', resource.title)
  const summary = plain('summary', resource.summary)
  const reason = plain('withdrawal', resource.withdrawal?.reason)
  const content = Array.isArray(resource.content)
    ? resource.content.map((block: Block, index) =>
        transformBlock(block, `content.${index + 1}`, change),
      )
    : resource.content
  const passages = resource.passages?.map((passage) => ({
    ...passage,
    text: change({ ...passage, context: passage.kind }),
  }))
  const changed: Record<string, unknown> = { ...resource }
  if ('title' in resource) changed.title = title
  if ('summary' in resource) changed.summary = summary
  if ('content' in resource) changed.content = content
  if (passages) changed.passages = passages
  if (resource.withdrawal && 'reason' in resource.withdrawal) {
    changed.withdrawal = { ...resource.withdrawal, reason }
  }
  return changed as Resource
}

type Change = (slot: Slot) => unknown

const transformBlock = (block: Block, path: string, change: Change): Block =>
  isBlockType(block.blockType)
    ? {
        ...block,
        ...transformFields(block, fieldsOf(block.blockType), path, outside(block), change),
      }
    : block

const outside = (block: Values): Place => ({ block, parent: block, index: 0 })

/** The fields of a block or of a row that hold words, changed, in the order of the table. */
function transformFields(
  owner: Values,
  fields: Fields<PassageKind>,
  path: string,
  place: Place,
  change: Change,
): Values {
  const changed: Values = {}
  for (const [name, field] of Object.entries(fields)) {
    if (Object.hasOwn(owner, name)) {
      changed[name] = transformField(owner, name, field, path, place, change)
    }
  }
  return changed
}

function transformField(
  owner: Values,
  name: string,
  field: Field<PassageKind>,
  path: string,
  place: Place,
  change: Change,
): unknown {
  const value = owner[name]
  switch (field.is) {
    case 'text': {
      const said = wordsOf(value, field.isMarked)
      if (!said) return value
      return change({
        kind: field.kind,
        context: typeof field.context === 'string' ? field.context : field.context(place),
        path: `${path}.${name}`,
        ...said,
      })
    }
    case 'rich':
      return isRichText(value) ? transformRichText(value, path, change) : value
    case 'list':
      if (!Array.isArray(value)) return value
      return value.map((row: unknown, index: number) => {
        if (!isValues(row)) return row
        const at = `${path}.${name}.${index + 1}`
        const here = { block: place.block, parent: owner, index }
        return { ...row, ...transformFields(row, field.of, at, here, change) }
      })
    case 'kept':
    case 'relation':
      return value
  }
}

/** Words, or the nodes of a text that may have more than words; nothing that anybody reads elsewhere. */
function wordsOf(
  value: unknown,
  isMarked = false,
): { text: string } | { inline: readonly RichNode[] } | undefined {
  if (typeof value === 'string') return { text: value }
  return isMarked && Array.isArray(value) ? { inline: value as RichNode[] } : undefined
}

function transformRichText(text: RichText, path: string, change: Change): RichText {
  let count = 0

  const transformElement = (element: RichNode): RichNode => {
    const children = childrenOf(element)
    if (children.length === 0) return element
    return { ...element, children: transformChildren(children, element) }
  }

  const transformChildren = (children: readonly RichNode[], parent: RichNode): RichNode[] => {
    const result: RichNode[] = []
    for (let index = 0; index < children.length;) {
      const node = children[index]
      if (!node) break
      if (!isInline(node)) {
        result.push(transformElement(node))
        index += 1
        continue
      }
      let end = index
      while (end < children.length && isInline(children[end] as RichNode)) end += 1
      count += 1
      const kind = kindOf(parent)
      const run = change({
        kind,
        context: 'text',
        path: `${path}.${kind}.${count}`,
        ...levelOf(parent),
        inline: children.slice(index, end),
      })
      result.push(...(run as RichNode[]))
      index = end
    }
    return result
  }

  return { ...text, root: transformElement(text.root) }
}

function kindOf(element: RichNode): PassageKind {
  if (element.type === 'heading') return 'heading'
  return element.type === 'listitem' ? 'listItem' : 'paragraph'
}

/** Of a heading: `h2` is of level 2. */
function levelOf({ type, tag }: RichNode): { level?: number } {
  const [, level] = (type === 'heading' && /^h([1-6])$/.exec(String(tag))) || []
  return level ? { level: Number(level) } : {}
}

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isRichText = (value: unknown): value is RichText =>
  isValues(value) && isValues(value.root) && typeof value.root.type === 'string'
