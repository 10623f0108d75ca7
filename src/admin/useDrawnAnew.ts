'use client'

import { useAllFormFields, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import type { Fields } from '@/together'

/**
 * Calls back when the open form was drawn anew over what was typed in it. Payload does so whenever the page is asked for
 * again: a place that was taken back, an answer to "the document changed", a panel beside the form that acted.
 *
 * @param onDrawn is told what was typed, once the form holds what the site has
 */
export function useDrawnAnew(onDrawn: (typed: Fields) => void): void {
  const { initialState } = useDocumentInfo()
  const { getData } = useForm()
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  const drawn = useRef(initialState)
  const waits = useRef<{ typed: Fields; over: typeof fields }>(undefined)
  const callback = useRef(onDrawn)
  useEffect(() => {
    callback.current = onDrawn
  })
  // Effects go from the inside out: the form still holds what was typed, and draws the new after this.
  useEffect(() => {
    if (drawn.current === initialState) return
    drawn.current = initialState
    if (isModified) waits.current = { typed: getData() as Fields, over: fields }
  }, [initialState, isModified, getData, fields])
  useEffect(() => {
    if (!waits.current || waits.current.over === fields) return
    const { typed } = waits.current
    waits.current = undefined
    callback.current(typed)
  }, [fields])
}
