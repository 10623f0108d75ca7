import type { CollectionAfterDeleteHook, PayloadRequest } from 'payload'

import { sameId, type Id } from '@/db/ids'
import type { WorkflowCollection } from '@/workflow'

import type { StoredComment } from '..'
import { changeComment, COMMENTS, whereOf, type Added } from './comments'
import { dropSent } from './sentOnce'
import { dropUnread, withdrawTold } from './told'

/**
 * Hook: what is said about a text goes with it; another text may one day get its number. E-mails about it leave no more
 * where they still wait, and the outbox keeps no words of them.
 */
export const deleteComments: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  const text = { collection: collection.slug as WorkflowCollection, id: id as Id }
  const { docs } = await req.payload.db.find<Added>({
    collection: COMMENTS,
    where: whereOf(text),
    select: { createdAt: true },
    pagination: false,
    limit: 0,
    req,
  })
  await withdrawTold(req, ...docs)
  await req.payload.db.deleteMany({ collection: COMMENTS, where: whereOf(text), req })
  await dropUnread(req, { text })
  await dropSent(req, text)
}

/** What somebody said stays, and names nobody once their account is deleted. */
export async function forgetCommenter(req: PayloadRequest, person: Id): Promise<void> {
  await dropUnread(req, { person })
  const { docs } = await req.payload.db.find<StoredComment>({
    collection: COMMENTS,
    pagination: false,
    limit: 0,
    req,
  })
  for (const { id, ...comment } of docs) {
    const changes = changesWithout(comment, person)
    if (changes) await changeComment(req, id, changes)
  }
}

type Changes = Pick<StoredComment, 'mentions' | 'person' | 'settledBy'>

/** What is to change for a comment to name the person no more; nothing when it does not. */
function changesWithout(
  { person: author, mentions, settledBy }: Changes,
  person: Id,
): Changes | undefined {
  const changes: Changes = {
    ...(author && sameId(author, person) ? { person: '' } : {}),
    ...(settledBy && sameId(settledBy, person) ? { settledBy: '' } : {}),
    ...(mentions?.some((id) => sameId(id, person))
      ? { mentions: mentions.filter((id) => !sameId(id, person)) }
      : {}),
  }
  return Object.keys(changes).length > 0 ? changes : undefined
}
