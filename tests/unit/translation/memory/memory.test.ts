import { describe, expect, it } from 'vitest'

import { Memory, type MemoryOptions, type MemoryPair } from '@/translation/memory'

const pair = (source: string, target: string, more: Partial<MemoryPair> = {}): MemoryPair => ({
  source,
  target,
  kind: 'paragraph',
  context: 'text',
  title: 'Un texte',
  isCurrent: true,
  ...more,
})

const memoryOf = (...pairs: MemoryPair[]): Memory => {
  const memory = new Memory('en')
  memory.put('1', pairs)
  return memory
}

const find = (memory: Memory, source: string, options: MemoryOptions = {}) =>
  memory.find({ source, kind: 'paragraph', context: 'text' }, options)

const FEE = pair('La demande coûte 155 $ par personne.', 'The application costs $155 per person.')

describe('what the memory proposes', () => {
  it('says whether the same words stood in the same kind of place', () => {
    const memory = memoryOf(pair('Délai', 'Time limit', { kind: 'columnLabel', context: 'head' }))
    const at = (context: string) => memory.find({ source: 'Délai', kind: 'columnLabel', context })
    expect(at('head')).toMatchObject([{ kind: 'sameContext', percent: 100, target: 'Time limit' }])
    expect(at('other')).toMatchObject([{ kind: 'exact', percent: 100, target: 'Time limit' }])
  })

  it('comes from every text, once, with the names of the texts', () => {
    const memory = memoryOf(pair('Attention', 'Warning', { title: 'A' }))
    memory.put('2', [pair('Attention', 'Warning', { title: 'B' })])
    expect(find(memory, 'Attention')).toMatchObject([{ target: 'Warning', titles: ['A', 'B'] }])
  })

  it.each([
    ['Gardez une copie de chaque papier signé.', 'Gardez une copie de chaque papier.', 85],
    ['Gardez toujours une copie de chaque papier.', 'Gardez une copie de chaque papier.', 85],
    ['gardez une copie de chaque papier', 'Gardez une copie de chaque papier.', 99],
  ])('%s is like %s by %i %', (known, asked, percent) => {
    expect(find(memoryOf(pair(known, 'x')), asked)).toMatchObject([{ percent, target: 'x' }])
  })

  it('is nothing below the share asked for', () => {
    const memory = memoryOf(pair('un deux trois quatre', 'x'))
    expect(find(memory, 'un deux trois cinq')).toMatchObject([{ kind: 'fuzzy', percent: 75 }])
    expect(find(memory, 'un deux six cinq')).toEqual([])
  })

  it('forgets a text that left, and takes the passages of one that changed', () => {
    const memory = memoryOf(pair('Attention', 'Warning'))
    memory.put('1', [pair('Attention', 'Caution')])
    expect(find(memory, 'Attention')).toMatchObject([{ target: 'Caution' }])
    memory.remove('1')
    expect(find(memory, 'Attention')).toEqual([])
  })

  it('is what is in force first; wording that was replaced is said to be older', () => {
    const memory = memoryOf(
      pair('Attention', 'Beware', { isCurrent: false }),
      pair('Attention', 'Warning'),
    )
    expect(find(memory, 'Attention')).toMatchObject([
      { target: 'Warning', isOlder: false },
      { target: 'Beware', isOlder: true },
    ])
  })

  it('never holds a word that is not to be used', () => {
    const memory = memoryOf(pair('Travailleur', 'Foreign worker'), pair('Travailleur', 'Worker'))
    const isForbidden = (target: string) => target.includes('Foreign')
    expect(find(memory, 'Travailleur', { isForbidden })).toMatchObject([{ target: 'Worker' }])
  })

  it('keeps the marks that the passage has, and drops the others', () => {
    const memory = memoryOf(pair('Lisez <1>la page</1>.', 'Read <1>the page</1>.'))
    expect(find(memory, 'Lisez <1>la page</1>.')).toMatchObject([
      { percent: 100, target: 'Read <1>the page</1>.' },
    ])
    expect(find(memory, 'Lisez la page.')).toMatchObject([
      { kind: 'form', percent: 99, target: 'Read the page.' },
    ])
  })
})

describe('numbers and names by which alone a passage differs', () => {
  it.each([
    ['La demande coûte 160 $ par personne.', 'The application costs $160 per person.'],
    [
      'La demande coûte 1\u00a0234,50 $ par personne.',
      'The application costs $1,234.50 per person.',
    ],
  ])('are replaced: %s', (asked, target) => {
    expect(find(memoryOf(FEE), asked)).toMatchObject([{ kind: 'adapted', percent: 98, target }])
  })

  it('are named', () => {
    expect(find(memoryOf(FEE), 'La demande coûte 160 $ par personne.')).toMatchObject([
      { adapted: [{ from: '155', to: '160' }] },
    ])
  })

  it('are replaced in a short passage, below the share of common words', () => {
    expect(find(memoryOf(pair('12 mois', '12 months')), '10 mois')).toMatchObject([
      { kind: 'adapted', target: '10 months' },
    ])
  })

  it('are replaced inside marks, and a mark is no number', () => {
    const memory = memoryOf(pair('<1>2 fois</1> par an', '<1>2 times</1> a year'))
    expect(find(memory, '<1>3 fois</1> par an')).toMatchObject([
      { target: '<1>3 times</1> a year' },
    ])
  })

  it('are replaced by the agreed translation of a name', () => {
    const memory = memoryOf(
      pair('Demandez un CAQ avant le départ.', 'Ask for a CAQ before leaving.'),
    )
    const translateName = (name: string) => (name === 'EIMT' ? 'LMIA' : undefined)
    expect(find(memory, 'Demandez un EIMT avant le départ.', { translateName })).toMatchObject([
      { kind: 'adapted', target: 'Ask for a LMIA before leaving.' },
    ])
  })

  it.each([
    ['one agrees in its own way', '2 mois de plus', '2 more months', '1 mois de plus'],
    [
      'a number is in words in the translation',
      '2 mois de plus',
      'two more months',
      '3 mois de plus',
    ],
    ['a name is translated', 'Le Québec paie', 'Quebec pays', 'Le Mexique paie'],
    ['the same number becomes two', 'de 5 à 5 jours', '5 to 5 days', 'de 5 à 6 jours'],
  ])('stay when %s', (_, known, target, asked) => {
    const proposed = find(memoryOf(pair(known, target)), asked).map(({ kind }) => kind)
    expect(proposed).not.toContain('adapted')
  })
})
