'use client'

import { useConfig } from '@payloadcms/ui'
import { useCallback, useState } from 'react'

import { LOCALE_LABELS } from '@/i18n/localeNames'
import type { Locale } from '@/i18n/locales'
import { addCounts, countStates } from '@/translation/states'

import { ScreenLink } from '../ScreenLink'
import { ProgressBar } from './ProgressBar'
import { queueAddress } from '@/translation/deskAddress'
import { Screen, type ScreenProps } from './Screen'
import type { TextName } from './state/useBench'

interface Props {
  language: Locale
  /** Those with words to write, in order of need. */
  texts: readonly TextName[]
}

/** What changed and what is missing in all texts of a language, in one run. */
export function ChangesDesk({ language, texts }: Props) {
  const { admin } = useConfig().config.routes
  // Asked again after a change, the page would begin the run anew under the person's hands.
  const [begun] = useState(texts)
  const head = useCallback<ScreenProps['head']>(
    ({ states, words }) => {
      const counts = states.flatMap(({ passages }) =>
        passages ? [countStates(passages.units, passages.entries)] : [],
      )
      return (
        <header className="translation-desk__head">
          <div className="translation-desk__title">
            <p>
              <ScreenLink href={queueAddress(admin)}>{words.say('translation')}</ScreenLink> ·{' '}
              {LOCALE_LABELS[language][words.locale]}
            </p>
            <h1>{words.say('changes')}</h1>
          </div>
          <div className="translation-desk__progress">
            {counts.length > 0 && <ProgressBar counts={addCounts(counts)} locale={words.locale} />}
          </div>
        </header>
      )
    },
    [admin, language],
  )
  return <Screen head={head} scope={`changes-${language}`} texts={begun} />
}
