import type { UnitState } from '../types'
import type { ReturnedState } from './types'

/** A state as XLIFF 1.2 writes it: on the target, and whether the passage is approved. */
interface State12 {
  state: string
  qualifier?: string
  approved?: true
}

/** How our states are written (XLIFF 1.2, "state" and "state-qualifier"). */
export const STATES_12: Readonly<Record<UnitState, State12>> = {
  missing: { state: 'needs-translation' },
  // A translation of other French, offered again: what the standard calls a fuzzy match.
  stale: { state: 'needs-review-translation', qualifier: 'fuzzy-match' },
  toReview: { state: 'translated' },
  approved: { state: 'final', approved: true },
}

/** How our states are written (XLIFF 2.0, "state" and "subState"). */
export const STATES_20: Readonly<Record<UnitState, { state: string; subState?: string }>> = {
  missing: { state: 'initial' },
  stale: { state: 'initial', subState: 'accompagner:stale' },
  toReview: { state: 'translated' },
  approved: { state: 'final' },
}

/**
 * States in which a program leaves what a person has finished: of XLIFF 1.2, of 2.0, and what Trados
 * says of its segments. Every other one says that it is not.
 */
const DONE: ReadonlySet<string> = new Set([
  'translated',
  'signed-off',
  'reviewed',
  'final',
  'Translated',
  'ApprovedTranslation',
  'ApprovedSignOff',
])

/**
 * What the states of all the segments of a passage say together.
 *
 * @example readState(['translated', 'initial']) // 'open'
 */
export function readState(states: readonly (string | undefined)[]): ReturnedState {
  const said = states.filter((state) => state !== undefined)
  if (said.length === 0) return 'unsaid'
  return said.every((state) => DONE.has(state)) ? 'done' : 'open'
}
