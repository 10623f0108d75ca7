'use client'

import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback } from 'react'

import { isSameMoment } from '@/days/calendar'
import type { Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'
import {
  applyPatch,
  isNoChange,
  isWritten,
  patchOf,
  whatCameIn,
  writtenOf,
  type CameIn,
  type Fields,
} from '@/together'
import type { Waiting } from '@/together/payload/endpoints'
import { WORKFLOW_STATE_LABELS, type WorkflowState } from '@/workflow/states'

import { useFill } from '../useFill'
import type { Hold } from '../useHold'
import { useUntilDone } from '../useUntilDone'
import type { Site } from './site'
import type { useKeeping } from './useKeeping'
import { type Said, useQuestion } from './useQuestion'
import { useSaveNext } from './useSaving'
import { useTakeUp } from './useTakeUp'
import type { TogetherWords } from './words'

interface Options {
  site: Site
  keeping: ReturnType<typeof useKeeping>
  hold: Hold
  /** Told what came into the form of somebody else. */
  onCameIn: (places: CameIn | undefined, how: Brought) => void
  words: TogetherWords
  locale: Locale
}

/** Whether the form has words of the person too, and whether it is saved next. */
export interface Brought {
  isWithMine: boolean
  isSaving: boolean
}

type Both = NonNullable<Waiting['sides']>

/** Brings what a person typed together with what the site has, and asks where both changed the same. */
export function useMeeting({ site, keeping, hold, onCameIn, words, locale }: Options) {
  const { getData } = useForm()
  const { setLastUpdateTime } = useDocumentInfo()
  const { untilDone, isWaiting } = useUntilDone()
  const { question, bring, later } = useQuestion(hold, untilDone)
  const fill = useFill()
  const saveNext = useSaveNext()
  const { base, beginWith, settle, keep } = keeping

  /** Somebody saved since the form was opened: both stay, in the form, and are saved when that was asked for. */
  const bringBoth = useCallback(
    (begun: Fields, both: Both, isSaving: boolean) => {
      const before = writtenOf(both.base ?? {})
      const unsaved = () => patchOf(begun, getData() as Fields, isWritten)
      const sidesNow = () => ({
        base: before,
        mine: applyPatch(before, unsaved()),
        theirs: writtenOf(both.latest),
      })
      const said = saidOf(both, !isNoChange(unsaved()), words, locale)
      return bring(sidesNow, said, async (merged) => {
        // Who chose what the site has, has nothing left to save.
        const isUnsaved = !isNoChange(patchOf(both.latest, merged, isWritten))
        const had = getData() as Fields
        if (!(await fill({ ...both.latest, ...merged }, isUnsaved))) return false
        if (isUnsaved) beginWith(both.latest)
        else settle(both.latest)
        setLastUpdateTime(new Date(String(both.latest.updatedAt)).getTime())
        onCameIn(whatCameIn(had, merged), {
          isWithMine: isUnsaved,
          isSaving: isUnsaved && isSaving,
        })
        if (isUnsaved && isSaving) saveNext()
        return true
      })
    },
    [getData, bring, fill, beginWith, settle, setLastUpdateTime, onCameIn, saveNext, words, locale],
  )
  const meet = useCallback(
    (isSaving: boolean) =>
      untilDone(() =>
        hold(async () => {
          const begun = base.current
          if (!begun) return true
          const answered = await site.look(String(begun.updatedAt ?? ''))
          // A save that nobody answered is the person's to try again.
          if ('trouble' in answered) return isSaving
          const both = answered.value.sides
          if (!both || isSameMoment(String(both.latest.updatedAt), String(begun.updatedAt))) {
            return true
          }
          return bringBoth(begun, both, isSaving)
        }),
      ),
    [untilDone, hold, base, site, bringBoth],
  )

  const takeUp = useTakeUp({ untilDone, hold, bring, keep, words, locale })
  return { question, later, meet, takeUp, isWaiting }
}

function saidOf(both: Both, isUnsaved: boolean, words: TogetherWords, locale: Locale): Said {
  const name = both.by ?? words.somebody
  const state = WORKFLOW_STATE_LABELS[both.latest.workflowState as WorkflowState][locale]
  return {
    mine: words.yours,
    theirs: fillIn(words.theirs, { name }),
    yes: words.yes,
    ...(both.wentOn && isUnsaved ? { warning: fillIn(words.wentOn, { state }) } : {}),
  }
}
