'use client'

import { useTranslation } from '@payloadcms/ui'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'

import { firstLocale } from '@/i18n/firstLocale'
import type { Label } from '@/i18n/locales'

import './index.css'

const CANCEL: Label = { fr: 'Annuler', en: 'Cancel', es: 'Cancelar' }

interface Props {
  /** What the button says. */
  label: string
  /** For those who listen, where the same label stands several times. */
  name?: string
  /** What will be so, for whom, and whether it can be taken back: a paragraph for each thing to know. */
  question: string | readonly string[]
  /** What is done, as a verb: never “OK”. */
  yes: string
  isMain?: boolean | undefined
  isSmall?: boolean | undefined
  isDisabled?: boolean
  /** What the question depends on is still being looked up: there is no answer to it yet. */
  isLooking?: boolean
  /** The question is asked: what it depends on may be looked up. */
  onAsk?: () => void
  /** Says by itself what became of it. */
  onYes: () => Promise<unknown> | void
}

/**
 * A button that asks once more, in its own place, before what ends something or reaches somebody. The
 * cursor is on the question, so that a second Enter decides nothing; Escape goes back to the button.
 */
export function AskFirst({ label, name, question, yes, isLooking, onAsk, onYes, ...look }: Props) {
  const [isAsked, setIsAsked] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  function goBack() {
    setIsAsked(false)
    // The button is drawn again once the question has gone.
    requestAnimationFrame(() => opener.current?.focus())
  }
  if (isAsked) return <Question {...look} {...{ question, yes, isLooking, onYes, goBack }} />
  return (
    <button
      aria-expanded={false}
      aria-label={name}
      className={classOf(look)}
      disabled={look.isDisabled}
      onClick={() => {
        setIsAsked(true)
        onAsk?.()
      }}
      ref={opener}
      type="button"
    >
      {label}
    </button>
  )
}

interface QuestionProps extends Pick<Props, 'question' | 'yes' | 'onYes' | 'isSmall'> {
  isLooking: boolean | undefined
  goBack: () => void
}

function Question({ question, yes, isLooking, onYes, isSmall, goBack }: QuestionProps) {
  const { i18n } = useTranslation()
  const id = useId()
  const [isBusy, setIsBusy] = useState(false)
  const group = useRef<HTMLDivElement>(null)
  useEffect(() => group.current?.focus(), [])

  async function answer() {
    setIsBusy(true)
    try {
      await onYes()
    } finally {
      goBack()
    }
  }
  function leave(event: KeyboardEvent) {
    if (event.key !== 'Escape' || isBusy) return
    event.stopPropagation()
    goBack()
  }

  return (
    <div
      aria-labelledby={id}
      className="ask-first"
      onKeyDown={leave}
      ref={group}
      role="group"
      tabIndex={-1}
    >
      {/* What comes later is said too. */}
      <div aria-live="polite" id={id}>
        {[question].flat().map((sentence, at) => (
          <p key={at}>{sentence}</p>
        ))}
      </div>
      <div className="button-row">
        <button
          className={classOf({ isSmall, isMain: true })}
          disabled={isBusy || isLooking}
          onClick={() => void answer()}
          type="button"
        >
          {yes}
        </button>
        <button className={classOf({ isSmall })} disabled={isBusy} onClick={goBack} type="button">
          {CANCEL[firstLocale(i18n.language)]}
        </button>
      </div>
    </div>
  )
}

const classOf = ({ isMain, isSmall }: Pick<Props, 'isMain' | 'isSmall'>): string =>
  ['button', !isMain && 'button--secondary', isSmall && 'button--small'].filter(Boolean).join(' ')
