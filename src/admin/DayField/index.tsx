'use client'

import { FieldDescription, FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps, TextFieldClientComponent, Validate } from 'payload'
import { useCallback } from 'react'

import { CellLink } from '@/admin/CellLink'
import { isDay } from '@/days/calendar'
import { formatDay } from '@/days/words'
import { firstLocale } from '@/i18n/firstLocale'

import { DayInput } from './DayInput'

import './index.css'

/** A day typed as people write it, or chosen on a calendar; what was understood stands beside it. */
export const DayField: TextFieldClientComponent = ({ field, path, readOnly, validate }) => {
  const { name } = field
  const check = useCallback<Validate<string>>(
    (value, options) => validate?.(value, { ...options, name, type: 'text' }) ?? true,
    [name, validate],
  )
  const { value, setValue, showError, errorMessage, disabled } = useField<string | null>({
    path,
    ...(validate ? { validate: check } : {}),
  })
  const { i18n } = useTranslation()
  const locale = firstLocale(i18n.language)
  const label = nameOf(field.label, i18n.language) || name
  const id = `field-${path.replaceAll('.', '__')}`
  const hasDescription = Boolean(field.admin?.description)
  return (
    <div className="day-field field-type text" id={`${id}-box`}>
      <FieldLabel htmlFor={id} label={field.label} path={path} required={field.required} />
      <DayInput
        describedBy={hasDescription ? `${id}-description` : undefined}
        error={showError && !value ? errorMessage : undefined}
        id={id}
        isReadOnly={Boolean(readOnly || disabled)}
        label={label}
        locale={locale}
        onChange={setValue}
        value={value ?? ''}
      />
      <div id={`${id}-description`}>
        <FieldDescription description={field.admin?.description} path={path} />
      </div>
    </div>
  )
}

/** A day in a list. */
export const DayCell = (props: DefaultCellComponentProps) => {
  const { i18n } = useTranslation()
  const { cellData } = props
  return isDay(cellData) ? (
    <CellLink {...props}>
      <time className="day-cell" dateTime={cellData}>
        {formatDay(cellData, firstLocale(i18n.language))}
      </time>
    </CellLink>
  ) : (
    '—'
  )
}

const nameOf = (label: unknown, language: string): string =>
  typeof label === 'string'
    ? label
    : ((label as Record<string, string> | undefined)?.[firstLocale(language)] ?? '')
