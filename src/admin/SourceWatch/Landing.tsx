'use client'

import { type ReactNode, useEffect, useRef } from 'react'

import { REVISE_PARAM } from '@/sources/reviseAddress'

import { goToField } from '../WorkflowPanel/goToField'
import { useIsNarrow } from '../WorkflowPanel/useIsNarrow'

interface Props {
  /** Of the page that changed. */
  pageKey: string
  /** Where in the form it is cited; nothing when the text does not cite it any more. */
  field?: string | undefined
  summary: ReactNode
  children: ReactNode
}

/** How often to look whether the form is drawn, and how many times, in milliseconds. */
const LOOK_MS = 100
const LOOKS = 300
/** Looks without the field, after which it is sought on the other tabs. */
const TABS_AFTER = 20

/**
 * What changed in one page, which opens and closes. Whoever comes to revise the text for that page is brought to what
 * cites it, with the change in view; before the text it is closed for the others.
 */
export function Landing({ pageKey, field, summary, children }: Props) {
  const isNarrow = useIsNarrow()
  const place = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (place.current) place.current.open = isRevisedFor(pageKey) || !isNarrow
  }, [isNarrow, pageKey])
  useEffect(() => {
    if (!field || !isRevisedFor(pageKey)) return
    const { href } = window.location
    const left = new AbortController()
    if (!landed.has(href)) {
      void landAt(field, left.signal).then(() => {
        if (!left.signal.aborted) landed.add(href)
      })
    }
    return () => {
      left.abort()
      if (window.location.href !== href) landed.delete(href)
    }
  }, [field, pageKey])
  return (
    <details ref={place}>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}

const isRevisedFor = (pageKey: string): boolean =>
  new URLSearchParams(window.location.search).get(REVISE_PARAM) === pageKey

/** Addresses that brought somebody to a passage: until they leave it the cursor is theirs, however the panel is drawn anew. */
const landed = new Set<string>()

/** The form draws its rows after itself: without the row, the way would end above it. */
async function landAt(field: string, signal: AbortSignal): Promise<void> {
  const [name = '', row = ''] = field.split('.')
  let missing = 0
  for (let look = 0; look < LOOKS && !signal.aborted; look += 1) {
    const isOnTab = document.getElementById(`field-${name}`) !== null
    missing = isOnTab ? 0 : missing + 1
    const isDrawn = isOnTab && (!row || document.getElementById(`${name}-row-${row}`))
    // What stands on another tab is drawn once that is opened.
    const isElsewhere = missing > TABS_AFTER && document.querySelector('.tabs-field__tab-button')
    if (isDrawn || isElsewhere) return goToField(field)
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
  }
}

interface WayProps {
  /** As the form names it. */
  field: string
  children: ReactNode
}

/** The way to a passage of the open form. */
export const WayTo = ({ field, children }: WayProps) => (
  <button
    className="button button--plain button--small"
    onClick={() => void goToField(field)}
    type="button"
  >
    {children}
  </button>
)
