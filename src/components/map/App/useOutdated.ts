'use client'

import { useEffect, useState } from 'react'

import { requestVersion } from '../requests'

const EVERY_MS = 30_000

/**
 * Asks now and then, while the map is in sight, whether its figures are still those that would be counted. A question
 * that is not answered says nothing: the next one of the reader will.
 *
 * @param shown the version of the figures; nothing while there are none
 */
export function useOutdated(shown: string | undefined): boolean {
  const [outdated, setOutdated] = useState<string>()
  useEffect(() => {
    if (shown === undefined) return
    const controller = new AbortController()
    const look = () => {
      if (document.visibilityState !== 'visible') return
      requestVersion(controller.signal).then(
        ({ version }) => setOutdated(version === shown ? undefined : shown),
        () => undefined,
      )
    }
    const timer = setInterval(look, EVERY_MS)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
      controller.abort()
    }
  }, [shown])
  // Said of figures that were replaced meanwhile, it says nothing of those that are shown.
  return shown !== undefined && outdated === shown
}
