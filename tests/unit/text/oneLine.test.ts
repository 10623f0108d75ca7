import fc from 'fast-check'
import { expect, it } from 'vitest'

import { oneLine } from '@/text/oneLine'

it.each([
  [' Alex\r\n\r\nOpen  this ', 100, 'Alex Open this'],
  ['a\u0000b\u200bc\u2028d', 100, 'a b c d'],
  ['Alex Exemple', 5, 'Alex'],
])('%j within %i characters is %j', (text, length, line) => {
  expect(oneLine(text, length)).toBe(line)
})

it('is one line within its length, whatever was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(50), (text, length) => {
      const line = oneLine(`${text}\n${text}`, length)
      return line.length <= length && !/\p{Cc}/u.test(line)
    }),
  )
})
