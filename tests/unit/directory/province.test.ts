import { describe, expect, it } from 'vitest'

import { synthesizeProvince } from '@/directory/province'
import { synthesize } from '@/directory/synthesis'

import { entry, LONGUEUIL, MONTREAL, offers, organization, region, site } from './world'

const input = {
  organizations: [
    organization('montreal', {
      sites: [site({ region: '06', point: MONTREAL, municipality: 'Montréal' })],
      services: [offers('food'), offers('permits', { remote: true })],
      languages: ['fr', 'es'],
    }),
    organization('both', {
      sites: [site({ region: '16', point: LONGUEUIL })],
      regionsServed: ['06'],
      services: [offers('food')],
      languages: ['fr'],
    }),
    organization('everywhere', { servesAllQuebec: true, services: [offers('taxes')] }),
  ],
  services: ['food', 'permits', 'taxes'].map((key) => entry(key)),
  languages: ['fr', 'es', 'tl'].map((key) => entry(key)),
  today: '2026-11-28',
  confirmedSince: '2026-01-01',
}
const regions = [region('06', { point: MONTREAL }), region('16', { point: LONGUEUIL })]

const countsOf = (rows: ReturnType<typeof synthesizeProvince>['services']) =>
  rows.map(({ entry: { key }, cells, regionsCovered }) => [
    key,
    ...cells.map(({ count }) => count),
    regionsCovered,
  ])

describe('the regions side by side', () => {
  const province = synthesizeProvince({ ...input, regions })

  it('count who offers each service, and in how many regions it is offered', () => {
    expect(countsOf(province.services)).toEqual([
      ['food', 2, 1, 2],
      ['permits', 1, 0, 1],
      ['taxes', 0, 0, 0],
    ])
  })

  it('count who speaks each language', () => {
    expect(countsOf(province.languages)).toEqual([
      ['fr', 2, 1, 2],
      ['es', 1, 0, 1],
      ['tl', 0, 0, 0],
    ])
  })

  it('say where to go for what is missing, and nothing where it is offered', () => {
    const [here, missing] = province.services[1]?.cells ?? []
    expect(here?.gap).toBeNull()
    expect(missing?.gap?.nearest).toMatchObject({ municipality: 'Montréal', remote: true })
  })

  it('say what each region says by itself', () => {
    expect(province.syntheses).toEqual(
      regions.map((each) => synthesize({ ...input, region: each })),
    )
  })
})
