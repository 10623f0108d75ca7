import { contentBlocks } from '@collections/shared/blocks'
import type { Field as ModelField } from 'payload'
import { describe, expect, it } from 'vitest'

import { BLOCKS, fieldsOf, isBlockType, namePassage, type Field, type Fields } from '@/content'
import { LOCALES } from '@/i18n/locales'
import { extract } from '@/translation'

import { textsIn } from '../seed/texts'
import { disagreements, filled } from './walk'

/** Texts of a block that are the same in each language, on purpose; say why beside each. */
const KEPT_TEXTS: readonly string[] = []

const blocks = contentBlocks.map((block) => [block.slug, block] as const)

describe('the blocks that editors can write with', () => {
  it('are those of the table', () => {
    expect(blocks.map(([slug]) => slug).sort()).toEqual(Object.keys(BLOCKS).sort())
  })

  it.each(blocks)('%s: every field is named in the table, as what it is', (slug, block) => {
    if (!isBlockType(slug)) throw new Error(`${slug} is not in the table`)
    expect(disagreements(block.fields, fieldsOf(slug), slug)).toEqual([])
  })

  it.each(blocks)('%s: every text that can be written is a passage to translate', (slug, block) => {
    const content = [{ blockType: slug, ...filled(block.fields, slug) }]
    const written = textsIn(content).filter((text) => text.startsWith(`${slug} `))
    expect(written.length).toBeGreaterThan(0)
    const passages = extract({ content }).map(({ source }) => source)
    expect(passages.sort()).toEqual(written.filter((text) => !KEPT_TEXTS.includes(text)).sort())
  })

  it.each(blocks)('%s: labels are in each language', (_, block) => {
    const labels = [block.labels?.singular, block.labels?.plural, ...labelsIn(block.fields)]
    for (const label of labels) expect(Object.keys(label ?? {}).sort()).toEqual([...LOCALES].sort())
  })
})

describe('the walk through real blocks', () => {
  const table: Fields = { title: { is: 'kept', required: false } }
  const title: ModelField = { name: 'title', type: 'text' }

  it('finds a text that the table forgets, inside rows too', () => {
    const hidden: ModelField = { type: 'row', fields: [{ name: 'place', type: 'textarea' }] }
    expect(disagreements([title, hidden], table, 'b')).toEqual([
      expect.stringMatching(/^b\.place: not in the table/),
    ])
    const list: Fields = { rows: { is: 'list', of: {}, required: false } }
    expect(disagreements([{ name: 'rows', type: 'array', fields: [title] }], list, 'b')).toEqual([
      expect.stringMatching(/^b\.rows\.title: not in the table/),
    ])
  })

  it('finds a field of the table that nobody can fill, or that is something else', () => {
    expect(disagreements([], table, 'b')).toHaveLength(1)
    expect(disagreements([{ name: 'title', type: 'richText' }], table, 'b')).toHaveLength(1)
    expect(disagreements([{ ...title, required: true }], table, 'b')).toHaveLength(1)
  })

  it('does not pass over a kind of field that it does not know', () => {
    expect(disagreements([{ name: 'title', type: 'code' }], table, 'b')).toHaveLength(1)
  })

  it('takes a text for kept when the table says so', () => {
    expect(disagreements([title], table, 'b')).toEqual([])
  })
})

describe('the names of passages', () => {
  it('are those of the text itself, of a block, and of what rich text is made of', () => {
    expect(namePassage('title', 'title').label.en).toBe('Title of the text')
    expect(namePassage('listItem', 'text').label.en).toBe('List item')
    expect(namePassage('calloutTitle', 'callout/right')).toEqual({
      label: { fr: 'Titre d’encadré', en: 'Box title', es: 'Título de recuadro' },
    })
  })

  it('tell the fields of a step apart', () => {
    expect(namePassage('stepField', 'steps/cost').part).toEqual({
      fr: 'coût',
      en: 'cost',
      es: 'costo',
    })
  })

  it('give the French column or criterion of a cell, when it has a name', () => {
    expect(namePassage('cell', 'table/Délai / coût').part).toEqual({ french: 'Délai / coût' })
    expect(namePassage('value', 'comparison/').part).toBeUndefined()
  })

  it.each(Object.keys(BLOCKS))('and words of %s are in each language', (type) => {
    if (!isBlockType(type)) throw new Error(type)
    const labels = [...Object.values(BLOCKS[type].words), ...passageLabels(fieldsOf(type))]
    for (const label of labels) {
      for (const locale of LOCALES) expect(label[locale].trim()).not.toBe('')
    }
  })
})

const passageLabels = (fields: Fields) =>
  Object.values(fields).flatMap((field: Field): Record<string, string>[] => {
    if (field.is === 'text') return [field.label]
    return field.is === 'list' ? passageLabels(field.of) : []
  })

const labelsIn = (fields: readonly ModelField[]): unknown[] =>
  fields.flatMap((field) => [
    ...('name' in field && 'label' in field ? [field.label] : []),
    ...('fields' in field ? labelsIn(field.fields) : []),
  ])
