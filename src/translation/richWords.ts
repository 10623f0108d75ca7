import type { RichNode } from './types'

/** What stands under a node of rich text. */
export const nodesOf = ({ children }: RichNode): RichNode[] =>
  Array.isArray(children) ? (children as RichNode[]) : []

/** The words under a node, as they are read. */
export function wordsIn(node: RichNode): string {
  if (typeof node.text === 'string') return node.text
  const within = Array.isArray(node.nodes) ? (node.nodes as RichNode[]) : nodesOf(node)
  return within.map(wordsIn).join('')
}
