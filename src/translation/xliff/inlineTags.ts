import { escapeXml, NO_XML } from '@/text/xml'

import type { MarkKind } from '../types'
import { cutPieces, joinPieces, kindsOf, type Piece } from './pieces'
import { tag, type XmlElement, type XmlNode } from './xml'

/** How a version of XLIFF writes marks, line breaks and what no XML may hold. */
export interface InlineTags {
  pair: (id: string, kind: MarkKind, inside: string) => string
  start: (id: string, number: string) => string
  end: (id: string, number: string) => string
  empty: (id: string) => string
  lineBreak: (id: string) => string
  /** `hex` of one UTF-16 unit that no XML may hold. */
  character: (hex: string) => string
}

const LINK_TYPES_12: Readonly<Record<MarkKind, string>> = {
  link: 'link',
  format: 'x-format',
  node: 'x-node',
}

const TYPES_20: Readonly<Record<MarkKind, string>> = { link: 'link', format: 'fmt', node: 'other' }

export const TAGS_12: InlineTags = {
  pair: (id, kind, inside) => tag('g', { id, ctype: LINK_TYPES_12[kind] }, inside),
  start: (id, rid) => tag('bx', { id, rid }),
  end: (id, rid) => tag('ex', { id, rid }),
  empty: (id) => tag('x', { id }),
  lineBreak: (id) => tag('x', { id, ctype: 'lb' }),
  character: (hex) => tag('x', { id: `u${hex}`, ctype: 'x-character' }),
}

export const TAGS_20: InlineTags = {
  pair: (id, kind, inside) => tag('pc', { id, type: TYPES_20[kind] }, inside),
  start: (id) => tag('sc', { id, isolated: 'yes' }),
  end: (id) => tag('ec', { id, isolated: 'yes' }),
  empty: (id) => tag('ph', { id, type: 'other' }),
  lineBreak: (id) => tag('ph', { id, type: 'fmt', subType: 'xlf:lb' }),
  character: (hex) => tag('cp', { hex }),
}

/** A text with marks as the content of a `source` or `target`. */
export function writeInline(text: string, marks: readonly MarkKind[], tags: InlineTags): string {
  const used = new Map<string, number>()
  /** Identifiers are used once: a mark that comes again is `1-2`, which is read as 1. */
  const idFor = (number: string): string => {
    const times = (used.get(number) ?? 0) + 1
    used.set(number, times)
    return times === 1 ? number : `${number}-${times}`
  }
  const write = (piece: Piece): string => {
    if (piece.type === 'words') return writeWords(piece.words, tags)
    if (piece.type === 'break') return tags.lineBreak(idFor('lb'))
    const { type, number, inside } = piece
    const id = idFor(number)
    if (type === 'pair') {
      return tags.pair(id, marks[Number(number) - 1] ?? 'format', inside.map(write).join(''))
    }
    return type === 'empty' ? tags.empty(id) : tags[type](id, number)
  }
  return cutPieces(text).map(write).join('')
}

/** Words are escaped; what no XML may hold becomes an element. */
function writeWords(words: string, tags: InlineTags): string {
  let written = ''
  let from = 0
  for (const { 0: character, index } of words.matchAll(NO_XML)) {
    const hex = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    written += escapeXml(words.slice(from, index)) + tags.character(hex)
    from = index + character.length
  }
  return written + escapeXml(words.slice(from))
}

/** What the inline elements of every version are: one table for reading both. */
const READ: Readonly<Record<string, Piece['type'] | 'transparent' | 'character' | 'nothing'>> = {
  g: 'pair',
  pc: 'pair',
  x: 'empty',
  ph: 'empty',
  bx: 'start',
  bpt: 'start',
  sc: 'start',
  ex: 'end',
  ept: 'end',
  ec: 'end',
  mrk: 'transparent',
  cp: 'character',
  // Where an annotation begins and ends.
  sm: 'nothing',
  em: 'nothing',
}

/** The content of a `source` or `target`, read back. */
export interface InlineRead {
  text: string
  marks: MarkKind[]
  /** An element stands there that is no mark of ours. */
  isForeign: boolean
}

/**
 * Reads inline elements of any version as text with marks. Segments (`mrk`) lose their tags only;
 * native code inside of a mark is left out.
 */
export function readInline(nodes: readonly XmlNode[]): InlineRead {
  let isForeign = false
  const kinds = new Map<string, MarkKind>()
  const read = (node: XmlNode): string => {
    if (typeof node === 'string') return node
    const type = READ[node.name]
    if (type === 'transparent') return node.children.map(read).join('')
    if (type === 'nothing') return ''
    const found = type === 'character' ? node.attributes.hex : characterOf(node)
    if (found !== undefined) return characterFrom(found)
    if (isLineBreak(node)) return '\n'
    const number = numberOf(node)
    if (!type || number === undefined) {
      isForeign = true
      return ''
    }
    const { ctype, type: type20 } = node.attributes
    if (ctype === 'link' || type20 === 'link') kinds.set(number, 'link')
    switch (type) {
      case 'pair':
        return `<${number}>${node.children.map(read).join('')}</${number}>`
      case 'start':
        return `<${number}>`
      case 'end':
        return `</${number}>`
      default:
        return `<${number}/>`
    }
  }
  const text = nodes.map(read).join('')
  const pieces = cutPieces(text)
  return { text: joinPieces(pieces), marks: kindsOf(pieces, kinds), isForeign }
}

/** `1` of `1`, of `1-2`, and of a copy of it. */
function numberOf({ name, attributes }: XmlElement): string | undefined {
  const { id, rid, copyOf, startRef } = attributes
  const isEnd = READ[name] === 'end'
  const named = [isEnd ? (startRef ?? rid) : copyOf, id].find((value) => value !== undefined)
  return /^(\d{1,6})(?:-\d+)?$/.exec(named?.trim() ?? '')?.[1]
}

const isLineBreak = ({ attributes: { id = '', ctype, subType } }: XmlElement): boolean =>
  ctype === 'lb' || subType === 'xlf:lb' || /^lb(?:-\d+)?$/.test(id)

/** XLIFF 1.2 has no element for a character: ours is an `x` named by its code. */
const characterOf = ({ name, attributes: { id = '' } }: XmlElement): string | undefined =>
  name === 'x' ? /^u([\dA-F]{4})$/.exec(id)?.[1] : undefined

function characterFrom(hex: string): string {
  const code = /^[\da-f]{1,6}$/i.test(hex) ? Number.parseInt(hex, 16) : Number.NaN
  return code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
