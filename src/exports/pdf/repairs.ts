import { inTurns } from '@/inTurns'

import type { PdfFile } from './file'
import { type MarkedWords, placeOf } from './marks'
import { type Dictionary, dictionaryOf, readText, Reference, type Value, writeText } from './syntax'
import type { Kid, Tag, TagTree } from './tags'

/** Types of Chromium's that PDF 1.7 does not know, by the nearest that it does. */
const ROLES: Readonly<Record<string, string>> = { Strong: 'Span', Em: 'Span' }

export function mapRoles({ root }: TagTree): void {
  const roles = Object.entries(ROLES).map(([own, standard]) => [own, `/${standard}`] as const)
  root?.set('RoleMap', new Map(roles))
}

/** What an entry of a list says stands in a body of its own, beside its number. */
export async function giveBodies(tags: TagTree): Promise<void> {
  for await (const tag of inTurns(tags.walk())) {
    if (tag.type !== 'LI') continue
    const kids = tags.kidsOf(tag)
    const isNamed = (kid: Kid) => kid.kind === 'tag' && ITEM_PARTS.has(kid.tag.type)
    if (kids.every(isNamed)) continue
    const isLabel = (kid: Kid) => kid.kind === 'tag' && kid.tag.type === 'Lbl'
    const others = kids.filter((kid) => !isLabel(kid))
    // A dot is drawn, and no content of its label.
    const labels = kids.filter((kid) => isLabel(kid) && !isEmpty(tags, kid))
    const body = tags.file.add(bodyOf(tag, others))
    for (const kid of others) setParent(tags, kid, body)
    tags.setKids(tag, [...labels.map(({ written }) => written), body])
  }
}

const isEmpty = (tags: TagTree, kid: Kid): boolean =>
  kid.kind === 'tag' && tags.kidsOf(kid.tag).length === 0

const ITEM_PARTS: ReadonlySet<string> = new Set(['Lbl', 'LBody'])

function bodyOf({ id, element }: Tag, kids: readonly Kid[]): Dictionary {
  const page = element.get('Pg')
  return dictionaryOf({
    Type: '/StructElem',
    S: '/LBody',
    P: new Reference(id),
    ...(page && { Pg: page }),
    K: kids.map(({ written }) => written),
  })
}

function setParent(tags: TagTree, kid: Kid, parent: Reference): void {
  if (kid.kind === 'tag') kid.tag.element.set('P', parent)
  if (kid.kind !== 'mark') return
  const page = tags.file.dictionary(new Reference(kid.page))
  if (page) tags.setOfMark(page, kid.mark, parent)
}

const HEADING = /^H([1-6])$/

/** Headings begin with the first level, and none is left out on the way down: a handout begins with the second. */
export async function levelHeadings(tags: TagTree): Promise<void> {
  const open: number[] = []
  for await (const { type, element } of inTurns(tags.walk())) {
    const level = Number(HEADING.exec(type)?.[1])
    if (!level) continue
    while (open.length > 0 && open.at(-1)! >= level) open.pop()
    open.push(level)
    element.set('S', `/H${open.length}`)
  }
}

/** Says in words what each link is, and takes those away that no reader of tags finds: copies for the eye. */
export async function describeLinks(
  file: PdfFile,
  tags: TagTree,
  words: MarkedWords,
): Promise<void> {
  for await (const id of inTurns(file.pages())) {
    const page = file.dictionary(new Reference(id))!
    const kept: Value[] = []
    for (const value of file.array(page.get('Annots'))) {
      const link = file.dictionary(value)
      const tag = link && tags.ofObject(link)
      if (link?.get('Subtype') !== '/Link') kept.push(value)
      else if (tag?.type === 'Link') {
        link.set('Contents', writeText(wordsOf(tags, tag, words) || addressOf(file, link)))
        kept.push(value)
      }
    }
    if (kept.length > 0) page.set('Annots', kept)
    else page.delete('Annots')
  }
}

/** The words of an element, in the order of its tree; a picture's are its description. */
function wordsOf(tags: TagTree, tag: Tag, words: MarkedWords): string {
  const found: string[] = []
  const visit = (each: Tag, depth: number): void => {
    const alt = readText(each.element.get('Alt'))
    if (alt) found.push(alt)
    for (const kid of tags.kidsOf(each)) {
      if (kid.kind === 'mark') found.push(words.get(placeOf(kid.page, kid.mark)) ?? '')
      else if (kid.kind === 'tag' && depth < DEEPEST) visit(kid.tag, depth + 1)
    }
  }
  visit(tag, 0)
  // Pieces of one line carry their spaces; between two lines there is none.
  return found.join(' ').replace(/\s+/g, ' ').trim()
}

const DEEPEST = 50

function addressOf(file: PdfFile, link: Dictionary): string {
  const action = file.dictionary(link.get('A'))
  const name = link.get('Dest')
  return readText(action?.get('URI')) || (typeof name === 'string' ? name.replace(/^\//, '') : '')
}
