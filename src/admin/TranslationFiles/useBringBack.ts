import { useState } from 'react'

/** How much of a large file is written. */
export interface Progress {
  done: number
  total: number
}

/** Where a file is between being chosen and being written. */
export type BringState<Result> =
  | { at: 'waiting'; error?: string }
  | { at: 'comparing' | 'applying'; progress?: Progress }
  | { at: 'shown' | 'written'; brought: Result; file: File }

interface Options<Result> {
  /** Of the endpoint. */
  address: string
  /** What to say when the site does not. */
  trouble: string
  /** Before a file is compared and after it is written: what stands on the page is saved, and read again. */
  refresh: () => Promise<void>
  /** What is said with the order to write, of what was shown. */
  seen?: ((brought: Result) => string) | undefined
  /** Of a file that is written in several goes: the rest of it. */
  finish?: ((brought: Result, tell: (progress: Progress) => void) => Promise<void>) | undefined
}

/** A file is compared first; written only when the person says so. */
export function useBringBack<Result>({ address, trouble, refresh, seen, finish }: Options<Result>) {
  const [state, setState] = useState<BringState<Result>>({ at: 'waiting' })

  async function send(file: File, shown?: Result): Promise<void> {
    setState({ at: shown ? 'applying' : 'comparing' })
    const query = new URLSearchParams(shown ? { apply: 'true' } : {})
    if (shown && seen) query.set('seen', seen(shown))
    if (shown) query.set('name', file.name)
    try {
      await refresh()
      const brought = await ask<Result>(`${address}?${query}`, file, trouble)
      if (shown) {
        await finish?.(brought, (progress) => setState({ at: 'applying', progress }))
        await refresh()
      }
      setState({ at: shown ? 'written' : 'shown', brought, file })
    } catch (error) {
      setState({ at: 'waiting', error: error instanceof Refused ? error.message : trouble })
    }
  }

  return {
    state,
    compare: (file: File) => void send(file),
    apply: (file: File, shown: Result) => void send(file, shown),
    leave: () => setState({ at: 'waiting' }),
  }
}

/** What the site said no to, in the person's language. */
class Refused extends Error {}

async function ask<Result>(address: string, file: File, trouble: string): Promise<Result> {
  const response = await fetch(address, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/octet-stream' },
    body: file,
  })
  const isJson = response.headers.get('content-type')?.includes('json')
  const answer: unknown = isJson ? await response.json() : undefined
  if (response.ok) return answer as Result
  const { errors } = (answer ?? {}) as { errors?: { message?: string }[] }
  throw new Refused(errors?.map(({ message }) => message).join(' ') || trouble)
}
