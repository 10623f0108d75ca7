'use client'

import {
  useConfig,
  useDocumentEvents,
  useDocumentInfo,
  useForm,
  useFormModified,
  useFormProcessing,
  useLocale,
} from '@payloadcms/ui'
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'

import { sameId } from '@/db/ids'
import type { Fields } from '@/together'

/** Calls back when this page saved the open document, with what the site then has. */
export function useSaved(onSaved: (doc: Fields) => void): void {
  const { id, collectionSlug } = useDocumentInfo()
  const { mostRecentUpdate } = useDocumentEvents()
  const callback = useRef(onSaved)
  useEffect(() => {
    callback.current = onSaved
  })
  useEffect(() => {
    if (!mostRecentUpdate || mostRecentUpdate.entitySlug !== collectionSlug) return
    if (id !== undefined && !sameId(mostRecentUpdate.id, id)) return
    callback.current((mostRecentUpdate.doc ?? {}) as Fields)
  }, [mostRecentUpdate, id, collectionSlug])
}

/** Calls back when a save ended and the site does not have it. */
export function useNotSaved(isHeld: RefObject<boolean>, onNotSaved: () => void): void {
  const isProcessing = useFormProcessing()
  /** What the form is at: nothing, held by us, saving, saved. */
  const at = useRef<'held' | 'idle' | 'saved' | 'saving'>('idle')
  const callback = useRef(onNotSaved)
  useSaved(() => {
    if (at.current === 'saving') at.current = 'saved'
  })
  useEffect(() => {
    callback.current = onNotSaved
    if (isProcessing && at.current === 'idle') at.current = isHeld.current ? 'held' : 'saving'
    if (isProcessing || at.current === 'idle') return
    const isLost = at.current === 'saving'
    at.current = 'idle'
    if (isLost) callback.current()
  })
}

/** Saves the form as its own button does, once it is drawn with what it is to save. */
export function useSaveNext(): () => void {
  const { submit } = useForm()
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  const { code } = useLocale()
  const { config } = useConfig()
  const { id, collectionSlug } = useDocumentInfo()
  const [isWanted, setIsWanted] = useState(false)
  useEffect(() => {
    if (!isWanted || !isModified || isProcessing) return
    setIsWanted(false)
    const address = `${config.serverURL ?? ''}${config.routes.api}/${collectionSlug}/${id}`
    void submit({
      action: `${address}?locale=${code}&depth=0&fallback-locale=null&draft=true`,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
  }, [isWanted, isModified, isProcessing, submit, config, collectionSlug, id, code])
  return useCallback(() => setIsWanted(true), [])
}
