'use client'

import { useState } from 'react'

import type { Label, Locale } from '@/i18n/locales'

const AGAIN: Label = { fr: 'Réessayer', en: 'Try again', es: 'Intentar de nuevo' }

interface Props {
  locale: Locale
  /** What went wrong, and what is so meanwhile. */
  sentence: string
  onAgain: () => Promise<unknown>
}

/** A panel that knows nothing says so, and asks again by a press; it is never an empty place. */
export function NoAnswer({ locale, sentence, onAgain }: Props) {
  const [isAsking, setIsAsking] = useState(false)
  async function ask() {
    setIsAsking(true)
    await onAgain()
    setIsAsking(false)
  }
  return (
    <>
      <p className="desk-error" role="alert">
        {sentence}
      </p>
      <p>
        <button
          aria-disabled={isAsking}
          className="button button--secondary"
          onClick={() => !isAsking && void ask()}
          type="button"
        >
          {AGAIN[locale]}
        </button>
      </p>
    </>
  )
}
