'use client'

import { useRouter } from 'next/navigation'

import { AskFirst } from '../AskFirst'
import { useAsking } from '../useAsking'

interface Props {
  /** Address of the job in the API. */
  address: string
  label: string
  /** The label with the job's name, for who hears the button alone. */
  said: string
  /** What the job will do. */
  question: string
}

/** Has a job that failed run again, once it is said what that does. */
export function RunAgain({ address, label, said, question }: Props) {
  const router = useRouter()
  const { isAsking, ask } = useAsking()
  const runAgain = async () => {
    await ask(address)
    router.refresh()
  }
  return (
    <AskFirst
      isDisabled={isAsking}
      label={label}
      name={said}
      question={question}
      yes={label}
      onYes={runAgain}
    />
  )
}
