import { isDeepStrictEqual } from 'node:util'

import { escapeText, tokenize, type Token } from './marks'
import type { MarkKind, RichNode } from './types'

/**
 * A run of inline nodes (text, links, line breaks) written as one line of text with numbered marks,
 * and back. Links take the first numbers, so that a change of format never renumbers a link.
 */
export interface InlineText {
  source: string
  marks: MarkKind[]
  /** What is put around or in place of each mark, and around plain words and line breaks. */
  templates: InlineTemplates
}

export interface InlineTemplates {
  marks: RichNode[]
  plain: RichNode
  lineBreak: RichNode
}

const PLAIN_TEXT: RichNode = {
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  type: 'text',
  version: 1,
}

const LINE_BREAK: RichNode = { type: 'linebreak', version: 1 }

const INLINE_TYPES = new Set(['text', 'tab', 'linebreak', 'link', 'autolink', 'inlineBlock'])

export const isInline = (node: RichNode): boolean => INLINE_TYPES.has(node.type)

export const childrenOf = (node: RichNode): RichNode[] =>
  Array.isArray(node.children) ? (node.children as RichNode[]) : []

/** Writes inline nodes as text with numbered marks. */
export function encodeInline(nodes: readonly RichNode[]): InlineText {
  const templates: InlineTemplates = {
    marks: [],
    plain: plainTemplate(nodes),
    lineBreak: firstOf(nodes, ({ type }) => type === 'linebreak') ?? LINE_BREAK,
  }
  const marks: MarkKind[] = []
  const numbers = numberMarks(nodes, templates, marks)
  return { source: write(nodes, templates, numbers), marks, templates }
}

/** Puts a translated text back into nodes. Unknown marks lose their tags and keep their words. */
export function decodeInline(text: string, templates: InlineTemplates): RichNode[] {
  return readNodes(tokenize(text), templates)
}

/* Writing */

type Numbers = Map<RichNode, number>

function plainTemplate(nodes: readonly RichNode[]): RichNode {
  const first = firstOf(nodes, (node) => node.type === 'text' && !node.format && !node.style)
  return first ? withoutText(first) : PLAIN_TEXT
}

function numberMarks(
  nodes: readonly RichNode[],
  templates: InlineTemplates,
  kinds: MarkKind[],
): Numbers {
  const links: RichNode[] = []
  const others: [RichNode, MarkKind][] = []
  const visit = (siblings: readonly RichNode[]) => {
    let afterPlainText = false
    for (const node of siblings) {
      if (isLink(node)) {
        links.push(node)
        visit(childrenOf(node))
        afterPlainText = false
      } else if (isPlainText(node, templates) && !afterPlainText) {
        afterPlainText = true
      } else if (isText(node)) {
        others.push([node, 'format']) // also a plain text right after another: they must not merge
        afterPlainText = false
      } else {
        if (!isDeepStrictEqual(node, templates.lineBreak)) others.push([node, 'node'])
        afterPlainText = false
      }
    }
  }
  visit(nodes)

  const numbers: Numbers = new Map()
  const add = (node: RichNode, kind: MarkKind, template: RichNode) => {
    numbers.set(node, kinds.push(kind))
    templates.marks.push(template)
  }
  for (const node of links) add(node, 'link', withoutChildren(node))
  for (const [node, kind] of others) add(node, kind, kind === 'format' ? withoutText(node) : node)
  return numbers
}

function write(nodes: readonly RichNode[], templates: InlineTemplates, numbers: Numbers): string {
  return nodes
    .map((node) => {
      const number = numbers.get(node)
      if (isLink(node)) {
        return `<${number}>${write(childrenOf(node), templates, numbers)}</${number}>`
      }
      if (isText(node)) {
        const words = escapeText(node.text)
        return number === undefined ? words : `<${number}>${words}</${number}>`
      }
      return number === undefined ? '\n' : `<${number}/>`
    })
    .join('')
}

/* Reading */

interface Frame {
  number: number
  /** Template of the text nodes inside. */
  text: RichNode
  nodes: RichNode[]
  /** A format mark writes its words even when empty. */
  sawText: boolean
}

function readNodes(tokens: readonly Token[], templates: InlineTemplates): RichNode[] {
  const root: Frame = { number: 0, text: templates.plain, nodes: [], sawText: false }
  const frames: Frame[] = [root]
  const top = () => frames.at(-1) ?? root

  const close = () => {
    const frame = frames.pop()
    if (!frame) return
    const template = templates.marks[frame.number - 1]
    const parent = top()
    if (template && isLinkTemplate(template)) {
      parent.nodes.push({ ...template, children: frame.nodes })
    } else {
      if (template?.type === 'text' && !frame.sawText && frame.nodes.length === 0) {
        frame.nodes.push({ ...template, text: '' })
      }
      parent.nodes.push(...frame.nodes)
    }
  }

  for (const token of tokens) {
    if (token.type === 'text') {
      top().nodes.push({ ...top().text, text: token.text })
      top().sawText = true
    } else if (token.type === 'break') {
      top().nodes.push(templates.lineBreak)
    } else if (token.type === 'empty') {
      const template = templates.marks[token.number - 1]
      if (template && template.type !== 'text' && !isLinkTemplate(template)) {
        top().nodes.push(template)
      }
    } else if (token.type === 'open') {
      const template = templates.marks[token.number - 1]
      const text = template?.type === 'text' ? template : top().text
      frames.push({ number: token.number, text, nodes: [], sawText: false })
    } else if (frames.some(({ number }) => number === token.number && number > 0)) {
      while (top().number !== token.number) close() // marks closed in the wrong order
      close()
    }
  }
  while (frames.length > 1) close() // marks never closed
  return root.nodes
}

/* Nodes */

const isLink = (node: RichNode): boolean =>
  (node.type === 'link' || node.type === 'autolink') && Array.isArray(node.children)

const isLinkTemplate = (node: RichNode): boolean => node.type === 'link' || node.type === 'autolink'

const isText = (node: RichNode): node is RichNode & { text: string } =>
  node.type === 'text' && typeof node.text === 'string'

const isPlainText = (node: RichNode, { plain }: InlineTemplates): boolean =>
  isText(node) && node.text !== '' && isDeepStrictEqual(withoutText(node), plain)

function firstOf(
  nodes: readonly RichNode[],
  wanted: (node: RichNode) => boolean,
): RichNode | undefined {
  for (const node of nodes) {
    const found = wanted(node) ? node : firstOf(childrenOf(node), wanted)
    if (found) return found
  }
  return undefined
}

function withoutText({ text: _, ...template }: RichNode): RichNode {
  return template as RichNode
}

function withoutChildren({ children: _, ...template }: RichNode): RichNode {
  return template as RichNode
}
