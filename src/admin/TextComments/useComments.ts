'use client'

import { useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useMemo, useState } from 'react'

import type { ShownComments } from '@/comments/payload/shown'
import type { Id } from '@/db/ids'

import { browserShelf, KeptWords } from '../kept'
import type { Said } from '../Outcome'
import { isAnswer, sentenceOf } from '../LmiaDesk/useDesk'
import { useInBrowser } from '../TranslationDesk/useInBrowser'
import { useStanding } from '../useStanding'

import { forgetShared, shareOpen, useSayMoved } from './shared'
import { isTyped, type Typed } from './typed'
import { wordsIn, type Words } from './words'

/** What a person asks to have done: `orders.ts` of `src/comments/payload` reads it. */
export interface Order {
  do: keyof Words['done']
  thread?: string
  comment?: string
  text?: string
  mentions?: string[]
  block?: string
  quote?: string
  /** Of new words: see `Typed`. */
  sent?: string
}

/**
 * Does it, and answers with what went wrong: nothing when it is done.
 *
 * @param isQuiet the person did not ask for it themselves: that it is done is not said
 */
export type Send = (order: Order, isQuiet?: boolean) => Promise<string | undefined>

/** All that is said about the open text, and the way to say more. */
export function useComments() {
  const { collectionSlug = '' } = useDocumentInfo()
  const { i18n } = useTranslation()
  const words = wordsIn(i18n.language)
  const { send, ...asked } = useStanding<ShownComments>(collectionSlug, 'comments')
  const [said, setSaid] = useState<Said>()
  const { standing } = asked

  useEffect(() => forgetShared, [])
  useEffect(() => {
    const open: Record<string, number> = {}
    for (const { block, state } of standing?.threads ?? []) {
      if (block && state === 'open') open[block] = (open[block] ?? 0) + 1
    }
    shareOpen(open)
  }, [standing])
  useSayMoved(standing?.open)

  const ask: Send = async (order, isQuiet = false) => {
    setSaid(undefined)
    try {
      await send('', order)
    } catch (error) {
      return isAnswer(error) ? sentenceOf(error, words.unsure) : words.unsure
    }
    if (!isQuiet) setSaid({ text: words.done[order.do], isRefused: false })
    return undefined
  }
  return { ...asked, ask, said, words, locale: i18n.language }
}

/** Where what is typed about the open text is kept on this device, until it is sent. */
export function useKeptComments(): KeptWords<Typed> | undefined {
  const { user } = useAuth<{ id: Id }>()
  const { collectionSlug, id } = useDocumentInfo()
  const person = user?.id
  const isInBrowser = useInBrowser()
  return useMemo(
    () =>
      !isInBrowser || person === undefined || id === undefined
        ? undefined
        : new KeptWords(browserShelf(), [person, 'comments', String(collectionSlug), id], isTyped),
    [isInBrowser, person, collectionSlug, id],
  )
}
