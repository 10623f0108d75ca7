'use client'

import { toast, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { firstLocale } from '@/i18n/firstLocale'
import type { Label } from '@/i18n/locales'

import { fetchInTime } from './fetchInTime'

const NO_ANSWER: Label = {
  fr: 'Le site ne répond pas. Réessayez.',
  en: 'The site does not answer. Try again.',
  es: 'El sitio no responde. Inténtelo de nuevo.',
}

interface Asking {
  isAsking: boolean
  /** Says in a toast what the site answered. @returns whether it did what was asked */
  ask: (address: string, body?: object) => Promise<boolean>
}

/** Asks the site, by an address of the API, to do something once; meanwhile nothing else is asked. */
export function useAsking(): Asking {
  const { i18n } = useTranslation()
  const [isAsking, setIsAsking] = useState(false)
  const noAnswer = NO_ANSWER[firstLocale(i18n.language)]
  const ask = async (address: string, body?: object): Promise<boolean> => {
    setIsAsking(true)
    try {
      const response = await fetchInTime(address, {
        method: 'POST',
        ...(body && {
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(body),
        }),
      })
      const { message, errors } = (await response.json()) as {
        message?: string
        errors?: { message: string }[]
      }
      if (response.ok) toast.success(message)
      else toast.error(errors?.map((error) => error.message).join(' ') ?? noAnswer)
      return response.ok
    } catch {
      toast.error(noAnswer)
      return false
    } finally {
      setIsAsking(false)
    }
  }
  return { isAsking, ask }
}
