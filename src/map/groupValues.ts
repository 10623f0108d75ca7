import type { FacetGroup } from './facets'
import type { FacetCount } from './query'

/**
 * What stands under one heading of the panel: values with rows, and those chosen even when the other
 * filters leave them none. Nothing when no row says any: "not published" alone narrows nothing.
 */
export function groupValues(
  { values }: Pick<FacetGroup, 'values'>,
  counts: readonly FacetCount[],
  chosen: readonly string[],
): FacetCount[] {
  const known = new Set(counts.map(({ value }) => value))
  const empty = chosen
    .filter((value) => !known.has(value))
    .map((value) => ({ value, positions: 0, rows: 0 }))
  const all = [...counts, ...empty]
  const rows = values
    ? all
        .filter(({ value }) => values.includes(value))
        .sort((a, b) => values.indexOf(a.value) - values.indexOf(b.value))
    : all
  return rows.some(({ value }) => value !== '' || chosen.includes(value)) ? rows : []
}
