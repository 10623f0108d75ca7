import type { Unresolved } from '@/lmia/corrections/unresolved'
import type { TableFormat } from '@/exports/tableFile'
import type { Basemap } from '@/map/basemap/build'
import type { Detail } from '@/map/basemap/detail'
import { type ComparedYears, type Comparison, encodeCompared } from '@/map/compare'
import { encodeFilters, type MapFilters } from '@/map/filters'
import { encodeNeeds, type NeedsAsked } from '@/map/needs/asked'
import { UNPLACED_KEY } from '@/map/viewState'
import type { PeopleFigure } from '@/map/people/readPeople'
import type { MapMatches } from '@/map/search'
import type { SheetAnswers, SheetKind } from '@/map/sheetWire'
import type { FirstMeta, MapNames, WireAnswer, WireNeeds, WirePlace } from '@/map/wire'

import { groundAddress } from './ground'

/** Why an answer did not come. */
export type Refusal = 'signedOut' | 'noAccess' | 'tooMany' | 'fault'

export class MapRequestError extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal)
    this.name = 'MapRequestError'
  }
}

/** What a map asks before anything can be seen; pages ask a browser for it ahead of time. */
export const FIRST_ADDRESSES = {
  basemap: groundAddress,
  meta: (lang: string) => `/api/map/meta?lang=${lang}`,
  answer: (filters: MapFilters) => `/api/map/query?${encodeFilters(filters)}`,
}

export const requestBasemap = (detail: Detail, signal: AbortSignal) =>
  request<Basemap>(FIRST_ADDRESSES.basemap(detail), signal)

export const requestMeta = (lang: string, signal: AbortSignal) =>
  request<FirstMeta>(FIRST_ADDRESSES.meta(lang), signal)

/** Another one as soon as a list, or a correction, changed what is counted. */
export const requestVersion = (signal: AbortSignal) =>
  request<{ version: string }>('/api/map/version', signal)

/** The names that only filters and panels say. */
export const requestNames = (lang: string, signal: AbortSignal) =>
  request<MapNames>(`/api/map/names?lang=${lang}`, signal)

export const requestAnswer = (filters: MapFilters, signal: AbortSignal) =>
  request<WireAnswer>(FIRST_ADDRESSES.answer(filters), signal)

export const requestComparison = (
  filters: MapFilters,
  compared: ComparedYears,
  signal: AbortSignal,
) => {
  const params = encodeFilters(filters)
  for (const [name, value] of Object.entries(encodeCompared(compared))) params.set(name, value)
  return request<Comparison>(`/api/map/compare?${params}`, signal)
}

export const requestNeeds = (
  filters: MapFilters,
  needs: NeedsAsked,
  lang: string,
  signal: AbortSignal,
) => {
  const params = encodeFilters(filters)
  for (const [name, value] of Object.entries(encodeNeeds(needs))) params.set(name, value)
  params.set('lang', lang)
  return request<WireNeeds>(`/api/map/needs?${params}`, signal)
}

export const requestPlace = (key: string, filters: MapFilters, signal: AbortSignal) =>
  request<WirePlace>(
    `/api/map/places/${encodeURIComponent(key || UNPLACED_KEY)}?${encodeFilters(filters)}`,
    signal,
  )

export const requestMatches = (text: string, signal: AbortSignal) =>
  request<MapMatches>(`/api/map/search?${new URLSearchParams({ q: text })}`, signal)

export const requestSheet = <Kind extends SheetKind>(
  kind: Kind,
  id: string,
  filters: MapFilters,
  lang: string,
  signal: AbortSignal,
) => {
  const params = encodeFilters(filters)
  params.set('lang', lang)
  return request<SheetAnswers[Kind]>(
    `/api/map/sheets/${SHEET_ADDRESSES[kind]}/${encodeURIComponent(id)}?${params}`,
    signal,
  )
}

const SHEET_ADDRESSES: Record<SheetKind, string> = { place: 'places', employer: 'employers' }

export const requestPeople = (signal: AbortSignal) =>
  request<PeopleFigure[]>('/api/map/people', signal)

/** Employers that the lists may write in two ways, for those who may correct them. */
export const requestAlike = async (signal: AbortSignal): Promise<Unresolved[]> =>
  (await request<{ items: Unresolved[] }>('/api/lmia-corrections/unresolved?kind=employer', signal))
    .items

/** Codes of the occupations that go by a name, in any language. */
export const requestOccupations = (text: string, signal: AbortSignal) =>
  request<string[]>(`/api/map/occupations?${new URLSearchParams({ q: text })}`, signal)

/** Address of the rows as a file. */
export function exportAddress(filters: MapFilters, format: TableFormat, lang: string): string {
  const params = encodeFilters(filters)
  params.set('lang', lang)
  return `/api/map/export.${format}?${params}`
}

async function request<T>(address: string, signal: AbortSignal): Promise<T> {
  const response = await fetch(address, { signal, headers: { Accept: 'application/json' } })
  if (!response.ok) throw new MapRequestError(REFUSALS[response.status] ?? 'fault')
  return (await response.json()) as T
}

const REFUSALS: Record<number, Refusal> = {
  401: 'signedOut',
  403: 'noAccess',
  429: 'tooMany',
}
