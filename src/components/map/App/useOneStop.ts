'use client'

import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react'

/** Where each key goes, from a place among so many. */
const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowRight: (at, last) => (at < last ? at + 1 : 0),
  ArrowLeft: (at, last) => (at > 0 ? at - 1 : last),
  Home: () => 0,
  End: (_, last) => last,
}

/**
 * Makes the controls of a row one stop of the Tab key (the toolbar of WAI-ARIA): the one that had the focus
 * last, at first the first that is shown. Without a script each is a stop, and none is lost.
 */
export function useOneStop() {
  const ref = useRef<HTMLDivElement>(null)
  const last = useRef<HTMLElement>(undefined)
  const settle = () => {
    const shown = shownIn(ref.current)
    const stop = shown.find((one) => one === last.current) ?? shown[0]
    for (const one of controlsOf(ref.current)) one.tabIndex = one === stop ? 0 : -1
  }
  // Which of them are shown follows the width of the window.
  useEffect(() => {
    settle()
    const resized = new ResizeObserver(settle)
    resized.observe(ref.current!)
    return () => resized.disconnect()
  }, [])
  return {
    ref,
    onFocus: ({ target }: FocusEvent<HTMLElement>) => {
      last.current = target
      settle()
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const step = STEPS[event.key]
      const shown = shownIn(ref.current)
      const at = shown.indexOf(event.target as HTMLElement)
      if (!step || at < 0 || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      shown[step(at, shown.length - 1)]?.focus()
    },
  }
}

const controlsOf = (row: HTMLElement | null): HTMLElement[] => [
  ...(row?.querySelectorAll<HTMLElement>('a, button') ?? []),
]

const shownIn = (row: HTMLElement | null): HTMLElement[] =>
  controlsOf(row).filter((one) => one.getClientRects().length > 0)
