'use client'

import { useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import { firstLocale } from '@/i18n/firstLocale'

import { begin, useShared } from './shared'
import { openHere, wordsIn } from './words'

/** In each passage of a text: the way to comment on it, or on the words chosen in it. */
export function CommentBlock({ path }: { path: string }) {
  const { i18n } = useTranslation()
  const { id } = useDocumentInfo()
  const row = path.slice(0, path.lastIndexOf('.'))
  const block = useFormFields(([fields]) => fields[`${row}.id`]?.value)
  const { open } = useShared()
  const button = useRef<HTMLButtonElement>(null)
  const chosen = useChosenWords(button)
  const words = wordsIn(i18n.language)
  if (id === undefined || typeof block !== 'string') return null
  const count = open[block] ?? 0
  return (
    <p className="comment-block field-type">
      <button
        className="button button--secondary button--small"
        // The words that are chosen stay chosen.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => begin({ block, quote: chosen() })}
        ref={button}
        type="button"
      >
        {words.onBlock}
      </button>
      {count > 0 && (
        <span className="comment-block__count">{openHere(count, firstLocale(i18n.language))}</span>
      )}
    </p>
  )
}

/** The words chosen in the passage around the button, in a box or in running text, as they last were. */
function useChosenWords(button: React.RefObject<HTMLButtonElement | null>): () => string {
  const left = useRef('')
  useEffect(() => {
    const place = placeOf(button.current)
    const leave = ({ target }: Event) => {
      left.current = chosenInBox(target)
    }
    place?.addEventListener('focusout', leave)
    return () => place?.removeEventListener('focusout', leave)
  })
  return () => {
    const place = placeOf(button.current)
    const active = document.activeElement
    if (place?.contains(active) && chosenInBox(active)) return chosenInBox(active)
    const selection = window.getSelection()
    const words = selection?.toString() ?? ''
    if (words && place?.contains(selection?.anchorNode ?? null)) return words
    return left.current
  }
}

const placeOf = (button: HTMLElement | null) => button?.closest<HTMLElement>('[id^="content-row-"]')

const chosenInBox = (target: EventTarget | null): string =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && target.type === 'text')
    ? target.value.slice(target.selectionStart ?? 0, target.selectionEnd ?? 0)
    : ''
