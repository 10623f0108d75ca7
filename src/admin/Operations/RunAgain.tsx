'use client'

import { useRouter } from 'next/navigation'

import { useAsking } from '../useAsking'

interface Props {
  /** Address of the job in the API. */
  address: string
  label: string
  /** Names the job for who hears the button alone. */
  name: string
}

/** Has a job that failed run again. */
export function RunAgain({ address, label, name }: Props) {
  const router = useRouter()
  const { isAsking, ask } = useAsking()
  const runAgain = async () => {
    await ask(address)
    router.refresh()
  }
  return (
    <button
      aria-label={`${label}: ${name}`}
      className="button button--secondary"
      disabled={isAsking}
      onClick={() => void runAgain()}
      type="button"
    >
      {label}
    </button>
  )
}
