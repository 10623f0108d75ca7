import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import type { Id } from '@/db/ids'
import type { Criterion } from '@/directory/criteria'
import type { ChangeStatus } from '@/directory/proposals/changes'
import type { FieldDecision } from '@/directory/proposals/order'
import type { Locale } from '@/i18n/locales'

import { useAsk } from '../LmiaDesk/useDesk'

/** What `GET /api/organization-proposals/:id/review` answers. */
export interface Review {
  kind: 'confirmation' | 'update' | 'nomination'
  state: 'received' | 'accepted' | 'partlyAccepted' | 'declined'
  hasSheet: boolean
  /** The sheet that it is about, or that it became; nothing while there is none. */
  sheet: { id: Id; name: string } | null
  /** What the person wrote besides, in their words. */
  message: string
  /** The language that the answer is written in. */
  language: Locale
  hasAddress: boolean
  isDraft: boolean
  unknown: number
  /** Sheets that may be of the same organization. */
  alike: AlikeSheet[]
  changes: ReviewedChange[]
  /** Of a missing organization: where it may be, and the region of its town when that is known. */
  regions: { ofTown: string | null; options: { code: string; label: string }[] } | null
}

export interface ReviewedChange {
  path: string
  section: string
  label: string
  now: string
  before: string
  after: string
  status: ChangeStatus
  seen: string
  /** What was decided of it; nothing before, and of what was decided before fields were kept. */
  decided: FieldDecision | null
}

export interface AlikeSheet {
  id: string
  name: string
  /** In the person's language. */
  reasons: string[]
  isUnlisted: boolean
}

export type Decisions = Record<string, FieldDecision>

/** What is said to the sender: a published criterion, words, or both. */
export interface WordBack {
  reason: string
  criterion: Criterion | ''
}

/** What is decided beside the fields: the word back, and the region of a new sheet. */
export interface Beside extends WordBack {
  region: string
}

/** A proposal beside its sheet, and the way to decide it. */
export function useProposal(): {
  review: Review | undefined
  look: () => Promise<void>
  decide: (decisions: Decisions, beside: Beside) => Promise<void>
} {
  const { id } = useDocumentInfo()
  const ask = useAsk('organization-proposals')
  const [review, setReview] = useState<Review>()
  const look = useCallback(async () => {
    if (id !== undefined) setReview(await ask<Review>(`/${id}/review`))
  }, [ask, id])
  useEffect(() => {
    look().catch(() => setReview(undefined))
  }, [look])
  const decide = async (decisions: Decisions, beside: Beside): Promise<void> => {
    const seen = Object.fromEntries((review?.changes ?? []).map(({ path, seen }) => [path, seen]))
    await ask(`/${id ?? ''}/decide`, { decisions, seen, ...beside })
    await look()
  }
  return { review, look, decide }
}
