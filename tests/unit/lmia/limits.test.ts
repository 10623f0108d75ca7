import { describe, expect, it } from 'vitest'

import { MAX_FILE_BYTES, maxListMegabytes } from '@/lmia/read/limits'

describe('the largest list that is taken', () => {
  it('is what the site takes, and never more than what is read whole', () => {
    expect(maxListMegabytes(10)).toBe(10)
    expect(maxListMegabytes(100) * 1024 * 1024).toBe(MAX_FILE_BYTES)
  })
})
