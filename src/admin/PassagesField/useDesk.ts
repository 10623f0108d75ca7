'use client'

import { useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'

import { browserShelf, KeptWords } from '@/admin/kept'

import { siteAt } from './api'
import { Desk } from './desk'
import { isDraft } from './draft'
import { showPassages } from './seen'

/** The desk of the open translation; none before it was saved a first time. */
export function useDesk() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { user } = useAuth()
  const person = user?.id
  const api = `${config.serverURL}${config.routes.api}`
  const desk = useMemo(() => {
    if (id === undefined || person === undefined || typeof window === 'undefined') return undefined
    const kept = new KeptWords(browserShelf(), [person, 'translations', id], isDraft)
    return new Desk(siteAt(`${api}/translations/${id}/units`), kept)
  }, [api, id, person])
  const state = useSyncExternalStore(
    desk?.subscribe ?? subscribeToNothing,
    () => desk?.read(),
    () => undefined,
  )

  useEffect(() => {
    if (!desk || id === undefined) return
    void desk.load()
    const hide = showPassages(id, desk)
    const stopListening = listen(desk)
    return () => {
      hide()
      stopListening()
      void desk.flush()
      desk.stop()
    }
  }, [desk, id])

  useFreshDocument(state?.passages?.updatedAt)
  return { desk, state, person }
}

/**
 * Tells the page around the desk that the translation was written: the panel of the workflow asks again
 * what can be done, and the form is not taken for older than what is stored.
 */
function useFreshDocument(updatedAt: string | undefined): void {
  const { savedDocumentData, setLastUpdateTime, updateSavedDocumentData } = useDocumentInfo()
  const page = useRef({ savedDocumentData, setLastUpdateTime, updateSavedDocumentData })
  useEffect(() => {
    page.current = { savedDocumentData, setLastUpdateTime, updateSavedDocumentData }
  })
  useEffect(() => {
    if (!updatedAt) return
    page.current.updateSavedDocumentData({ ...page.current.savedDocumentData, updatedAt })
    page.current.setLastUpdateTime(Date.parse(updatedAt))
  }, [updatedAt])
}

const subscribeToNothing = () => () => undefined

/** Leaving the page sends what waits; coming back to it, or to the network, reads what changed. */
function listen(desk: Desk): () => void {
  const onVisibility = () => void (document.hidden ? desk.flush() : desk.load())
  const onHide = () => void desk.flush()
  const onOnline = () => void desk.load()
  document.addEventListener('visibilitychange', onVisibility)
  window.addEventListener('pagehide', onHide)
  window.addEventListener('online', onOnline)
  return () => {
    document.removeEventListener('visibilitychange', onVisibility)
    window.removeEventListener('pagehide', onHide)
    window.removeEventListener('online', onOnline)
  }
}
