import type * as Leaflet from 'leaflet'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { layTiles } from '@/components/map/LeafletMap/otherTiles'

import { standIn } from '../../standIn'

type Told = (event: object) => void

/** What the map is told, in order; and the ways to say what became of an image. */
function laid() {
  const handlers = new Map<string, Told>()
  const said: string[] = []
  const layer = {
    on(name: string, told: Told) {
      handlers.set(name, told)
      return layer
    },
    addTo: () => layer,
  }
  const asked = vi.fn(() => layer)
  const L = standIn<typeof Leaflet>({ tileLayer: asked })
  layTiles(
    L,
    standIn<Leaflet.Map>({}),
    { address: 'https://tiles.example.org/{z}/{x}/{y}.png', attribution: '© <Exemple>' },
    {
      onTile: ({ x }, isThere) => said.push(`${x} ${isThere ? 'theirs' : 'ours'}`),
      onGround: (isTheirs) => said.push(isTheirs ? 'named by them' : 'named by us'),
    },
  )
  const image = (sidePx: number) => ({
    naturalWidth: sidePx,
    naturalHeight: sidePx,
    removeAttribute: (name: string) => said.push(`without ${name}`),
  })
  return {
    said,
    asked,
    came: (x: number, sidePx = 256) =>
      handlers.get('tileload')!({ coords: { x, y: 1, z: 9 }, tile: image(sidePx) }),
    went: (x: number) => handlers.get('tileunload')!({ coords: { x, y: 1, z: 9 } }),
    failed: () => handlers.get('tileerror')!({}),
  }
}

describe('the images of another server', () => {
  beforeEach(() => {
    vi.stubGlobal('document', {
      createElement: () => ({
        set textContent(text: string) {
          this.innerHTML = text.replaceAll('<', '&lt;').replaceAll('>', '&gt;')
        },
        innerHTML: '',
      }),
    })
  })
  afterEach(() => vi.unstubAllGlobals())

  it('take the ground of a tile when they come, and give it back with the tile', () => {
    const map = laid()
    map.came(4)
    map.went(4)
    expect(map.said).toEqual(['4 theirs', 'named by them', '4 ours'])
  })

  it('leave the ground to the site where they do not come, and the names after three in a row', () => {
    const map = laid()
    map.failed()
    map.came(4)
    map.failed()
    map.failed()
    expect(map.said).toEqual(['4 theirs', 'named by them'])
    map.failed()
    expect(map.said.at(-1)).toBe('named by us')
    expect(map.said).not.toContain('4 ours')
  })

  it('are dropped before they are drawn when they are far larger than a tile', () => {
    const map = laid()
    map.came(4, 12_000)
    expect(map.said).toEqual(['without src'])
    map.came(5, 512)
    expect(map.said.slice(1)).toEqual(['5 theirs', 'named by them'])
  })

  it('say who made them as text, whatever was set', () => {
    expect(laid().asked).toHaveBeenCalledWith(
      'https://tiles.example.org/{z}/{x}/{y}.png',
      expect.objectContaining({ attribution: '© &lt;Exemple&gt;' }),
    )
  })
})
