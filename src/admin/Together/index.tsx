'use client'

import {
  useDocumentInfo,
  useForm,
  useFormModified,
  useFormProcessing,
  useTranslation,
} from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'

import { isSameMoment } from '@/days/calendar'
import { newId } from '@/content/grid/ids'
import { firstLocale } from '@/i18n/firstLocale'
import { fillIn } from '@/text/fillIn'
import { isWritten, patchOf, type Fields } from '@/together'

import { useFill } from '../useFill'
import { type Hold, useHold } from '../useHold'
import { Bar } from './Bar'
import { Conflicts } from './Conflicts'
import './index.css'
import { KeptOffer } from './Offer'
import { useSite } from './site'
import { useKeeping, useShelf } from './useKeeping'
import { useMeeting } from './useMeeting'
import { useOffers } from './useOffers'
import { useOfferBase } from './useOfferBase'
import { usePresence } from './usePresence'
import { useNotSaved, useSaved } from './useSaving'
import { timeOf, wordsIn } from './words'

/**
 * First in the form of a text: keeps what is typed as it is typed, gives back what was never saved, says who else is
 * here, and brings two people's changes together.
 */
export const Together = () => (useDocumentInfo().hasSavePermission ? <InForm /> : null)

function InForm() {
  const { i18n } = useTranslation()
  const locale = firstLocale(i18n.language)
  const words = wordsIn(locale)
  const { id } = useDocumentInfo()
  const { disabled } = useForm()
  const isModified = useFormModified()
  const [visit] = useState(newId)
  const site = useSite(visit)
  const shelf = useShelf()
  const { beat, onBeat } = usePresence(site)
  const keeping = useKeeping({ shelf, site, visit, onBeat })
  const { base } = keeping
  const { hold, isHeld } = useHold()
  const meeting = useMeeting({ site, keeping, hold, words, locale })
  const { offer, drop, isOffered } = useOffers({ shelf, site, visit })
  const offered = useOfferBase(offer, site, base)
  const dropOffer = useCallback(() => offer && drop(offer), [offer, drop])
  const { done, isLate } = useDone(keeping, hold, (kind) => words[kind], locale)

  useNotSaved(isHeld, () => {
    keeping.keepNow()
    if (id !== undefined) void meeting.meet(true)
  })

  const begun = String(base.current?.updatedAt ?? '')
  const isNewer = Boolean(
    beat.latest && begun && !isSameMoment(beat.latest.updatedAt, begun) && isLater(beat, begun),
  )
  return (
    <>
      <Bar
        onSeeNow={() => void meeting.meet(false)}
        standing={keeping.standing}
        isWaiting={meeting.isWaiting || isLate}
        done={isModified ? undefined : done}
        {...{ beat, isNewer, words, locale }}
      />
      {offered && !disabled && (
        <KeptOffer
          onDrop={dropOffer}
          onTakeUp={() => meeting.takeUp(offered, () => isOffered(offered.offer), dropOffer)}
          {...{ offered, words, locale }}
        />
      )}
      {meeting.question && (
        <Conflicts
          onLater={meeting.later}
          question={meeting.question}
          words={words}
          locale={locale}
        />
      )}
    </>
  )
}

const isLater = (beat: { latest?: { updatedAt: string } }, begun: string): boolean =>
  (beat.latest?.updatedAt ?? '') > begun

/** After so long a form that nobody drew is asked for again, in milliseconds. */
const AGAIN_MS = 3000

/** Fields whose words a person sees come from somebody else. */
const SEEN = ['content', 'sources', 'summary', 'title']

/** After a save: the form is of the version that the site has; what of it came from somebody else is said. */
function useDone(
  keeping: ReturnType<typeof useKeeping>,
  hold: Hold,
  say: (kind: 'broughtIn' | 'saved') => string,
  locale: ReturnType<typeof firstLocale>,
): { done: string | undefined; isLate: boolean } {
  const { getData } = useForm()
  const fill = useFill()
  const isProcessing = useFormProcessing()
  const [saved, setSaved] = useState<{ at: number; isBroughtIn: boolean }>()
  const [late, setLate] = useState<Fields>()
  const [isLate, setIsLate] = useState(false)
  const sent = useRef<Fields>(undefined)
  const isHere = useRef(true)
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
    }
  }, [])
  useEffect(() => {
    if (isProcessing) sent.current = getData() as Fields
  }, [isProcessing, getData])
  useSaved((doc) => {
    const came = patchOf(sent.current ?? (getData() as Fields), doc, isWritten)
    keeping.settle(doc)
    const isBroughtIn = SEEN.some((field) => field in came)
    setSaved({ at: Date.now(), isBroughtIn })
    // Payload puts the values of a save into the rows that the form has: other rows need a new form.
    if (Object.values(came).some((change) => 'order' in change)) setLate(doc)
  })
  useEffect(() => {
    if (!late || isProcessing) return
    setLate(undefined)
    // Held until it has them: a save without the rows of the other person would take them away.
    void hold(async () => {
      while (isHere.current && !(await fill(late, false))) {
        setIsLate(true)
        await new Promise((resolve) => setTimeout(resolve, AGAIN_MS))
      }
      setIsLate(false)
    })
  }, [late, isProcessing, hold, fill])
  if (!saved) return { done: undefined, isLate }
  const sentence = fillIn(say('saved'), { time: timeOf(saved.at, locale) })
  return { done: saved.isBroughtIn ? `${sentence} ${say('broughtIn')}` : sentence, isLate }
}
