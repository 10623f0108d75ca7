import type { Completeness } from '@/directory/completeness'
import type { SectionVerification } from '@/directory/verification'
import type { Actor, Channel, Section } from '@/directory/vocabulary'

import { useStanding } from '../useStanding'

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

/** How the sheet stands, and how one more event is recorded. */
export function useVerification() {
  const { send, ...asked } = useStanding<Standing>('organizations', 'verification')
  return { ...asked, record: (event: object) => send('', event) }
}
