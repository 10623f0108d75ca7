import type { Payload } from 'payload'

import { type Answering, answering, type LinkAnswer } from '@/directory/payload/links/answers'

import { isActorToken } from '../actorToken'
import { answeringAsActor } from './actorAnswers'
import { markQuiet } from './quietMarks'

/** Whoever holds the link of a letter asks not to be asked again; their sheet stays as it is. */
export const askForQuiet = (payload: Payload, by: Answering): Promise<LinkAnswer> =>
  isActorToken(by.token)
    ? answeringAsActor(payload, by, async (req, { id, name }) => {
        await markQuiet(req, { letter: 'a', id, name }, 'link')
        return {}
      })
    : answering(payload, by, async (req, { holder, sheet }) => {
        if (!holder.link) return { refusal: 'mayNotEdit' }
        const { id, name } = sheet.document
        await markQuiet(req, { letter: 'o', id, name }, 'link')
        return {}
      })
