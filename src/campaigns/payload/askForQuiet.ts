import type { Payload, PayloadRequest } from 'payload'

import { type Id, payloadId } from '@/db/ids'
import { unkeptOf } from '@/db/retry'
import { writeWhole } from '@/db/whole'
import { type Answering, answering, type LinkAnswer } from '@/directory/payload/links/answers'

import { claimedActor, isActorToken, isTokenOf } from '../actorToken'
import { markQuiet } from './quietMarks'

/** Whoever holds the link of a letter asks not to be asked again; their sheet stays as it is. */
export const askForQuiet = (payload: Payload, by: Answering): Promise<LinkAnswer> =>
  isActorToken(by.token)
    ? askAsActor(payload, by)
    : answering(payload, by, async (req, { holder, sheet }) => {
        if (!holder.link) return { refusal: 'mayNotEdit' }
        const { id, name } = sheet.document
        await markQuiet(req, { letter: 'o', id, name }, 'link')
        return {}
      })

/** The same of a regional actor, who has no sheet. */
async function askAsActor(payload: Payload, { token, of }: Answering): Promise<LinkAnswer> {
  try {
    return await writeWhole(payload, async (req): Promise<LinkAnswer> => {
      const actor = await findActorByToken(payload, token, req)
      if (!actor) return { refusal: 'unknown' }
      if (of !== actor.of) return { refusal: 'otherLink' }
      await markQuiet(req, { letter: 'a', id: actor.id, name: actor.name }, 'link')
      return {}
    })
  } catch (error) {
    const why = unkeptOf(error)
    if (!why) throw error
    return { refusal: why }
  }
}

export interface AskingActor {
  id: Id
  name: string
  /** What a page is drawn for. */
  of: string
}

/** Whose letter it is that has this link. */
export async function findActorByToken(
  payload: Payload,
  token: unknown,
  req?: PayloadRequest,
): Promise<AskingActor | undefined> {
  const id = claimedActor(token)
  if (id === undefined) return undefined
  const found = await payload.findByID({
    collection: 'regional-actors',
    id: payloadId(id),
    select: { name: true, createdAt: true },
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // the name of whoever holds the link, to themselves, once that is proved
    ...(req ? { req } : {}),
  })
  if (!found || !isTokenOf(payload.secret, token, found)) return undefined
  return { id: found.id, name: found.name, of: `a${id}` }
}
