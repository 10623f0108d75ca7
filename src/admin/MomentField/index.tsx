'use client'

import { useDocumentInfo, useField, useTranslation } from '@payloadcms/ui'
import type { DateFieldClientComponent, DefaultCellComponentProps } from 'payload'

import { CellLink } from '@/admin/CellLink'
import { ShownValue } from '@/admin/ShownValue'
import { formatMoment } from '@/days/words'
import { firstLocale } from '@/i18n/firstLocale'
import type { Label } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'

import './index.css'

/** A moment that the site wrote, on Quebec's clock whatever the clock of the machine. */
export const MomentField: DateFieldClientComponent = ({ field, path }) => {
  const { value } = useField<string | null>({ path })
  const { i18n } = useTranslation()
  return (
    <ShownValue field={field} path={path}>
      {value ? (
        <time dateTime={value}>{formatMoment(value, firstLocale(i18n.language))}</time>
      ) : (
        '—'
      )}
    </ShownValue>
  )
}

/** The same in a list. */
export const MomentCell = (props: DefaultCellComponentProps) => {
  const { i18n } = useTranslation()
  const { cellData } = props
  return typeof cellData === 'string' && cellData ? (
    <CellLink {...props}>
      <time dateTime={cellData}>{formatMoment(cellData, firstLocale(i18n.language))}</time>
    </CellLink>
  ) : (
    '—'
  )
}

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
