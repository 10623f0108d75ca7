import type { Payload } from 'payload'

import { type Answering, answering, type LinkAnswer } from '@/directory/payload/links/answers'

import { markQuiet } from './quietMarks'

/** Whoever holds the link of a letter asks not to be asked again; their sheet stays as it is. */
export const askForQuiet = (payload: Payload, by: Answering): Promise<LinkAnswer> =>
  answering(payload, by, async (req, { holder, sheet }) => {
    if (!holder.link) return { refusal: 'mayNotEdit' }
    const { id, name } = sheet.document
    await markQuiet(req, { letter: 'o', id, name }, 'link')
    return {}
  })
