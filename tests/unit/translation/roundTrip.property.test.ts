import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { BLOCKS, fieldsOf, type BlockType, type Field, type Fields, type Values } from '@/content'
import {
  apply,
  countStates,
  extract,
  match,
  resolveForReading,
  stripMarks,
  type Resource,
  type RichNode,
} from '@/translation'

import { translated } from './factories'

/** Words that look like marks, escapes and blanks, among ordinary and wild ones. */
const words = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '<1>',
    '</1>',
    '<2/>',
    '\\',
    '\\n',
    '\n',
    '\\<1>',
    '',
    ' ',
    'Oui',
    '227 $',
    '⟦a⟧',
    '<',
    '<1',
  ),
)

const textNode: fc.Arbitrary<RichNode> = fc.record(
  {
    type: fc.constant('text'),
    text: words,
    format: fc.constantFrom(0, 1, 2, 3),
    detail: fc.constant(0),
    mode: fc.constantFrom('normal', 'token'),
    style: fc.constantFrom('', 'color: red'),
    version: fc.constant(1),
  },
  { requiredKeys: ['type', 'text'] },
)

const inlineNode = fc.letrec<{ inline: RichNode; link: RichNode }>((tie) => ({
  inline: fc.oneof(
    { weight: 4, arbitrary: textNode },
    fc.constant<RichNode>({ type: 'linebreak', version: 1 }),
    fc.constant<RichNode>({ type: 'linebreak', version: 2 }),
    fc.constant<RichNode>({ type: 'tab', text: '\t', version: 1 }),
    fc.record({
      type: fc.constant('inlineBlock'),
      fields: fc.object({ maxDepth: 1 }),
    }) as fc.Arbitrary<RichNode>,
    tie('link'),
  ),
  link: fc.record({
    type: fc.constantFrom('link', 'autolink'),
    children: fc.array(tie('inline'), { maxLength: 3 }),
    fields: fc.record({ url: fc.webUrl() }),
  }) as fc.Arbitrary<RichNode>,
})).inline

const blockNode = fc.letrec<{ block: RichNode; item: RichNode }>((tie) => ({
  block: fc.oneof(
    fc.record({
      type: fc.constantFrom('paragraph', 'heading', 'quote'),
      children: fc.array(inlineNode, { maxLength: 6 }),
      tag: fc.constantFrom('h2', 'h3'),
    }) as fc.Arbitrary<RichNode>,
    fc.record({
      type: fc.constant('list'),
      children: fc.array(tie('item'), { maxLength: 4 }),
    }) as fc.Arbitrary<RichNode>,
    fc.constant<RichNode>({ type: 'horizontalrule', version: 1 }),
    fc.record({
      type: fc.constant('block'),
      fields: fc.object({ maxDepth: 1 }),
    }) as fc.Arbitrary<RichNode>,
  ),
  item: fc.record({
    type: fc.constant('listitem'),
    children: fc.array(fc.oneof(inlineNode, tie('block')), { maxLength: 4 }),
    value: fc.nat(),
  }) as fc.Arbitrary<RichNode>,
})).block

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
const richText = fc.record({
  root: fc.record({
    type: fc.constant('root'),
    children: fc.array(blockNode, { maxLength: 5 }),
  }),
})

/** Words, or what a cell says with bold, links and ends of lines. */
const marked = fc.oneof(words, fc.array(inlineNode, { maxLength: 6 }))

/** Any value of a field that a block declares; a new block is tried without being written here. */
function valueOf(field: Field): fc.Arbitrary<unknown> {
  switch (field.is) {
    case 'text':
      return field.isMarked ? optional(marked) : field.required ? words : optional(words)
    case 'rich':
      return richText
    case 'list':
      return fc.array(rowOf(field.of), { maxLength: 3 })
    case 'kept':
    case 'relation':
      return fc.oneof(fc.constantFrom('right', 'tip'), fc.nat(), fc.constant(null))
  }
}

const rowOf = (fields: Fields): fc.Arbitrary<Values> =>
  fc.record(
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, valueOf(field)])),
    { requiredKeys: Object.keys(fields).filter((name) => fields[name]?.required) },
  )

const known = (Object.keys(BLOCKS) as BlockType[]).map((blockType) =>
  rowOf(fieldsOf(blockType)).map((values) => ({ blockType, ...values })),
)

const block = fc.oneof(
  ...known,
  fc.record({ blockType: fc.constant('unknown'), anything: fc.object({ maxDepth: 2 }) }),
)

const resource = (
  fc.record(
    {
      id: fc.nat(),
      title: optional(words),
      summary: optional(words),
      content: fc.option(fc.array(block, { maxLength: 6 }), { nil: null }),
      withdrawal: fc.option(fc.record({ reason: words, date: fc.string() }), { nil: null }),
      sources: fc.array(fc.object({ maxDepth: 1 }), { maxLength: 2 }),
    },
    { requiredKeys: ['id'] },
  ) as fc.Arbitrary<Resource>
).map((doc) => structuredClone(doc)) // ordinary prototypes

const runs = { numRuns: 400 }

describe('for any document', () => {
  it('applying its own words gives the document back, and leaves it untouched', () => {
    fc.assert(
      fc.property(resource, (doc) => {
        const copy = structuredClone(doc)
        const own = Object.fromEntries(extract(doc).map((unit) => [unit.key, unit.source]))
        expect(apply(doc, own)).toStrictEqual(copy)
        expect(doc).toEqual(copy)
      }),
      runs,
    )
  })

  it('every unit has its own key', () => {
    fc.assert(
      fc.property(resource, (doc) => {
        const keys = extract(doc).map(({ key }) => key)
        expect(new Set(keys).size).toBe(keys.length)
      }),
      runs,
    )
  })

  it('matching a text with itself changes nothing, and everything stays approved', () => {
    fc.assert(
      fc.property(resource, (doc) => {
        const units = extract(doc)
        const entries = translated(units)
        expect(match(entries, units, units)).toEqual(entries)
        expect(countStates(units, entries).units.approved).toBe(units.length)
      }),
      runs,
    )
  })

  it('following a change and following it again is the same as once', () => {
    fc.assert(
      fc.property(resource, resource, fc.boolean(), (before, after, minor) => {
        const old = extract(before)
        const current = extract(after)
        const once = match(translated(old), old, current, { minor })
        expect(match(once, current, current, { minor })).toEqual(once)
      }),
      runs,
    )
  })

  it('every change undone brings the approvals back', () => {
    fc.assert(
      fc.property(resource, resource, (before, after) => {
        const old = extract(before)
        const current = extract(after)
        const there = match(translated(old), old, current)
        const back = match(there, current, old)
        expect(countStates(old, back).units.approved).toBe(old.length)
      }),
      runs,
    )
  })

  it('a translation of anything is applied without failing and without tags in the words', () => {
    fc.assert(
      fc.property(resource, words, (doc, target) => {
        const targets = Object.fromEntries(extract(doc).map((unit) => [unit.key, target]))
        apply(doc, targets)
        resolveForReading(
          doc,
          translated(extract(doc), () => target),
        )
        expect(typeof stripMarks(target)).toBe('string')
      }),
      runs,
    )
  })
})
