'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { useTranslation } from '@payloadcms/ui'

import { firstLocale } from '@/i18n/firstLocale'
import type { Answer } from '@/sources'

import { useAsking } from '../useAsking'
import { AnswerButtons } from './AnswerButtons'
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
  /** Of a revision: the text that it is done of, as `collection:id`. */
  text?: string | undefined
  /** The only text that is to be revised, where to go on. */
  only?: { text: string; address: string } | undefined
  /** Another button stands first. */
  isBeside?: boolean
}

const QUESTIONS: Partial<Record<Answer, keyof typeof BUTTONS>> = {
  noEffect: 'noEffectQuestion',
  less: 'lessQuestion',
  follow: 'followQuestion',
}

/** What a researcher answers about a page; the screen then shows how it stands. */
export function Answers({ pageKey, title, answers, seen, movedTo, text, only, isBeside }: Props) {
  const { i18n } = useTranslation()
  const locale = firstLocale(i18n.language)
  const router = useRouter()
  const { isAsking, ask } = useAsking()
  const [isDone, setIsDone] = useState(false)
  const give = async (answer: Answer) => {
    const named = answer === 'follow' ? movedTo : seen
    const body = { answer, ...(named ? { seen: named } : {}), ...(text ? { text } : {}) }
    const address = `/api/sources/watch/${pageKey}`
    if (!(await ask(address, body))) return
    if (answer === 'revise' && only && (await ask(`${address}/draft`, { text: only.text }))) {
      return window.location.assign(only.address)
    }
    setIsDone(answer === 'revised')
    router.refresh()
    // The row goes with its button: the list that it stands in now, or stood in, is where to go on.
    const next = answer === 'revise' ? await appeared('watch-revising') : null
    ;(next ?? document.getElementById('watch-first'))?.focus()
  }
  if (isDone || answers.length === 0) return null
  return (
    <div className={isBeside ? 'button-row' : 'button-row source-watch__answers'}>
      <AnswerButtons
        about={title}
        answers={answers}
        isDisabled={isAsking}
        isMain={(answer, at) => !isBeside && (at === 0 || answer === 'revise')}
        label={(answer) => BUTTONS[answer][locale]}
        onGive={give}
        question={(answer) => {
          const question = QUESTIONS[answer]
          return question && BUTTONS[question][locale]
        }}
      />
    </div>
  )
}

/** A heading of the screen, once it is drawn again; nothing when it is not in time. */
async function appeared(id: string): Promise<HTMLElement | null> {
  for (let look = 0; look < 40; look += 1) {
    const found = document.getElementById(id)
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return null
}
