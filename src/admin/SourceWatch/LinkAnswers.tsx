'use client'

import { useRouter } from 'next/navigation'

import { useTranslation } from '@payloadcms/ui'

import { firstLocale } from '@/i18n/firstLocale'
import type { LinkAnswer } from '@/sources'

import { useAsking } from '../useAsking'
import { AnswerButtons } from './AnswerButtons'
import { BUTTONS } from './words'

interface Props {
  /** Of the link, in the addresses of the API. */
  pageKey: string
  /** For those who listen, where the same buttons stand several times. */
  address: string
  answers: readonly LinkAnswer[]
  /** The new address that the person sees. */
  seen?: string | undefined
}

const LABELS = { read: 'linkRead', keep: 'keep', look: 'look' } as const

/** What a researcher answers about a link that leads nowhere any more, or elsewhere. */
export function LinkAnswers({ pageKey, address, answers, seen }: Props) {
  const { i18n } = useTranslation()
  const locale = firstLocale(i18n.language)
  const router = useRouter()
  const { isAsking, ask } = useAsking()
  const give = async (answer: LinkAnswer) => {
    const isDone = await ask(`/api/sources/links/${pageKey}`, { answer, ...(seen ? { seen } : {}) })
    if (!isDone) return
    router.refresh()
    // The row goes with its button.
    document.getElementById('watch-links')?.focus()
  }
  return (
    <div className="button-row source-watch__answers">
      <AnswerButtons
        about={address}
        answers={answers}
        isDisabled={isAsking}
        isMain={() => false}
        label={(answer) => BUTTONS[LABELS[answer]][locale]}
        onGive={give}
        question={(answer) => (answer === 'keep' ? BUTTONS.keepQuestion[locale] : undefined)}
      />
    </div>
  )
}
