import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import type { Completeness } from '@/directory/completeness'
import type { SectionVerification } from '@/directory/verification'
import type { Actor, Channel, Section } from '@/directory/vocabulary'

import { type Ask, useAsk } from '../LmiaDesk/useDesk'

/** What `GET /api/organizations/:id/verification` answers. */
export interface Standing {
  sections: (SectionVerification & { fingerprint: string })[]
  history: PastEvent[]
  completeness: Completeness
}

export interface PastEvent {
  id: number | string
  section: Section
  actor: Actor
  channel: Channel
  date: string
  role: string | null
  sources: { fact?: string | null; url?: string | null; note?: string | null }[]
  isUnchanged: boolean
}

/** How the sheet stands, read again after each save; and how one more event is recorded. */
export function useVerification(): {
  standing: Standing | undefined
  isSaved: boolean
  look: () => Promise<void>
  record: (event: object) => Promise<void>
} {
  const { id, lastUpdateTime } = useDocumentInfo()
  const ask: Ask = useAsk('organizations')
  const [standing, setStanding] = useState<Standing>()
  const look = useCallback(async () => {
    if (id !== undefined) setStanding(await ask<Standing>(`/${id}/verification`))
  }, [ask, id])
  useEffect(() => {
    look().catch(() => setStanding(undefined))
  }, [look, lastUpdateTime])
  const record = async (event: object): Promise<void> => {
    setStanding(await ask<Standing>(`/${id ?? ''}/verification`, event))
  }
  return { standing, isSaved: id !== undefined, look, record }
}
