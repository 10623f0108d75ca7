'use client'

import { useForm } from '@payloadcms/ui'
import { useCallback, useState } from 'react'

import { newId } from '@/content/grid/ids'
import { mergeTexts, type Choices, type Fields, type Sides } from '@/together'

import type { Hold } from '../useHold'
import type { UntilDone } from '../useUntilDone'
import type { Question } from './Conflicts'

/** What the question calls both sides. */
export type Said = Pick<Question, 'mine' | 'theirs' | 'warning' | 'yes'>

/** Puts what was brought together into the form; whether it did. */
type OnMerged = (merged: Fields) => Promise<boolean>

/**
 * Brings two sides together: asks where a person has to, else goes on at once.
 *
 * @param sidesNow asked at each attempt: somebody may write in the form between two
 * @param answer what a person chose, once they were asked
 * @returns whether nothing is left to try: it is done, or it is asked
 */
export type Bring = (
  sidesNow: () => Sides,
  said: Said,
  onMerged: OnMerged,
  answer?: Choices,
) => Promise<boolean>

/** The question that stands over the form, where one does. */
export function useQuestion(hold: Hold, untilDone: UntilDone) {
  const { getData } = useForm()
  const [question, setQuestion] = useState<Question>()
  const bring: Bring = useCallback(
    async function bring(
      sidesNow: () => Sides,
      said: Said,
      onMerged: OnMerged,
      answer?: Choices,
    ): Promise<boolean> {
      const sides = sidesNow()
      const { merged, conflicts } = mergeTexts(sides, answer ? { choices: answer, newId } : {})
      if (conflicts.length === 0 && (answer ?? !said.warning)) return onMerged(merged)
      const onChosen = (choices: Choices) => {
        setQuestion(undefined)
        const all = { ...answer, ...choices }
        void untilDone(() => hold(() => bring(sidesNow, said, onMerged, all)))
      }
      setQuestion({
        conflicts,
        // Of a version that is not known any more, `mine` is but the passages that changed.
        contents: [(getData() as Fields).content, sides.theirs.content],
        onChosen,
        ...said,
      })
      return true
    },
    [getData, hold, untilDone],
  )
  const later = useCallback(() => setQuestion(undefined), [])
  return { question, bring, later }
}
