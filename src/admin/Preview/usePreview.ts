import { useAllFormFields, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'

import { fetchInTime } from '@/admin/fetchInTime'

import type { Choices } from './choices'

/** A pause in typing after which the page is drawn, in milliseconds. */
const PAUSE_MS = 250

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

/** The page of what is being written, drawn anew at each pause: one question at a time, and the last one counts. */
export function usePreview({ changes, read }: Asked): Preview {
  const [shown, setShown] = useState<Pick<Preview, 'html' | 'trouble'>>({
    html: undefined,
    trouble: undefined,
  })
  const [isAsking, setIsAsking] = useState(false)
  const line = useRef({ isBusy: false, isWanted: false, sent: '', stop: new AbortController() })

  // What is asked when the line is free is what stands there then.
  const latest = useRef(read)
  useEffect(() => {
    latest.current = read
  })

  const ask = useCallback(async (isAgain = false) => {
    const now = line.current
    now.isWanted = true
    if (now.isBusy) return
    now.isBusy = true
    setIsAsking(true)
    while (now.isWanted && !now.stop.signal.aborted) {
      now.isWanted = false
      const body = latest.current()
      if (body === now.sent && !isAgain) continue
      const answer = await askSite(body, now.stop.signal)
      if (now.stop.signal.aborted) break
      // What was not answered is asked again at the next pause.
      now.sent = 'html' in answer ? body : ''
      setShown((before) =>
        'html' in answer ? { html: answer.html, trouble: undefined } : { ...before, ...answer },
      )
    }
    now.isBusy = false
    setIsAsking(false)
  }, [])

  useEffect(() => {
    const timer = setTimeout(() => void ask(), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [changes, read, ask])

  useEffect(() => {
    const now = line.current
    now.stop = new AbortController()
    const retry = () => void ask(true)
    window.addEventListener('online', retry)
    return () => {
      now.stop.abort()
      window.removeEventListener('online', retry)
    }
  }, [ask])

  return { ...shown, isAsking, retry: () => void ask(true) }
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
