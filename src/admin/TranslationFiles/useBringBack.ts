import { useState } from 'react'

import type { Brought } from '@/translation/payload/files/bringBack'

/** Where a file is between being chosen and being written. */
export type BringState =
  | { at: 'waiting'; error?: string }
  | { at: 'comparing' | 'applying' }
  | { at: 'shown' | 'written'; brought: Brought; file: File }

interface Options {
  /** Of the endpoint. */
  address: string
  /** What to say when the site does not. */
  trouble: string
  /** Before a file is compared and after it is written: what stands on the page is saved, and read again. */
  refresh: () => Promise<void>
}

/** A file is compared first; written only when the person says so. */
export function useBringBack({ address, trouble, refresh }: Options) {
  const [state, setState] = useState<BringState>({ at: 'waiting' })

  async function send(file: File, isApplied: boolean): Promise<void> {
    setState({ at: isApplied ? 'applying' : 'comparing' })
    try {
      await refresh()
      const brought = await ask(`${address}${isApplied ? '?apply=true' : ''}`, file, trouble)
      if (isApplied) await refresh()
      setState({ at: isApplied ? 'written' : 'shown', brought, file })
    } catch (error) {
      setState({ at: 'waiting', error: error instanceof Refused ? error.message : trouble })
    }
  }

  return {
    state,
    compare: (file: File) => void send(file, false),
    apply: (file: File) => void send(file, true),
    leave: () => setState({ at: 'waiting' }),
  }
}

/** What the site said no to, in the person's language. */
class Refused extends Error {}

async function ask(address: string, file: File, trouble: string): Promise<Brought> {
  const response = await fetch(address, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/octet-stream' },
    body: file,
  })
  const isJson = response.headers.get('content-type')?.includes('json')
  const answer: unknown = isJson ? await response.json() : undefined
  if (response.ok) return answer as Brought
  const { errors } = (answer ?? {}) as { errors?: { message?: string }[] }
  throw new Refused(errors?.map(({ message }) => message).join(' ') || trouble)
}
