import { describe, expect, it } from 'vitest'

import { extract } from '@/translation'

import { richText } from '../../../seed/lexical'

const nodes = (source: string) => richText(source).root.children

describe('rich text written by hand', () => {
  it('makes titles, paragraphs and lists', () => {
    expect(nodes('## Un\n\n### Deux\n\nTrois\nquatre\n\n- a\n- b\n\n1. c\n2. d')).toMatchObject([
      { type: 'heading', tag: 'h2' },
      { type: 'heading', tag: 'h3' },
      { type: 'paragraph', children: [{ text: 'Trois quatre' }] },
      { type: 'list', tag: 'ul', children: [{ value: 1 }, { value: 2 }] },
      { type: 'list', tag: 'ol', children: [{ value: 1 }, { value: 2 }] },
    ])
  })

  it('goes on with an item on the next line', () => {
    expect(nodes('- un\n  deux\n- trois')).toMatchObject([
      { children: [{ children: [{ text: 'un deux' }] }, { children: [{ text: 'trois' }] }] },
    ])
  })

  it('makes bold, italic and links, which translators see as numbered marks', () => {
    const content = richText('Un **gras**, un *italique*, [un lien](https://example.org/).')
    const [unit] = extract({ content: [{ blockType: 'richText', content }] })
    expect(unit?.source).toBe('Un <2>gras</2>, un <3>italique</3>, <1>un lien</1>.')
    expect(unit?.marks).toEqual(['link', 'format', 'format'])
  })

  it('gives the same state, link ids included, each time', () => {
    expect(richText('[a](https://example.org/)')).toEqual(richText('[a](https://example.org/)'))
    expect(JSON.stringify(richText('[a](https://example.org/)'))).toMatch(/"id":"[0-9a-f]{24}"/)
  })
})
