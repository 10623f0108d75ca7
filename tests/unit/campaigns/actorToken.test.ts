import { describe, expect, it } from 'vitest'

import { isActorToken, makeActorToken, readActorToken } from '@/campaigns/actorToken'
import { isToken } from '@/directory/link/token'

const SECRET = 'a secret of this test'

describe('the word with which a regional actor asks to be left alone', () => {
  it.each([3, '65f0c0ffee0123456789abcd'])('says whose it is: %s', (actor) => {
    const token = makeActorToken(SECRET, actor)
    expect(isActorToken(token)).toBe(true)
    expect(encodeURIComponent(token)).toBe(token)
    expect(readActorToken(SECRET, token)).toBe(String(actor))
  })

  it('is no personal link, and no personal link is one', () => {
    expect(isToken(makeActorToken(SECRET, 3))).toBe(false)
    expect(isActorToken('x'.repeat(43))).toBe(false)
  })

  it.each([
    ['another actor', makeActorToken(SECRET, 3).replace(/^a3/, 'a4')],
    ['another key', makeActorToken('another', 3)],
    ['nothing signed', 'a3.'],
    ['more behind it', `${makeActorToken(SECRET, 3)}x`],
    ['nothing', undefined],
  ])('made up with %s says nothing', (_, token) => {
    expect(readActorToken(SECRET, token)).toBeUndefined()
  })
})
