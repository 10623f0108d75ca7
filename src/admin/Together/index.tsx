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
import { isWritten, patchOf, wentOn, whatCameIn, type CameIn, type Fields } from '@/together'
import { WORKFLOW_STATE_LABELS } from '@/workflow/states'

import { useDrawnAhead } from '../useDrawnAhead'
import { useFill } from '../useFill'
import { type Hold, useHold } from '../useHold'
import { Bar } from './Bar'
import { Conflicts } from './Conflicts'
import './index.css'
import { KeptOffer } from './Offer'
import { useSite } from './site'
import { useKeeping, useShelf } from './useKeeping'
import { type Brought, useMeeting } from './useMeeting'
import { useOffers } from './useOffers'
import { useOfferBase } from './useOfferBase'
import { usePresence } from './usePresence'
import { useNotSaved, useSaved } from './useSaving'
import { timeOf, wordsIn } from './words'

/**
 * First in the form of a text: keeps what is typed as it is typed, gives back what was never saved, says who else is
 * here, and brings two people's changes together.
 */
export function Together() {
  useDrawnAhead()
  return useDocumentInfo().hasSavePermission ? <InForm /> : null
}

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
  const { offer, drop, isOffered } = useOffers({ shelf, site, visit })
  const offered = useOfferBase(offer, site, base)
  const dropOffer = useCallback(() => offer && drop(offer), [offer, drop])
  const { done, isLate, came, cameIn, isWithMine } = useDone(keeping, hold, words.saved, locale)

  const meeting = useMeeting({ site, keeping, hold, onCameIn: came, words, locale })

  useNotSaved(isHeld, () => {
    keeping.keepNow()
    if (id !== undefined) void meeting.meet(true)
  })

  const begun = String(base.current?.updatedAt ?? '')
  const isNewer = Boolean(
    beat.latest && begun && !isSameMoment(beat.latest.updatedAt, begun) && isLater(beat, begun),
  )
  // A process of an earlier version says no state.
  const state = beat.latest?.state
  const movedTo =
    state && wentOn(base.current, { workflowState: state })
      ? WORKFLOW_STATE_LABELS[state][locale]
      : undefined
  return (
    <>
      <Bar
        onSeeNow={() => void meeting.meet(false)}
        standing={keeping.standing}
        isWaiting={meeting.isWaiting || isLate}
        done={isModified ? undefined : done}
        {...{ cameIn, isWithMine, beat, isNewer, movedTo, words, locale }}
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

interface Done {
  /** What the last save did. */
  done: string | undefined
  isLate: boolean
  /** Says what a meeting brought into the form. */
  came: (places: CameIn | undefined, how: Brought) => void
  /** Where the last save or meeting brought changes of somebody else. */
  cameIn: CameIn | undefined
  isWithMine: boolean
}

/** After a save: the form is of the version that the site has; what of it came from somebody else is said. */
function useDone(
  keeping: ReturnType<typeof useKeeping>,
  hold: Hold,
  sentence: string,
  locale: ReturnType<typeof firstLocale>,
): Done {
  const { getData } = useForm()
  const fill = useFill()
  const isProcessing = useFormProcessing()
  const [savedAt, setSavedAt] = useState<number>()
  const [cameIn, setCameIn] = useState<CameIn>()
  const [isWithMine, setIsWithMine] = useState(true)
  /** Came in before a save that a meeting goes on to: it is said after it, too. */
  const isToBeSaved = useRef(false)
  const came = useCallback((places: CameIn | undefined, how: Brought) => {
    setCameIn(places)
    setIsWithMine(how.isWithMine)
    isToBeSaved.current = how.isSaving
  }, [])
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
    const before = sent.current ?? (getData() as Fields)
    const merged = patchOf(before, doc, isWritten)
    keeping.settle(doc)
    setSavedAt(Date.now())
    const places = whatCameIn(before, doc)
    if (places || !isToBeSaved.current) setCameIn(places)
    setIsWithMine(true)
    isToBeSaved.current = false
    // Payload puts the values of a save into the rows that the form has: other rows need a new form.
    if (Object.values(merged).some((change) => 'order' in change)) setLate(doc)
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
  const done = savedAt && fillIn(sentence, { time: timeOf(savedAt, locale) })
  return { done: done || undefined, isLate, came, cameIn, isWithMine }
}
