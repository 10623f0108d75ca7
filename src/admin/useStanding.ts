import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import { type Ask, isAnswer, sentenceOf, useAsk, useWords } from './LmiaDesk/useDesk'

/** How the site stands to one question about the open document. */
export interface Asked<Standing> {
  standing: Standing | undefined
  /** Why it is not known, as a sentence. */
  trouble: string | undefined
  /** Nobody answered, as against a refusal. */
  isSilent: boolean
  isSaved: boolean
  look: () => Promise<void>
  /** Does something at an address under the question's own, and shows how it stands then. */
  send: (path: string, body: object) => Promise<Standing>
}

/** What `GET /api/COLLECTION/:id/NAME` says, read again after each save; the way to do something there. */
export function useStanding<Standing>(collection: string, name: string): Asked<Standing> {
  const { id, lastUpdateTime } = useDocumentInfo()
  const { say } = useWords()
  const ask: Ask = useAsk(collection)
  const [standing, setStanding] = useState<Standing>()
  const [failure, setFailure] = useState<unknown>()
  const address = id === undefined ? undefined : `/${id}/${name}`

  const look = useCallback(async () => {
    if (address === undefined) return
    try {
      setStanding(await ask<Standing>(address))
      setFailure(undefined)
    } catch (error) {
      setFailure(error) // what was known stays
    }
  }, [address, ask])
  useEffect(() => {
    void look()
  }, [look, lastUpdateTime])

  return {
    standing,
    trouble: failure === undefined ? undefined : sentenceOf(failure, say('trouble')),
    isSilent: failure !== undefined && !isAnswer(failure),
    isSaved: id !== undefined,
    look,
    send: async (path, body) => {
      const next = await ask<Standing>(`${address ?? ''}${path}`, body)
      setStanding(next)
      return next
    },
  }
}
