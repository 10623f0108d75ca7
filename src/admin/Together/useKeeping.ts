'use client'

import {
  useAllFormFields,
  useAuth,
  useDocumentInfo,
  useForm,
  useFormModified,
} from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'

import type { Id } from '@/db/ids'
import {
  isNoChange,
  isPatch,
  isTyped,
  isWritten,
  patchOf,
  type Fields,
  type Typed,
} from '@/together'
import type { Beat } from '@/together/payload/endpoints'

import { browserShelf, KeptWords } from '../kept'
import { useInBrowser } from '../TranslationDesk/useInBrowser'
import { useDrawnAnew } from '../useDrawnAnew'
import { Sender, type SenderTools, type Standing, type Unsaved } from './sender'
import type { Site } from './site'

/** A pause in typing after which what changed is worked out and kept in the browser, in milliseconds. */
const PAUSE_MS = 800
/** The shelf of this account for the open text, in this browser. */
export function useShelf(): KeptWords<OnShelf> | undefined {
  const { id, collectionSlug } = useDocumentInfo()
  const { user } = useAuth<{ id: Id }>()
  const person = user?.id
  const isInBrowser = useInBrowser()
  return useMemo(
    () =>
      !isInBrowser || person === undefined || !collectionSlug
        ? undefined
        : new KeptWords(browserShelf(), [person, collectionSlug, id ?? 'new'], isOnShelf),
    [isInBrowser, person, collectionSlug, id],
  )
}

/** What stands there; before it was block by block, the form as it was and as it became. */
type OnShelf = Typed | Unsaved

const isOnShelf = (value: unknown): value is OnShelf => isUnsaved(value) || isTyped(value)

export const unsavedOf = (value: OnShelf): Unsaved =>
  'patch' in value
    ? value
    : {
        from: String(value.base.updatedAt ?? ''),
        patch: patchOf(value.base, value.mine, isWritten),
      }

const isUnsaved = (value: unknown): value is Unsaved =>
  typeof value === 'object' &&
  value !== null &&
  'from' in value &&
  typeof value.from === 'string' &&
  'patch' in value &&
  isPatch(value.patch)

interface Options {
  shelf: KeptWords<OnShelf> | undefined
  site: Site
  visit: string
  onBeat: (beat: Beat) => void
}

/**
 * Keeps what is typed, block by block, without touching the text: after a pause in the browser, then at the site. What
 * did not reach it goes again, until it does.
 */
export function useKeeping({ shelf, site, visit, onBeat }: Options) {
  const { getData } = useForm()
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  const base = useRef<Fields>(undefined)
  const [standing, setStanding] = useState<Standing>({ kind: 'idle' })
  const sender = useSender({ post: site.post, onBeat, onStanding: setStanding })

  /** @param now what the form holds, or is about to */
  const keep = useCallback(
    (now: Fields, isLast = false) => {
      if (!shelf || !base.current) return
      const patch = patchOf(base.current, now, isWritten)
      const from = String(base.current.updatedAt ?? '')
      if (isNoChange(patch)) {
        shelf.forget(visit)
        sender.give(null)
        return
      }
      const isKeptHere = shelf.keep(visit, { from, patch })
      if (isLast) sender.giveLast({ from, patch })
      else sender.give({ from, patch }, isKeptHere)
    },
    [shelf, visit, sender],
  )
  const keepNow = useCallback(() => keep(getData() as Fields), [keep, getData])
  useDrawnAnew({
    // What else the site has since is met at the save, as ever.
    staysOver: () => true,
    onSiteOnly: () => {
      base.current = undefined
    },
  })

  useEffect(() => {
    if (!isModified) {
      if (Object.keys(fields).length > 0) base.current ??= getData() as Fields
      return
    }
    const timer = setTimeout(keepNow, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [fields, isModified, getData, keepNow])

  useLeaving(() => {
    if (isModified) keep(getData() as Fields, true)
  })

  /** The form is now of this version, and what differs from it is not saved. */
  const beginWith = useCallback((version: Fields) => {
    base.current = version
  }, [])
  /** The site has these words. */
  const settle = useCallback(
    (version: Fields) => {
      base.current = version
      shelf?.forget(visit)
      sender.give(null)
      setStanding({ kind: 'idle' })
    },
    [shelf, visit, sender],
  )
  return { base, standing, keep, keepNow, beginWith, settle }
}

/** One sender for the page, which asks again when the network or the person is back. */
function useSender(tools: SenderTools): Sender {
  const [sender] = useState(() => new Sender(tools))
  useEffect(() => {
    sender.tools = tools
  })
  useEffect(() => {
    window.addEventListener('online', sender.runNow)
    window.addEventListener('focus', sender.runNow)
    return () => {
      window.removeEventListener('online', sender.runNow)
      window.removeEventListener('focus', sender.runNow)
      sender.stop()
    }
  }, [sender])
  return sender
}

/** Calls back when the page is hidden, closed or left: what was typed a moment ago is kept too. */
function useLeaving(onLeave: () => void): void {
  const callback = useRef(onLeave)
  useEffect(() => {
    callback.current = onLeave
  })
  useEffect(() => {
    const leave = () => callback.current()
    const hide = () => {
      if (document.visibilityState === 'hidden') leave()
    }
    window.addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', hide)
    return () => {
      leave()
      window.removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', hide)
    }
  }, [])
}
