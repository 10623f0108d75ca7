import { useAllFormFields, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useCallback, useEffect, useMemo, useState } from 'react'

import type { CampaignState } from '@/campaigns/transitions'
import type { Campaign } from '@/payload-types'

import { sentenceOf, useAsk } from '../LmiaDesk/useDesk'

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

/** What the site answers: nothing while it is asked, a sentence when it did not answer. */
export interface Live<T> {
  value: T | undefined
  trouble: string
  /** Asks the same again. */
  again: () => void
}

/** Answers to what was last asked, a moment after the last change. */
export function useLive<T>(path: string, body: object, otherwise: string): Live<T> {
  const ask = useAsk('campaigns')
  const [tries, setTries] = useState(0)
  const again = useCallback(() => setTries((number) => number + 1), [])
  const sent = JSON.stringify(body)
  const asked = `${tries} ${sent}`
  const [answer, setAnswer] = useState<{ to: string; value?: T; trouble?: string }>()
  useEffect(() => {
    let isOver = false
    const timer = setTimeout(() => {
      ask<T>(path, JSON.parse(sent))
        .then((value) => !isOver && setAnswer({ to: asked, value }))
        .catch(
          (error: unknown) =>
            !isOver && setAnswer({ to: asked, trouble: sentenceOf(error, otherwise) }),
        )
    }, PAUSE_MS)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [ask, asked, otherwise, path, sent])
  const current = answer?.to === asked ? answer : undefined
  return { value: current?.value, trouble: current?.trouble ?? '', again }
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
