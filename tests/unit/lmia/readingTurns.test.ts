import { describe, expect, it } from 'vitest'

import { amongReceived, inReadingTurn } from '@/lmia/payload/run/readingTurns'

/** Work that goes on until it is told to end. */
function open() {
  let end = () => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  return { end, work: () => ended }
}

describe('lists', () => {
  it('are read one after the other, whatever became of the one before', async () => {
    const first = open()
    const order: string[] = []
    const one = inReadingTurn(async () => {
      await first.work()
      order.push('one')
      throw new Error('unreadable')
    })
    const two = inReadingTurn(() => Promise.resolve(order.push('two')))
    await Promise.resolve()
    expect(order).toEqual([])
    first.end()
    await expect(one).rejects.toThrow('unreadable')
    await two
    expect(order).toEqual(['one', 'two'])
  })

  it('received while three others wait are refused, and taken again later', async () => {
    const held = [open(), open(), open()]
    const received = held.map(({ work }) => amongReceived(work))
    await expect(amongReceived(() => Promise.resolve())).rejects.toThrow('listsWaiting')
    for (const { end } of held) end()
    await Promise.all(received)
    await expect(amongReceived(() => Promise.resolve('read'))).resolves.toBe('read')
  })
})
