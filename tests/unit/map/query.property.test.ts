import fc from 'fast-check'
import { expect, it } from 'vitest'

import { buildMapTable } from '@/map/buildTable'
import { csvLines } from '@/map/exportRows'
import { type Facet, FACETS, mapFacets } from '@/map/facets'
import { decodeFilters, encodeFilters, type MapFilters } from '@/map/filters'
import { listRows } from '@/map/listRows'
import { quarterIndex, snapToPeriods } from '@/map/period'
import { findPlaceDetail } from '@/map/placeDetail'
import { queryMap } from '@/map/query'
import type { MapRow } from '@/map/row'
import { foldWords } from '@/text/fold'

import { approval, FACET_SAMPLES, PERIODS, PLACES } from './rows'

const EMPLOYERS = ['Ferme A', 'Érablière B', 'Serres C', 'ferme d'].map((name, at) => ({
  id: `e${at}`,
  name,
}))
/** So many that a name or an employer asked for is that of few. */
const OTHER_EMPLOYERS = Array.from({ length: 40 }, (_, at) => ({
  id: `o${at}`,
  name: `Coop ${at}`,
}))

/** For each facet, one of the ways in which a row may differ, or none. */
const changes = fc
  .record(mapFacets((facet) => fc.constantFrom({}, ...FACET_SAMPLES[facet].changes)))
  .map((made) => Object.assign({}, ...Object.values(made)) as Partial<MapRow>)

const row: fc.Arbitrary<MapRow> = fc
  .record({
    kind: fc.constantFrom('positive', 'negative'),
    period: fc.constantFrom(...Object.values(PERIODS)),
    employer: fc.oneof(fc.constantFrom(...EMPLOYERS), fc.constantFrom(...OTHER_EMPLOYERS)),
    positions: fc.oneof(fc.nat(50), fc.constantFrom(99_999, 2 ** 23)),
    lmias: fc.option(fc.nat(5), { nil: null }),
    changes,
  })
  .map(({ changes, ...rest }) => approval({ ...rest, ...changes }))

/** Of more employers than a handful, mostly. */
const manyRows = fc.array(row, { maxLength: 60, size: 'max' })

const quarter = fc.option(fc.integer({ min: quarterIndex(2015, 1), max: quarterIndex(2025, 4) }), {
  nil: undefined,
})
const valueOf = (facet: Facet) => FACET_SAMPLES[facet].valueOf

/** Every value that the rows above may have. */
const valuesOf = (facet: Facet): string[] => {
  const all = FACETS.flatMap((one) => FACET_SAMPLES[one].changes)
  return [...new Set([{}, ...all].map((one) => valueOf(facet)(approval(one))))]
}

const filters: fc.Arbitrary<MapFilters> = fc
  .record({
    kind: fc.constantFrom('positive', 'negative'),
    from: quarter,
    to: quarter,
    facets: fc.record(
      mapFacets((facet) => fc.uniqueArray(fc.constantFrom(...valuesOf(facet)), { minLength: 1 })),
      { requiredKeys: [] },
    ),
    employerText: fc.constantFrom(undefined, 'FERME', 'erabliere', 'nobody'),
    employer: fc.constantFrom(undefined, 'e0', 'e3', 'nobody'),
  })
  .map(({ kind, from, to, facets, employerText, employer }) => ({
    kind,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    facets,
    ...(employerText && { employerText }),
    ...(employer && { employer }),
  }))

/** The same question asked the slow, plain way. */
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
    (!asked.employerText || foldWords(row.employer.name).includes(foldWords(asked.employerText))) &&
    (!asked.employer || row.employer.id === asked.employer) &&
    FACETS.every(
      (facet) =>
        facet === except ||
        !asked.facets[facet]?.length ||
        asked.facets[facet].includes(valueOf(facet)(row)),
    )
  )
}

const sum = (rows: MapRow[]) => rows.reduce((total, { positions }) => total + positions, 0)
const employersOf = (rows: MapRow[]) => new Set(rows.map(({ employer }) => employer.id)).size

it('answers as a plain filter over the rows does', async () => {
  await fc.assert(
    fc.asyncProperty(manyRows, filters, async (rows, asked) => {
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
          lmias: here.reduce((total, { lmias }) => total + (lmias ?? 0), 0),
          lmiaRows: here.filter(({ lmias }) => lmias !== null).length,
        })
      }
      expect(answer.places).toHaveLength(
        new Set(kept.flatMap(({ place }) => (place ? [place.key] : []))).size,
      )
      for (const count of answer.regions) {
        const here = kept.filter(({ place }) => (place?.region ?? '') === count.region)
        expect(count).toMatchObject({
          positions: sum(here),
          rows: here.length,
          employers: employersOf(here),
          lmias: here.reduce((total, { lmias }) => total + (lmias ?? 0), 0),
        })
      }
      for (const facet of FACETS) {
        const others = rows.filter((one) => passes(rows, one, asked, facet))
        const expected = new Set(others.map(valueOf(facet)))
        expect(new Set(answer.facets[facet].map(({ value }) => value))).toEqual(expected)
        for (const { value, positions, rows } of answer.facets[facet]) {
          const own = others.filter((one) => valueOf(facet)(one) === value)
          expect({ positions, rows }).toEqual({ positions: sum(own), rows: own.length })
        }
      }
      const anyPeriod = rows.filter((one) => passes(rows, one, asked, 'period'))
      for (const { key, positions } of answer.series) {
        expect(positions).toBe(sum(anyPeriod.filter(({ period }) => period.key === key)))
      }
      for (const kind of ['positive', 'negative'] as const) {
        const ofKind = rows.filter((one) => passes(rows, { ...one, kind: asked.kind }, asked))
        expect(answer.kinds[kind]).toBe(sum(ofKind.filter((one) => one.kind === kind)))
      }
      const listed = [...listRows(table, asked)]
      const together = listed.map(({ place, employer }) => `${place.key} ${employer}`)
      expect(together.filter((one, at) => one !== together[at - 1])).toHaveLength(
        new Set(together).size,
      )
      expect([...csvLines(table, asked, 'en')]).toHaveLength(kept.length + 1)
      for (const facet of FACETS) {
        expect(listed.map((one) => one.facet(facet)).sort()).toEqual(
          kept.map(valueOf(facet)).sort(),
        )
      }

      const detail = findPlaceDetail(table, asked, PLACES.saintRemi.key)
      const { key } = PLACES.saintRemi
      const isMunicipality = rows.some(({ municipality }) => municipality?.key === key)
      const here = kept.filter(
        ({ municipality, place }) => (isMunicipality ? municipality?.key : place?.key) === key,
      )
      expect(detail?.totals.positions ?? 0).toBe(sum(here))
      expect(detail?.employers.length ?? 0).toBe(employersOf(here))
    }),
    { numRuns: 400 },
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
