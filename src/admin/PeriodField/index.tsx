'use client'

import { useField, useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps, TextFieldClientComponent } from 'payload'

import { CellLink } from '@/admin/CellLink'
import { ShownValue } from '@/admin/ShownValue'
import { firstLocale } from '@/i18n/firstLocale'
import { periodInWords } from '@/lmia/report/periodWords'

/** What a list covers, in the reader's words: it is kept by its key. */
export const PeriodField: TextFieldClientComponent = ({ field, path }) => {
  const { value } = useField<string | null>({ path })
  const { i18n } = useTranslation()
  return (
    <ShownValue field={field} path={path}>
      {value ? periodInWords(value, firstLocale(i18n.language)) : '—'}
    </ShownValue>
  )
}

/** The same in a list. */
export const PeriodCell = (props: DefaultCellComponentProps) => {
  const { i18n } = useTranslation()
  const { cellData } = props
  return typeof cellData === 'string' && cellData ? (
    <CellLink {...props}>{periodInWords(cellData, firstLocale(i18n.language))}</CellLink>
  ) : (
    '—'
  )
}
