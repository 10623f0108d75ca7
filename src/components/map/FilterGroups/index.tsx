'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'

import { FACET, type Facet, type FacetGroup, FACETS } from '@/map/facets'
import { groupValues } from '@/map/groupValues'
import { type MapFilters, toggleValue } from '@/map/filters'
import type { FacetCount } from '@/map/query'

import type { Words } from '../useWords'

interface Props {
  filters: MapFilters
  facets: Record<Facet, FacetCount[]>
  words: Words
  onChange: (filters: MapFilters) => void
}

/** Folding one or two values away costs more than it saves. */
const NOT_WORTH_FOLDING = 2

/** The filters, each value with what it would bring. */
export function FilterGroups({ filters, facets, words, onChange }: Props) {
  return FACETS.flatMap((facet) =>
    FACET[facet].groups.map((group) => (
      <Group
        key={group.name}
        group={group}
        facet={facet}
        counts={facets[facet]}
        chosen={filters.facets[facet] ?? []}
        words={words}
        onToggle={(value) => onChange(toggleValue(filters, facet, value))}
      />
    )),
  )
}

interface GroupProps {
  group: FacetGroup
  facet: Facet
  counts: readonly FacetCount[]
  chosen: readonly string[]
  words: Words
  onToggle: (value: string) => void
}

function Group({ group, facet, counts, chosen, words, onToggle }: GroupProps) {
  const t = useTranslations('map.filters')
  const [isWhole, setIsWhole] = useState(false)
  const rows = groupValues(group, counts, chosen)
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
              <span>{words.value(facet, value)}</span>
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
