'use client'

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { seenPassages } from '@/admin/PassagesField/seen'

import { rememberDone } from './done'
import { wordsIn, type Words } from './words'

export interface OfferedAction {
  action: keyof Words['done']
  label: string
  needsReason: boolean
  /** Sentences, in the person's language. */
  refusals: string[]
}

export interface Offer {
  stateLabel: string
  publishedState: 'published' | 'withdrawn' | null
  seenAt: string
  reviewerNote: string | null
  /** Why everyone reads words that no second person has read, if they do. */
  publishedAlone: string | null
  /** All that keeps the text from being published, whoever would publish it. */
  blockers: { field: string | null; sentence: string }[]
  actions: OfferedAction[]
}

/** What the person can do with the open document, and the way to do it. */
export function useWorkflow() {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const address = id
    ? `${config.serverURL}${config.routes.api}/${collectionSlug}/${id}/workflow`
    : undefined
  const listAddress = `${config.routes.admin}/collections/${collectionSlug}`
  const [offer, setOffer] = useState<Offer>()
  const [hasFailed, setHasFailed] = useState(false)

  useEffect(() => {
    if (!address) return
    const stop = new AbortController()
    void readOffer(address, stop.signal).then((answer) => {
      if (stop.signal.aborted) return
      setOffer(answer)
      setHasFailed(answer === undefined)
    })
    return () => stop.abort()
  }, [address, lastUpdateTime])

  /** Returns the sentences of a refusal, or nothing when it is done (and the page reloads). */
  async function act(
    action: OfferedAction['action'],
    reason: string,
  ): Promise<string[] | undefined> {
    if (!address || !offer || id === undefined) return undefined
    const body = JSON.stringify({
      action,
      reason,
      seenAt: offer.seenAt,
      seen: await seenPassages(id),
    })
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body,
    })
    if (!response.ok) return readRefusals(response)
    // What is submitted is somebody else's to open: leaving frees it. Else show what changed.
    if (action === 'submit') window.location.assign(listAddress)
    else window.location.reload()
    // Last: the page leaves even where the browser has no room to keep it.
    rememberDone(wordsIn(i18n.language).done[action])
    return undefined
  }

  return { offer, hasFailed, isSaved: Boolean(id), act }
}

async function readOffer(address: string, signal: AbortSignal): Promise<Offer | undefined> {
  try {
    const response = await fetch(address, { credentials: 'include', signal })
    return response.ok ? ((await response.json()) as Offer) : undefined
  } catch {
    return undefined // no network, or the document was closed: the panel says that it has no answer
  }
}

async function readRefusals(response: Response): Promise<string[]> {
  const answer = (await response.json()) as {
    errors?: { message: string; data?: { sentences?: string[] } }[]
  }
  const [error] = answer.errors ?? []
  return error?.data?.sentences ?? [error?.message ?? String(response.status)]
}
