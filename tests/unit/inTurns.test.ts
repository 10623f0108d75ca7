import { describe, expect, it } from 'vitest'

import { eachInTurn, inTurns } from '@/inTurns'

const busyFor = (ms: number): void => {
  const until = performance.now() + ms
  while (performance.now() < until);
}

describe('work in turns', () => {
  it('comes in its order', async () => {
    const seen: string[] = []
    for await (const each of inTurns(['a', 'b', 'c'])) seen.push(each)
    expect(seen).toEqual(['a', 'b', 'c'])
    expect(await eachInTurn([1, 2, 3], (each) => each * 2)).toEqual([2, 4, 6])
  })

  it('lets others come in between when it is long', async () => {
    let turns = 0
    const count = (): void => {
      turns += 1
      counting = setImmediate(count)
    }
    let counting = setImmediate(count)
    for await (const each of inTurns([15, 15, 15, 15, 15])) busyFor(each)
    clearImmediate(counting)
    expect(turns).toBeGreaterThanOrEqual(2)
  })
})
