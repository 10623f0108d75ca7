'use client'

import { FieldDescription, FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import type { DateFieldClientComponent, DefaultCellComponentProps } from 'payload'
import { useId } from 'react'

import { CellLink } from '@/admin/CellLink'
import { formatMoment } from '@/days/words'
import { firstLocale } from '@/i18n/firstLocale'

import './index.css'

/** A moment that the site wrote, on Quebec's clock whatever the clock of the machine. */
export const MomentField: DateFieldClientComponent = ({ field, path }) => {
  const { value } = useField<string | null>({ path })
  const { i18n } = useTranslation()
  const labelId = useId()
  return (
    <div aria-labelledby={labelId} className="moment-field field-type" role="group">
      <div id={labelId}>
        <FieldLabel as="span" label={field.label} path={path} />
      </div>
      <p className="moment-field__value">
        {value ? (
          <time dateTime={value}>{formatMoment(value, firstLocale(i18n.language))}</time>
        ) : (
          '—'
        )}
      </p>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
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
  ) : null
}
