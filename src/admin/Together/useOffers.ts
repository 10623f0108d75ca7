'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

import type { Unsaved } from './sender'
import type { Site } from './site'
import { unsavedOf, type useShelf } from './useKeeping'

/** Words of this person that are not saved, of another visit. */
export interface Offer extends Unsaved {
  visit: string
  /** In milliseconds of the epoch. */
  at: number
}

interface Options {
  shelf: ReturnType<typeof useShelf>
  site: Site
  /** Of this page: its own words are no offer. */
  visit: string
}

/** What waits in this browser and at the site, the oldest first; of one visit the later of both. */
export function useOffers({ shelf, site, visit }: Options) {
  const [offers, setOffers] = useState<readonly Offer[]>([])

  useEffect(() => {
    if (!shelf) return
    let isHere = true
    const show = (atSite: readonly Offer[]) => {
      if (isHere) setOffers(inOrder([...atSite, ...inBrowser(shelf)], visit))
    }
    show([])
    void site.look().then((answered) => {
      if ('value' in answered) show(answered.value.kept)
    })
    return () => {
      isHere = false
    }
  }, [shelf, site, visit])

  const gone = useRef(new Set<string>())
  const drop = useCallback(
    ({ visit: taken }: Offer) => {
      gone.current.add(taken)
      shelf?.forget(taken)
      void site.post({ drop: taken })
      setOffers((all) => all.filter((offer) => offer.visit !== taken))
    },
    [shelf, site],
  )
  /** Whether words still wait: somebody may throw them away while the site does not answer. */
  const isOffered = useCallback((offer: Offer) => !gone.current.has(offer.visit), [])
  return { offer: offers[0], drop, isOffered }
}

const inBrowser = (shelf: NonNullable<Options['shelf']>): Offer[] =>
  [...shelf.all()].map(([visit, { at, value }]) => ({ visit, at, ...unsavedOf(value) }))

function inOrder(offers: readonly Offer[], own: string): Offer[] {
  const latest = new Map<string, Offer>()
  for (const offer of offers) {
    if (offer.visit === own) continue
    const other = latest.get(offer.visit)
    if (!other || other.at < offer.at) latest.set(offer.visit, offer)
  }
  return [...latest.values()].sort((a, b) => a.at - b.at)
}
