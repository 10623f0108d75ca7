import fc from 'fast-check'
import { expect, it } from 'vitest'

import { buildMapTable, FACETS, type Facet, type MapRow, skillWord } from '@/map/columns'
import { decodeFilters, encodeFilters, type MapFilters } from '@/map/filters'
import { quarterIndex, snapToPeriods } from '@/map/period'
import { findPlaceDetail, listRows, queryMap } from '@/map/query'
import { fold } from '@/text/fold'

import { approval, PERIODS, PLACES } from './rows'

const STREAMS = ['primaryAgriculture', 'lowWage', 'highWage', null] as const
const SKILLS = [
  { skillLevel: 'C', teer: null },
  { skillLevel: '0', teer: null },
  { skillLevel: null, teer: 5 },
  { skillLevel: null, teer: null },
] as const
const CODES = ['8431', '85100', '0821', null] as const
const EMPLOYERS = ['Ferme A', 'Érablière B', 'Serres C', 'ferme d'].map((name, at) => ({
  id: `e${at}`,
  name,
}))

const row: fc.Arbitrary<MapRow> = fc
  .record({
    kind: fc.constantFrom('positive', 'negative'),
    period: fc.constantFrom(...Object.values(PERIODS)),
    stream: fc.constantFrom(...STREAMS),
    employer: fc.constantFrom(...EMPLOYERS),
    skill: fc.constantFrom(...SKILLS),
    occupationCode: fc.constantFrom(...CODES),
    place: fc.constantFrom(...Object.values(PLACES), null),
    positions: fc.nat(50),
    lmias: fc.option(fc.nat(5), { nil: null }),
  })
  .map(({ skill, ...rest }) =>
    approval({ ...rest, ...skill, sector: rest.occupationCode?.[0] ?? null }),
  )

const quarter = fc.option(fc.integer({ min: quarterIndex(2015, 1), max: quarterIndex(2025, 4) }), {
  nil: undefined,
})
const some = (values: readonly string[]) =>
  fc.option(fc.uniqueArray(fc.constantFrom(...values), { minLength: 1 }), { nil: undefined })

const filters: fc.Arbitrary<MapFilters> = fc
  .record({
    kind: fc.constantFrom('positive', 'negative'),
    from: quarter,
    to: quarter,
    stream: some(STREAMS.map((stream) => stream ?? '')),
    skill: some(['C', '0', 'T5', '']),
    sector: some(['8', '0', '']),
    occupation: some(CODES.map((code) => code ?? '')),
    region: some(['16', '12', '06', '']),
    precision: some(['municipality', 'postalSector', 'none']),
    employerText: fc.constantFrom(undefined, 'FERME', 'erabliere', 'nobody'),
    employer: fc.constantFrom(undefined, 'e0', 'e3', 'nobody'),
  })
  .map(({ kind, from, to, employerText, employer, ...facets }) => ({
    kind,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    facets: Object.fromEntries(Object.entries(facets).filter(([, values]) => values)),
    ...(employerText && { employerText }),
    ...(employer && { employer }),
  }))

/** The same questions asked the slow, plain way. */
const wordOf: Record<Facet, (row: MapRow) => string> = {
  stream: (row) => row.stream ?? '',
  skill: skillWord,
  sector: (row) => row.sector ?? '',
  occupation: (row) => row.occupationCode ?? '',
  region: (row) => row.place?.region ?? '',
  precision: (row) =>
    row.place ? (row.place.kind === 'postalSector' ? 'postalSector' : 'municipality') : 'none',
}

function passes(
  rows: MapRow[],
  row: MapRow,
  asked: MapFilters,
  except?: Facet | 'period',
): boolean {
  const periods = [...new Map(rows.map(({ period }) => [period.key, period])).values()]
  const range = snapToPeriods(
    periods,
    asked.from ?? Math.min(...periods.map(({ from }) => from)),
    asked.to ?? Math.max(...periods.map(({ to }) => to)),
  )
  const inPeriod = row.period.from >= range.from && row.period.to <= range.to
  return (
    row.kind === asked.kind &&
    (except === 'period' || inPeriod) &&
    (!asked.employerText || fold(row.employer.name).includes(fold(asked.employerText))) &&
    (!asked.employer || row.employer.id === asked.employer) &&
    FACETS.every(
      (facet) =>
        facet === except ||
        !asked.facets[facet]?.length ||
        asked.facets[facet].includes(wordOf[facet](row)),
    )
  )
}

const sum = (rows: MapRow[]) => rows.reduce((total, { positions }) => total + positions, 0)
const employersOf = (rows: MapRow[]) => new Set(rows.map(({ employer }) => employer.id)).size

it('answers as a plain filter over the rows does', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 60 }), filters, async (rows, asked) => {
      const table = await buildMapTable(rows, 'v')
      const answer = queryMap(table, asked)
      const kept = rows.filter((one) => passes(rows, one, asked))

      const known = kept.filter(({ lmias }) => lmias !== null)
      expect(answer.totals).toEqual({
        positions: sum(kept),
        rows: kept.length,
        employers: employersOf(kept),
        lmias: known.reduce((total, { lmias }) => total + lmias!, 0),
        lmiaRows: known.length,
        unplacedRows: kept.filter(({ place }) => !place).length,
        unplacedPositions: sum(kept.filter(({ place }) => !place)),
      })
      for (const count of answer.places) {
        const here = kept.filter(({ place }) => place?.key === table.places[count.place]!.key)
        expect(count).toMatchObject({
          positions: sum(here),
          rows: here.length,
          employers: employersOf(here),
        })
      }
      for (const count of answer.regions) {
        const here = kept.filter(({ place }) => (place?.region ?? '') === count.region)
        expect(count).toMatchObject({ positions: sum(here), employers: employersOf(here) })
      }
      for (const facet of FACETS) {
        const others = rows.filter((one) => passes(rows, one, asked, facet))
        const expected = new Set(others.map(wordOf[facet]))
        expect(new Set(answer.facets[facet].map(({ value }) => value))).toEqual(expected)
        for (const { value, positions } of answer.facets[facet]) {
          expect(positions).toBe(sum(others.filter((one) => wordOf[facet](one) === value)))
        }
      }
      const anyPeriod = rows.filter((one) => passes(rows, one, asked, 'period'))
      for (const { key, positions } of answer.series) {
        expect(positions).toBe(sum(anyPeriod.filter(({ period }) => period.key === key)))
      }
      expect([...listRows(table, asked)]).toHaveLength(kept.length)

      const detail = findPlaceDetail(table, asked, PLACES.saintRemi.key)
      const here = kept.filter(({ place }) => place === PLACES.saintRemi)
      expect(detail?.totals.positions ?? 0).toBe(sum(here))
      expect(detail?.employers.length ?? 0).toBe(employersOf(here))
    }),
    { numRuns: 300 },
  )
})

it('reads from an address the filters it wrote there', () => {
  fc.assert(
    fc.property(filters, (asked) => {
      const written = encodeFilters(asked).toString()
      expect(decodeFilters(new URLSearchParams(written))).toEqual(asked)
    }),
  )
})

it('reads any address without failing', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(decodeFilters(new URLSearchParams(text)).kind).toMatch(/^(positive|negative)$/)
    }),
  )
})
