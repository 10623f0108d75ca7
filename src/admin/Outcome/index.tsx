'use client'

import { useEffect, useRef } from 'react'

export interface Said {
  text: string
  isRefused: boolean
}

/**
 * What became of the last press. When the button pressed has gone, as the row it stood in, the cursor
 * comes here rather than to the top of the page.
 */
export function Outcome({ said }: { said: Said | undefined }) {
  const line = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (said?.text && document.activeElement === document.body) line.current?.focus()
  }, [said])
  return (
    <p
      className={said?.isRefused ? 'desk-error' : undefined}
      ref={line}
      role={said?.isRefused ? 'alert' : 'status'}
      tabIndex={-1}
    >
      {said?.text}
    </p>
  )
}
