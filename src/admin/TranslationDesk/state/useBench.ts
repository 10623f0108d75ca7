'use client'

import { useAuth, useConfig } from '@payloadcms/ui'
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'

import { browserShelf, KeptWords } from '@/admin/kept'
import type { Id } from '@/db/ids'

import { useInBrowser } from '../useInBrowser'
import { siteAt } from './api'
import { Bench } from './bench'
import { Desk, type DeskState } from './desk'
import { isDraft } from './draft'
import { readRowId } from './rows'

/** A text to open, by its name. */
export interface TextName {
  id: Id
  title: string
}

/**
 * The desks of the texts, and how each stands; none before the browser says who the person is.
 *
 * @param start the passage to begin with, whose text is read first
 */
export function useBench(texts: readonly TextName[], start: string | undefined) {
  const { serverURL, routes } = useConfig().config
  const person = useAuth().user?.id
  const isInBrowser = useInBrowser()
  const api = `${serverURL}${routes.api}`
  const bench = useMemo(() => {
    if (person === undefined || !isInBrowser) return undefined
    return new Bench(
      texts.map(({ id, title }) => {
        const kept = new KeptWords(browserShelf(), [person, 'translations', id], isDraft)
        return { id, title, desk: new Desk(siteAt(`${api}/translations/${id}/units`), kept) }
      }),
    )
  }, [api, texts, person, isInBrowser])
  const states = useSyncExternalStore(
    bench?.subscribe ?? subscribeToNothing,
    bench?.read ?? readNothing,
    readNothing,
  )
  const first = useRef(start)
  useEffect(() => {
    first.current = start
  })
  useEffect(() => {
    if (!bench) return
    void bench.load(first.current && readRowId(first.current).text)
    const stopListening = listen(bench)
    return () => {
      stopListening()
      void bench.flush()
      bench.stop()
    }
  }, [bench])
  return { bench, states, person }
}

const NOTHING: readonly DeskState[] = []
const subscribeToNothing = () => () => undefined
const readNothing = () => NOTHING

/** How often an open desk asks what others did meanwhile, in milliseconds. */
const LOOK_AGAIN_MS = 30_000

/** Leaving the page sends what waits; coming back to it, or to the network, reads what changed. */
function listen(bench: Bench): () => void {
  const stop = new AbortController()
  const { signal } = stop
  const look = () => void (document.hidden ? bench.flush() : bench.look())
  document.addEventListener('visibilitychange', look, { signal })
  window.addEventListener('pagehide', () => void bench.flush(), { signal })
  window.addEventListener('online', () => void bench.load(), { signal })
  const timer = setInterval(() => {
    if (!document.hidden) void bench.look()
  }, LOOK_AGAIN_MS)
  return () => {
    stop.abort()
    clearInterval(timer)
  }
}
