import { expect, it, vi } from 'vitest'

import { coverPicture } from '@/server/books/cover'

const drawing = vi.hoisted(() => ({ isBroken: true, count: 0 }))
vi.mock('sharp', () => ({
  default: () => ({
    png: () => ({
      toBuffer: async () => {
        drawing.count += 1
        if (drawing.isBroken) throw new Error('no memory')
        return Buffer.from('picture')
      },
    }),
  }),
}))

it('a cover that failed once is drawn again, and then once for all', async () => {
  await expect(coverPicture()).rejects.toThrow('no memory')
  drawing.isBroken = false
  expect((await coverPicture()).toString()).toBe('picture')
  await coverPicture()
  expect(drawing.count).toBe(2)
})
