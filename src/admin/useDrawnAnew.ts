'use client'

import { useDocumentInfo, useForm, useFormModified, useLocale } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useRef } from 'react'

import type { Fields } from '@/together'

interface Options {
  /** Whether what is typed stays in the form, over what the site has now. */
  staysOver: (now: Fields) => boolean
  /** The form is what the site has now: nothing was typed in it, or that does not stay. */
  onSiteOnly: () => void
}

/**
 * Leaves what is typed where it is when Payload draws the open form anew over it, as it does whenever the page is asked
 * for again: a place that was taken back, an answer to "the document changed", a panel beside the form that acted.
 */
export function useDrawnAnew(options: Options): void {
  const { id, initialState } = useDocumentInfo()
  const { code: locale } = useLocale()
  const { dispatchFields, getFields } = useForm()
  const isModified = useFormModified()
  const drawn = useRef({ id, initialState, locale })
  const latest = useRef(options)
  useEffect(() => {
    latest.current = options
  })
  // Effects go from the inside out: the form still holds what was typed, and draws the new after this.
  useEffect(() => {
    const before = drawn.current
    if (!initialState || before.initialState === initialState) return
    drawn.current = { id, initialState, locale }
    const isSameText = before.id === id && before.locale === locale
    const now = reduceFieldsToValues(initialState, true) as Fields
    if (!isModified || !isSameText || !latest.current.staysOver(now)) {
      latest.current.onSiteOnly()
      return
    }
    const state = getFields()
    // Once the form did: in the same step, before anybody can type.
    queueMicrotask(() =>
      dispatchFields({ type: 'REPLACE_STATE', optimize: false, sanitize: true, state }),
    )
  }, [id, initialState, locale, isModified, getFields, dispatchFields])
}
