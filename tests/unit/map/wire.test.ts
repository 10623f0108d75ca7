import { describe, expect, it } from 'vitest'

import { buildMapTable } from '@/map/buildTable'
import { NO_FILTERS } from '@/map/filters'
import { queryMap } from '@/map/query'
import { decodeCounts, decodePlaces, encodeAnswer, encodePlaces } from '@/map/wire'

import { approval, PLACES } from './rows'

/** What a browser reads of what the server wrote. */
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

describe('an answer on its way', () => {
  it('gives back each place with its counts, whatever the order of the names', async () => {
    const table = await buildMapTable([approval(), approval({ place: PLACES.levis })], 'v1')
    const answer = queryMap(table, NO_FILTERS)
    const wire = sent(encodeAnswer(table, answer, NO_FILTERS).places)
    const reversed = Object.fromEntries(Object.entries(wire).reverse()) as typeof wire
    const places = decodePlaces(sent(encodePlaces(table.places)))
    const expected = answer.places.map(({ place, ...counts }) => ({
      place: table.places[place],
      ...counts,
    }))
    expect(expected).toHaveLength(2)
    expect(decodeCounts(wire, places)).toEqual(expected)
    expect(decodeCounts(reversed, places)).toEqual(expected)
  })

  it('says where a place is to ten metres, and no digit more', async () => {
    const place = { ...PLACES.levis, latitude: 46.803_212_345, longitude: -71.177_987_654 }
    const { places } = await buildMapTable([approval({ place })], 'v1')
    const { latitude, longitude } = encodePlaces(places)
    expect([latitude[1], longitude[1]]).toEqual([46.8032, -71.178])
  })

  it('names its columns, all of one length', async () => {
    const table = await buildMapTable([approval(), approval({ place: PLACES.levis })], 'v1')
    const { places } = encodeAnswer(table, queryMap(table, NO_FILTERS), NO_FILTERS)
    expect(places.positions).toEqual([3, 3])
    expect(new Set(Object.values(places).map((column) => column.length))).toEqual(new Set([2]))
  })

  it('carries the first municipalities and those chosen, not a thousand', async () => {
    const many = Array.from({ length: 90 }, (_, at) =>
      approval({
        municipality: { key: `m:${10_000 + at}`, name: `Lieu ${at}` },
        positions: 100 - at,
      }),
    )
    const table = await buildMapTable(many, 'v1')
    const filters = { ...NO_FILTERS, facets: { municipality: ['10089'] } }
    const { facets } = encodeAnswer(table, queryMap(table, filters), filters)
    expect(facets.municipality).toHaveLength(61)
    expect(facets.municipality.at(-1)).toMatchObject({ value: '10089', positions: 11 })
  })

  it('names the employer asked for, so that a shared address does not lose it', async () => {
    const table = await buildMapTable([approval()], 'v1')
    const named = (employer?: string) => {
      const filters = { ...NO_FILTERS, ...(employer !== undefined && { employer }) }
      return encodeAnswer(table, queryMap(table, filters), filters).employer
    }
    expect(named('e1')).toEqual({ id: 'e1', name: 'Ferme d’exemple A' })
    expect([named('nobody'), named()]).toEqual([null, null])
  })

  it('leaves out the counts of places that came with a later list', () => {
    const counts = {
      place: [7],
      positions: [1],
      employers: [1],
      lmias: [1],
      lmiaRows: [1],
      rows: [1],
    }
    expect(decodeCounts(counts, [])).toEqual([])
  })
})
