import { useEffect, useState } from 'react'

import type { MemoryMatch } from '@/translation/memory'

import type { Trouble } from '../state/api'
import type { Desk } from '../state/desk'

/** What the memory proposes for the open passage; nothing while it is asked, or for who only reads. */
export function useSuggestions(
  desk: Desk,
  key: string,
  mayWrite: boolean,
): readonly MemoryMatch[] | Trouble | undefined {
  const [answer, setAnswer] = useState<readonly MemoryMatch[] | Trouble>()
  useEffect(() => {
    if (!mayWrite) return
    let isCurrent = true
    void desk.suggest(key).then((found) => {
      if (isCurrent) setAnswer(found)
    })
    return () => {
      isCurrent = false
    }
  }, [desk, key, mayWrite])
  return answer
}
