import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  extract,
  match,
  resolveForReading,
  wordDiff,
  type Resource,
  type StoredUnits,
} from '@/translation'

import { paragraph, richText, translated } from './factories'

const resource: Resource = { title: 'Titre un', summary: 'Résumé long du texte', content: [] }
const [title] = extract(resource)

const read = (entry?: StoredUnits[string]): unknown =>
  resolveForReading(resource, entry && title ? { [title.key]: entry } : {}).title

describe('what a reader sees', () => {
  it('French is read as it is', () => {
    expect(resolveForReading(resource, undefined).title).toEqual({
      state: 'source',
      text: 'Titre un',
    })
  })

  it('an approved passage shows', () => {
    expect(read({ source: 'Titre un', target: 'Title one', state: 'approved' })).toEqual({
      state: 'approved',
      text: 'Title one',
    })
  })

  it('a stale passage shows with the French one beside it', () => {
    expect(read({ source: 'Titre zéro', target: 'Title zero', state: 'approved' })).toEqual({
      state: 'stale',
      text: 'Title zero',
      original: 'Titre un',
    })
  })

  it.each([
    ['nothing', undefined],
    ['an unapproved translation', { source: 'Titre un', target: 'Draft', state: 'toReview' }],
    ['an unapproved stale one', { source: 'Titre zéro', target: 'Draft', state: 'toReview' }],
    ['an empty one', { source: 'Titre un', target: '', state: 'approved' }],
  ] as const)('the French shows in place of %s', (_, entry) => {
    expect(read(entry)).toEqual({ state: 'missing', text: 'Titre un' })
  })

  it('a dash needs no translation', () => {
    expect(resolveForReading({ title: '—' }, {}).title).toEqual({ state: 'source', text: '—' })
  })

  it('rich text becomes one passage for each paragraph', () => {
    const before = { content: [richText(paragraph('Un passage assez long.'))] }
    const after = { content: [richText(paragraph('Un passage assez court.'))] }
    const entries = match(
      translated(extract(before), () => 'A rather long passage.'),
      extract(before),
      extract(after),
    )
    const read = JSON.stringify(resolveForReading(after, entries))
    expect(read).toContain('"state":"stale"')
    expect(read).toContain('A rather long passage.')
    expect(read).toContain('Un passage assez court.')
  })
})

describe('wordDiff', () => {
  it.each([
    ['', ''],
    ['Un deux trois', 'Un deux trois'],
    ['Un deux trois', 'trois deux un'],
    ['coûte 227 $.', 'coûte 240 $ !'],
    ['', 'tout nouveau'],
  ])('of “%s” and “%s” joins back into both texts', (before, after) => {
    const parts = wordDiff(before, after)
    const without = (type: string) =>
      parts
        .filter((part) => part.type !== type)
        .map((part) => part.text)
        .join('')
    expect(without('added')).toBe(before)
    expect(without('removed')).toBe(after)
  })

  it('of any two texts joins back into both, with no two like parts in a row', () => {
    const phrase = fc.array(
      fc.constantFrom('Le', 'permis', 'coûte', '227', ' ', '\u00a0', '$', 'é.'),
    )
    fc.assert(
      fc.property(phrase, phrase, (one, other) => {
        const [before, after] = [one.join(''), other.join('')]
        const parts = wordDiff(before, after)
        const joined = (but: string) =>
          parts.flatMap((p) => (p.type === but ? [] : p.text)).join('')
        expect([joined('added'), joined('removed')]).toEqual([before, after])
        parts.forEach(({ type }, i) => expect(type).not.toBe(parts[i + 1]?.type))
      }),
    )
  })

  it('gives up on two large different texts, and shows one replaced by the other', () => {
    const words = (from: number) => Array.from({ length: 4000 }, (_, i) => `m${i + from}`).join(' ')
    expect(wordDiff(words(0), words(9000))).toEqual([
      { type: 'removed', text: words(0) },
      { type: 'added', text: words(9000) },
    ])
  })
})
