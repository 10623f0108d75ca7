import { getTranslation } from '@payloadcms/translations'
import { useDocumentInfo, useForm, useTranslation } from '@payloadcms/ui'
import type { ReactNode } from 'react'

import { COLON } from '@/i18n/colon'
import type { Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'
import { rowNumbers, type CameIn as Places, type Fields } from '@/together'
import { rowsOf } from '@/together/same'

import { labelOf } from '../UnsavedWords/labels'
import { numberOf } from './conflictWords'
import { PassageLink } from './PassageLink'
import type { TogetherWords } from './words'

export interface CameInProps {
  places: Places
  /** Whether they are said to be kept with what the person wrote: they may have let their own go. */
  isWithMine: boolean
  words: TogetherWords
  locale: Locale
}

/** So many passages, and rows of one table, are named; more are counted. */
const MOST_PASSAGES = 6
const MOST_ROWS = 4

/** Says that changes of somebody else are now in the form, and leads to each. */
export function CameIn({ places, isWithMine, words, locale }: CameInProps) {
  const { i18n } = useTranslation()
  const { docConfig } = useDocumentInfo()
  const { getData } = useForm()
  const { removed, isReordered, fields } = places
  // As the form numbers them now, whatever was put before them or taken away since.
  const passagesNow = rowsOf((getData() as Fields).content) ?? []
  const passages = places.passages.flatMap(({ key, name, rows }) => {
    const number = numberOf(passagesNow, key)
    const passage = number && passagesNow[number - 1]
    return passage ? [{ number, name, rows: rowNumbers(passage, rows) }] : []
  })
  const shown = passages.slice(0, MOST_PASSAGES)
  const labels = fields.map((field) => {
    const label = labelOf(docConfig?.fields ?? [], field)
    return label ? getTranslation(label, i18n) : field
  })
  const named: ReactNode[] = [
    ...labels,
    ...shown.map(({ number, name, rows }) => (
      <>
        <PassageLink {...{ number, name, words }} />
        {rows.length > 0 && ` (${nameRows(rows, words)})`}
      </>
    )),
    ...(passages.length > shown.length
      ? [fillIn(words.more, { n: passages.length - shown.length })]
      : []),
    ...(removed > 0 ? [fillIn(words.removedPassages, { n: removed })] : []),
    ...(isReordered ? [words.order] : []),
  ]
  if (named.length === 0) return null
  return (
    <p>
      {isWithMine ? words.broughtIn : words.broughtInAlone}
      {COLON[locale]}{' '}
      {named.map((one, at) => (
        <span key={at}>
          {at > 0 && '; '}
          {one}
        </span>
      ))}
      .
    </p>
  )
}

function nameRows(rows: readonly number[], words: TogetherWords): string {
  const shown = rows.slice(0, MOST_ROWS).map((n) => fillIn(words.row, { n }))
  const left = rows.length - shown.length
  return [...shown, ...(left > 0 ? [fillIn(words.more, { n: left })] : [])].join(', ')
}
