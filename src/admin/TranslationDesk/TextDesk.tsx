'use client'

import { useConfig } from '@payloadcms/ui'
import { useCallback, useMemo } from 'react'

import { TranslationFiles } from '@/admin/TranslationFiles'
import type { Id } from '@/db/ids'
import { LOCALE_LABELS } from '@/i18n/localeNames'
import type { Locale } from '@/i18n/locales'
import { countStates } from '@/translation/states'

import { ScreenLink } from '../ScreenLink'
import { Assignment } from './Assignment'
import { ProgressBar } from './ProgressBar'
import { Publication } from './Publication'
import { queueAddress } from '@/translation/deskAddress'
import { Screen, type ScreenProps } from './Screen'

interface Props {
  id: Id
  /** Of the original. */
  title: string
  language: Locale
  sourceLanguage: Locale
}

/** The desk of one translation. */
export function TextDesk({ id, title, language, sourceLanguage }: Props) {
  const { admin } = useConfig().config.routes
  const texts = useMemo(() => [{ id, title }], [id, title])
  const head = useCallback<ScreenProps['head']>(
    (atHand) => {
      const { bench, states, words } = atHand
      const [state] = states
      const { units = [], entries = {} } = state?.passages ?? {}
      const [text] = bench.texts
      const own = units.find(({ kind }) => kind === 'title')
      const translated = own && entries[own.key]?.target.trim()
      return (
        <header className="translation-desk__head">
          <div className="translation-desk__title">
            <p>
              <ScreenLink href={queueAddress(admin)}>{words.say('translation')}</ScreenLink> ·{' '}
              {LOCALE_LABELS[language][words.locale]}
            </p>
            <h1 lang={translated ? language : sourceLanguage}>{translated || title}</h1>
          </div>
          <div className="translation-desk__progress">
            {state?.passages && (
              <ProgressBar counts={countStates(units, entries)} locale={words.locale} />
            )}
          </div>
          {text && <Publication {...atHand} text={text} />}
        </header>
      )
    },
    [admin, language, sourceLanguage, title],
  )
  return <Screen foot={Foot} head={head} scope={`text-${id}`} texts={texts} />
}

const Foot: ScreenProps['foot'] = ({ bench, states: [state], words }) => {
  const [text] = bench.texts
  if (!text || !state?.passages?.mayWrite) return null
  const refresh = async () => {
    await text.desk.flush()
    await text.desk.load()
  }
  return (
    <div className="translation-desk__foot">
      <Assignment id={text.id} refresh={refresh} words={words} />
      <TranslationFiles id={text.id} refresh={refresh} />
    </div>
  )
}
