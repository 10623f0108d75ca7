import { describe, expect, it } from 'vitest'

import { understand } from '@/directory/ask/asked'
import { typedLine } from '@/text/typed'

import { exampleDirectory } from '../directory/exampleDirectory'

describe('a typed line', () => {
  it.each([
    ['  Saint-Rémi ', 'Saint-Rémi'],
    ['\u0000', ''],
    ['comida\ten\r\nGranby', 'comida en Granby'],
    ['a\u0000b', 'a b'],
  ])('of %j is %j', (typed, line) => {
    expect(typedLine(typed)).toBe(line)
  })

  it('asks the directory for nothing when nothing but a control character was sent', () => {
    expect(understand(exampleDirectory(), { q: '\u0000', place: '\u0000' })).toMatchObject({
      q: undefined,
      place: undefined,
    })
  })
})
