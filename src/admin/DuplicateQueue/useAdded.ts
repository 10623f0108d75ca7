import { useRef, useState } from 'react'

import { sentenceOf, useAsk } from '../LmiaDesk/useDesk'

/** What merging would add, a line each; a sentence when it cannot be said; nothing until it is known. */
export function useAdded(
  kept: string,
  other: string,
  silence: string,
): { added: string[] | string | undefined; look: () => void } {
  const ask = useAsk('organizations')
  const [added, setAdded] = useState<string[] | string>()
  const asked = useRef(0)
  function look() {
    const turn = (asked.current += 1)
    // Closed and opened again: only the last answer holds.
    const tell = (what: string[] | string) => {
      if (turn === asked.current) setAdded(what)
    }
    setAdded(undefined)
    ask<{ added: string[] }>(`/duplicates/added?kept=${kept}&other=${other}`)
      .then((answer) => tell(answer.added))
      .catch((error: unknown) => tell(sentenceOf(error, silence)))
  }
  return { added, look }
}
