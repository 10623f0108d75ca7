import { describe, expect, it } from 'vitest'

import { numberOf, wordsOfSide } from '@/admin/Together/conflictWords'

const rich = (...paragraphs: string[]) => ({
  root: {
    type: 'root',
    children: paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
  },
})

describe('what a person reads where both changed the same', () => {
  it('is the words of a passage, without its choices and identifiers', () => {
    const callout = { id: 'a', blockType: 'callout', tone: 'right', title: 'À savoir', text: 'Un' }
    expect(wordsOfSide('row', callout)).toBe('À savoir\nUn')
    const text = { id: 'b', blockType: 'richText', content: rich('Un', 'Deux') }
    expect(wordsOfSide('row', text)).toBe('Un\nDeux')
    expect(wordsOfSide('row', undefined)).toBeUndefined()
    expect(wordsOfSide('field', undefined)).toBe('')
    expect(wordsOfSide('field', 'Un titre')).toBe('Un titre')
    expect(wordsOfSide('order', [text, callout])).toBe('• Un Deux\n• À savoir Un')
    expect(wordsOfSide('row', { id: 'c', note: 'Lue hier' })).toBe('Lue hier')
  })

  it('is numbered as the open form does', () => {
    const content = [{ id: 'a' }, { id: 'b' }]
    expect([numberOf(content, 'b'), numberOf(content, 'c')]).toEqual([2, undefined])
  })
})
