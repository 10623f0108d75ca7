import { describe, expect, it } from 'vitest'

import { readSentences } from '../../vocabulary'

describe('French sentences', () => {
  it('have no space before "?", "!" and ";"', () => {
    const { fr } = readSentences()
    expect(fr.length).toBeGreaterThan(2000)
    expect(fr.filter((sentence) => /\p{L}[ \u00a0\u202f][?!;]/u.test(sentence))).toEqual([])
  })
})
