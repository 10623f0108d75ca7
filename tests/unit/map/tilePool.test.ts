import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { Slices } from '@/components/map/LeafletMap/slices'
import { TilePool } from '@/components/map/LeafletMap/tilePool'

let slices: Slices
let pool: TilePool
const painted: string[] = []

class Tile {
  isConnected = true
  className = ''
}

beforeEach(() => {
  vi.stubGlobal('HTMLCanvasElement', Tile)
  vi.stubGlobal('document', { createElement: () => new Tile() })
  vi.stubGlobal('requestAnimationFrame', () => 1)
  slices = new Slices()
  painted.length = 0
  pool = new TilePool(slices)
})
afterEach(() => void vi.unstubAllGlobals())

const paintIn = (tile: HTMLCanvasElement, name: string) =>
  pool.inTurn(tile, () => painted.push(name))
const comes = () => slices.finish()

describe('the tiles of the map', () => {
  it('are painted in their turn, and until then known to be due', () => {
    const tile = pool.take()
    expect(pool.isDue(tile)).toBe(false)
    paintIn(tile, 'a')
    expect([painted, pool.isDue(tile)]).toEqual([[], true])
    comes()
    expect([painted, pool.isDue(tile)]).toEqual([['a'], false])
  })

  it('are not painted for where the map no longer is, once taken for another place', () => {
    const tile = pool.take()
    paintIn(tile, 'before')
    pool.give(tile)
    expect(pool.take()).toBe(tile)
    paintIn(tile, 'after')
    comes()
    expect(painted).toEqual(['after'])
  })

  it('are not painted once they left the page', () => {
    const tile = pool.take()
    paintIn(tile, 'gone')
    Object.assign(tile, { isConnected: false })
    comes()
    expect([painted, pool.isDue(tile)]).toEqual([[], false])
  })
})
