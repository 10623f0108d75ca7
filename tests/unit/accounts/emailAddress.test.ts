import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { readEmail } from '@/accounts/emailAddress'
import { oneAddress } from '@/notify/oneAddress'

describe('an e-mail address that was typed', () => {
  it.each(['a,b@x.org', 'a;b@x.org', 'a(b)@x.org', 'a:b@x.org', 'a@x.org,b', 'a\u0000@x.org'])(
    'is none when no message could be sent to it: %j',
    (typed) => expect(readEmail(typed)).toBeUndefined(),
  )

  it.each(['camille@example.org', "o'neil+a.b@sub.example.org", 'élise@exemple.québec'])(
    'is kept: %s',
    (typed) => expect(readEmail(` ${typed.toUpperCase()} `)).toBe(typed),
  )

  it('can always be written to', () => {
    const part = fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 4 })
    const likely = fc.tuple(part, part, part).map(([a, b, c]) => `${a}@${b}.${c}xx`)
    fc.assert(
      fc.property(fc.oneof(likely, fc.emailAddress(), fc.string()), (typed) => {
        const email = readEmail(typed)
        if (email !== undefined) expect(oneAddress(email)).toBe(email)
      }),
    )
  })
})
