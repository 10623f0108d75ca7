'use client'

import { useCallback, useEffect, useState } from 'react'

/** A reader's choice, kept on this device only. */
const STORE = 'map-shortcut'

/**
 * A letter that does something when nothing is being typed. It can be turned off (WCAG 2.1.4):
 * speech input types letters that were not meant.
 */
export function useShortcut(letter: string, act: () => void): [boolean, (isOn: boolean) => void] {
  const [isOn, setIsOn] = useState(true)
  useEffect(() => setIsOn(localStorage.getItem(STORE) !== 'off'), [])

  useEffect(() => {
    if (!isOn) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== letter || event.ctrlKey || event.metaKey || event.altKey)
        return
      const target = event.target as HTMLElement
      if (
        target.closest(
          'input:not([type=range], [type=radio], [type=checkbox]), textarea, select, dialog',
        )
      )
        return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [isOn, letter, act])

  const choose = useCallback((next: boolean) => {
    localStorage.setItem(STORE, next ? 'on' : 'off')
    setIsOn(next)
  }, [])
  return [isOn, choose]
}
