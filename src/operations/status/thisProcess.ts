import { FaultCounts } from './faults'

/** What this process alone knows. The server and the pages are bundled apart, and meet here. */
export interface ProcessFacts {
  startedAt: Date
  faults: FaultCounts
  /** Requests answered since it began. */
  requests: number
  /** Pages kept for everyone, when the server keeps any. */
  pages?: () => { pages: number; bytes: number }
  /** Whether the forms that anyone may send ask for work, because many come. */
  areFormsGuarded?: () => boolean
}

const PLACE = Symbol.for('accompagner.process')

export function thisProcess(): ProcessFacts {
  const shared = globalThis as { [PLACE]?: ProcessFacts }
  return (shared[PLACE] ??= { startedAt: new Date(), faults: new FaultCounts(), requests: 0 })
}
