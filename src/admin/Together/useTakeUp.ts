'use client'

import { useForm } from '@payloadcms/ui'
import { useCallback } from 'react'

import type { Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'
import type { Fields } from '@/together'

import { useFill } from '../useFill'
import type { Hold } from '../useHold'
import type { UntilDone } from '../useUntilDone'
import type { useKeeping } from './useKeeping'
import { type Offered, sidesOf } from './useOfferBase'
import type { Bring } from './useQuestion'
import { timeOf, type TogetherWords } from './words'

interface Options {
  untilDone: UntilDone
  hold: Hold
  bring: Bring
  keep: ReturnType<typeof useKeeping>['keep']
  words: TogetherWords
  locale: Locale
}

/** Lays words that were kept over the form as it is; where the site draws no form they wait, and it is tried again. */
export function useTakeUp({ untilDone, hold, bring, keep, words, locale }: Options) {
  const { getData } = useForm()
  const fill = useFill()
  return useCallback(
    (offered: Offered, isWanted: () => boolean, onDone: () => void) => {
      const said = {
        mine: fillIn(words.yoursOf, { time: timeOf(offered.offer.at, locale) }),
        theirs: words.standing,
        yes: words.yesTakeUp,
      }
      const sidesNow = () => sidesOf(offered, getData() as Fields)
      const begin = async (merged: Fields) => {
        const now = { ...(getData() as Fields), ...merged }
        if (!(await fill(now, true, isWanted))) return !isWanted()
        keep(now)
        onDone()
        return true
      }
      void untilDone(async () => !isWanted() || hold(() => bring(sidesNow, said, begin)))
    },
    [untilDone, bring, fill, getData, keep, hold, words, locale],
  )
}
