import { describe, expect, it } from 'vitest'

import { placeOf, placeParts, saidIn, saidInFields } from '@/admin/PastedDocument/blocks'
import { sayPasted } from '@/admin/PastedDocument/words'
import type { DocumentNode, PastedPart } from '@/content/paste'
import { LOCALES } from '@/i18n/locales'

const words = (text: string): DocumentNode => ({
  type: 'paragraph',
  version: 1,
  children: [{ type: 'text', version: 1, text }],
})
const text = (...said: string[]): PastedPart => ({ is: 'text', nodes: said.map(words) })
const table = (caption: string): PastedPart => ({
  is: 'table',
  caption,
  words: [
    ['Quoi', 'Coût'],
    ['Permis', '155 $'],
  ],
})

const drawn = (parts: PastedPart[], ...rest: string[]) => {
  const placed = placeParts(parts, rest.map(words))
  return {
    within: placed.within.map((node) => saidIn(node)),
    after: placed.after.map(({ values }) => values.caption ?? saidIn(values)),
  }
}

describe('a document pasted in a text', () => {
  it('stays in it up to its first table; the rest becomes blocks after it', () => {
    expect(drawn([text('a', 'b'), table('t'), text('c'), table('u')])).toEqual({
      within: ['a', 'b'],
      after: ['t', 'c', 'u'],
    })
    expect(drawn([table('t'), text('c')])).toEqual({ within: [], after: ['t', 'c'] })
  })

  it('leaves what stood under the cursor last, in the text that ends it or in one of its own', () => {
    expect(drawn([text('a'), table('t'), text('c')], 'fin').after).toEqual(['t', 'cfin'])
    expect(drawn([text('a'), table('t')], 'fin').after).toEqual(['t', 'fin'])
  })

  it('makes of a table what the editor of tables stores: its first row names the columns', () => {
    const [block] = placeParts([text('a'), table('t')], []).after
    expect(block).toMatchObject({
      blockType: 'procedureTable',
      values: {
        caption: 't',
        columns: [{ label: 'Quoi' }, { label: 'Coût' }],
        rows: [{ cells: [{ text: 'Permis' }, { text: '155 $' }] }],
      },
    })
  })

  it('is what nobody wrote in since, however its editor cuts words and its form orders fields', () => {
    const node = (...texts: string[]) => ({
      children: [...texts.map((said) => ({ text: said })), { fields: { url: 'https://a.org' } }],
    })
    const elsewhere = JSON.parse(
      JSON.stringify(node('[1] Sauf exception.')).replace('a.org', 'b.org'),
    ) as unknown
    const fields = ['caption', 'content']
    const added = { caption: 't', content: node('[1]', ' Sauf exception.') }
    const drawn = { content: node('[1] Sauf exception.'), id: 'x', caption: 't', note: '' }
    expect(saidInFields(fields, drawn)).toBe(saidInFields(fields, added))
    for (const written of [
      { ...drawn, caption: 'tu' },
      { ...drawn, content: node('[1]') },
      { ...drawn, content: elsewhere },
    ])
      expect(saidInFields(fields, written)).not.toBe(saidInFields(fields, added))
    expect(saidInFields(fields, undefined)).not.toBe(saidInFields(fields, added))
  })

  it('knows the list of blocks and its place in it', () => {
    expect(placeOf('content.3.content')).toEqual({ list: 'content', at: 3 })
    expect(placeOf('text')).toBeUndefined()
  })

  it.each(LOCALES)('says what came of it (%s)', (locale) => {
    const none = { tables: 0, arePlaced: true, isLeftEmpty: false, dropped: [] }
    const dropped = ['look', 'comments'] as const
    expect(sayPasted(none, locale)).toBe('')
    expect(sayPasted({ ...none, tables: 2, dropped }, locale)).toMatch(
      /^2 .*\. .*: [^{}]+, [^{}]+\.$/,
    )
    expect(sayPasted({ ...none, tables: 2, arePlaced: false }, locale)).toMatch(/\(2\)/)
    expect(sayPasted({ ...none, tables: 1, isLeftEmpty: true }, locale)).not.toMatch(/[{}]/)
  })
})
