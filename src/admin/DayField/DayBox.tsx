import { useId } from 'react'

import type { Locale } from '@/i18n/locales'

import { DayInput } from './DayInput'

import './index.css'

interface Props {
  label: string
  locale: Locale
  onChange: (value: string) => void
  value: string
}

/** A day on a desk, under its name. */
export function DayBox({ label, ...rest }: Props) {
  const id = useId()
  return (
    <div className="desk-field day-field">
      <label className="desk-field__label" htmlFor={id}>
        {label}
      </label>
      <DayInput id={id} label={label} {...rest} />
    </div>
  )
}
