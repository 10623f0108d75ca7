'use client'

import { useEffect, useRef, useState } from 'react'

import { MapRequestError, type Refusal } from './requests'

export interface Requested<T> {
  /** The last answer that came, kept while the next one is awaited. */
  value: T | undefined
  isWaiting: boolean
  refusal: Refusal | undefined
}

/**
 * Asks at once, then again each time `key` changes, a moment later, and forgets the question before.
 *
 * @param key names the question; `undefined` asks nothing
 * @param ask must answer for the key alone
 */
export function useRequest<T>(
  key: string | undefined,
  ask: (signal: AbortSignal) => Promise<T>,
  delayMs = 0,
): Requested<T> & { retry: () => void } {
  const [state, setState] = useState<Requested<T>>({
    value: undefined,
    isWaiting: key !== undefined,
    refusal: undefined,
  })
  const [attempt, setAttempt] = useState(0)
  const isFirst = useRef(true)

  useEffect(() => {
    if (key === undefined) {
      setState({ value: undefined, isWaiting: false, refusal: undefined })
      return
    }
    const controller = new AbortController()
    setState(({ value }) => ({ value, isWaiting: true, refusal: undefined }))
    const timer = setTimeout(
      () => {
        ask(controller.signal).then(
          (value) => setState({ value, isWaiting: false, refusal: undefined }),
          (error: unknown) => {
            if (controller.signal.aborted) return
            const refusal = error instanceof MapRequestError ? error.refusal : 'fault'
            setState(({ value }) => ({ value, isWaiting: false, refusal }))
          },
        )
      },
      isFirst.current ? 0 : delayMs,
    )
    isFirst.current = false
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
    // `ask` is made anew at each render; the key says when the question is another one.
  }, [key, attempt])

  return { ...state, retry: () => setAttempt((count) => count + 1) }
}
