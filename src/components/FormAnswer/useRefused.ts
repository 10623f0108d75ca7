import { type RefObject, useEffect, useRef } from 'react'

/**
 * For a form of one or two fields: what was refused takes the cursor, at each answer of the server. Longer
 * ones list what is to be mended.
 *
 * @param answer a new object for each answer
 */
export function useRefused(answer: object): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [answer])
  return form
}
