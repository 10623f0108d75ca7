import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useState } from 'react'

import { sentenceOf, useAsk } from '../LmiaDesk/useDesk'

/** What `GET /api/organizations/duplicates` answers, in the person's language. */
export interface Queue {
  pairs: LikelyPair[]
  decided: {
    pair: string
    outcome: 'notDuplicate' | 'merged'
    at: string | null
    names: string[]
  }[]
}

export interface LikelyPair {
  key: string
  /** 0 to 100. */
  score: number
  reasons: string[]
  sheets: [LikelySheet, LikelySheet]
}

export interface LikelySheet {
  id: string
  name: string
  phone: string | null
  municipality: string | null
  isPublished: boolean
  isUnlisted: boolean
}

export type Act = (path: '/decide' | '/undo', body: object) => Promise<void>

/** The queue, what last went wrong, and the way to decide. */
export function useQueue(silence: string): {
  queue: Queue | undefined
  trouble: string
  isBusy: boolean
  act: Act
} {
  const ask = useAsk('organizations')
  const router = useRouter()
  const [queue, setQueue] = useState<Queue>()
  const [trouble, setTrouble] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const look = useCallback(
    async (path = '', body?: object) => setQueue(await ask<Queue>(`/duplicates${path}`, body)),
    [ask],
  )
  useEffect(() => {
    look().catch((error: unknown) => setTrouble(sentenceOf(error, silence)))
  }, [look, silence])
  const act: Act = async (path, body) => {
    setIsBusy(true)
    setTrouble('')
    try {
      await look(path, body)
      router.refresh()
    } catch (error) {
      setTrouble(sentenceOf(error, silence))
    } finally {
      setIsBusy(false)
    }
  }
  return { queue, trouble, isBusy, act }
}
