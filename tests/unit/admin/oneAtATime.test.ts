import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { OneAtATime, type Outcome } from '@/admin/Preview/oneAtATime'

/** A site that answers when the test says so. */
function aLine() {
  let stands = ''
  const asked: string[] = []
  const busy: boolean[] = []
  const waiting: ((outcome: Outcome) => void)[] = []
  const line = new OneAtATime({
    read: () => stands,
    ask: (question) => {
      asked.push(question)
      return new Promise((resolve) => waiting.push(resolve))
    },
    onBusy: (isBusy) => busy.push(isBusy),
  })
  return {
    line,
    asked,
    busy,
    waiting,
    type: (words: string) => {
      stands = words
      line.want()
    },
    answer: async (outcome: Outcome = 'answered') => {
      waiting.shift()?.(outcome)
      await new Promise((resolve) => setImmediate(resolve))
    },
  }
}

describe('a page that is asked for while one writes', () => {
  it('is asked for at the first key, and of what was typed meanwhile once, as it stands then', async () => {
    const { asked, type, answer, busy } = aLine()
    type('a')
    expect(asked).toEqual(['a'])
    type('ab')
    type('abc')
    expect(asked).toEqual(['a'])
    await answer()
    expect(asked).toEqual(['a', 'abc'])
    await answer()
    expect(asked).toEqual(['a', 'abc'])
    expect(busy).toEqual([true, false])
  })

  it('is not asked for twice of the same words, unless nothing was answered or a person asks again', async () => {
    const { asked, type, answer, line, busy } = aLine()
    type('a')
    await answer('notAnswered')
    type('a')
    await answer()
    type('a')
    expect(asked).toEqual(['a', 'a'])
    expect(busy).toEqual([true, false, true, false])
    line.wantAgain()
    expect(asked).toEqual(['a', 'a', 'a'])
  })

  it('is not asked for any more once nobody looks', async () => {
    const { asked, type, answer, line } = aLine()
    type('a')
    type('b')
    line.end()
    await answer()
    type('c')
    expect(asked).toEqual(['a'])
  })

  it('is never asked for twice at a time, and in the end is of the last words, however one types', async () => {
    const step = fc.oneof(
      fc.record({ does: fc.constant('type' as const), words: fc.string({ maxLength: 2 }) }),
      fc.record({
        does: fc.constant('answer' as const),
        outcome: fc.constantFrom<Outcome>('answered', 'notAnswered'),
      }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1 }), async (steps) => {
        const { asked, waiting, type, answer } = aLine()
        for (const one of steps) {
          if (one.does === 'type') type(one.words)
          else await answer(one.outcome)
          expect(waiting.length).toBeLessThanOrEqual(1)
        }
        type('the last words')
        while (waiting.length > 0) await answer()
        expect(asked.at(-1)).toBe('the last words')
      }),
    )
  })
})
