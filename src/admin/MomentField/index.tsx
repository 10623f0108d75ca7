'use client'

import { useDocumentInfo, useField, useTranslation } from '@payloadcms/ui'
import type { DateFieldClientComponent, DefaultCellComponentProps } from 'payload'

import { CellLink } from '@/admin/CellLink'
import { ShownValue } from '@/admin/ShownValue'
import { lastDayBefore } from '@/days/calendar'
import { formatDay, formatMoment } from '@/days/words'
import { firstLocale } from '@/i18n/firstLocale'
import type { Label, Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'

import './index.css'

type Says = (moment: string, locale: Locale) => string

const saysLastDay: Says = (moment, locale) => formatDay(lastDayBefore(moment), locale)

const fieldOf = (says: Says): DateFieldClientComponent =>
  function Moment({ field, path }) {
    const { value } = useField<string | null>({ path })
    const { i18n } = useTranslation()
    return (
      <ShownValue field={field} path={path}>
        {value ? <time dateTime={value}>{says(value, firstLocale(i18n.language))}</time> : '—'}
      </ShownValue>
    )
  }

const cellOf = (says: Says) =>
  function Moment(props: DefaultCellComponentProps) {
    const { i18n } = useTranslation()
    const { cellData } = props
    return typeof cellData === 'string' && cellData ? (
      <CellLink {...props}>
        <time dateTime={cellData}>{says(cellData, firstLocale(i18n.language))}</time>
      </CellLink>
    ) : (
      '—'
    )
  }

/** A moment that the site wrote, on Quebec's clock whatever the clock of the machine. */
export const MomentField = fieldOf(formatMoment)

/** The same in a list. */
export const MomentCell = cellOf(formatMoment)

/** The last day of what ends at a moment. */
export const EndField = fieldOf(saysLastDay)

/** The same in a list. */
export const EndCell = cellOf(saysLastDay)

const CHANGED: Label = {
  fr: 'Modifié le {moment}',
  en: 'Changed on {moment}',
  es: 'Modificado el {moment}',
}

/** Above a form, in the place of Payload's two moments: when the document was last changed. */
export function LastChange() {
  const { savedDocumentData } = useDocumentInfo()
  const { i18n } = useTranslation()
  const locale = firstLocale(i18n.language)
  const updatedAt: unknown = savedDocumentData?.updatedAt
  if (typeof updatedAt !== 'string') return null
  return (
    <p className="last-change">
      <time dateTime={updatedAt}>
        {fillIn(CHANGED[locale], { moment: formatMoment(updatedAt, locale) })}
      </time>
    </p>
  )
}
