import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'

import type { Theme } from './choices'
import { dress, pressed, readPage, showPlace, takeOver, themeRules, wholePage } from './page'
import { isSamePlace, placeOf, type Place, type UnitPlace } from './places'

/** Where somebody writes, and what brings them elsewhere. */
export type Follows =
  | { place: Place | undefined; onPress: (place: Place) => void; byUnit?: false }
  | { place: UnitPlace | undefined; onPress: (place: UnitPlace) => void; byUnit: true }

interface Frame {
  frame: RefObject<HTMLIFrameElement | null>
  /** The page that the frame is opened with; later ones take its place in it. */
  first: string | undefined
  onLoad: () => void
}

/**
 * Shows a page in a frame that runs no script, keeps what is in sight there while it changes, and follows where somebody
 * writes.
 */
export function useFrame(html: string | undefined, theme: Theme, follows: Follows): Frame {
  const frame = useRef<HTMLIFrameElement>(null)
  const { place } = follows
  const [first, setFirst] = useState<string>()
  const [isReady, setIsReady] = useState(false)
  const press = useRef(follows)
  useEffect(() => {
    press.current = follows
  })

  useEffect(() => {
    if (html === undefined) return
    const page = readPage(html)
    const shown = isReady ? frame.current?.contentDocument : undefined
    if (shown) {
      shown.documentElement.lang = page.documentElement.lang
      takeOver(shown.body, shown.adoptNode(page.body))
    } else setFirst((before) => before ?? wholePage(page))
  }, [html, isReady])

  const onLoad = useCallback(() => {
    const page = frame.current?.contentDocument
    if (!page?.body.firstElementChild) return
    dress(page, themeRules(document.styleSheets))
    page.addEventListener('click', (event) => follow(event, page, press.current))
    setIsReady(true)
  }, [])

  useEffect(() => {
    const page = isReady ? frame.current?.contentDocument : undefined
    if (page) page.documentElement.dataset.theme = theme
  }, [theme, isReady])

  useEffect(() => {
    const page = isReady ? frame.current?.contentDocument : undefined
    if (page) showPlace(page, place)
  }, [place, html, isReady])

  return { frame, first, onLoad }
}

function follow(event: MouseEvent, page: Document, { onPress, byUnit }: Follows): void {
  const found = pressed(event.target as Element, byUnit)
  if (!found) return
  event.preventDefault()
  // What is asked for is what is given.
  if ('place' in found) return (onPress as (place: Place | UnitPlace) => void)(found.place)
  if ('anchor' in found) {
    anchored(page, found.anchor)?.scrollIntoView()
    return
  }
  const url = URL.parse(found.address, window.location.href)
  if (url && ['http:', 'https:'].includes(url.protocol)) window.open(url, '_blank', 'noopener')
}

/** Anchors are as their writer typed them: "#50%" leads nowhere, and stops nothing. */
function anchored(page: Document, anchor: string): HTMLElement | null {
  try {
    return page.getElementById(decodeURIComponent(anchor))
  } catch {
    return page.getElementById(anchor)
  }
}

/** Where somebody writes in the form of this page; the last place, while they look elsewhere. */
export function useCursor(): Place | undefined {
  const [place, setPlace] = useState<Place | undefined>(() => placeOf(document.activeElement))
  useEffect(() => {
    const look = () => {
      const now = placeOf(document.activeElement)
      if (now) setPlace((before) => (isSamePlace(before, now) ? before : now))
    }
    document.addEventListener('focusin', look)
    document.addEventListener('selectionchange', look)
    return () => {
      document.removeEventListener('focusin', look)
      document.removeEventListener('selectionchange', look)
    }
  }, [])
  return place
}
