import { describe, expect, it } from 'vitest'

import { claimedActor, isActorToken, isTokenOf, makeActorToken } from '@/campaigns/actorToken'
import { isToken } from '@/directory/link/token'

const SECRET = 'a secret of this test'
const ACTOR = { id: 3, createdAt: '2026-11-29T12:00:00.000Z' }

describe('the word with which a regional actor asks to be left alone', () => {
  it.each([3, '65f0c0ffee0123456789abcd'])('says whose it is: %s', (id) => {
    const token = makeActorToken(SECRET, { ...ACTOR, id })
    expect(isActorToken(token)).toBe(true)
    expect(encodeURIComponent(token)).toBe(token)
    expect(claimedActor(token)).toBe(String(id))
    expect(isTokenOf(SECRET, token, { ...ACTOR, id })).toBe(true)
  })

  it('is no personal link, and no personal link is one', () => {
    expect(isToken(makeActorToken(SECRET, ACTOR))).toBe(false)
    expect(isActorToken('x'.repeat(43))).toBe(false)
  })

  it('is that of one moment, however the database spells it', () => {
    const token = makeActorToken(SECRET, { ...ACTOR, createdAt: '2026-11-29 07:00:00-05:00' })
    expect(isTokenOf(SECRET, token, ACTOR)).toBe(true)
  })

  it.each([
    ['another actor', makeActorToken(SECRET, { ...ACTOR, id: 4 })],
    [
      'the number of another actor',
      makeActorToken(SECRET, { ...ACTOR, id: 4 }).replace('a4', 'a3'),
    ],
    [
      'one of before with the same number',
      makeActorToken(SECRET, { ...ACTOR, createdAt: '2026-11-29T11:59:59.999Z' }),
    ],
    ['another key', makeActorToken('another', ACTOR)],
    ['nothing signed', 'a3.'],
    ['more behind it', `${makeActorToken(SECRET, ACTOR)}x`],
    ['nothing', undefined],
  ])('made up with %s says nothing', (_, token) => {
    expect(isTokenOf(SECRET, token, ACTOR)).toBe(false)
  })
})
