'use client'

import { useTranslation } from '@payloadcms/ui'

import { firstLocale } from '@/i18n/firstLocale'

import './index.css'

interface Props {
  cellData?: unknown
}

/** A number of a list: its separators in the person's language, its digits under one another. */
export const NumberCell = ({ cellData }: Props) => {
  const { i18n } = useTranslation()
  const locale = firstLocale(i18n.language)
  return (
    <span className="number-cell">
      {typeof cellData === 'number' ? new Intl.NumberFormat(`${locale}-CA`).format(cellData) : ''}
    </span>
  )
}
