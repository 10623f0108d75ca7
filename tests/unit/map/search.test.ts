import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { buildMapTable } from '@/map/buildTable'
import { buildSearchIndex, searchMap } from '@/map/search'

import { approval, PLACES } from './rows'

const montreal = { key: 'm:66023', name: 'Montréal' }
const table = await buildMapTable(
  [
    approval({ employer: { id: 'e1', name: 'Serres Lévis' } }),
    approval({ employer: { id: 'e2', name: 'Lévis Légumes' }, place: PLACES.levis }),
    approval({ employer: { id: 'e3', name: 'Ferme Multilevi' }, place: PLACES.napierville }),
    approval({ place: PLACES.downtown, municipality: montreal }),
    approval({
      place: PLACES.downtown,
      municipality: montreal,
      part: { key: 'b:saint-laurent', name: 'Saint-Laurent' },
    }),
  ],
  'v1',
)
const index = buildSearchIndex(table, {
  regions: [{ code: '16', names: ['Montérégie', 'Montérégie', 'Montérégie'] }],
  occupations: [
    { code: '8431', names: ['Manœuvre agricole', 'General farm worker', 'Peón agrícola'] },
  ],
})
const find = (text: string) => searchMap(index, text, 10)
const places = (text: string) => find(text).places.map(({ name }) => name)

describe('what a reader types', () => {
  it('finds places and employers whatever the case and accents, best first', () => {
    expect(places(' LEVI')).toEqual(['Lévis'])
    expect(find(' LEVI').employers.map(({ name }) => name)).toEqual([
      'Lévis Légumes',
      'Serres Lévis',
      'Ferme Multilevi',
    ])
  })

  it.each(['St-Rémi', 'saint remi', 'ST REMI (QC)', 'Ville de Saint-Remi', 'Saint-Rémy'])(
    'means Saint-Rémi by %j',
    (text) => expect(places(text)).toEqual(['Saint-Rémi']),
  )

  it('finds a city that stands in postal sectors before its sectors', () => {
    expect(places('montreal')).toEqual(['Montréal', 'Montréal (H3B)'])
    expect(places('H3B 1A1')).toEqual(['Montréal (H3B)'])
  })

  it('finds a municipality by what lists call its localities, and a borough by its words', async () => {
    const written = await buildMapTable(
      [
        approval({ place: PLACES.levis, cityKey: 'saint romuald' }),
        approval({
          place: PLACES.downtown,
          municipality: montreal,
          part: { key: 'b:verdun', name: 'Verdun' },
        }),
      ],
      'v1',
    )
    const other = buildSearchIndex(written, { regions: [], occupations: [] })
    const named = (text: string) => searchMap(other, text, 5).places.map(({ name }) => name)
    expect(named('St-Romuald')).toEqual(['Lévis'])
    expect(named('Île-des-Sœurs')).toEqual(['Verdun'])
  })

  it('offers once a part that has a circle of its own', async () => {
    const key = 'l:66023:saint-laurent'
    const place = { ...PLACES.levis, key, kind: 'locality' as const, name: 'Saint-Laurent' }
    const twice = await buildMapTable(
      [approval({ place, municipality: montreal, part: { key, name: 'Saint-Laurent' } })],
      'v1',
    )
    const other = buildSearchIndex(twice, { regions: [], occupations: [] })
    expect(searchMap(other, 'saint-laurent', 5).places.map((one) => one.key)).toEqual([key])
  })

  it('finds a borough, which is no city', () => {
    expect(find('ville st-laurent').places).toMatchObject([
      { key: 'b:saint-laurent', kind: 'borough', region: '06' },
    ])
  })

  it.each(['MRC des Jardins-de-Napierville', 'jardins napierville'])('finds an MRC by %j', (text) =>
    expect(find(text).mrcs).toEqual(['Les Jardins-de-Napierville']),
  )

  it.each([
    ['Francheville', 'Trois-Rivières'],
    ['Saguenay-et-son-Fjord', 'Saguenay'],
    ['Kativik', 'Nord-du-Québec'],
  ])('finds by %j, as some sources call it, the MRC of %s', async (text, mrc) => {
    const other = await buildMapTable(
      ['Trois-Rivières', 'Saguenay', 'Nord-du-Québec'].map((one) =>
        approval({ place: { ...PLACES.levis, key: `m:${one}`, mrc: one } }),
      ),
      'v1',
    )
    const named = buildSearchIndex(other, { regions: [], occupations: [] })
    expect(searchMap(named, text, 10).mrcs).toEqual([mrc])
    expect(searchMap(named, 'toponyme', 10).mrcs).toEqual([])
  })

  it('does not offer what only holds the name of a place', () => {
    const named = buildSearchIndex(table, {
      regions: [{ code: '01', names: ['Bas-Saint-Laurent'] }],
      occupations: [],
    })
    expect(searchMap(named, 'saint-laurent', 10).regions).toEqual([])
    expect(searchMap(named, 'bas-saint', 10).regions).toEqual(['01'])
  })

  it('finds a place one letter away where only an employer holds the letters', async () => {
    const other = await buildMapTable(
      [approval({ employer: { id: 'e9', name: 'Centre de remise Sante' } })],
      'v1',
    )
    const found = searchMap(
      buildSearchIndex(other, { regions: [], occupations: [] }),
      'sant remi',
      5,
    )
    expect(found.employers).toHaveLength(1)
    expect(found.places.map(({ name }) => name)).toEqual(['Saint-Rémi'])
  })

  it('finds a region', () => expect(find('monteregie').regions).toEqual(['16']))

  it.each(['manoeuvre', 'farm work', 'peon agricola', '8431'])(
    'finds an occupation by %j',
    (text) => expect(find(text).occupations).toEqual(['8431']),
  )

  it.each([
    ['travailleur agricole', '8431'],
    ['manoeuvre agricole', '8431'],
    ['farm labourers', '8431'],
    ['jornalero', '8431'],
    ['Soudeuse', '7237'],
    ['camionero', '73300'],
    ['waitress', '65200'],
  ])('finds an occupation by what people call it, not only by its title: %j', (text, code) => {
    const titled = buildSearchIndex(table, {
      regions: [],
      occupations: ['8431', '7237', '73300', '65200'].map((one) => ({ code: one, names: [] })),
    })
    expect(searchMap(titled, text, 10).occupations).toEqual([code])
  })

  it.each(['ouvrier agricole', 'farm hand', 'farm worker', 'trabajadora agrícola'])(
    'finds the codes of before 2024 and after it by %j',
    (text) => {
      const codes = ['8431', '85100', '85101']
      const titled = buildSearchIndex(table, {
        regions: [],
        occupations: codes.map((code) => ({ code, names: [] })),
      })
      expect(searchMap(titled, text, 10).occupations.sort()).toEqual(codes)
    },
  )
})

