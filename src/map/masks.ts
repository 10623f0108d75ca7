/** Filters as tables of bits: what a row fails is the sum of the bits its codes point at. */
import { fold } from '@/text/fold'

import { FACETS, type Facet, KINDS, type MapTable } from './columns'
import type { MapFilters } from './filters'
import { snapToPeriods } from './period'

export const KIND_BIT = 1
export const PERIOD_BIT = 2
const EMPLOYER_BIT = 4
export const FIRST_FACET_SHIFT = 3
export const FIRST_FACET_BIT = 1 << FIRST_FACET_SHIFT

/** For each dictionary code, 0 when the filter lets it pass, else the filter's bit. */
export interface Masks {
  kind: Uint16Array
  period: Uint16Array
  employer: Uint16Array
  facets: Record<Facet, Uint16Array>
}

/** The filters as masks. */
export function masksOf(table: MapTable, filters: MapFilters): Masks {
  const first = table.periods[0]?.from ?? 0
  const last = table.periods.reduce((latest, period) => Math.max(latest, period.to), 0)
  const range = snapToPeriods(table.periods, filters.from ?? first, filters.to ?? last)
  return {
    kind: maskOf(KINDS, KIND_BIT, (kind) => kind === filters.kind),
    period: maskOf(
      table.periods,
      PERIOD_BIT,
      (period) => period.from >= range.from && period.to <= range.to,
    ),
    employer: employerMask(table, filters),
    facets: Object.fromEntries(
      FACETS.map((facet, at) => {
        const values = filters.facets[facet]
        const kept = values?.length ? new Set(values) : undefined
        const bit = 1 << (FIRST_FACET_SHIFT + at)
        return [facet, maskOf(table.words[facet], bit, (word) => !kept || kept.has(word))]
      }),
    ) as Record<Facet, Uint16Array>,
  }
}

function employerMask(table: MapTable, { employer, employerText }: MapFilters): Uint16Array {
  const mask = new Uint16Array(table.employers.length)
  if (employer !== undefined) {
    mask.fill(EMPLOYER_BIT)
    const code = table.employerIndex.get(employer)
    if (code !== undefined) mask[code] = 0
  }
  if (employerText) {
    const wanted = fold(employerText)
    table.employersFolded.forEach((name, code) => {
      if (!name.includes(wanted)) mask[code] = EMPLOYER_BIT
    })
  }
  return mask
}

function maskOf<T>(values: readonly T[], bit: number, passes: (value: T) => boolean): Uint16Array {
  return Uint16Array.from(values, (value) => (passes(value) ? 0 : bit))
}

/** The bits of the filters that row `i` fails; 0 when it passes them all. */
export function failuresOf(table: MapTable, masks: Masks, i: number): number {
  let failed =
    masks.kind[table.kind[i]!]! |
    masks.period[table.period[i]!]! |
    masks.employer[table.employer[i]!]!
  for (const facet of FACETS) failed |= masks.facets[facet][table.facets[facet][i]!]!
  return failed
}
