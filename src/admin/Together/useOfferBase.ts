'use client'

import { useForm } from '@payloadcms/ui'
import { type RefObject, useEffect, useState } from 'react'

import { isSameMoment } from '@/days/calendar'
import { applyPatch, writtenOf, type Fields, type Sides } from '@/together'

import type { Site } from './site'
import type { Offer } from './useOffers'

/** Words that wait, and the version that they were typed in. */
export interface Offered {
  offer: Offer
  base: Fields
}

/** @param begun what the open form began with: often the same version */
export function useOfferBase(
  offer: Offer | undefined,
  site: Site,
  begun: RefObject<Fields | undefined>,
): Offered | undefined {
  const { getData } = useForm()
  const [found, setFound] = useState<Offered>()
  useEffect(() => {
    if (!offer) return
    let isHere = true
    const show = (base: Fields) => {
      if (isHere) setFound({ offer, base: writtenOf(base) })
    }
    const now = begun.current ?? (getData() as Fields)
    if (!offer.from || isSameMoment(offer.from, String(now.updatedAt ?? ''))) {
      show(now)
    } else {
      void site.look(offer.from).then((answered) => {
        // Not known any more, or not to be had now: nothing of the text is then taken away by them.
        show(('value' in answered && answered.value.sides?.base) || {})
      })
    }
    return () => {
      isHere = false
    }
  }, [offer, site, begun, getData])
  return found && found.offer === offer ? found : undefined
}

/** The words that wait, and the form as it is at this moment. */
export const sidesOf = ({ offer, base }: Offered, now: Fields): Sides => ({
  base,
  mine: applyPatch(base, offer.patch),
  theirs: writtenOf(now),
})
