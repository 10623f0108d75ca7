import { useEffect, useState } from 'react'

import type { MemoryMatch } from '@/translation/memory'

import type { Trouble } from './api'
import type { Desk } from './desk'

/** What the memory proposes for the open passage; nothing while it is asked, or for one that is closed. */
export function useSuggestions(
  desk: Desk,
  key: string,
  isOpen: boolean,
): readonly MemoryMatch[] | Trouble | undefined {
  const [answer, setAnswer] = useState<readonly MemoryMatch[] | Trouble>()
  useEffect(() => {
    if (!isOpen) return
    let isCurrent = true
    void desk.suggest(key).then((found) => {
      if (isCurrent) setAnswer(found)
    })
    return () => {
      isCurrent = false
    }
  }, [desk, isOpen, key])
  return isOpen ? answer : undefined
}
