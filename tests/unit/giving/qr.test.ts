import { describe, expect, it } from 'vitest'
import { encode } from 'uqr'

import { qrPath } from '@/giving/qrPath'

/** The dark cells of a drawing, as `x,y`. */
function darkCells(path: string): Set<string> {
  const cells = new Set<string>()
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let at = 0; at < Number(width); at += 1) cells.add(`${Number(x) + at},${y}`)
  }
  return cells
}

describe('the code for a camera', () => {
  it.each([
    'https://example.org/es',
    `https://example.org/fr/feuille?items=${'o.abc_'.repeat(100)}`,
  ])('draws every dark cell and no other (%#)', (text) => {
    const { path, side } = qrPath(text)
    const { data, size } = encode(text, { ecc: 'M', border: 4 })
    expect(side).toBe(size)
    const dark = data.flatMap((row, y) => row.flatMap((is, x) => (is ? [`${x},${y}`] : [])))
    expect(darkCells(path)).toEqual(new Set(dark))
    expect(path.replace(/M\d+ \d+h(\d+)v1h-\1z/g, '')).toBe('')
  })

  it('leaves four light cells around', () => {
    const { path, side } = qrPath('https://example.org')
    for (const cell of darkCells(path)) {
      for (const at of cell.split(',').map(Number)) {
        expect(at).toBeGreaterThanOrEqual(4)
        expect(at).toBeLessThan(side - 4)
      }
    }
  })
})
