'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'

import type { Facet } from '@/map/columns'
import { type MapFilters, toggleValue } from '@/map/filters'
import type { FacetCount } from '@/map/query'

import type { Words } from '../useWords'

type Props = {
  filters: MapFilters
  facets: Record<Facet, FacetCount[]>
  words: Words
  onChange: (filters: MapFilters) => void
}

/** A group of values; a facet may make two groups, when its scales must not be read as one. */
interface Group {
  name: string
  facet: Facet
  keeps?: (value: string) => boolean
  /** In this order when given; otherwise most positions first. */
  order?: readonly string[]
  shown: number
}

const TEER = ['T0', 'T1', 'T2', 'T3', 'T4', 'T5']
const LEVELS = ['0', 'A', 'B', 'C', 'D']

const GROUPS: readonly Group[] = [
  { name: 'stream', facet: 'stream', shown: 7 },
  { name: 'teer', facet: 'skill', keeps: (value) => TEER.includes(value), order: TEER, shown: 6 },
  {
    name: 'level',
    facet: 'skill',
    keeps: (value) => !TEER.includes(value),
    order: [...LEVELS, ''],
    shown: 6,
  },
  { name: 'sector', facet: 'sector', shown: 4 },
  { name: 'occupation', facet: 'occupation', shown: 4 },
  { name: 'region', facet: 'region', shown: 4 },
  { name: 'precision', facet: 'precision', shown: 3 },
]

/** Folding one or two values away costs more than it saves. */
const NOT_WORTH_FOLDING = 2

/** The filters, each value with what it would bring. */
export function FilterGroups({ filters, facets, words, onChange }: Props) {
  return GROUPS.map((group) => (
    <FacetGroup
      key={group.name}
      group={group}
      counts={facets[group.facet]}
      chosen={filters.facets[group.facet] ?? []}
      words={words}
      onToggle={(value) => onChange(toggleValue(filters, group.facet, value))}
    />
  ))
}

type GroupProps = {
  group: Group
  counts: readonly FacetCount[]
  chosen: readonly string[]
  words: Words
  onToggle: (value: string) => void
}

function FacetGroup({ group, counts, chosen, words, onToggle }: GroupProps) {
  const t = useTranslations('map.filters')
  const [isWhole, setIsWhole] = useState(false)
  const rows = rowsOf(group, counts, chosen)
  if (rows.length === 0) return null
  const shown =
    isWhole || rows.length <= group.shown + NOT_WORTH_FOLDING
      ? rows
      : rows.filter(({ value }, at) => at < group.shown || chosen.includes(value))
  const title = `map-facet-${group.name}`
  return (
    <div className="map-facet" role="group" aria-labelledby={title}>
      <h3 id={title}>{t(`groups.${group.name}`)}</h3>
      <ul>
        {shown.map(({ value, positions }) => (
          <li key={value}>
            <button
              type="button"
              className="map-value"
              aria-pressed={chosen.includes(value)}
              onClick={() => onToggle(value)}
            >
              <span>{words.value(group.facet, value)}</span>
              <strong className="number">{words.integer(positions)}</strong>
            </button>
          </li>
        ))}
      </ul>
      {rows.length > group.shown + NOT_WORTH_FOLDING ? (
        <button
          type="button"
          className="map-more"
          aria-expanded={isWhole}
          onClick={() => setIsWhole(!isWhole)}
        >
          {isWhole ? t('fewer') : t('more', { count: rows.length - shown.length })}
        </button>
      ) : null}
    </div>
  )
}

/** Values with rows, and those chosen even when the other filters leave them none. */
function rowsOf(
  { keeps = () => true, order }: Group,
  counts: readonly FacetCount[],
  chosen: readonly string[],
): FacetCount[] {
  const known = new Set(counts.map(({ value }) => value))
  const empty = chosen
    .filter((value) => !known.has(value))
    .map((value) => ({ value, positions: 0, rows: 0 }))
  const rows = [...counts, ...empty].filter(({ value }) => keeps(value))
  return order ? rows.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value)) : rows
}
