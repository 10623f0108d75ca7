import { describe, expect, it } from 'vitest'

import { twiceOf } from '@/admin/ResendMessage/words'
import type { MessageState } from '@/notify/states'

describe('before a message is sent again', () => {
  const MOMENT = '2026-11-29T18:00:00.000Z'
  it.each<[MessageState, string | null, RegExp | undefined]>([
    ['sent', MOMENT, /second time/],
    ['unsure', MOMENT, /may have been received/],
    ['waiting', MOMENT, /may have been received/],
    ['waiting', null, undefined],
    ['failed', null, undefined],
  ])('it is said whether the person has it already (%s, %s)', (state, at, words) => {
    const said = twiceOf(state, at)?.en
    if (words) expect(said).toMatch(words)
    else expect(said).toBeUndefined()
  })
})
