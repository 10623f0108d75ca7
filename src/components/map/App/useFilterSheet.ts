'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

import { focusPanel } from './Panel'

/** The filters: beside the map, or on a phone a sheet that a button opens. */
export function useFilterSheet() {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = useCallback(() => setOpen(false), [])
  useEffect(() => {
    if (isOpen) focusPanel()
  }, [isOpen])
  return {
    isOpen,
    button,
    toggle: () => setOpen(!isOpen),
    /** Something was chosen: what it leads to has the cursor. */
    close,
    /** Closed by who goes on from the button. */
    leave: useCallback(() => {
      close()
      button.current?.focus()
    }, [close]),
    /** To the filters from elsewhere; the button is shown where they are a sheet. */
    goTo: useCallback(() => {
      if (button.current?.getClientRects().length) setOpen(true)
      else focusPanel()
    }, []),
  }
}
