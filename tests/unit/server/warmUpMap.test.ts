import type { Payload } from 'payload'
import { describe, expect, it, vi } from 'vitest'

import type { MapTable } from '@/map/columns'
import { warmUpMap } from '@/server/restricted/warmUp'

const payload = {} as Payload
const listener = () => {
  const said: string[] = []
  const note = (...words: unknown[]) => void said.push(String(words.at(-1)))
  return { said, logger: { warn: note, error: note } }
}

describe('the table of the map, at start', () => {
  it('is waited for', async () => {
    const { logger, said } = listener()
    let stands = false
    await warmUpMap(payload, logger, {
      build: async () => {
        await new Promise((resolve) => setTimeout(resolve, 20))
        stands = true
        return {} as MapTable
      },
    })
    expect(stands).toBe(true)
    expect(said).toEqual([])
  })

  it('keeps nobody from anything when it fails: it is said, and the site opens', async () => {
    const { logger, said } = listener()
    await warmUpMap(payload, logger, { build: () => Promise.reject(new Error('no rows')) })
    expect(said).toEqual(['the map table could not be built; the next question tries again'])
  })

  it('is not waited for longer than it may take, and a failure that comes later is said', async () => {
    const { logger, said } = listener()
    let fail = (_error: Error): void => undefined
    const build = () => new Promise<MapTable>((_, reject) => (fail = reject))
    await warmUpMap(payload, logger, { atMostMs: 5, build })
    expect(said).toEqual(['the map table is still being built: its first questions wait'])
    fail(new Error('no rows'))
    await vi.waitFor(() => expect(said).toHaveLength(2))
  })
})
