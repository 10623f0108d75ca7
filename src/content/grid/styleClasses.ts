import { isElement, type Node, plainWords, walk } from './htmlTree'

/** The classes of a page that make words bold, or italic: Excel says it so. */
export interface StyleClasses {
  bold: ReadonlySet<string>
  italic: ReadonlySet<string>
}

export const isBoldStyle = (style: string): boolean =>
  /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style)

export const isItalicStyle = (style: string): boolean => /font-style\s*:\s*italic/i.test(style)

/** Reads the style sheets of a page for its bold and italic classes. Rules of ids and of elements say nothing here. */
export function styleClasses(page: Node): StyleClasses {
  const bold = new Set<string>()
  const italic = new Set<string>()
  walk(page, (node) => {
    if (!isElement(node) || node.tagName !== 'style') return 'in'
    for (const rule of plainWords(node).split('}')) {
      const [names = '', style = ''] = rule.split('{')
      if (isBoldStyle(style)) addClasses(names, bold)
      if (isItalicStyle(style)) addClasses(names, italic)
    }
    return 'over'
  })
  return { bold, italic }
}

/** Of `td.xl65, .font5`: `xl65` and `font5`. */
function addClasses(names: string, to: Set<string>): void {
  for (const [, name = ''] of names.matchAll(/\.([\w-]{1,60})/g)) to.add(name)
}
