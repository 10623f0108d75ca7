'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

interface Props {
  /** Address of the job in the API. */
  address: string
  label: string
  /** Names the job for who hears the button alone. */
  name: string
  noAnswer: string
}

/** Has a job that failed run again. */
export function RunAgain({ address, label, name, noAnswer }: Props) {
  const router = useRouter()
  const [isAsking, setIsAsking] = useState(false)
  const ask = async () => {
    setIsAsking(true)
    try {
      const response = await fetch(address, { method: 'POST', credentials: 'include' })
      const { message, errors } = (await response.json()) as {
        message?: string
        errors?: { message: string }[]
      }
      if (response.ok) toast.success(message)
      else toast.error(errors?.map((error) => error.message).join(' ') ?? noAnswer)
      router.refresh()
    } catch {
      toast.error(noAnswer)
    } finally {
      setIsAsking(false)
    }
  }
  return (
    <button
      aria-label={`${label}: ${name}`}
      className="button button--secondary"
      disabled={isAsking}
      onClick={() => void ask()}
      type="button"
    >
      {label}
    </button>
  )
}
