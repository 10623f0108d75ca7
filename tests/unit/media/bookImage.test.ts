import sharp from 'sharp'
import { describe, expect, it } from 'vitest'

import { bookImage } from '@/media/payload/cleanImage'

describe('an image in a book', () => {
  it('stands upright, also one that was kept as its camera held it', async () => {
    const taken = await sharp({
      create: { width: 60, height: 30, channels: 3, background: 'navy' },
    })
      .jpeg()
      .withMetadata({ orientation: 6 })
      .toBuffer()
    const { bytes } = await bookImage(taken, 'image/jpeg')
    const { width, height, orientation } = await sharp(bytes).metadata()
    expect([width, height, orientation]).toEqual([30, 60, undefined])
  })
})
