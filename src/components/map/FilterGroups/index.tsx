'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'

import { FACET, type Facet, type FacetGroup, FACETS } from '@/map/facets'
import { type MapFilters, toggleValue, toggleValues } from '@/map/filters'
import { groupValues } from '@/map/groupValues'
import type { FacetCount } from '@/map/query'

import type { Words } from '../useWords'

import { Finder, useFinder } from './Finder'
import { Steps } from './Steps'
import { Value } from './Value'

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
        onToggleAll={(values) => onChange(toggleValues(filters, facet, values))}
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
  onToggleAll: (values: readonly string[]) => void
}

function Group(props: GroupProps) {
  const { group, counts, chosen } = props
  const t = useTranslations('map.filters')
  const rows = groupValues(group, counts, chosen)
  if (rows.length === 0) return null
  const title = `map-facet-${group.name}`
  return (
    <div className="map-facet" role="group" aria-labelledby={title}>
      <h3 id={title}>{t(`groups.${group.name}`)}</h3>
      {group.steps ? (
        <Steps {...props} rows={rows} steps={group.steps} />
      ) : (
        <Values {...props} rows={rows} />
      )}
    </div>
  )
}

/** The first values, the others on request or by their name. */
function Values({ group, facet, rows, chosen, words, onToggle }: GroupProps & Rows) {
  const t = useTranslations('map.filters')
  const [isWhole, setIsWhole] = useState(false)
  const finder = useFinder(words)
  const isFolded = rows.length > group.shown + NOT_WORTH_FOLDING
  const shown = finder.isUsed
    ? finder.found(facet, rows)
    : isWhole || !isFolded
      ? rows
      : rows.filter(({ value }, at) => at < group.shown || chosen.includes(value))
  return (
    <>
      {group.isSearched && isFolded && <Finder {...finder} count={shown.length} />}
      <ul>
        {shown.map(({ value, positions }) => (
          <li key={value}>
            <Value
              name={words.value(facet, value)}
              figure={words.integer(positions)}
              isChosen={chosen.includes(value)}
              onToggle={() => onToggle(value)}
            />
          </li>
        ))}
      </ul>
      {isFolded && !finder.isUsed && (
        <button
          type="button"
          className="map-more"
          aria-expanded={isWhole}
          onClick={() => setIsWhole(!isWhole)}
        >
          {isWhole ? t('fewer') : t('more', { count: rows.length - shown.length })}
        </button>
      )}
    </>
  )
}

interface Rows {
  rows: readonly FacetCount[]
}
