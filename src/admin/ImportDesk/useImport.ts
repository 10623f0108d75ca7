import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import type { ImportView } from '@/directory/payload/imports/describeImport'
import { firstLocale } from '@/i18n/firstLocale'
import type { Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'

import { sentenceOf, useAsk } from '../LmiaDesk/useDesk'
import { type Word, WORDS } from './words'

export type Say = (word: Word, params?: Record<string, string | number>) => string

/** The person's language, and the words of this desk in it. */
export function useImportWords(): { locale: Locale; say: Say } {
  const { i18n } = useTranslation()
  const locale = firstLocale(i18n.language)
  const say = useCallback<Say>((word, params = {}) => fillIn(WORDS[word][locale], params), [locale])
  return { locale, say }
}

/** How often an import under way is looked at, in milliseconds. */
const LOOK_MS = 2_000

export type Order = 'choose' | 'apply' | 'undo' | 'discard' | 'resume'

/** An import as the site has it, looked at again while it is under way, and the way to order. */
export function useImport(say: Say): {
  view: ImportView | undefined
  trouble: string | undefined
  isBusy: boolean
  order: (what: Order, body?: object) => void
} {
  const { id } = useDocumentInfo()
  const ask = useAsk('organization-imports')
  const [view, setView] = useState<ImportView>()
  const [trouble, setTrouble] = useState<string>()
  const [isBusy, setIsBusy] = useState(false)

  const take = useCallback(
    async (path: string, body?: object) => {
      try {
        setView(await ask<ImportView>(path, body))
        setTrouble(undefined)
      } catch (error) {
        setTrouble(sentenceOf(error, say('trouble')))
        throw error
      }
    },
    [ask, say],
  )
  const look = useCallback(async () => {
    if (id !== undefined) await take(`/${id}/desk`).catch(() => undefined)
  }, [id, take])

  useEffect(() => void look(), [look])
  const isUnderWay = view?.state === 'applying' || view?.state === 'undoing'
  useEffect(() => {
    if (!isUnderWay) return undefined
    const timer = setInterval(() => void look(), LOOK_MS)
    return () => clearInterval(timer)
  }, [isUnderWay, look])

  async function run(what: Order, body: object): Promise<void> {
    setIsBusy(true)
    try {
      await take(`/${id ?? ''}/${what}`, body)
    } catch (error) {
      // What was refused because something changed is shown as it is now, under the sentence that says so.
      const sentence = sentenceOf(error, say('trouble'))
      await look()
      setTrouble(sentence)
    } finally {
      setIsBusy(false)
    }
  }
  return { view, trouble, isBusy, order: (what, body = {}) => void run(what, body) }
}
