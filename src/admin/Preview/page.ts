import { FIELDS, type Place, type UnitPlace } from './places'

/* The page in the frame: read, changed where it changed, shown at a place. It runs nothing of its own. */

/** What the page adds beside a passage: where its address leads, and the way to give it on. */
const BESIDE = '.passage-start, .give-passage'

/** The page that the site drew, its passages numbered. */
export function readPage(html: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html')
  for (const end of page.querySelectorAll<HTMLElement>('template[data-block-end]')) {
    const number = end.dataset.blockEnd
    let before = end.previousElementSibling
    while (before instanceof HTMLElement && before.dataset.block === undefined) {
      if (!before.matches(BESIDE)) before.dataset.block = number
      before = before.previousElementSibling
    }
    end.remove()
  }
  return page
}

/** The whole page as a frame takes it first. */
export const wholePage = (page: Document): string =>
  `<!doctype html>${page.documentElement.outerHTML}`

/**
 * Makes an element what another one is, touching only what differs: what is in sight stays where it is, and images are
 * not asked for again.
 */
export function takeOver(current: Element, next: Element): void {
  if (current.isEqualNode(next)) return
  if (current.nodeName !== next.nodeName) return current.replaceWith(next)
  for (const { name } of [...current.attributes])
    if (!next.hasAttribute(name)) current.removeAttribute(name)
  for (const { name, value } of next.attributes)
    if (current.getAttribute(name) !== value) current.setAttribute(name, value)
  const [before, after] = [[...current.childNodes], [...next.childNodes]]
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start]!.isEqualNode(after[start]!)) start += 1
  let end = 0
  while (end < most - start && before.at(-1 - end)!.isEqualNode(after.at(-1 - end)!)) end += 1
  const left = before.slice(start, before.length - end)
  const came = after.slice(start, after.length - end)
  if (left.length === came.length) return left.forEach((node, at) => change(node, came[at]!))
  const follows = before[before.length - end] ?? null
  for (const node of left) node.remove()
  for (const node of came) current.insertBefore(node, follows)
}

function change(node: ChildNode, next: ChildNode): void {
  if (isElement(node) && isElement(next)) takeOver(node, next)
  else node.replaceWith(next)
}

/** Of whatever window: each has an `Element` of its own. */
const isElement = (node: Node): node is Element => node.nodeType === 1

const CURRENT = 'data-current'

/** Marks where somebody writes, and brings it into sight. */
export function showPlace(page: Document, place: Place | UnitPlace | undefined): void {
  const shown = place ? elementsAt(page, place) : []
  for (const element of page.querySelectorAll(`[${CURRENT}]`))
    if (!shown.includes(element)) element.removeAttribute(CURRENT)
  for (const element of shown) element.setAttribute(CURRENT, '')
  const [first] = shown
  if (first) bringIntoSight(first, shown.at(-1) ?? first)
}

function elementsAt(page: Document, place: Place | UnitPlace): Element[] {
  if ('unit' in place) {
    const mark = page.querySelector(`[data-unit="${CSS.escape(place.unit)}"]`)
    const shown = mark?.closest(SHOWN) ?? mark?.parentElement
    return shown ? [shown] : []
  }
  if ('field' in place) return [...page.querySelectorAll(FIELDS[place.field])]
  const elements = [...page.querySelectorAll(`[data-block="${place.block}"]`)]
  if (place.part === undefined) return elements
  const rows = elements.flatMap((element) => [...element.querySelectorAll('tbody tr')])
  const written = elements.filter((element) => element.textContent?.trim())
  const part = (rows.length > 0 ? rows : written)[place.part]
  return part ? [part] : elements
}

/** What shows a passage: what it stands in and nothing else does. */
const SHOWN = 'p, li, h1, h2, h3, h4, td, th, caption, figcaption, strong'

/** Room left above what is brought into sight, in pixels of the page. */
const ROOM_PX = 96

function bringIntoSight(first: Element, last: Element): void {
  const view = first.ownerDocument.defaultView
  if (!view) return
  const [{ top }, { bottom }] = [first.getBoundingClientRect(), last.getBoundingClientRect()]
  if (top >= 0 && bottom <= view.innerHeight) return
  // What is taller than the window, and begins in it, is being read.
  if (top >= 0 && top <= view.innerHeight / 2) return
  const isCalm = view.matchMedia('(prefers-reduced-motion: reduce)').matches
  view.scrollBy({ top: top - ROOM_PX, behavior: isCalm ? 'auto' : 'smooth' })
}

/** What a place looks like, whatever the theme: the policy of the page lets no other styles in. */
const MARK = `
[${CURRENT}] { outline: 3px solid var(--wheat); outline-offset: 3px; border-radius: 2px; }
[data-block], :is(p, li, h1, h2, h3, td, th):has(> template[data-unit], > span > template[data-unit]), ${Object.values(FIELDS).join(', ')} { cursor: pointer; }
`

/** Dresses a frame's page with the mark of a place, and with a theme that does not hang on the system. */
export function dress(page: Document, themes: string): void {
  const view = page.defaultView as (Window & typeof globalThis) | null
  if (!view) return
  const sheet = new view.CSSStyleSheet()
  sheet.replaceSync(themes + MARK)
  page.adoptedStyleSheets = [sheet]
}

/** The rules of the admin that give the site's colours of one theme or the other. */
export function themeRules(sheets: Iterable<CSSStyleSheet>): string {
  return [...sheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule): rule is CSSStyleRule => 'selectorText' in rule)
    .filter(({ selectorText }) => selectorText.includes('.theme--'))
    .map(({ cssText }) => cssText)
    .join('\n')
}

/** What a press in the page leads to: a place of the form, a passage, somewhere in the page, another page. */
export type Pressed =
  { place: Place | UnitPlace } | { anchor: string } | { address: string } | undefined

/** @param byUnit whether passages are gone to by their keys, as a translator does */
export function pressed(target: Element, byUnit = false): Pressed {
  const link = target.closest('a')
  const href = link?.getAttribute('href')
  if (href?.startsWith('#')) return { anchor: href.slice(1) }
  if (href) return { address: href }
  if (target.closest('summary, button, input, select')) return undefined
  if (byUnit) return unitAt(target)
  const block = target.closest<HTMLElement>('[data-block]')?.dataset.block
  if (block !== undefined) return { place: { block: Number(block) } }
  const field = Object.entries(FIELDS).find(([, selector]) => target.closest(selector))?.[0]
  return field ? { place: { field: field as keyof typeof FIELDS } } : undefined
}

/** The passage that holds what was pressed, or begins in it. */
function unitAt(target: Element): Pressed {
  const holder = target.closest(`:is(${SHOWN}):has(template[data-unit])`)
  const unit = holder?.querySelector<HTMLElement>('template[data-unit]')?.dataset.unit
  return unit === undefined ? undefined : { place: { unit } }
}
