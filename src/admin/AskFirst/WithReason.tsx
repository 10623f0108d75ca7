'use client'

import { useId, useState } from 'react'

import { AskFirst } from './index'

interface Props {
  label: string
  question: string
  reasonLabel: string
  isDisabled?: boolean
  /** @returns whether it was done: the reason is then said, and leaves the field */
  onYes: (reason: string) => Promise<boolean>
}

/** What a server is asked takes no more, in characters. */
const LONGEST = 500

/** A button that asks once more, below the reason that the log or everyone will read. */
export function AskWithReason({ label, question, reasonLabel, isDisabled = false, onYes }: Props) {
  const id = useId()
  const [reason, setReason] = useState('')
  const act = async () => {
    if (await onYes(reason)) setReason('')
  }
  return (
    <>
      <p>
        <label htmlFor={id}>{reasonLabel}</label>
        <input
          className="input"
          id={id}
          maxLength={LONGEST}
          onChange={(event) => setReason(event.target.value)}
          value={reason}
        />
      </p>
      <AskFirst isDisabled={isDisabled} label={label} question={question} yes={label} onYes={act} />
    </>
  )
}
