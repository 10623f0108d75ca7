import { useState } from 'react'

import { sentenceOf, useAsk } from '../LmiaDesk/useDesk'

/** What merging would add, a line each; a sentence when it cannot be said; nothing until it is known. */
export function useAdded(
  kept: string,
  other: string,
  silence: string,
): { added: string[] | string | undefined; look: () => void } {
  const ask = useAsk('organizations')
  const [added, setAdded] = useState<string[] | string>()
  function look() {
    setAdded(undefined)
    ask<{ added: string[] }>(`/duplicates/added?kept=${kept}&other=${other}`)
      .then((answer) => setAdded(answer.added))
      .catch((error: unknown) => setAdded(sentenceOf(error, silence)))
  }
  return { added, look }
}
