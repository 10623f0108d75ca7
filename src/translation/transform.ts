import { childrenOf, isInline } from './inline'
import type { Block, Resource, RichNode, RichText, UnitKind } from './types'

/** One text of a resource, in the place where it stands. */
export type Slot = {
  kind: UnitKind
  context: string
  path: string
} & ({ text: string; inline?: undefined } | { inline: readonly RichNode[]; text?: undefined })

/**
 * Copies a resource, passing every text that people read through `change`, in reading order.
 * Structure, addresses and numbers of rows stay; the one place that knows where words are.
 */
export function transformTexts(resource: Resource, change: (slot: Slot) => unknown): Resource {
  const plain = (kind: UnitKind, value: unknown) =>
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
  const changed: Record<string, unknown> = { ...resource }
  if ('title' in resource) changed.title = title
  if ('summary' in resource) changed.summary = summary
  if ('content' in resource) changed.content = content
  if (resource.withdrawal && 'reason' in resource.withdrawal) {
    changed.withdrawal = { ...resource.withdrawal, reason }
  }
  return changed as Resource
}

type Change = (slot: Slot) => unknown
type Fields = Record<string, unknown>

function transformBlock(block: Block, path: string, change: Change): Block {
  /** Passes one plain field of `owner` through `change`. */
  const field = (owner: Fields, name: string, kind: UnitKind, context: string, at = path) =>
    typeof owner[name] === 'string'
      ? { [name]: change({ kind, context, path: `${at}.${name}`, text: owner[name] }) }
      : {}
  /** The same for each row of a list. */
  const rows = (
    owner: Fields,
    name: string,
    row: (item: Fields, index: number, at: string) => Fields,
  ) =>
    Array.isArray(owner[name])
      ? {
          [name]: owner[name].map((item: unknown, index: number) =>
            isFields(item)
              ? { ...item, ...row(item, index, `${path}.${name}.${index + 1}`) }
              : item,
          ),
        }
      : {}

  switch (block.blockType) {
    case 'richText':
      return isRichText(block.content)
        ? { ...block, content: transformRichText(block.content, path, change) }
        : block

    case 'procedureTable':
      return {
        ...block,
        ...field(block, 'caption', 'caption', 'table'),
        ...rows(block, 'columns', (column, _, at) =>
          field(column, 'label', 'columnLabel', 'table', at),
        ),
        ...rows(block, 'rows', (row, _, at) => ({
          ...(Array.isArray(row.cells)
            ? {
                cells: row.cells.map((cell: unknown, index: number) =>
                  isFields(cell)
                    ? {
                        ...cell,
                        ...field(
                          cell,
                          'text',
                          'cell',
                          `table/${labelAt(block.columns, index)}`,
                          `${at}.cells.${index + 1}`,
                        ),
                      }
                    : cell,
                ),
              }
            : {}),
        })),
        ...field(block, 'note', 'note', 'table'),
      }

    case 'streamComparison':
      return {
        ...block,
        ...field(block, 'caption', 'caption', 'comparison'),
        ...rows(block, 'streams', (stream, _, at) =>
          field(stream, 'label', 'streamLabel', 'comparison', at),
        ),
        ...rows(block, 'criteria', (criterion, _, at) => ({
          ...field(criterion, 'label', 'criterionLabel', 'comparison', at),
          ...(Array.isArray(criterion.values)
            ? {
                values: criterion.values.map((value: unknown, index: number) =>
                  isFields(value)
                    ? {
                        ...value,
                        ...field(
                          value,
                          'text',
                          'value',
                          `comparison/${String(criterion.label ?? '')}`,
                          `${at}.values.${index + 1}`,
                        ),
                      }
                    : value,
                ),
              }
            : {}),
        })),
        ...field(block, 'note', 'note', 'comparison'),
      }

    case 'steps':
      return {
        ...block,
        ...field(block, 'title', 'stepsTitle', 'steps'),
        ...rows(block, 'steps', (step, _, at) =>
          Object.assign(
            {},
            ...STEP_FIELDS.map((name) => field(step, name, 'stepField', `steps/${name}`, at)),
          ),
        ),
      }

    case 'callout':
      return {
        ...block,
        ...field(block, 'title', 'calloutTitle', `callout/${String(block.tone ?? '')}`),
        ...field(block, 'text', 'calloutText', 'callout'),
      }

    case 'contact':
      return { ...block, ...field(block, 'label', 'contactLabel', 'contact') }

    default:
      return block
  }
}

/** The texts of a step, in reading order. */
export const STEP_FIELDS = [
  'title',
  'description',
  'who',
  'where',
  'documents',
  'cost',
  'delay',
] as const

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
        inline: children.slice(index, end),
      })
      result.push(...(run as RichNode[]))
      index = end
    }
    return result
  }

  return { ...text, root: transformElement(text.root) }
}

function kindOf(element: RichNode): UnitKind {
  if (element.type === 'heading') return 'heading'
  return element.type === 'listitem' ? 'listItem' : 'paragraph'
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isRichText = (value: unknown): value is RichText =>
  isFields(value) && isFields(value.root) && typeof value.root.type === 'string'

function labelAt(columns: unknown, index: number): string {
  const column: unknown = Array.isArray(columns) ? columns[index] : undefined
  return isFields(column) && typeof column.label === 'string' ? column.label : String(index + 1)
}
