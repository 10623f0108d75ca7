import { type DefaultTreeAdapterTypes as Tree, parseFragment, serializeOuter } from 'parse5'

import { escapeXml, escapeXmlValue } from '@/text/xml'

/** What is done to the markup of a page that becomes part of a book. */
export interface Rules {
  /**
   * Where a link leads in the book; nothing when its words alone stay.
   *
   * @param address as the page has it: `/fr/guide/logement#bail`, `#bail`, `https://…`, `tel:…`
   */
  link: (address: string) => string | undefined
  /**
   * Where a picture is in the book; nothing when it is not there, and its words stand in its place.
   *
   * @param address as the page has it: `/api/media/file/plan-medium.webp`
   */
  image?: (address: string) => string | undefined
  /** Drawings beside words stay: on paper they are seen as on the page. */
  hasDrawings?: boolean
}

/**
 * Markup that a page is made of, as XHTML (well-formed XML) for a book: without what only a screen or a script
 * needs, each language said the way of XML too, links as the book has them.
 */
export function toXhtml(html: string, rules: Rules): string {
  return parseFragment(html)
    .childNodes.map((node) => write(node, rules))
    .join('')
}

/** The identifiers in some markup: where links may lead. */
export function identifiersIn(html: string): Set<string> {
  const found = new Set<string>()
  const visit = (node: Tree.Node): void => {
    if ('attrs' in node) {
      for (const { name, value } of node.attrs) if (name === 'id') found.add(value)
    }
    if ('childNodes' in node) node.childNodes.forEach(visit)
  }
  visit(parseFragment(html))
  return found
}

function write(node: Tree.ChildNode, rules: Rules): string {
  if ('value' in node) return escapeXml(node.value)
  if (!('tagName' in node)) return ''
  if (rules.hasDrawings && node.tagName === 'svg') return serializeOuter(node)
  if (isForScreens(node)) return ''
  if (node.tagName === 'img') return writeImage(node, rules)
  const within = node.childNodes.map((child) => write(child, rules)).join('')
  // Elements of our own, with a hyphen, are of our own script.
  if (!PLAIN_NAME.test(node.tagName)) return within
  const attributes = attributesOf(node, rules)
  if (node.tagName === 'a' && !attributes.has('href')) return within
  const written = [...attributes]
    .map(([name, value]) => ` ${name}="${escapeXmlValue(value)}"`)
    .join('')
  return VOID.has(node.tagName)
    ? `<${node.tagName}${written}/>`
    : `<${node.tagName}${written}>${within}</${node.tagName}>`
}

function writeImage(node: Tree.Element, rules: Rules): string {
  const attributes = attributesOf(node, rules)
  const src = rules.image?.(attributes.get('src') ?? '')
  const alt = attributes.get('alt') ?? ''
  if (src === undefined)
    return alt === '' ? '' : `<span class="image-words">${escapeXml(alt)}</span>`
  attributes.set('src', src).set('alt', alt)
  const written = [...attributes]
    .map(([name, value]) => ` ${name}="${escapeXmlValue(value)}"`)
    .join('')
  return `<img${written}/>`
}

/** Drawings beside words that say the same, names of columns for cards on a phone, what holds "now". */
function isForScreens({ tagName, attrs }: Tree.Element): boolean {
  if (ONLY_SCREENS.has(tagName)) return true
  return attrs.some(
    ({ name, value }) =>
      (name === 'aria-hidden' && value === 'true') ||
      (name === 'class' && value.split(' ').includes('screen-only')),
  )
}

const ONLY_SCREENS: ReadonlySet<string> = new Set(['script', 'form', 'button', 'open-now', 'svg'])

const PLAIN_NAME = /^[a-z][a-z0-9]*$/

const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'wbr', 'col'])

function attributesOf({ attrs }: Tree.Element, rules: Rules): Map<string, string> {
  const kept = new Map<string, string>()
  for (const { name, value } of attrs) {
    if (name === 'href') {
      const address = rules.link(value)
      if (address !== undefined) kept.set('href', address)
    } else if (name === 'lang') {
      kept.set('lang', value).set('xml:lang', value)
    } else if (KEPT_ATTRIBUTES.has(name)) {
      kept.set(name, value)
    }
  }
  return kept
}

/** The roles of tables are written on pages because their display changes there; here it does not. */
const KEPT_ATTRIBUTES: ReadonlySet<string> = new Set([
  ...['id', 'class', 'hreflang', 'datetime', 'scope', 'colspan', 'rowspan', 'start'],
  ...['aria-label', 'aria-labelledby', 'alt', 'src', 'epub:type'],
  // The number of a note, which paper shows.
  'data-note',
])
