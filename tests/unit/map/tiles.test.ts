import { describe, expect, it } from 'vitest'

import { problemOfTiles, tileHost, tileOrigin } from '@/map/basemap/tiles'

const KEYED = 'https://tiles.example.org:8443/v1/{z}/{x}/{y}@2x.png?key=secret'

describe('the address of tiles', () => {
  it.each([
    KEYED,
    'https://tiles.example.org/{z}/{y}/{x}',
    'https://TILES.example.org/{z}/{x}/{y}',
    'https://tiles.example.org:443/{z}/{x}/{y}',
    'https://cartes-québec.example.org/{z}/{x}/{y}',
  ])('can be %s', (address) => {
    expect(problemOfTiles(address)).toBeUndefined()
  })

  it.each([
    ['tiles.example.org/{z}/{x}/{y}', /such as https/],
    ['https://tiles.example.org/{z}/{x}', /once each/],
    ['https://tiles.example.org/{z}/{x}/{y}/{y}', /once each/],
    ['https://{s}.example.org/{z}/{x}/{y}', /no other braces/],
    ['http://tiles.example.org/{z}/{x}/{y}', /use https/],
    ['https://me:secret@tiles.example.org/{z}/{x}/{y}', /name and password/],
    ['https://tiles{z}.example.org/{x}/{y}', /after the name/],
  ])('cannot be %s', (address, why) => {
    expect(problemOfTiles(address)).toMatch(why)
    expect(problemOfTiles(address)).not.toContain('secret')
  })

  it('is told by its server alone', () => {
    expect(tileOrigin(KEYED)).toBe('https://tiles.example.org:8443')
    expect(tileHost(KEYED)).toBe('tiles.example.org:8443')
  })
})
