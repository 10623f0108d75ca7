import { inTurns } from '@/inTurns'

import type { Say } from './problems'
import { readText, Reference, type Value } from './syntax'
import { judgeTable } from './tables'
import type { Tag, TagTree } from './tags'

/** Standard types of PDF 1.7 (ISO 32000-1, 14.8.4). */
const STANDARD: ReadonlySet<string> = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl ' +
    'LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu ' +
    'WT WP Figure Formula Form'
  ).split(' '),
)

/** The standard type of each type that is no standard one; what leads nowhere, or in a circle, is not in it. */
function rolesOf(tags: TagTree, say: Say): ReadonlyMap<string, string> {
  const written = tags.file.dictionary(tags.root?.get('RoleMap')) ?? new Map<string, Value>()
  const roles = new Map<string, string>()
  for (const own of written.keys()) {
    if (STANDARD.has(own)) say('7.1', `The standard type ${own} is mapped to another.`)
    let role = own
    const passed = new Set<string>()
    while (!STANDARD.has(role) && !passed.has(role)) {
      passed.add(role)
      const next = written.get(role)
      role = typeof next === 'string' ? next.slice(1) : role
    }
    if (STANDARD.has(role)) roles.set(own, role)
    else say('7.1', `The type ${own} is mapped to no standard type.`)
  }
  return roles
}

/** An element with its standard type. */
interface Judged {
  tag: Tag
  type: string
  kids: readonly { tag: Tag; type: string }[]
  /** Of the element that it stands in. */
  parent: string
}

/** What of the tree of tags is against PDF/UA-1: types, places, words, the order of headings, tables. */
export async function judgeTags(tags: TagTree, say: Say): Promise<void> {
  const roles = rolesOf(tags, say)
  const typeOf = ({ type }: Tag): string => roles.get(type) ?? type
  const ids = new Set<string>()
  let level = 0
  let hasHeadings = false
  for await (const tag of inTurns(tags.walk())) {
    const type = typeOf(tag)
    if (!STANDARD.has(type)) say('7.1', `The type ${type} is no standard type.`)
    const above = tags.parentOf(tag)
    if (!above && tag.element.get('P') === undefined) say('7.1', `${type} has no parent.`)
    const kids = tags
      .kidsOf(tag)
      .flatMap((kid) => (kid.kind === 'tag' ? [{ tag: kid.tag, type: typeOf(kid.tag) }] : []))
    for (const kid of kids) {
      const parent = kid.tag.element.get('P')
      if (!(parent instanceof Reference) || parent.id !== tag.id) {
        say('7.1', `A ${kid.type} in ${type} names another parent.`)
      }
    }
    judgePlace({ tag, type, kids, parent: above ? typeOf(above) : '' }, say)
    judgeWords(tag, type, ids, say)
    if (type === 'Table') judgeTable(tags, tag, typeOf, say)
    const heading = Number(/^H([1-6])$/.exec(type)?.[1] ?? 0)
    if (heading > level + 1) say('7.4.2', `H${heading} comes after H${level}.`)
    if (heading > 0) [level, hasHeadings] = [heading, true]
    if (type === 'H') say('7.4.4', 'There are headings without a level.')
  }
  if (!hasHeadings) say('7.4', 'The file has no heading.')
}

/** What may stand in what (ISO 32000-1, 14.8.4.3; ISO 14289-1, 7.5 and 7.6). */
const HOLDS: Readonly<Record<string, readonly string[]>> = {
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
  L: ['L', 'LI', 'Caption'],
  LI: ['Lbl', 'LBody'],
  TOC: ['TOC', 'TOCI', 'Caption'],
}

const STANDS_IN: Readonly<Record<string, readonly string[]>> = {
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
  TH: ['TR'],
  TD: ['TR'],
  LI: ['L'],
  LBody: ['LI'],
  TOCI: ['TOC'],
}

function judgePlace({ type, kids, parent }: Judged, say: Say): void {
  const places = STANDS_IN[type]
  if (places && !places.includes(parent)) say('7.2', `${type} stands in ${parent || 'nothing'}.`)
  const held = HOLDS[type]
  for (const kid of held ? kids : []) {
    if (!held!.includes(kid.type)) say('7.2', `${type} holds ${kid.type}.`)
  }
  const captions = kids.flatMap((kid, at) => (kid.type === 'Caption' ? [at] : []))
  const isOfTable = type === 'Table' && captions[0] === kids.length - 1
  if (held && (captions.length > 1 || (captions[0] ?? 0) > 0) && !isOfTable) {
    say('7.2', `The caption of ${type} is not its first kid.`)
  }
}

export const LANGUAGE = /^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/i

function judgeWords({ element }: Tag, type: string, ids: Set<string>, say: Say): void {
  const lang = element.get('Lang')
  if (lang !== undefined && !LANGUAGE.test(readText(lang))) {
    say('7.2', `${type} has the language ${readText(lang)}.`)
  }
  const isDescribed = readText(element.get('Alt')) !== '' || element.has('ActualText')
  if (type === 'Figure' && !isDescribed) say('7.3', 'A figure has no description.')
  if (type === 'Formula' && !isDescribed) say('7.7', 'A formula has no description.')
  const id = readText(element.get('ID'))
  if (type === 'Note' && id === '') say('7.9', 'A note has no name.')
  if (id !== '' && ids.has(id)) say('7.9', `Two elements have the name ${id}.`)
  if (id !== '') ids.add(id)
}
