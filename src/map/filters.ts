/** What a reader asked for, and how it stands in an address (see `README.md`). */
import type { LmiaKind } from '@/lmia/types'

import { FACET, type Facet, FACETS } from './facets'
import { formatQuarter, parseQuarter } from './period'

export interface MapFilters {
  /** Granted and refused are never added together. */
  kind: LmiaKind
  /** Quarter indexes, both included; absent means from the first or to the last published. */
  from?: number
  to?: number
  /** Values kept for each facet; absent or empty means all. '' is "not published". */
  facets: Partial<Record<Facet, readonly string[]>>
  /** Text that the employer's name holds, whatever its case and accents. */
  employerText?: string
  /** One employer, by id. */
  employer?: string
}

export const NO_FILTERS: MapFilters = { kind: 'positive', facets: {} }

/** How '' (not published) is written in an address. */
const NOT_PUBLISHED = 'none-given'

/** Longest text searched for, in characters. */
const TEXT_LIMIT = 80

/** Most values read for one facet: more than a reader would ever tick. */
const VALUES_LIMIT = 60

/**
 * Writes filters as address parameters, in a fixed order; what is not filtered is left out.
 *
 * @example encodeFilters({ kind: 'positive', from: 8096, facets: { stream: ['lowWage'] } }).toString()
 * // 'from=2024Q1&stream=lowWage'
 */
export function encodeFilters(filters: MapFilters): URLSearchParams {
  const params = new URLSearchParams()
  if (filters.kind === 'negative') params.set('list', 'negative')
  if (filters.from !== undefined) params.set('from', formatQuarter(filters.from))
  if (filters.to !== undefined) params.set('to', formatQuarter(filters.to))
  for (const facet of FACETS) {
    const values = filters.facets[facet]
    if (values?.length) {
      params.set(FACET[facet].parameter, values.map((value) => value || NOT_PUBLISHED).join('.'))
    }
  }
  if (filters.employerText) params.set('q', filters.employerText)
  if (filters.employer) params.set('employer', filters.employer)
  return params
}

/** Reads what `encodeFilters` writes. What it does not understand is left out. */
export function decodeFilters(params: URLSearchParams): MapFilters {
  const from = parseQuarter(params.get('from') ?? '')
  const to = parseQuarter(params.get('to') ?? '')
  const facets: MapFilters['facets'] = {}
  for (const facet of FACETS) {
    const { parameter, nowCalled = (value: string) => value } = FACET[facet]
    const values = (params.get(parameter) ?? '').split('.').filter(Boolean)
    if (values.length > 0) {
      facets[facet] = [
        ...new Set(values.map((value) => (value === NOT_PUBLISHED ? '' : nowCalled(value)))),
      ].slice(0, VALUES_LIMIT)
    }
  }
  const text = (params.get('q') ?? '').trim().slice(0, TEXT_LIMIT)
  const employer = (params.get('employer') ?? '').slice(0, TEXT_LIMIT)
  return {
    kind: params.get('list') === 'negative' ? 'negative' : 'positive',
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    facets,
    ...(text && { employerText: text }),
    ...(employer && { employer }),
  }
}

/** How many kinds of filter are in use, for a button that says so; the period is always one. */
export function countFilters(filters: MapFilters): number {
  const facets = FACETS.filter((facet) => filters.facets[facet]?.length).length
  const employer = filters.employerText || filters.employer ? 1 : 0
  return facets + employer + (filters.kind === 'negative' ? 1 : 0)
}

/** Everything of the same period and kind. */
export const withoutChoices = ({ kind, from, to }: MapFilters): MapFilters =>
  withPeriod({ ...NO_FILTERS, kind }, from, to)

/** The same filters with one value of a facet ticked or unticked. */
export const toggleValue = (filters: MapFilters, facet: Facet, value: string): MapFilters =>
  toggleValues(filters, facet, [value])

/** The same with several that stand on one line: ticked all together, unticked once all are. */
export function toggleValues(
  filters: MapFilters,
  facet: Facet,
  values: readonly string[],
): MapFilters {
  const before = filters.facets[facet] ?? []
  const others = before.filter((one) => !values.includes(one))
  const areAllTicked = before.length - others.length === values.length
  return withValues(filters, facet, areAllTicked ? others : [...others, ...values])
}

/** The same filters with these values of a facet, and no other. */
export function withValues(
  filters: MapFilters,
  facet: Facet,
  values: readonly string[],
): MapFilters {
  const { [facet]: _, ...others } = filters.facets
  return { ...filters, facets: values.length > 0 ? { ...others, [facet]: values } : others }
}

/** The same filters over another period; an end that is absent follows the lists to come. */
export function withPeriod(
  { from: _from, to: _to, ...others }: MapFilters,
  from: number | undefined,
  to: number | undefined,
): MapFilters {
  return { ...others, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
}
