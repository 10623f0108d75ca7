import fc from 'fast-check'
import { expect, it } from 'vitest'

import { buildMapTable } from '@/map/buildTable'
import { employerAt, employersIn, placesOfEmployer } from '@/map/employersHere'
import type { MapRow } from '@/map/row'

import { approval, PLACES } from './rows'

const row: fc.Arbitrary<MapRow> = fc
  .record({
    who: fc.nat(9),
    place: fc.constantFrom(...Object.values(PLACES), null),
    occupationCode: fc.constantFrom('8431', '85100', null),
  })
  .map(({ who, ...changes }) =>
    approval({ ...changes, employer: { id: `e${who}`, name: `Ferme ${who}` } }),
  )

it('each row names its employer, and each employer the places where it stands', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 40 }), async (rows) => {
      const table = await buildMapTable(rows, 'v')
      const placeKey = (at: number) => table.places[table.packed.place[table.keys.where[at]!]!]!.key
      const pairs = Array.from({ length: table.rowCount }, (_, at) =>
        [table.employers.at(employerAt(table, at)).id, placeKey(at)].join(' '),
      )
      const plain = rows.map(({ employer, place }) => [employer.id, place?.key ?? ''].join(' '))
      expect(pairs.sort()).toEqual(plain.sort())

      for (let who = 0; who < table.employers.length; who += 1) {
        const { id } = table.employers.at(who)
        const stands = placesOfEmployer(table, who).map(({ place }) => table.places[place]!.key)
        const own = rows.filter(({ employer }) => employer.id === id)
        expect(stands.sort()).toEqual([...new Set(own.map(({ place }) => place?.key ?? ''))].sort())
        expect(who < table.here.inSeveral).toBe(stands.length > 1)
      }
      table.places.forEach(({ key }, place) => {
        const here = rows.filter((one) => (one.place?.key ?? '') === key)
        const { shared, own } = employersIn(table, place)
        expect(shared + own).toBe(new Set(here.map(({ employer }) => employer.id)).size)
      })
    }),
  )
})
