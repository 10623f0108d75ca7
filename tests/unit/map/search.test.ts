import { expect, it } from 'vitest'

import { buildMapTable } from '@/map/columns'
import { searchMap } from '@/map/search'

import { approval, PLACES } from './rows'

const table = await buildMapTable(
  [
    approval({ employer: { id: 'e1', name: 'Serres Lévis' } }),
    approval({ employer: { id: 'e2', name: 'Lévis Légumes' }, place: PLACES.levis }),
    approval({ employer: { id: 'e3', name: 'Ferme Multilevi' } }),
  ],
  'v1',
)

it('finds places and employers whatever the case and accents, best first', () => {
  const { places, employers } = searchMap(table, ' LEVI', 10)
  expect(places.map(({ name }) => name)).toEqual(['Lévis'])
  expect(employers.map(({ name }) => name)).toEqual([
    'Lévis Légumes',
    'Serres Lévis',
    'Ferme Multilevi',
  ])
})

it.each(['', ' ', 'l'])('answers nothing to %j, which would match everything', (text) => {
  expect(searchMap(table, text, 10)).toEqual({ places: [], employers: [] })
})

it('stops at the limit', () => {
  expect(searchMap(table, 'levi', 1).employers).toHaveLength(1)
})

it('never offers the place of rows without one', () => {
  expect(searchMap(table, 'undefined', 10).places).toEqual([])
})
