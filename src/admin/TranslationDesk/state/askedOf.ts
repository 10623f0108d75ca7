import type { Id } from '@/db/ids'

import type { Passages } from './api'
import type { DeskState } from './desk'

interface OnDesk {
  works: DeskState['works']
  passages: Pick<Passages, 'updatedAt'> | undefined
}

/**
 * What a preview is asked of a translation: its words that the site has not said yes to, and which of its versions the desk
 * has. The site draws the last one in any case; the same question is not asked twice, and what others wrote is another.
 */
export const askedOf = (id: Id, { works, passages }: OnDesk) =>
  JSON.stringify({
    translation: id,
    words: Object.fromEntries(
      Object.entries(works).flatMap(([key, { draft }]) => (draft ? [[key, draft.text]] : [])),
    ),
    version: passages?.updatedAt,
  })
