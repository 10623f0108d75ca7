import { describe, expect, it } from 'vitest'

import { byHost } from '@/sources/payload/byHost'

const ADDRESSES = [
  'https://a.example/1',
  'https://b.example/1',
  'https://a.example/2',
  'https://c.example/1',
]

const tick = () => new Promise((resolve) => setImmediate(resolve))

describe('addresses worked off by host', () => {
  it('are asked one after the other of a host, some hosts at a time', async () => {
    const asked: string[] = []
    const now = new Set<string>()
    let most = 0
    await byHost(ADDRESSES, { atOnce: 2 }, async (address) => {
      const { host } = new URL(address)
      expect(now.has(host)).toBe(false)
      now.add(host)
      most = Math.max(most, now.size)
      await tick()
      now.delete(host)
      asked.push(address)
    })
    expect(asked.sort()).toEqual([...ADDRESSES].sort())
    expect(most).toBe(2)
  })

  it('of other hosts are asked although one fails; its fault is told at the end', async () => {
    const asked: string[] = []
    const work = byHost(ADDRESSES, { atOnce: 3 }, async (address) => {
      await tick()
      if (address === 'https://a.example/1') throw new Error('broken')
      asked.push(address)
    })
    await expect(work).rejects.toThrow('broken')
    expect(asked).toEqual(['https://b.example/1', 'https://c.example/1'])
  })

  it('are left once it is said so, and what was cut off is no fault', async () => {
    const stop = new AbortController()
    const asked: string[] = []
    await byHost(ADDRESSES, { atOnce: 1, signal: stop.signal }, async (address) => {
      asked.push(address)
      stop.abort()
      await tick()
      throw new Error('cut off')
    })
    expect(asked).toEqual(['https://a.example/1'])
  })
})
