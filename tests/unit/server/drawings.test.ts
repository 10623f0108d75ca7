import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { Drawings } from '@/server/drawings'

/** A drawing that takes some time, and says when it begins. */
function table({ atOnce = 1, longestMs = 10_000 } = {}) {
  const drawings = new Drawings<string>({ atOnce, longestMs })
  const begun: string[] = []
  const changes = { at: 0 }
  const ask = (
    key: string,
    how: { isKept?: boolean; isWaitedFor?: boolean; takesMs?: number } = {},
  ) =>
    drawings.ask(
      key,
      { changes, isKept: how.isKept ?? true, isWaitedFor: how.isWaitedFor ?? false },
      async () => {
        begun.push(key)
        const { at } = changes
        await new Promise((resolve) => setTimeout(resolve, how.takesMs ?? 100))
        return `${key} of ${at}`
      },
    )
  return { drawings, begun, changes, ask }
}

describe('drawings', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('are a few at once', async () => {
    const { ask, begun, drawings } = table({ atOnce: 2 })
    for (const key of ['a', 'b', 'c', 'd']) void ask(key)
    expect(begun).toEqual(['a', 'b'])
    expect(drawings.size).toEqual({ underWay: 2, waiting: 2 })
    await vi.advanceTimersByTimeAsync(110)
    expect(begun).toEqual(['a', 'b', 'c', 'd'])
    await vi.runAllTimersAsync()
    expect(drawings.size).toEqual({ underWay: 0, waiting: 0 })
  })

  it('are one for all who ask for a page, while it waits and while it is drawn', async () => {
    const { ask, begun } = table()
    const asked = [ask('a'), ask('b'), ask('a'), ask('b')]
    await vi.runAllTimersAsync()
    expect(await Promise.all(asked)).toEqual(['a of 0', 'b of 0', 'a of 0', 'b of 0'])
    expect(begun).toEqual(['a', 'b'])
  })

  it('begin anew for who knows of a change since, once, and after the one before', async () => {
    const { ask, begun, changes } = table({ atOnce: 2 })
    const before = ask('a')
    changes.at = 1
    const after = [ask('a'), ask('a')]
    expect(begun).toEqual(['a'])
    changes.at = 2
    await vi.runAllTimersAsync()
    expect(await before).toBe('a of 0')
    // It began when both changes were known: whoever joined it has them.
    expect(await Promise.all(after)).toEqual(['a of 2', 'a of 2'])
    expect(begun).toEqual(['a', 'a'])
  })

  it('come first that somebody waits for, then those that most ask for', async () => {
    const { ask, begun } = table()
    void ask('under way')
    void ask('seldom')
    for (let count = 0; count < 3; count += 1) void ask('often')
    void ask('late')
    void ask('late', { isWaitedFor: true })
    await vi.runAllTimersAsync()
    expect(begun).toEqual(['under way', 'late', 'often', 'seldom'])
  })

  it('that somebody waits for are not overtaken by those that more wait for', async () => {
    const { ask, begun } = table()
    void ask('under way')
    void ask('one', { isWaitedFor: true })
    for (let count = 0; count < 3; count += 1) void ask('many', { isWaitedFor: true })
    await vi.runAllTimersAsync()
    expect(begun).toEqual(['under way', 'one', 'many'])
  })

  it('of pages that nobody read yet have one turn of three', async () => {
    const { ask, begun } = table()
    void ask('under way')
    for (const key of ['x', 'y']) void ask(key, { isKept: false, isWaitedFor: true })
    for (const key of ['a', 'b', 'c', 'd']) void ask(key)
    await vi.runAllTimersAsync()
    expect(begun).toEqual(['under way', 'a', 'x', 'b', 'c', 'y', 'd'])
  })

  it('of who has left meanwhile are not made, but for who asked with them', async () => {
    const { drawings, ask, begun } = table()
    let isGone = false
    const wanted = { changes: { at: 0 }, isKept: false, isWaitedFor: true, isGone: () => isGone }
    const draw = (key: string) => {
      begun.push(key)
      return Promise.resolve(key)
    }
    void ask('under way')
    void drawings.ask('of one', wanted, () => draw('of one'))
    const shared = drawings.ask('of two', wanted, () => draw('of two'))
    void drawings.ask('of two', wanted, () => draw('of two'))
    isGone = true
    await vi.runAllTimersAsync()
    expect(await shared).toBe('of two')
    expect(begun).toEqual(['under way', 'of two'])
    expect(drawings.size).toEqual({ underWay: 0, waiting: 0 })
  })

  it('that fail tell who waits, and the next one begins', async () => {
    const { drawings, ask } = table()
    const asked = { changes: { at: 0 }, isKept: true, isWaitedFor: true }
    const fails = drawings.ask('a', asked, () => Promise.reject(new Error('no database')))
    const next = ask('b')
    await expect(fails).rejects.toThrow('no database')
    await vi.runAllTimersAsync()
    expect(await next).toBe('b of 0')
  })

  it('that never end hold up nobody for ever', async () => {
    const { ask, begun } = table({ longestMs: 5_000 })
    void ask('a', { takesMs: 1e9 })
    void ask('b')
    await vi.advanceTimersByTimeAsync(4_900)
    expect(begun).toEqual(['a'])
    await vi.advanceTimersByTimeAsync(200)
    expect(begun).toEqual(['a', 'b'])
  })
})
