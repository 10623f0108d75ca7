import type { SeenUnits } from '@/translation/types'

import type { Desk } from './desk'

/* What the open desk shows, for the panel of the workflow on the same page. */

const shown = new Map<string, Desk>()

/** The desk is on the page, until the function that comes back is called. */
export function showPassages(id: number | string, desk: Desk): () => void {
  shown.set(String(id), desk)
  return () => {
    if (shown.get(String(id)) === desk) shown.delete(String(id))
  }
}

/**
 * The passages as they stand on the page, all that waited being saved first: only these are approved.
 * Nothing for a document without a desk.
 */
export async function seenPassages(id: number | string): Promise<SeenUnits | undefined> {
  const desk = shown.get(String(id))
  if (!desk) return undefined
  await desk.flush()
  const { passages } = desk.read()
  return Object.fromEntries(
    (passages?.units ?? []).flatMap(({ key, source }) => {
      const target = passages?.entries[key]?.target
      return target === undefined ? [] : [[key, { source, target }] as const]
    }),
  )
}

/** Saves what waits on the open desk of a translation, then reads how its passages stand. */
export async function refreshPassages(id: number | string): Promise<void> {
  const desk = shown.get(String(id))
  await desk?.flush()
  await desk?.load()
}
