'use client'

import { useForm } from '@payloadcms/ui'
import { type RefObject, useCallback, useRef } from 'react'

/** Does something while the form takes no words: what would be typed meanwhile would be lost. */
export type Hold = <Result>(work: () => Promise<Result>) => Promise<Result>

/** The form takes words again once all that holds it is done. */
export function useHold(): { hold: Hold; isHeld: RefObject<boolean> } {
  const { setProcessing } = useForm()
  const isHeld = useRef(false)
  const holding = useRef(0)
  const hold = useCallback<Hold>(
    async (work) => {
      holding.current += 1
      isHeld.current = true
      setProcessing(true)
      try {
        return await work()
      } finally {
        holding.current -= 1
        if (holding.current === 0) {
          isHeld.current = false
          setProcessing(false)
        }
      }
    },
    [setProcessing],
  )
  return { hold, isHeld }
}
