'use client'

import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'

import { AskFirst } from '../AskFirst'
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
export function PastButton({ address, action, label, question, reasonLabel }: Props) {
  const router = useRouter()
  const id = useId()
  const [reason, setReason] = useState('')
  const { isAsking, ask } = useAsking()
  const act = async () => {
    if (!(await ask(address, { action, reason }))) return
    setReason('')
    router.refresh()
  }
  return (
    <>
      <p>
        <label htmlFor={id}>{reasonLabel}</label>
        <input
          className="input"
          id={id}
          maxLength={500}
          onChange={(event) => setReason(event.target.value)}
          value={reason}
        />
      </p>
      <AskFirst isDisabled={isAsking} label={label} question={question} yes={label} onYes={act} />
    </>
  )
}
