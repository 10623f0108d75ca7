import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { Lately } from '@/server/lately'

/** Looks that are told in their order; that of a thing named so never ends, or fails. */
function looks() {
  const looked: string[] = []
  const lately = new Lately<string>((thing) => {
    looked.push(thing)
    if (thing === 'endless') return new Promise(() => undefined)
    return thing === 'faulty' ? Promise.reject(new Error('no database')) : Promise.resolve()
  })
  const note = (thing: string, step: number) => lately.note(thing, thing, step)
  return { note, looked }
}

describe('what was asked for lately', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('is looked at when something has changed, the latest first', async () => {
    const { note, looked } = looks()
    for (const thing of ['a', 'b', 'faulty', 'a']) note(thing, 0)
    await vi.advanceTimersByTimeAsync(100)
    expect(looked).toEqual([])
    note('b', 1)
    await vi.advanceTimersByTimeAsync(100)
    expect(looked).toEqual(['b', 'a', 'faulty'])
  })

  it('and when something changed meanwhile, again', async () => {
    const { note, looked } = looks()
    note('a', 0)
    note('a', 1)
    note('a', 2)
    await vi.advanceTimersByTimeAsync(100)
    expect(looked).toEqual(['a', 'a'])
  })

  it('is forgotten after ten seconds', async () => {
    const { note, looked } = looks()
    note('a', 0)
    await vi.advanceTimersByTimeAsync(10_100)
    note('b', 1)
    await vi.advanceTimersByTimeAsync(100)
    expect(looked).toEqual(['b'])
  })

  it('waits for one that never ends no longer than ten seconds', async () => {
    const { note, looked } = looks()
    note('a', 0)
    note('endless', 1)
    await vi.advanceTimersByTimeAsync(9_900)
    note('b', 2)
    await vi.advanceTimersByTimeAsync(200)
    expect(looked).toEqual(['endless'])
    note('b', 3)
    await vi.advanceTimersByTimeAsync(100)
    expect(looked).toEqual(['endless', 'b'])
  })
})
