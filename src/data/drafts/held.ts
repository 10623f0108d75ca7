import { randomUUID } from 'node:crypto'

import type { DraftView } from './readDraft'

/*
 * Drafts that are being drawn, from the server that read them to the page that Next bundles apart from it. Held in
 * memory for one drawing, under a name that nobody guesses, and kept nowhere.
 */

const holder = globalThis as typeof globalThis & { accompagnerDrafts?: Map<string, DraftView> }

const held = (): Map<string, DraftView> => (holder.accompagnerDrafts ??= new Map())

/** Header of the server's own request that names what is to be drawn; nobody else's is let in. */
export const DRAFT_HEADER = 'x-held-draft'

/** Holds a draft while `draw` runs, which is given the headers to ask the page with. */
export async function whileHeld<Drawn>(
  draft: DraftView,
  draw: (headers: Record<string, string>) => Promise<Drawn>,
): Promise<Drawn> {
  const name = randomUUID()
  held().set(name, draft)
  try {
    return await draw({ [DRAFT_HEADER]: name })
  } finally {
    held().delete(name)
  }
}

/** The draft that a request of the server names. */
export const findHeldDraft = (name: string | null): DraftView | undefined =>
  name === null ? undefined : held().get(name)
