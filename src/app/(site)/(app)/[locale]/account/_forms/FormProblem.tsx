'use client'

import { useEffect, useRef } from 'react'

/** What went wrong with the form as a whole; it takes the focus so that it is read at once. */
export function FormProblem({ message }: { message?: string }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (message) box.current?.focus()
  }, [message])
  if (!message) return null
  return (
    <div className="form-errors" role="alert" tabIndex={-1} ref={box}>
      <p>
        <strong>{message}</strong>
      </p>
    </div>
  )
}
