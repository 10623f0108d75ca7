/**
 * Writes rich text the way people do, and gives the editor state that Payload's Lexical stores.
 *
 * One block of text per paragraph, separated by an empty line: `## ` and `### ` are titles, lines
 * that start with `- ` make a list, with `1. ` a numbered one. Inside a line, `**bold**`,
 * `*italic*` and `[label](https://address)`.
 *
 * @example richText('## Vos droits\n\nGardez **toujours** votre passeport.')
 */
export interface TextNode {
  type: 'text'
  text: string
  format: number
  detail: 0
  mode: 'normal'
  style: ''
  version: 1
}

interface Frame {
  format: ''
  indent: 0
  direction: 'ltr'
  version: number
}

export type LinkNode = Frame & {
  type: 'link'
  id: string
  fields: { linkType: 'custom'; url: string; newTab: false }
  children: TextNode[]
}

export type InlineNode = TextNode | LinkNode

export type HeadingNode = Frame & { type: 'heading'; tag: 'h2' | 'h3'; children: InlineNode[] }
export type ParagraphNode = Frame & {
  type: 'paragraph'
  textFormat: 0
  textStyle: ''
  children: InlineNode[]
}
export type ListItemNode = Frame & { type: 'listitem'; value: number; children: InlineNode[] }
export type ListNode = Frame & {
  type: 'list'
  tag: 'ul' | 'ol'
  listType: 'bullet' | 'number'
  start: 1
  children: ListItemNode[]
}
export type BlockNode = HeadingNode | ParagraphNode | ListNode

export interface EditorState {
  root: Frame & { type: 'root'; children: BlockNode[] }
}

/** The editor state of a text written as above. */
export function richText(source: string): EditorState {
  const children = source
    .trim()
    .split(/\n\s*\n/)
    .map((block) => toBlock(block.split('\n').map((line) => line.trim())))
  return { root: { type: 'root', ...frame(1), children } }
}

function toBlock(lines: string[]): BlockNode {
  const [first = ''] = lines
  const heading = /^(#{2,3}) (.+)$/.exec(first)
  if (heading?.[1] && heading[2]) {
    const tag = heading[1].length === 2 ? 'h2' : 'h3'
    return { type: 'heading', tag, ...frame(1), children: toInline(heading[2]) }
  }
  if (first.startsWith('- ')) return toList(lines, 'bullet')
  if (first.startsWith('1. ')) return toList(lines, 'number')
  return {
    type: 'paragraph',
    textFormat: 0,
    textStyle: '',
    ...frame(1),
    children: toInline(lines.join(' ')),
  }
}

/** A line that does not start an item goes on with the one before it. */
function toList(lines: string[], listType: 'bullet' | 'number'): ListNode {
  const items: string[] = []
  for (const line of lines) {
    const start = /^(?:- |\d+\. )(.+)$/.exec(line)
    if (start?.[1]) items.push(start[1])
    else items.push(`${items.pop() ?? ''} ${line}`)
  }
  return {
    type: 'list',
    listType,
    tag: listType === 'bullet' ? 'ul' : 'ol',
    start: 1,
    ...frame(1),
    children: items.map((item, index) => ({
      type: 'listitem',
      value: index + 1,
      ...frame(1),
      children: toInline(item),
    })),
  }
}

const INLINE = /\*\*(.+?)\*\*|\*(.+?)\*|\[(.+?)\]\((.+?)\)/g

const BOLD = 1
const ITALIC = 2

function toInline(line: string): InlineNode[] {
  const nodes: InlineNode[] = []
  let from = 0
  for (const match of line.matchAll(INLINE)) {
    if (match.index > from) nodes.push(text(line.slice(from, match.index)))
    const [whole, bold, italic, label, url] = match
    if (bold) nodes.push(text(bold, BOLD))
    else if (italic) nodes.push(text(italic, ITALIC))
    else if (label && url) nodes.push(link(label, url))
    from = match.index + whole.length
  }
  if (from < line.length) nodes.push(text(line.slice(from)))
  return nodes
}

const frame = (version: number): Frame => ({ format: '', indent: 0, direction: 'ltr', version })

const text = (words: string, format = 0): TextNode => ({
  type: 'text',
  text: words,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
})

const link = (label: string, url: string): LinkNode => ({
  type: 'link',
  ...frame(3),
  id: stableId(url),
  fields: { linkType: 'custom', url, newTab: false },
  children: [text(label)],
})

/** 24 hexadecimal digits that depend on the words only, as Payload's ids look (FNV-1a, thrice). */
function stableId(words: string): string {
  return [0x811c9dc5, 0x01000193, 0x9e3779b9]
    .map((start) => {
      let hash = start
      for (const character of words) hash = Math.imul(hash ^ character.codePointAt(0)!, 16777619)
      return (hash >>> 0).toString(16).padStart(8, '0')
    })
    .join('')
}
