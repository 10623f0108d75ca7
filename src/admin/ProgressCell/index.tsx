'use client'

import { useTranslation } from '@payloadcms/ui'

import { firstLocale } from '@/i18n/firstLocale'
import type { Label } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'
import type { TranslationCounts } from '@/translation/states'

import './index.css'

interface Props {
  cellData?: TranslationCounts | null
}

/** How far a translation is, in the list: its share, then the words and passages that remain. */
export const ProgressCell = ({ cellData }: Props) => {
  const { i18n } = useTranslation()
  const locale = firstLocale(i18n.language)
  if (!cellData) return null
  const { percent, units, wordsToDo } = cellData
  const number = (value: number) => new Intl.NumberFormat(`${locale}-CA`).format(value)
  const parts = [
    ...(wordsToDo > 0 ? [fillIn(WORDS.words[locale], { n: number(wordsToDo) })] : []),
    ...STATES.filter((state) => units[state] > 0).map((state) =>
      fillIn(WORDS[state][locale], { n: number(units[state]) }),
    ),
  ]
  return (
    <span className="progress-cell">
      <b>{new Intl.NumberFormat(`${locale}-CA`, { style: 'percent' }).format(percent / 100)}</b>
      <span className="progress-cell__parts">{parts.join(' · ')}</span>
    </span>
  )
}

const STATES = ['stale', 'missing', 'toReview'] as const

const WORDS = {
  words: { fr: '{n} mots à écrire', en: '{n} words to write', es: '{n} palabras por escribir' },
  stale: { fr: 'périmés : {n}', en: 'stale: {n}', es: 'desactualizados: {n}' },
  missing: { fr: 'manquants : {n}', en: 'missing: {n}', es: 'faltantes: {n}' },
  toReview: { fr: 'à relire : {n}', en: 'to review: {n}', es: 'por revisar: {n}' },
} satisfies Record<string, Label>
