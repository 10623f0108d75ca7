import { type FormEvent, type RefObject, useEffect, useRef } from 'react'

import { FormWork } from '@/enhance/formWork'
import { type FormGuard, longestWorkS } from '@/forms/guardFields'

/** What the page of a form is given when it is drawn. */
export interface DrawnDoor {
  guard: FormGuard | undefined
  /** Address of the worker that works while machines send many. */
  worker: string
  /** Where the person may write to instead. */
  contact: string
}

/** The work of a form of React's, as `checked-form` does it on the reading pages. */
export function useFormWork(
  guard: FormGuard | undefined,
  worker: string,
): {
  form: RefObject<HTMLFormElement | null>
  onSubmit: (event: FormEvent) => void
} {
  const form = useRef<HTMLFormElement>(null)
  const work = useRef<FormWork>(undefined)
  useEffect(() => {
    if (!form.current || !guard?.isWorkAsked) return
    const begun = new FormWork(form.current, worker, longestWorkS(guard))
    work.current = begun
    return () => begun.stop()
  }, [guard, worker])
  const onSubmit = (event: FormEvent) => {
    if (!work.current?.isAtIt) return
    event.preventDefault()
    work.current.sendWhenDone()
  }
  return { form, onSubmit }
}
