'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { useTranslation } from '@payloadcms/ui'

import { firstLocale } from '@/i18n/firstLocale'
import type { Answer } from '@/sources'

import { AskFirst } from '../AskFirst'
import { useAsking } from '../useAsking'
import { BUTTONS } from './words'

interface Props {
  /** Of the page, in the addresses of the API. */
  pageKey: string
  /** For those who listen, where the same buttons stand several times. */
  title: string
  answers: readonly Answer[]
  /** The text that the person sees. */
  seen?: string | undefined
  /** The new address that the person sees. */
  movedTo?: string | undefined
  /** Where to go on once it is to be revised. */
  reviseAt?: string | undefined
}

const QUESTIONS: Partial<Record<Answer, keyof typeof BUTTONS>> = {
  noEffect: 'noEffectQuestion',
  less: 'lessQuestion',
  follow: 'followQuestion',
}

/** What a researcher answers about a page; the screen then shows how it stands. */
export function Answers({ pageKey, title, answers, seen, movedTo, reviseAt }: Props) {
  const { i18n } = useTranslation()
  const locale = firstLocale(i18n.language)
  const router = useRouter()
  const { isAsking, ask } = useAsking()
  const [isDone, setIsDone] = useState(false)
  const give = async (answer: Answer) => {
    const named = answer === 'follow' ? movedTo : seen
    const body = { answer, ...(named ? { seen: named } : {}) }
    if (!(await ask(`/api/sources/watch/${pageKey}`, body))) return
    if (answer === 'revise' && reviseAt) return window.location.assign(reviseAt)
    setIsDone(answer === 'revised')
    router.refresh()
    // The row goes with its button: the list that it stood in is where to go on.
    document.getElementById('watch-first')?.focus()
  }
  if (isDone) return null
  return (
    <div className="button-row source-watch__answers">
      {answers.map((answer, at) => {
        const question = QUESTIONS[answer]
        const label = BUTTONS[answer][locale]
        const name = `${label} (${title})`
        return question ? (
          <AskFirst
            isDisabled={isAsking}
            isSmall
            key={answer}
            label={label}
            name={name}
            onYes={() => give(answer)}
            question={BUTTONS[question][locale]}
            yes={label}
          />
        ) : (
          <button
            aria-label={name}
            className={`button button--small${at > 0 && answer !== 'revise' ? ' button--secondary' : ''}`}
            disabled={isAsking}
            key={answer}
            onClick={() => void give(answer)}
            type="button"
          >
            {label}
          </button>
        )
      })}
    </div>
  )
}
