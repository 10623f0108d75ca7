import { MongoErrorLabel, MongoNetworkError, MongoServerError } from 'mongodb'
import { describe, expect, it } from 'vitest'

import { untilAnswered } from '@/db/mongodb/untilAnswered'

const CUT = new MongoNetworkError('connection 7 to 127.0.0.1:27017 timed out')
const STEPPED_DOWN = new MongoServerError({
  message: 'not primary',
  code: 10107,
  errorLabels: [MongoErrorLabel.RetryableWriteError],
})
const REFUSED = new MongoServerError({ message: 'a duplicate', code: 11000 })

/** A clock that only waiting moves, for a second at a time and at most ten. */
function clock() {
  let at = 0
  return {
    budgetMs: 10_000,
    waitMs: 1_000,
    now: () => at,
    wait: async (ms: number) => void (at += ms),
  }
}

const failing = (times: number, error: Error) => {
  let tries = 0
  return {
    tries: () => tries,
    work: async () => {
      tries += 1
      if (tries <= times) throw error
      return 'done'
    },
  }
}

describe('what nobody answered', () => {
  it.each([
    ['a connection that was cut', CUT],
    ['a primary that stepped down', STEPPED_DOWN],
  ])('is done again after %s', async (_what, error) => {
    const { work, tries } = failing(4, error)
    expect(await untilAnswered(work, clock())).toBe('done')
    expect(tries()).toBe(5)
  })

  it('is given up when the server stays away', async () => {
    const { work, tries } = failing(Infinity, CUT)
    await expect(untilAnswered(work, clock())).rejects.toBe(CUT)
    expect(tries()).toBe(11)
  })

  it('is not what was answered by a refusal', async () => {
    const { work, tries } = failing(1, REFUSED)
    await expect(untilAnswered(work, clock())).rejects.toBe(REFUSED)
    expect(tries()).toBe(1)
  })
})
