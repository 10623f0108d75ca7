import { FIRST_ADDRESSES } from '@/components/map/requests'
import { withOpeningPeriod } from '@/data/map/firstView'
import type { Locale } from '@/i18n/locales'
import { decodeState, type MapState } from '@/map/viewState'
import { sitePayload } from '@/sitePayload'

/** What an address of the map shows first. */
export async function openingState(asked: URLSearchParams): Promise<MapState> {
  const state = decodeState(asked)
  return { ...state, filters: await withOpeningPeriod(await sitePayload(), state.filters) }
}

/** Where the figures of a first view are: a browser asks for them beside what shows them, not after it. */
export const figuresOf = ({ filters }: MapState, locale: Locale): string[] => [
  FIRST_ADDRESSES.answer(filters),
  FIRST_ADDRESSES.meta(locale),
]
