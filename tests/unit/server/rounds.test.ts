import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { repeatRounds } from '@/server/rounds'

const logger = { error: vi.fn() }

describe('rounds', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('begin at once, and again each time', async () => {
    const round = vi.fn(() => Promise.resolve())
    const rounds = repeatRounds(round, { everyMs: 1000, name: 'looks', logger })
    expect(round).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(2000)
    expect(round).toHaveBeenCalledTimes(3)
    await rounds.stop()
  })

  it('leave a start alone where the first is to wait', async () => {
    const round = vi.fn(() => Promise.resolve())
    const asked = { everyMs: 1000, firstAfterMs: 300, name: 'long looks', logger }
    const rounds = repeatRounds(round, asked)
    await vi.advanceTimersByTimeAsync(299)
    expect(round).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(round).toHaveBeenCalledTimes(1)
    await rounds.stop()
  })

  it('begin no first one after a stop', async () => {
    const round = vi.fn(() => Promise.resolve())
    const asked = { everyMs: 1000, firstAfterMs: 300, name: 'long looks', logger }
    await repeatRounds(round, asked).stop()
    await vi.advanceTimersByTimeAsync(5000)
    expect(round).not.toHaveBeenCalled()
  })
})
