import { useEffect, useRef } from 'react'

import { readKey, type KeyOrder } from './state/keys'

/** What a key leads to, or nothing where it has nothing to do. */
export type Find = (order: KeyOrder) => (() => void) | undefined

/** Follows the keys of the desk, wherever the cursor is. */
export function useDeskKeys(find: Find): void {
  const latest = useRef(find)
  useEffect(() => {
    latest.current = find
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const order = readKey(event, isTyping(event))
      const run = order && latest.current(order)
      if (!run) return
      event.preventDefault()
      run()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}

const isTyping = ({ target }: Event): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
