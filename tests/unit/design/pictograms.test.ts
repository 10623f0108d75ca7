import { describe, expect, it } from 'vitest'

import { GENERAL_PICTOGRAM, PICTOGRAMS } from '@/components/Pictogram/drawings'

import { serviceCategories } from '../../../seed/taxonomy'

const drawings = Object.entries({ ...PICTOGRAMS, general: GENERAL_PICTOGRAM })

describe('the pictures of services', () => {
  it('are one for each category that an installation begins with', () => {
    expect(Object.keys(PICTOGRAMS).sort()).toEqual(serviceCategories.map(({ key }) => key).sort())
  })

  it.each(drawings)('of %s weighs at most 500 bytes', (_, path) => {
    expect(Buffer.byteLength(path)).toBeLessThanOrEqual(500)
  })

  it.each(drawings)('of %s is one path of the grid, with no colour of its own', (_, path) => {
    expect(path).toMatch(/^M[\d\s.,MmLlHhVvCcSsAaZz-]+$/)
  })

  it('are all different', () => {
    expect(new Set(drawings.map(([, path]) => path)).size).toBe(drawings.length)
  })
})
