'use client'

import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback, useState } from 'react'

import { newId } from '@/content/grid/ids'
import { isSameMoment } from '@/days/calendar'
import type { Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'
import {
  applyPatch,
  isNoChange,
  isWritten,
  mergeTexts,
  patchOf,
  writtenOf,
  type Choices,
  type Fields,
  type Sides,
} from '@/together'
import type { Waiting } from '@/together/payload/endpoints'
import { WORKFLOW_STATE_LABELS, type WorkflowState } from '@/workflow/states'

import type { Question } from './Conflicts'
import type { Site } from './site'
import type { useKeeping } from './useKeeping'
import { type Offered, sidesOf } from './useOfferBase'
import { type Hold, useFill, useSaveNext } from './useSaving'
import { timeOf, type TogetherWords } from './words'

interface Options {
  site: Site
  keeping: ReturnType<typeof useKeeping>
  hold: Hold
  words: TogetherWords
  locale: Locale
}

type Both = NonNullable<Waiting['sides']>

/** What the question calls both sides. */
type Said = Pick<Question, 'mine' | 'theirs' | 'warning' | 'yes'>

/** Brings what a person typed together with what the site has, and asks where both changed the same. */
export function useMeeting({ site, keeping, hold, words, locale }: Options) {
  const { getData } = useForm()
  const { setLastUpdateTime } = useDocumentInfo()
  const { question, bring, later } = useQuestion(hold)
  const fill = useFill()
  const saveNext = useSaveNext()
  const { base, beginWith, keep } = keeping

  /** Somebody saved since the form was opened: both stay, in the form, and are saved when that was asked for. */
  const bringBoth = useCallback(
    (begun: Fields, both: Both, isSaving: boolean) => {
      const patch = patchOf(begun, getData() as Fields, isWritten)
      const before = writtenOf(both.base ?? {})
      const sides = {
        base: before,
        mine: applyPatch(before, patch),
        theirs: writtenOf(both.latest),
      }
      const isUnsaved = !isNoChange(patch)
      return bring(sides, askedOf(both, isUnsaved, words, locale), async (merged) => {
        await fill({ ...both.latest, ...merged }, isUnsaved)
        beginWith(both.latest)
        setLastUpdateTime(new Date(String(both.latest.updatedAt)).getTime())
        if (isUnsaved && isSaving) saveNext()
      })
    },
    [getData, bring, fill, beginWith, setLastUpdateTime, saveNext, words, locale],
  )
  const meet = useCallback(
    (isSaving: boolean) =>
      hold(async () => {
        const begun = base.current
        if (!begun) return
        const answered = await site.look(String(begun.updatedAt ?? ''))
        const both = 'value' in answered ? answered.value.sides : undefined
        if (!both || isSameMoment(String(both.latest.updatedAt), String(begun.updatedAt))) return
        await bringBoth(begun, both, isSaving)
      }),
    [hold, base, site, bringBoth],
  )

  /** Words that were kept, laid over the form as it is. */
  const takeUp = useCallback(
    (offered: Offered, onDone: () => void) => {
      const { offer } = offered
      const asked = {
        mine: fillIn(words.yoursOf, { time: timeOf(offer.at, locale) }),
        theirs: words.standing,
        yes: words.yesTakeUp,
      }
      const begin = async (merged: Fields) => {
        const now = { ...(getData() as Fields), ...merged }
        await fill(now, true)
        keep(now)
        onDone()
      }
      void hold(() => bring(sidesOf(offered, getData() as Fields), asked, begin))
    },
    [bring, fill, getData, keep, hold, words, locale],
  )
  return { question, later, meet, takeUp }
}

/** The question that stands over the form, where one does. */
function useQuestion(hold: Hold) {
  const [question, setQuestion] = useState<Question>()
  /** Asks where a person has to, else goes on at once. */
  const bring = useCallback(
    async (sides: Sides, asked: Said, onMerged: (merged: Fields) => Promise<void>) => {
      const { merged, conflicts } = mergeTexts(sides)
      if (conflicts.length === 0 && !asked.warning) return onMerged(merged)
      const onChosen = (choices: Choices) => {
        setQuestion(undefined)
        void hold(() => onMerged(mergeTexts(sides, { choices, newId }).merged))
      }
      setQuestion({ conflicts, content: sides.theirs.content, onChosen, ...asked })
    },
    [hold],
  )
  const later = useCallback(() => setQuestion(undefined), [])
  return { question, bring, later }
}

function askedOf(both: Both, isUnsaved: boolean, words: TogetherWords, locale: Locale): Said {
  const name = both.by ?? words.somebody
  const state = WORKFLOW_STATE_LABELS[both.latest.workflowState as WorkflowState][locale]
  return {
    mine: words.yours,
    theirs: fillIn(words.theirs, { name }),
    yes: words.yes,
    ...(both.wentOn && isUnsaved ? { warning: fillIn(words.wentOn, { state }) } : {}),
  }
}
