'use client'

import { clampYears, encodeCompared, openingYears } from '@/map/compare'
import { encodeFilters, withPeriod } from '@/map/filters'
import type { MapState } from '@/map/viewState'
import type { MapMeta } from '@/map/wire'

import { requestComparison } from '../requests'
import { useRequest } from '../useRequest'

/** While filters are being ticked, only the last is asked. */
const RESTING_MS = 120

/** Two periods side by side, asked only while they are looked at. */
export function useComparison(isShown: boolean, state: MapState, meta: MapMeta | undefined) {
  const { filters } = state
  const listed = meta?.periods.filter(({ key }) => meta.listed[filters.kind].includes(key))
  const compared =
    meta && listed && clampYears(state.compared ?? openingYears(listed), meta.periods)
  const asked = withPeriod(filters, undefined, undefined)
  const key =
    isShown && compared
      ? `${encodeFilters(asked)}&${new URLSearchParams(encodeCompared(compared))}`
      : undefined
  const request = useRequest(
    key,
    (signal) => requestComparison(asked, compared!, signal),
    RESTING_MS,
  )
  return { ...request, compared }
}
