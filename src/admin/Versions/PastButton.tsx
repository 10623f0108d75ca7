'use client'

import { useRouter } from 'next/navigation'

import { AskWithReason } from '../AskFirst/WithReason'
import { useAsking } from '../useAsking'

interface Props {
  /** Address of the text's past in the API. */
  address: string
  action: 'hide' | 'show'
  label: string
  question: string
  reasonLabel: string
}

/** Hides the past of a text from the public, or shows it again, with a reason for the log. */
export function PastButton({ address, action, ...said }: Props) {
  const router = useRouter()
  const { isAsking, ask } = useAsking()
  const act = async (reason: string) => {
    const isDone = await ask(address, { action, reason })
    if (isDone) router.refresh()
    return isDone
  }
  return <AskWithReason {...said} isDisabled={isAsking} onYes={act} />
}
