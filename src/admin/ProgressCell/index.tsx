'use client'

import { useTranslation } from '@payloadcms/ui'

import { firstLocale } from '@/i18n/firstLocale'
import type { Label } from '@/i18n/locales'
import { sayPercent } from '@/i18n/percent'
import { fillIn } from '@/text/fillIn'
import type { TranslationCounts } from '@/translation/states'

import './index.css'

interface Props {
  cellData?: TranslationCounts | null
}

/** How far a translation is, in the list: its share, then the words that remain to be written. */
export const ProgressCell = ({ cellData }: Props) => {
  const { i18n } = useTranslation()
  const locale = firstLocale(i18n.language)
  if (!cellData) return null
  const { percent, wordsToDo } = cellData
  const number = (value: number) => new Intl.NumberFormat(`${locale}-CA`).format(value)
  return (
    <span className="progress-cell">
      <b>{sayPercent(percent, locale)}</b>
      {wordsToDo > 0 && (
        <span className="progress-cell__parts">
          {fillIn(WORDS_TO_WRITE[locale], { n: number(wordsToDo) })}
        </span>
      )}
    </span>
  )
}

const WORDS_TO_WRITE: Label = {
  fr: '{n} mots à écrire',
  en: '{n} words to write',
  es: '{n} palabras por escribir',
}
