'use client'

import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'

import type { Beat } from '@/together/payload/endpoints'

import type { Site } from './site'

/** How often a page says that it is open, in milliseconds. */
const BEAT_MS = 20_000
/** After so long in another block it says so, in milliseconds. */
const MOVED_MS = 1500

/** Who else has the text open, and whether it was saved since; says where this person's cursor is. */
export function usePresence(site: Site) {
  const { id } = useDocumentInfo()
  const { getFields } = useForm()
  const [beat, setBeat] = useState<Beat>({ others: [] })
  const block = useRef<string>(undefined)

  const say = useCallback(async () => {
    if (id === undefined || document.visibilityState === 'hidden') return
    const answered = await site.post({ block: block.current })
    if ('value' in answered) setBeat(answered.value)
  }, [id, site])

  useEffect(() => {
    void say()
    const timer = setInterval(() => void say(), BEAT_MS)
    const back = () => void say()
    document.addEventListener('visibilitychange', back)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', back)
    }
  }, [say])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const moved = ({ target }: FocusEvent) => {
      const now = blockAt(target, getFields().content?.rows)
      if (now === block.current) return
      block.current = now
      clearTimeout(timer)
      timer = setTimeout(() => void say(), MOVED_MS)
    }
    document.addEventListener('focusin', moved)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('focusin', moved)
    }
  }, [getFields, say])

  useEffect(() => {
    if (id === undefined) return
    const leave = () => void site.post({ leaves: true }, true)
    window.addEventListener('pagehide', leave)
    return () => {
      leave()
      window.removeEventListener('pagehide', leave)
    }
  }, [id, site])

  /** What is kept says too that this person is here. */
  const onBeat = useCallback((next: Beat) => setBeat(next), [])
  return { beat, onBeat, block }
}

/** Payload's name for the row that a block stands in. */
const ROW = /^content-row-(\d+)$/

function blockAt(
  target: EventTarget | null,
  rows: readonly { id: string }[] | undefined,
): string | undefined {
  const row = target instanceof Element ? target.closest('[id^="content-row-"]') : null
  const number = ROW.exec(row?.id ?? '')?.[1]
  return number === undefined ? undefined : rows?.[Number(number)]?.id
}
