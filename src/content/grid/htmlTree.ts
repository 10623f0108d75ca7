import type { DefaultTreeAdapterMap } from 'parse5'

/* A page that was pasted, as a tree: read, never drawn, so nothing in it runs. */

export type Node = DefaultTreeAdapterMap['node']
export type Element = DefaultTreeAdapterMap['element']

/** What a page does not show. */
export const UNSEEN = new Set([
  'head',
  'script',
  'style',
  'template',
  'noscript',
  'title',
  'object',
  'iframe',
])

export const isElement = (node: Node): node is Element => 'tagName' in node

/** The words of a node of text; nothing for any other. */
export const textIn = (node: Node): string | undefined =>
  node.nodeName === '#text' && 'value' in node ? node.value : undefined

export const isSaid = (node: Node): boolean => (textIn(node) ?? '').trim() !== ''

export const attribute = (element: Element, name: string): string =>
  element.attrs.find((one) => one.name === name)?.value ?? ''

export const classesOf = (element: Element): string[] =>
  attribute(element, 'class').split(/\s+/).filter(Boolean)

/** Every word under a node, whatever its form. */
export function plainWords(owner: Node): string {
  let said = ''
  walk(owner, (node) => {
    said += textIn(node) ?? ''
    return 'in'
  })
  return said
}

type Visit = (node: Node) => 'in' | 'over'

/** Each node in reading order. Not by recursion: what is pasted may be nested as deep as its maker likes. */
export function walk(
  root: Node,
  enter: Visit,
  leave: (node: Node) => void = () => undefined,
): void {
  const stack: { node: Node; isLeft: boolean }[] = [{ node: root, isLeft: false }]
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node, isLeft } = top
    if (isLeft) {
      leave(node)
      continue
    }
    stack.push({ node, isLeft: true })
    if (enter(node) === 'over' || !('childNodes' in node)) continue
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
      stack.push({ node: node.childNodes[at] as Node, isLeft: false })
    }
  }
}
