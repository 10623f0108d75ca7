'use client'

import { useState } from 'react'

import type { MapFilters } from '@/map/filters'
import type { MapEmployer, MapPlace } from '@/map/row'

import type { SearchProps } from '../Search'

interface Options {
  filters: MapFilters
  /** Every place of the lists, once they are known. */
  places: readonly MapPlace[] | undefined
  onFilters: (filters: MapFilters) => void
  onChosen: () => void
}

/** What choosing an answer of the search does: it filters, and the map goes where it is. */
export function useFound({ filters, places, onFilters, onChosen }: Options) {
  const [focus, setFocus] = useState<readonly MapPlace[]>()
  const chooseValue: SearchProps['onValue'] = (facet, value) => {
    onFilters({ ...filters, facets: { ...filters.facets, [facet]: [value] } })
    if (facet !== 'occupation') setFocus(places?.filter((one) => one[facet] === value))
    onChosen()
  }
  const chooseEmployer = ({ id }: MapEmployer) => onFilters({ ...filters, employer: id })
  return { focus, chooseEmployer, chooseValue }
}
