import { useAuth } from '@payloadcms/ui'
import { useCallback, useState } from 'react'

import { browserShelf } from '../kept'

import { readChoices, type Choices } from './choices'

/** The choices of whoever is signed in, and the way to change some of them. */
export function useChoices(): [Choices, (changed: Partial<Choices>) => void] {
  const { user } = useAuth()
  const name = `accompagner.preview/${String(user?.id ?? '')}`
  const [choices, setChoices] = useState<Choices>(() => read(name))
  const change = useCallback(
    (changed: Partial<Choices>) =>
      setChoices((before) => {
        const now = { ...before, ...changed }
        keep(name, now)
        return now
      }),
    [name],
  )
  return [choices, change]
}

const read = (name: string): Choices => readChoices(browserShelf().getItem(name))

/** @returns whether the browser keeps it; where it keeps nothing, the choice holds until the page is left */
function keep(name: string, choices: Choices): boolean {
  try {
    browserShelf().setItem(name, JSON.stringify(choices))
    return true
  } catch {
    return false
  }
}