it.each(['', ' ', 'l', 'qzxqzx'])('answers nothing to %j', (text) => {
  expect(find(text)).toEqual({ places: [], mrcs: [], regions: [], occupations: [], employers: [] })
})

it('stops at the limit', () => {
  expect(searchMap(index, 'levi', 1).employers).toHaveLength(1)
})

it('never offers the place of rows without one, nor of rows without a part', () => {
  expect(places('undefined')).toEqual([])
  expect(places('ontreal')).toEqual(['Montréal', 'Montréal (H3B)'])
})

it('the few employers that are shown are the first of all that are found', async () => {
  const word = fc.constantFrom('ferme', 'du', 'lac', 'fermes', 'lacs', 'u')
  const names = fc.array(
    fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
    { minLength: 1, maxLength: 30 },
  )
  const asked = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
  await fc.assert(
    fc.asyncProperty(names, asked, fc.integer({ min: 1, max: 5 }), async (all, text, limit) => {
      const rows = all.map((name, at) => approval({ employer: { id: `e${at}`, name } }))
      const found = buildSearchIndex(await buildMapTable(rows, 'v'), {
        regions: [],
        occupations: [],
      })
      const namesOf = (most: number) =>
        searchMap(found, text, most).employers.map(({ name }) => name)
      expect(namesOf(limit)).toEqual(namesOf(1000).slice(0, limit))
    }),
  )
})
