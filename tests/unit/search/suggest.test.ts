import { describe, expect, it } from 'vitest'

import { buildSuggestions } from '@/search/suggest'

import { exampleDirectory } from '../directory/exampleDirectory'
import { textsOf } from './world'

const suggest = buildSuggestions(textsOf('fr'), exampleDirectory(), 'fr')

describe('what is suggested as one types', () => {
  it('is nothing before two letters, and for words that nothing begins with', () => {
    expect(suggest('p')).toEqual([])
    expect(suggest('  ')).toEqual([])
    expect(suggest('xqzw')).toEqual([])
  })

  it('leads to the passage itself, and says where it stands', () => {
    const found = suggest('porter pl')
    expect(found[0]).toMatchObject({
      kind: 'chapter',
      label: 'Porter plainte à la CNESST',
      path: expect.stringContaining('#s-porter-plainte-a-la-cnesst') as string,
    })
    expect(found[0]?.hint).toContain('Normes du travail')
  })

  it('begins with the need, without accents and in any order of words', () => {
    expect(suggest('logem')[0]?.kind).toBe('need')
    expect(suggest('plainte porter')[0]?.label).toBe('Porter plainte à la CNESST')
    expect(suggest('sante').length).toBeGreaterThan(0)
  })

  it('shows seven at most, three of a kind', () => {
    const found = suggest('le')
    expect(found.length).toBeLessThanOrEqual(7)
    const counts = Map.groupBy(found, ({ kind }) => kind)
    for (const each of counts.values()) expect(each.length).toBeLessThanOrEqual(3)
  })

  it('names the number to call by its number', () => {
    expect(suggest('811')[0]).toMatchObject({ kind: 'body', hint: '811' })
  })
})
