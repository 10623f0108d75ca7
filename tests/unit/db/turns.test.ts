import { afterEach, describe, expect, it, vi } from 'vitest'

import { asOneParty, type TurnLimits, Turns } from '@/db/turns'

const LIMITS = { turnTimeoutMs: 300, backgroundTimeoutMs: 5000, ownTransactionMs: 5000 }
const HOLD_MS = 50

function world(more: Partial<TurnLimits> = {}) {
  const turns = new Turns({ ...LIMITS, ...more })
  const done: string[] = []
  const starts: number[] = []
  const write = (name: string, holdMs = HOLD_MS): Promise<void> =>
    turns.take(async () => {
      starts.push(performance.now())
      await new Promise((resolve) => setTimeout(resolve, holdMs))
      done.push(name)
    })
  return { done, starts, write }
}

describe('turns to write', () => {
  afterEach(() => vi.useRealTimers())

  it('come first to who came first', async () => {
    const { done, write } = world()
    await Promise.all(['a', 'b', 'c'].map((name) => write(name, 5)))
    expect(done).toEqual(['a', 'b', 'c'])
  })

  it('come to somebody else after one of a request that wants many at once', async () => {
    const { done, write } = world()
    const bulk = asOneParty(() => Promise.all(['1', '2', '3', '4'].map((name) => write(name))))
    const other = write('other')
    const third = asOneParty(() => Promise.all(['x', 'y'].map((name) => write(name))))
    await Promise.all([bulk, other, third])
    expect(done).toEqual(['1', '2', 'other', 'x', '3', 'y', '4'])
  })

  it('come to all of a request, though together they take longer than a person waits', async () => {
    const { done, write } = world()
    const names = Array.from({ length: 12 }, (_, at) => String(at))
    await asOneParty(() => Promise.all(names.map((name) => write(name))))
    expect(done).toEqual(names)
  })

  it('do not come to any of a request behind a writer who keeps the place', async () => {
    const { done, write } = world()
    const long = write('long', 6 * LIMITS.turnTimeoutMs)
    const refused = await asOneParty(() => Promise.allSettled(['1', '2', '3'].map((n) => write(n))))
    expect(refused.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    expect(done).toEqual([])
    await long
    await write('after')
    expect(done).toEqual(['long', 'after'])
  })

  it('leave the place free for a breath once it went from hand to hand for long', async () => {
    vi.useFakeTimers()
    const { starts, write } = world({ breath: { afterMs: 2 * HOLD_MS, forMs: 5 } })
    const names = ['1', '2', '3', '4', '5']
    const all = asOneParty(() => Promise.all(names.map((name) => write(name))))
    await vi.advanceTimersByTimeAsync(names.length * 2 * HOLD_MS)
    await all
    expect(starts.map((at) => at - starts[0]!)).toEqual([0, 50, 105, 155, 210])
  })

  it('are counted apart for each row', async () => {
    const first = world()
    const second = world()
    await asOneParty(() =>
      Promise.all([first.write('a'), second.write('b'), first.write('c'), second.write('d')]),
    )
    expect([first.done, second.done]).toEqual([
      ['a', 'c'],
      ['b', 'd'],
    ])
  })
})
