import { describe, expect, it } from 'vitest'

import { replacedBeyond } from '@/lmia/payload/forgetReplaced'

const list = (
  sha256: string,
  state: 'current' | 'replaced' | 'withdrawn',
  periodKey = '2024Q1',
) => ({
  id: sha256,
  sha256,
  state,
  periodKey,
  kind: 'positive',
  language: 'en',
})

describe('lists that were replaced', () => {
  it('keep their bytes while they are among the last of their period', () => {
    const files = [
      list('e', 'current'),
      list('d', 'replaced'),
      list('c', 'replaced'),
      list('b', 'replaced'),
      list('a', 'replaced', '2023Q4'),
    ]
    expect(replacedBeyond(files, 2)).toEqual(['b'])
  })

  it('keep bytes that another list still needs', () => {
    const files = [
      list('a', 'current'),
      list('c', 'replaced'),
      list('b', 'replaced'),
      list('a', 'replaced'),
      list('w', 'withdrawn'),
      list('w', 'replaced'),
    ]
    expect(replacedBeyond(files, 1)).toEqual(['b'])
  })

  it('count the same bytes once', () => {
    const files = [list('c', 'replaced'), list('c', 'replaced'), list('b', 'replaced')]
    expect(replacedBeyond(files, 2)).toEqual([])
  })
})
