import { useAllFormFields, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'

import { fetchInTime } from '@/admin/fetchInTime'

import type { Choices } from './choices'
import { OneAtATime } from './oneAtATime'

/** Why there is no page of what is written now. */
export type Trouble =
  'signedOut' | 'notYours' | 'gone' | 'tooLarge' | 'tooMany' | 'notDrawn' | 'trouble' | 'noAnswer'

const TROUBLES: Readonly<Record<number, Trouble>> = {
  401: 'signedOut',
  403: 'notYours',
  404: 'gone',
  413: 'tooLarge',
  422: 'notDrawn',
  429: 'tooMany',
}

export interface Preview {
  /** The page as the site last drew it; nothing before the first. */
  html: string | undefined
  trouble: Trouble | undefined
  isAsking: boolean
  retry: () => void
}

/** What a page is asked of. */
export interface Asked {
  /** Whatever changes when the page may be another. */
  changes: unknown
  /** What is asked now: the body of the question. */
  read: () => string
}

/** The page of what is being written, drawn anew as it is written: one question at a time, and the last one counts. */
export function usePreview({ changes, read }: Asked): Preview {
  const [shown, setShown] = useState<Pick<Preview, 'html' | 'trouble'>>({
    html: undefined,
    trouble: undefined,
  })
  const [isAsking, setIsAsking] = useState(false)

  // What is asked when the line is free is what stands there then.
  const latest = useRef(read)
  useEffect(() => {
    latest.current = read
  })

  const line = useRef<OneAtATime>(undefined)
  const retry = useCallback(() => line.current?.wantAgain(), [])
  useEffect(() => {
    const stop = new AbortController()
    line.current = new OneAtATime({
      read: () => latest.current(),
      ask: async (question) => {
        const answer = await askSite(question, stop.signal)
        if (stop.signal.aborted) return 'notAnswered'
        if ('trouble' in answer) setShown((before) => ({ ...before, ...answer }))
        else setShown({ html: answer.html, trouble: undefined })
        return 'html' in answer ? 'answered' : 'notAnswered'
      },
      onBusy: setIsAsking,
    })
    window.addEventListener('online', retry)
    return () => {
      line.current?.end()
      stop.abort()
      window.removeEventListener('online', retry)
    }
  }, [retry])

  useEffect(() => line.current?.want(), [changes, read])

  return { ...shown, isAsking, retry }
}

/** What the form would ask now, and what it holds: whatever changes in it may change the page. */
export function useAskedOfForm({ language, withUnapproved }: Choices): Asked {
  const { getData } = useForm()
  const [fields] = useAllFormFields()
  const { id, collectionSlug } = useDocumentInfo()
  const read = useCallback(
    () =>
      JSON.stringify({
        collection: collectionSlug,
        id,
        locale: language,
        withUnapproved,
        values: getData(),
      }),
    [collectionSlug, id, language, withUnapproved, getData],
  )
  return { changes: fields, read }
}

async function askSite(
  body: string,
  signal: AbortSignal,
): Promise<{ html: string } | { trouble: Trouble }> {
  try {
    const response = await fetchInTime('/api/preview', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'text/html, application/json' },
      body,
      signal,
    })
    if (response.ok) return { html: await response.text() }
    return { trouble: TROUBLES[response.status] ?? 'trouble' }
  } catch {
    return { trouble: 'noAnswer' }
  }
}
