import { isActorToken } from '@/campaigns/actorToken'
import { findActorByToken } from '@/campaigns/payload/actorAnswers'
import { sitePayload } from '@/sitePayload'

import { openMySheet, viewHolder } from './open'
import type { Closed } from './views'

/** Who may ask, by the link of a letter, not to be asked again. */
export interface QuietAskerView {
  of: string
  name: string
  /** A regional actor has no sheet: what it is asked is to read the list of its region. */
  kind: 'organization' | 'actor'
}

/** @param token of the link that the browser holds */
export async function findQuietAsker(token: unknown): Promise<QuietAskerView | Closed> {
  if (isActorToken(token)) {
    const actor = await findActorByToken(await sitePayload(), token)
    return actor ? { of: actor.of, name: actor.name, kind: 'actor' } : { refusal: 'unknown' }
  }
  const found = await openMySheet({ token })
  if ('refusal' in found) return found
  const { of, name } = viewHolder(found)
  return { of, name, kind: 'organization' }
}
