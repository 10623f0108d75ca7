'use client'

import { useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useMemo } from 'react'

import type { Id } from '@/db/ids'
import type { Beat, Waiting } from '@/together/payload/endpoints'

import { fetchInTime } from '../fetchInTime'

/** What came of asking the site: nobody answered, nobody is signed in, a refusal in words. */
export type Trouble =
  { kind: 'refused'; sentence: string } | { kind: 'signedOut' } | { kind: 'silent' }

export type Answered<Value> = { value: Value } | { trouble: Trouble }

export interface Site {
  post: (body: object, isLast?: boolean) => Promise<Answered<Beat>>
  look: (from?: string) => Promise<Answered<Waiting>>
}

/** The open text's own address, as this person. */
export function useSite(visit: string): Site {
  const { config } = useConfig()
  const { id, collectionSlug } = useDocumentInfo()
  const { user } = useAuth<{ id: Id }>()
  const person = user?.id
  const address = `${config.serverURL ?? ''}${config.routes.api}/${collectionSlug}/${id ?? 'new'}/together`
  const post = useCallback<Site['post']>(
    (body, isLast = false) =>
      askFor<Beat>(address, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ person, visit, ...body }),
        keepalive: isLast,
      }),
    [address, person, visit],
  )
  const look = useCallback<Site['look']>(
    (from) => askFor<Waiting>(from ? `${address}?from=${encodeURIComponent(from)}` : address, {}),
    [address],
  )
  return useMemo(() => ({ post, look }), [post, look])
}

async function askFor<Value>(address: string, init: RequestInit): Promise<Answered<Value>> {
  try {
    const response = await fetchInTime(address, init)
    if (response.ok) return { value: (await response.json()) as Value }
    if (response.status === 401) return { trouble: { kind: 'signedOut' } }
    const sentence = response.status < 500 ? sentenceIn(await response.json()) : undefined
    return { trouble: sentence ? { kind: 'refused', sentence } : { kind: 'silent' } }
  } catch {
    return { trouble: { kind: 'silent' } } // no network, no answer in time, or one that is not ours
  }
}

const sentenceIn = (answer: unknown): string | undefined => {
  const { errors } = answer as { errors?: { message?: string }[] }
  return errors?.[0]?.message
}
