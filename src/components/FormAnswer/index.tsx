'use client'

import { type ReactNode, useEffect, useRef } from 'react'

interface Props {
  id?: string
  /** Whether it was so when the page came: then nobody has pressed anything, and the cursor stays. */
  isOld?: boolean
  children: ReactNode
}

/**
 * What became of a form, in its place. The button that was pressed has gone: the cursor comes here, so that
 * it is read, and not to the top of the page.
 */
export function FormAnswer({ id, isOld = false, children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!isOld) box.current?.focus()
  }, [isOld])
  return (
    <div id={id} role="status" tabIndex={-1} ref={box}>
      {children}
    </div>
  )
}
