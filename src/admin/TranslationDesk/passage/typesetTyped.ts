import type { FormEvent } from 'react'

import type { Locale } from '@/i18n/locales'
import { typeset } from '@/translation/typeset'

import { typeOver } from '../state/insert'

/**
 * Puts the signs of a language in the place of those that were typed, after them: undoing brings back
 * what was typed. What is pasted, dictated or undone stays as it is.
 */
export function typesetTyped(event: FormEvent<HTMLTextAreaElement>, language: Locale): void {
  const { nativeEvent, currentTarget: field } = event
  if (!(nativeEvent instanceof InputEvent) || nativeEvent.isComposing) return
  // Undone, the sign comes back selected: the next one would take its place.
  if (nativeEvent.inputType === 'historyUndo') {
    return queueMicrotask(() => field.setSelectionRange(field.selectionEnd, field.selectionEnd))
  }
  if (nativeEvent.inputType !== 'insertText' || nativeEvent.data?.length !== 1) return
  // After this event: a browser does not type while it tells that it typed.
  queueMicrotask(() => {
    const change = typeset(field.value.slice(0, field.selectionStart), language)
    if (change) typeOver(field, change)
  })
}
