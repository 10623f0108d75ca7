import type { ReturnedText, ReturnedUnit } from './types'
import { FileRefusal } from './refusal'
import { readInline } from './inlineTags'
import { readState } from './states'
import { idOfOriginal } from './unitId'
import { elementsOf, findAll, readXml, wordsIn, type XmlElement, type XmlNode } from './xml'

/**
 * Reads XLIFF 1.2 (and 1.0, 1.1) or 2.x as any program wrote it: other prefixes, attributes in any
 * order, elements of others beside. What a passage may not be, the plan says (`planImport`).
 *
 * @throws {FileRefusal}
 */
export function readXliff(text: string): ReturnedText[] {
  const root = readXml(text)
  const { version = '' } = root.attributes
  if (root.name !== 'xliff') throw new FileRefusal('fileUnknown')
  if (/^1\.[0-2]$/.test(version)) return read12(root)
  if (/^2\.\d$/.test(version)) return read20(root)
  throw new FileRefusal('fileUnknown')
}

const childOf = (element: XmlElement, name: string): XmlElement | undefined =>
  elementsOf(element).find((child) => child.name === name && child.namespace === element.namespace)

/* XLIFF 1.2 */

const read12 = (root: XmlElement): ReturnedText[] =>
  findAll(root, 'file', root.namespace).map((file) => {
    const units = findAll(file, 'trans-unit', root.namespace)
    const targets = units.map((unit) => childOf(unit, 'target')?.attributes.lang)
    return {
      ...named({
        id: idOfOriginal(file.attributes.original),
        sourceLanguage: file.attributes['source-language'],
        language: file.attributes['target-language'] ?? targets.find(Boolean),
      }),
      units: units.map(readUnit12),
    }
  })

function readUnit12(unit: XmlElement): ReturnedUnit {
  const target = childOf(unit, 'target')
  const source = readInline(childOf(unit, 'source')?.children ?? [])
  const translated = readInline(target?.children ?? [])
  const contexts = findAll(unit, 'context', unit.namespace)
  const context = (type: string) =>
    contexts.find(({ attributes }) => attributes['context-type'] === type)
  return {
    ...named({
      kind: wordsOf(context('x-kind')),
      context: wordsOf(context('x-context')),
      problem: lacksSegment(unit, target)
        ? 'partlyTranslated'
        : translated.isForeign || source.isForeign
          ? 'brokenMarks'
          : undefined,
    }),
    id: unit.attributes.id ?? '',
    source: source.text,
    marks: source.marks,
    target: translated.text,
    state: readState(statesOf12(unit, target)),
  }
}

/** The state of the target; else what Trados says of each segment; else whether it is approved. */
function statesOf12(unit: XmlElement, target: XmlElement | undefined): (string | undefined)[] {
  if (target?.attributes.state !== undefined) return [target.attributes.state]
  const segments = elementsOf(unit)
    .filter(({ name }) => name === 'seg-defs')
    .flatMap((definitions) => elementsOf(definitions).map(({ attributes }) => attributes.conf))
  if (segments.length > 0) return segments.map((conf) => conf ?? 'Unspecified')
  return [unit.attributes.approved === 'yes' ? 'final' : undefined]
}

/** Whether some segments have a translation and others have none. */
function lacksSegment(unit: XmlElement, target: XmlElement | undefined): boolean {
  const segmented = childOf(unit, 'seg-source')
  if (!segmented || !target) return false
  const segments = segmentsIn(target)
  const words = segments.map((segment) => hasContent(segment.children))
  if (!words.some(Boolean)) return false
  const expected = segmentsIn(segmented).map(({ attributes }) => attributes.mid)
  const found = segments.map(({ attributes }) => attributes.mid)
  return words.some((isThere) => !isThere) || expected.some((mid) => !found.includes(mid))
}

const segmentsIn = (element: XmlElement): XmlElement[] =>
  elementsOf(element).flatMap((child) =>
    child.name === 'mrk' && child.attributes.mtype === 'seg' ? [child] : segmentsIn(child),
  )

/* XLIFF 2.x */

const read20 = (root: XmlElement): ReturnedText[] =>
  findAll(root, 'file', root.namespace).map((file) => ({
    ...named({
      id: idOfOriginal(file.attributes.original),
      sourceLanguage: root.attributes.srcLang,
      language: root.attributes.trgLang,
    }),
    units: findAll(file, 'unit', root.namespace).map(readUnit20),
  }))

function readUnit20(unit: XmlElement): ReturnedUnit {
  const parts = elementsOf(unit).filter(
    ({ name, namespace }) =>
      namespace === unit.namespace && (name === 'segment' || name === 'ignorable'),
  )
  const segments = parts.filter(({ name }) => name === 'segment')
  const source = readInline(parts.flatMap((part) => childOf(part, 'source')?.children ?? []))
  const has = segments.map((part) => hasContent(childOf(part, 'target')?.children ?? []))
  const isTranslated = has.some(Boolean)
  // Between segments without translation the French is no translation either.
  const target = readInline(isTranslated || parts.length === 1 ? targetNodes(parts) : [])
  const metas = elementsOf(unit)
    .filter(({ name }) => name === 'metadata')
    .flatMap((metadata) => findAll(metadata, 'meta', metadata.namespace))
  const meta = (type: string) => metas.find(({ attributes }) => attributes.type === type)
  return {
    ...named({
      kind: wordsOf(meta('kind')),
      context: wordsOf(meta('context')),
      problem:
        isTranslated && !has.every(Boolean)
          ? 'partlyTranslated'
          : target.isForeign || source.isForeign
            ? 'brokenMarks'
            : undefined,
    }),
    id: unit.attributes.id ?? '',
    source: source.text,
    marks: source.marks,
    target: target.text,
    state: readState(segments.map(({ attributes }) => attributes.state)),
  }
}

/** The targets in their own order; what is between segments and not translated stays as it is. */
function targetNodes(parts: readonly XmlElement[]): XmlNode[] {
  const placed = parts.map((part, index) => {
    const target = childOf(part, 'target')
    const order = Number(target?.attributes.order ?? index + 1)
    return {
      order: Number.isFinite(order) ? order : index + 1,
      nodes: target ?? childOf(part, 'source'),
    }
  })
  return placed.sort((a, b) => a.order - b.order).flatMap(({ nodes }) => nodes?.children ?? [])
}

/* Both */

const hasContent = (nodes: readonly XmlNode[]): boolean =>
  nodes.some((node) =>
    typeof node === 'string'
      ? node.trim() !== ''
      : node.name === 'mrk'
        ? hasContent(node.children)
        : true,
  )

const wordsOf = (element: XmlElement | undefined): string | undefined => element && wordsIn(element)

/** Without what is not said. */
function named<Values extends object>(values: Values): Partial<Values> {
  const said = Object.entries(values).filter(([, value]) => value !== undefined)
  return Object.fromEntries(said) as Partial<Values>
}
