'use client'

import { useCallback, useEffect, useState } from 'react'

/** Does what needs the site; whether it did. */
export type Attempt = () => Promise<boolean>

export type UntilDone = (attempt: Attempt) => Promise<void>

/** After so long what did not succeed is tried again, in milliseconds. */
const AGAIN_MS = 10_000

/** Tries something until it is done: again after a while, and when the network or the person is back. */
export function useUntilDone(): {
  untilDone: UntilDone
  /** It did not succeed yet, and is tried again. */
  isWaiting: boolean
} {
  const [waiting, setWaiting] = useState<{ attempt: Attempt }>()
  const untilDone = useCallback(async (attempt: Attempt) => {
    const isDone = await attempt().catch(() => false)
    // What succeeds takes no other's place that waits.
    setWaiting((now) => (isDone ? (now?.attempt === attempt ? undefined : now) : { attempt }))
  }, [])
  useEffect(() => {
    if (!waiting) return
    let isTrying = false
    const again = () => {
      if (isTrying) return
      isTrying = true
      void untilDone(waiting.attempt)
    }
    const timer = setTimeout(again, AGAIN_MS)
    window.addEventListener('online', again)
    window.addEventListener('focus', again)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('online', again)
      window.removeEventListener('focus', again)
    }
  }, [waiting, untilDone])
  return { untilDone, isWaiting: waiting !== undefined }
}
