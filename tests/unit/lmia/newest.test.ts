import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { type AskedRun, leftOf, MAX_STOPS, planTakeUp, receive } from '@/lmia/payload/run/asks'
import { addWithdrawal, precedence, type ReceivedList, type Withdrawal } from '@/lmia/store/newest'
import type { Quarter } from '@/lmia/types'

const period = (quarter: Quarter) => ({ key: `2024Q${quarter}`, year: 2024, quarters: [quarter] })
const moment = (minute: number) => new Date(Date.UTC(2024, 0, 1, 0, minute)).toISOString()

const list = (minute: number, more: Partial<ReceivedList> = {}): ReceivedList => ({
  kind: 'positive',
  language: 'en',
  period: period(1),
  receivedAt: moment(minute),
  ...more,
})

describe('of two words about a period', () => {
  it.each([
    ['a later list', list(2), [list(1)], [], 'wins'],
    ['an earlier list', list(1), [list(2)], [], 'overtaken'],
    ['the same list read again', list(1), [list(1)], [], 'wins'],
    ['a list after one that nobody dated', list(1), [list(1, { receivedAt: '' })], [], 'wins'],
    ['a later list in French', list(2, { language: 'fr' }), [list(1)], [], 'notPreferred'],
    ['an earlier list in English', list(1), [list(2, { language: 'fr' })], [], 'wins'],
    ['an earlier list of another quarter', list(1), [list(2, { period: period(2) })], [], 'wins'],
    ['an earlier list of refusals', list(1, { kind: 'negative' }), [list(2)], [], 'wins'],
    ['a list before a withdrawal', list(1), [], [{ ...list(0), at: moment(2) }], 'overtaken'],
    ['a list after a withdrawal', list(3), [], [{ ...list(0), at: moment(2) }], 'wins'],
  ] as const)('%s: %o among %o, withdrawn %o, %s', (_words, one, inForce, withdrawn, expected) => {
    expect(precedence(one, inForce, withdrawn)).toBe(expected)
  })

  it('the same one stands in the end, in whatever order they are worked through', () => {
    const word = fc.record({
      minute: fc.nat({ max: 1000 }),
      word: fc.constantFrom('en', 'fr', 'withdrawal'),
    })
    const words = fc.uniqueArray(word, { selector: ({ minute }) => minute, maxLength: 8 })
    fc.assert(
      fc.property(words, fc.func(fc.nat()), (given, shuffle) => {
        const withdrawn = given
          .filter(({ word: what }) => what === 'withdrawal')
          .reduce<Withdrawal[]>(
            (all, { minute }) => addWithdrawal(all, { ...list(0), at: moment(minute) }),
            [],
          )
        const lists = given.flatMap(({ minute, word: what }) =>
          what === 'withdrawal' ? [] : [list(minute, { language: what })],
        )
        const shuffled = lists.toSorted((a, b) => shuffle(a.receivedAt) - shuffle(b.receivedAt))
        expect(workThrough(shuffled, withdrawn)).toEqual(workThrough(lists, withdrawn))
      }),
    )
  })
})

/** What is in force once each list was worked through. */
const workThrough = (lists: readonly ReceivedList[], withdrawals: readonly Withdrawal[]) =>
  lists.reduce<ReceivedList[]>(
    (inForce, next) => (precedence(next, inForce, withdrawals) === 'wins' ? [next] : inForce),
    [],
  )

describe('what a run was asked for', () => {
  const now = new Date('2024-07-01T12:00:00.000Z')
  const asks = receive([{ name: 'a' }, { name: 'b' }, { name: 'c' }], undefined, now)
  const stopped: AskedRun = {
    owner: 'someone',
    asks,
    results: [{ name: 'a', state: 'failed', detail: 'for a test' }],
  }

  it('is received in its order, after everything before, also when the clock went back', () => {
    const [first] = receive([{ name: 'd' }], asks[2]?.receivedAt, new Date('2020-01-01'))
    const moments = [...asks, first!].map(({ receivedAt }) => receivedAt)
    expect(moments).toEqual(moments.toSorted())
    expect(new Set(moments).size).toBe(4)
  })

  it('is left from the file under way on when its process stopped, and counts the stop', () => {
    expect(leftOf(stopped)).toMatchObject([
      { name: 'b', stops: 1 },
      { name: 'c', stops: 0 },
    ])
  })

  it('is done when the run ended, whatever became of it', () => {
    expect(leftOf({ ...stopped, owner: null })).toEqual([])
  })

  it('is taken up newest first, except what stopped its process too often', () => {
    const often = { ...asks[0]!, stops: MAX_STOPS }
    const plan = planTakeUp([asks[1]!, often, asks[2]!])
    expect(plan.asks.map(({ name }) => name)).toEqual(['a', 'c', 'b'])
    expect(plan.results).toMatchObject([{ name: 'a', code: 'importGivenUp' }])
  })
})
