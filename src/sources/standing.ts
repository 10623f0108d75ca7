import type { Watched } from './types'

/** What a page asks of a researcher. */
export const ASKS = ['changed', 'moved', 'dead', 'private'] as const

export type Ask = (typeof ASKS)[number]

/** What asks for an answer, the gravest last; nothing when nothing does. */
export const asksOf = ({ changed, dead, moved, unwatched }: Watched): Ask[] => [
  ...(changed ? (['changed'] as const) : []),
  ...(moved ? (['moved'] as const) : []),
  ...(dead ? (['dead'] as const) : []),
  ...(unwatched?.why === 'private' ? (['private'] as const) : []),
]

export const asksAnything = (page: Watched): boolean => asksOf(page).length > 0
