'use client'

import {
  useAllFormFields,
  useAuth,
  useDocumentEvents,
  useDocumentInfo,
  useForm,
  useFormModified,
} from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'

import { browserShelf, KeptWords, type Kept } from '@/admin/kept'
import { useDrawnAnew } from '@/admin/useDrawnAnew'
import { useFill } from '@/admin/useFill'
import { useHold } from '@/admin/useHold'
import { useUntilDone } from '@/admin/useUntilDone'
import { sameId } from '@/db/ids'
import { changesBetween, isTyped, laidOver, type Fields, type Typed } from '@/together'

interface Offer extends Kept<Typed> {
  /** Under which it is kept. */
  name: string
}

/** A pause in typing after which a form is kept, in milliseconds. */
const PAUSE_MS = 800

/** Keeps what is typed in the open form until the site has it, and gives back what it never had. */
export function useUnsavedWords() {
  const { getData, disabled } = useForm()
  const fill = useFill()
  const { hold } = useHold()
  const { untilDone, isWaiting } = useUntilDone()
  const { kept, visit, beginVisit } = useKept()
  const [offer, setOffer] = useState<Offer>()
  const { keep, hasNoRoom } = useKeeping(kept, { visit, beginVisit })

  const offerNext = useCallback(() => {
    const others = [...(kept?.all() ?? [])].filter(([name]) => name !== visit)
    const [oldest] = others.sort(([, a], [, b]) => a.at - b.at)
    setOffer(oldest && { name: oldest[0], ...oldest[1] })
  }, [kept, visit])
  useEffect(offerNext, [offerNext])

  const changes = useMemo(() => {
    const now = getData() as Fields
    return offer ? changesBetween(now, laidOver(offer.value, now)) : []
  }, [offer, getData])

  /** What is no longer offered: taken up, or thrown away while it waited to be. */
  const gone = useRef(new Set<string>())
  const discard = useCallback(() => {
    if (offer) {
      gone.current.add(offer.name)
      kept?.forget(offer.name)
    }
    offerNext()
  }, [kept, offer, offerNext])

  // The site has these words already.
  useEffect(() => {
    if (offer && changes.length === 0) discard()
  }, [offer, changes, discard])

  async function takeUp() {
    if (!offer) return
    const isWanted = () => !gone.current.has(offer.name)
    await untilDone(() =>
      hold(async () => {
        const mine = laidOver(offer.value, getData() as Fields)
        if (!(await fill(mine, true, isWanted))) return !isWanted()
        discard()
        // That made room for them; where there is none even so, they stay as they were, of when they were typed.
        if (!keep(mine)) kept?.keep(offer.name, offer.value, offer.at)
        return true
      }),
    )
  }

  return { offer, changes, isReadOnly: disabled, hasNoRoom, isWaiting, takeUp, discard }
}

/** The place of this account for this document; each visit has a name of its own in it. */
function useKept() {
  const { id, collectionSlug } = useDocumentInfo()
  const { user } = useAuth()
  const person = user?.id
  const [visit, setVisit] = useState(newVisit)
  const kept = useMemo(() => {
    if (person === undefined || !collectionSlug || typeof window === 'undefined') return undefined
    return new KeptWords(browserShelf(), [person, collectionSlug, id ?? 'new'], isTyped)
  }, [person, collectionSlug, id])
  const beginVisit = useCallback(() => setVisit(newVisit()), [])
  return { kept, visit, beginVisit }
}

const newVisit = (): string => String(Date.now())

interface Visit {
  visit: string
  /** What was kept in this one is offered from now on. */
  beginVisit: () => void
}

/**
 * Keeps the form on a pause, beside what it was; a save that succeeded makes that needless. What is typed stays when the
 * form is drawn anew and the site has nothing else since; otherwise it is offered.
 */
function useKeeping(kept: KeptWords<Typed> | undefined, { visit, beginVisit }: Visit) {
  const { getData, setModified } = useForm()
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  const base = useRef<Fields>(undefined)
  const [hasNoRoom, setHasNoRoom] = useState(false)

  /** @returns whether it was kept */
  const keep = useCallback(
    (mine: Fields): boolean => {
      if (!kept || !base.current) return false
      const isKept = kept.keep(visit, { base: base.current, mine })
      setHasNoRoom(!isKept)
      return isKept
    },
    [kept, visit],
  )

  useEffect(() => {
    if (!isModified) {
      if (Object.keys(fields).length > 0) base.current ??= getData() as Fields
      return
    }
    const timer = setTimeout(() => keep(getData() as Fields), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [fields, isModified, getData, keep])

  useDrawnAnew({
    staysOver: (now) => {
      const isAsBefore = !base.current || changesBetween(base.current, now).length === 0
      // What cannot be offered stays, too.
      if (isAsBefore || !keep(getData() as Fields)) return true
      setModified(false)
      beginVisit()
      return false
    },
    onSiteOnly: () => {
      base.current = undefined
    },
  })

  useSaved(() => {
    kept?.forget(visit)
    base.current = undefined
    setHasNoRoom(false)
  })
  return { keep, hasNoRoom }
}

/** Calls back when this page saved the open document. */
function useSaved(onSaved: () => void): void {
  const { id, collectionSlug } = useDocumentInfo()
  const { mostRecentUpdate } = useDocumentEvents()
  const callback = useRef(onSaved)
  useEffect(() => {
    callback.current = onSaved
  })
  useEffect(() => {
    if (!mostRecentUpdate || mostRecentUpdate.entitySlug !== collectionSlug) return
    if (id === undefined || sameId(mostRecentUpdate.id, id)) callback.current()
  }, [mostRecentUpdate, id, collectionSlug])
}
