import { useAllFormFields, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useCallback, useEffect, useMemo, useState } from 'react'

import type { CampaignState } from '@/campaigns/transitions'
import type { Campaign } from '@/payload-types'

import { useAsk } from '../LmiaDesk/useDesk'

/** What `POST /api/campaigns/audience` answers. */
export interface AudienceView {
  organizations: { key: string; name: string; hasAddress: boolean }[]
  actors: { key: string; name: string; hasAddress: boolean }[]
  askedElsewhere: { key: string; name: string; campaign: string }[]
}

/** Time after the last change before the site is asked, in milliseconds. */
const PAUSE_MS = 600

/** The campaign as it is being filled in. */
export function useDraft() {
  const [fields] = useAllFormFields()
  const { id, savedDocumentData } = useDocumentInfo()
  const isModified = useFormModified()
  const values = useMemo(() => reduceFieldsToValues(fields, true) as Partial<Campaign>, [fields])
  return {
    id,
    values,
    isModified,
    isSaved: id !== undefined,
    changedAt: savedDocumentData?.updatedAt as string | undefined,
    state: (values.state ?? 'preparing') as CampaignState,
  }
}

/** Answers to what was last asked, a moment after the last change; nothing while it is asked. */
export function useLive<T>(path: string, body: object): T | undefined {
  const ask = useAsk('campaigns')
  const sent = JSON.stringify(body)
  const [answer, setAnswer] = useState<{ to: string; value: T }>()
  useEffect(() => {
    let isOver = false
    const timer = setTimeout(() => {
      ask<T>(path, JSON.parse(sent))
        .then((value) => !isOver && setAnswer({ to: sent, value }))
        .catch(() => !isOver && setAnswer(undefined))
    }, PAUSE_MS)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [ask, path, sent])
  return answer?.to === sent ? answer.value : undefined
}

/** Changes the state of the campaign; the page is drawn again with it. */
export function useAct({ id, changedAt }: Pick<ReturnType<typeof useDraft>, 'id' | 'changedAt'>) {
  const ask = useAsk('campaigns')
  return useCallback(
    async (action: string) => {
      await ask(`/${id}/act`, { action, seen: changedAt })
      window.location.reload()
    },
    [ask, changedAt, id],
  )
}
