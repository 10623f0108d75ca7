'use client'

import { useRouter } from 'next/navigation'

import { useTranslation } from '@payloadcms/ui'

import { firstLocale } from '@/i18n/firstLocale'
import type { LinkAnswer } from '@/sources'

import { AskFirst } from '../AskFirst'
import { useAsking } from '../useAsking'
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
      {answers.map((answer) => {
        const label = BUTTONS[LABELS[answer]][locale]
        const name = `${label} (${address})`
        return answer === 'keep' ? (
          <AskFirst
            isDisabled={isAsking}
            isSmall
            key={answer}
            label={label}
            name={name}
            onYes={() => give(answer)}
            question={BUTTONS.keepQuestion[locale]}
            yes={label}
          />
        ) : (
          <button
            aria-label={name}
            className="button button--secondary button--small"
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
