import { useEffect, useRef, useSyncExternalStore } from 'react'

/*
 * What the panel and the buttons of passages tell each other: they stand in different parts of one form.
 */

/** What somebody begins to comment on. */
export interface Begun {
  block: string
  quote: string
}

interface Shared {
  /** How many threads wait on each block. */
  open: Readonly<Record<string, number>>
  /** What the person asked to comment on last; another object each time. */
  begun: Begun | undefined
}

const NOTHING: Shared = { open: {}, begun: undefined }

let shared = NOTHING
const listeners = new Set<() => void>()

function change(changes: Partial<Shared>): void {
  shared = { ...shared, ...changes }
  for (const listener of listeners) listener()
}

export const shareOpen = (open: Shared['open']): void => change({ open })
export const begin = (begun: Begun | undefined): void => change({ begun })
/** Another document is open. */
export const forgetShared = (): void => change(NOTHING)

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export const useShared = (): Shared =>
  useSyncExternalStore(
    subscribe,
    () => shared,
    () => NOTHING,
  )

/** Said in the window when the number of open threads has moved: who counts threads counts again. */
export const COMMENTS_CHANGED = 'accompagner:comments'

/**
 * Says so. A reply or a reading moves none, and asks nothing anew.
 *
 * @param open nothing until it is known
 */
export function useSayMoved(open: number | undefined): void {
  const last = useRef<number>(undefined)
  useEffect(() => {
    if (last.current !== undefined && last.current !== open) {
      window.dispatchEvent(new Event(COMMENTS_CHANGED))
    }
    last.current = open
  }, [open])
}

/** Where the panel stands on the page. */
export const PANEL_ID = 'text-comments'
