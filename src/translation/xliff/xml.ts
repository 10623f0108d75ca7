import { SaxesParser } from 'saxes'

import { escapeXmlValue } from '@/text/xml'

import { FileRefusal } from './refusal'

/** An element of a document: names without prefix, whatever prefix the file uses. */
export interface XmlElement {
  name: string
  namespace: string
  /** By local name; `lang` is `xml:lang`. Attributes of foreign namespaces are left out. */
  attributes: Readonly<Record<string, string>>
  children: readonly XmlNode[]
}

export type XmlNode = XmlElement | string

/** More than a program writes: what is beyond is made to fill the memory. */
const MAX_ELEMENTS = 400_000
const MAX_DEPTH = 60
/** Of one element; programs write a dozen. */
const MAX_ATTRIBUTES = 200

const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace'

interface OpenElement extends XmlElement {
  children: XmlNode[]
}

/**
 * Reads a document, well-formed or not at all. No entity is expanded but the five of XML and
 * characters by number; a document type is refused before anything of it is used.
 *
 * @throws {FileRefusal} `xmlBroken`, `xmlWithDoctype`, `fileTooComplex`
 */
export function readXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true })
  const root: OpenElement = { name: '', namespace: '', attributes: {}, children: [] }
  const open: OpenElement[] = [root]
  let count = 0
  const addText = (words: string) => {
    const siblings = (open.at(-1) ?? root).children
    const last = siblings.at(-1)
    if (typeof last === 'string') siblings[siblings.length - 1] = last + words
    else siblings.push(words)
  }
  parser.on('doctype', () => {
    throw new FileRefusal('xmlWithDoctype')
  })
  parser.on('error', () => {
    throw new FileRefusal('xmlBroken', { line: parser.line })
  })
  let attributeCount = 0
  parser.on('opentagstart', () => {
    attributeCount = 0
  })
  parser.on('attribute', () => {
    attributeCount += 1
    if (attributeCount > MAX_ATTRIBUTES) throw new FileRefusal('fileTooComplex')
  })
  parser.on('opentag', ({ local, uri, attributes }) => {
    count += 1
    if (count > MAX_ELEMENTS || open.length > MAX_DEPTH) throw new FileRefusal('fileTooComplex')
    const element = {
      name: local,
      namespace: uri,
      attributes: ownAttributes(Object.values(attributes)),
      children: [],
    }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.write(text).close()
  return elementsOf(root)[0] ?? root
}

interface ParsedAttribute {
  local: string
  uri: string
  value: string
}

function ownAttributes(attributes: readonly ParsedAttribute[]): Record<string, string> {
  const own = attributes.filter(({ uri }) => uri === '' || uri === XML_NAMESPACE)
  return Object.fromEntries(own.map(({ local, value }) => [local, value]))
}

export const elementsOf = ({ children }: XmlElement): XmlElement[] =>
  children.filter((child) => typeof child !== 'string')

/** The elements of a name in a namespace, at any depth outside of each other. */
export function findAll(element: XmlElement, name: string, namespace: string): XmlElement[] {
  return elementsOf(element).flatMap((child) =>
    child.name === name && child.namespace === namespace
      ? [child]
      : findAll(child, name, namespace),
  )
}

/** The words in an element, whatever is around them. */
export const wordsIn = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : wordsIn(child))).join('')

type Attributes = Readonly<Record<string, string | undefined>>

const attributesXml = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXmlValue(value ?? '')}"`)
    .join('')

/**
 * An element around what is in it already as XML; empty without.
 *
 * @example tag('x', { id: '2' }) // '<x id="2"/>'
 */
export const tag = (name: string, attributes: Attributes, inside?: string): string =>
  inside === undefined
    ? `<${name}${attributesXml(attributes)}/>`
    : `<${name}${attributesXml(attributes)}>${inside}</${name}>`
