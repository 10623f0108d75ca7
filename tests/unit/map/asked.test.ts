import { describe, expect, it } from 'vitest'

import { territoriesAsked } from '@/map/territories/asked'
import type { MapPlace } from '@/map/row'

const place = (key: string, region: string, mrc: string): MapPlace => ({
  key,
  kind: key.startsWith('s:') ? 'postalSector' : 'municipality',
  name: key,
  region,
  mrc,
  latitude: 45,
  longitude: -73,
})
const REMI = place('m:68055', '16', 'Les Jardins-de-Napierville')
const HYACINTHE = place('m:54048', '16', 'Les Maskoutains')
const GRANBY = place('m:47017', '05', 'La Haute-Yamaska')
const SECTOR = place('s:H4T', '06', 'Montréal')
const PLACES = [REMI, HYACINTHE, GRANBY, SECTOR]

const asked = (
  level: 'region' | 'mrc',
  facets: Parameters<typeof territoriesAsked>[1],
  counted: MapPlace[] = [],
) => {
  const keys = territoriesAsked(level, facets, PLACES, counted)
  return keys && [...keys].sort()
}

describe('the territories that a question is about', () => {
  it('are all of them where no place is chosen', () => {
    expect(asked('mrc', {})).toBeUndefined()
    expect(asked('region', { mrc: [] })).toBeUndefined()
  })

  it('are the MRC chosen and its region, whether or not it has rows', () => {
    expect(asked('mrc', { mrc: ['Les Jardins-de-Napierville'] })).toEqual([
      'jardins de napierville',
    ])
    expect(asked('region', { mrc: ['Les Jardins-de-Napierville'] })).toEqual(['16'])
  })

  it('are the MRC of a region, and a region in which no list names a place', () => {
    expect(asked('mrc', { region: ['16'] })).toEqual(['jardins de napierville', 'maskoutains'])
    expect(asked('region', { region: ['16', '10'] })).toEqual(['10', '16'])
  })

  it('are those of a municipality, by its circle or by the circles that it is spread over', () => {
    expect(asked('mrc', { municipality: ['47017'] })).toEqual(['haute yamaska'])
    expect(asked('region', { municipality: ['66023'] }, [SECTOR])).toEqual(['06'])
  })
})
