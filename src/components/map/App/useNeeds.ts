'use client'

import { encodeFilters } from '@/map/filters'
import { encodeNeeds } from '@/map/needs/asked'
import type { MapState } from '@/map/viewState'

import { requestNeeds } from '../requests'
import { useRequest } from '../useRequest'

/** While filters are being ticked, only the last is asked. */
const RESTING_MS = 120

/** Positions beside who can help, asked only while they are looked at. */
export function useNeeds(isShown: boolean, { filters, needs }: MapState, locale: string) {
  // Which territory is open, and whether remote help counts, change no answer.
  const { level, language, service } = needs
  const asked = { level, language, service, countsRemote: false }
  const key = isShown
    ? `${encodeFilters(filters)}&${new URLSearchParams(encodeNeeds(asked))}`
    : undefined
  return useRequest(key, (signal) => requestNeeds(filters, asked, locale, signal), RESTING_MS)
}
