import type { Asked, Filter, FilterView } from './asked'
import type { PlaceView } from './locate'

/** A search that asks less, and finds somebody. */
export interface Loosened {
  /** `without` one choice; `only` one of them, where no single one stands in the way. */
  kind: 'without' | 'only'
  filter: Filter | 'place'
  /** What is let go of, or kept; `null` is the reader's own position, which has no name. */
  label: string | null
  asked: Asked
  /** As many as the link shows. */
  count: number
}

/** The place asked for, however it was: none of it is left. */
const NO_PLACE: Asked = { place: undefined, lat: undefined, lon: undefined }

/**
 * What to let go of when nobody is found: each choice, and the place; where that helps nowhere, each choice alone.
 * Nothing when there is only one to let go of.
 *
 * @param place null when none was asked for
 * @param count how many are found
 */
export function loosenings(
  asked: Asked,
  filters: readonly FilterView[],
  place: PlaceView | null,
  count: (asked: Asked) => number,
): Loosened[] {
  const choices: Choice[] = [
    ...filters.map(({ filter, label }) => ({ filter, label, none: { [filter]: undefined } })),
    ...(place ? [{ filter: 'place' as const, label: place.label || null, none: NO_PLACE }] : []),
  ]
  if (choices.length < 2) return []
  const counted = (kind: Loosened['kind'], { filter, label }: Choice, less: Asked): Loosened => {
    const once = { ...less, page: undefined }
    return { kind, filter, label, asked: once, count: count(once) }
  }
  const without = choices.map((choice) => counted('without', choice, { ...asked, ...choice.none }))
  const found = byCount(without)
  // Of two choices, one alone is the other taken away.
  if (found.length > 0 || choices.length < 3) return found
  const nothing: Asked = Object.assign({}, ...choices.map(({ none }) => none))
  return byCount(
    choices.map((choice) => {
      const kept = Object.fromEntries(
        Object.keys(choice.none).map((word) => [word, asked[word as keyof Asked]]),
      )
      return counted('only', choice, { ...asked, ...nothing, ...kept })
    }),
  )
}

interface Choice {
  filter: Loosened['filter']
  label: string | null
  /** What takes it away. */
  none: Asked
}

const byCount = (all: readonly Loosened[]): Loosened[] =>
  all.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)
